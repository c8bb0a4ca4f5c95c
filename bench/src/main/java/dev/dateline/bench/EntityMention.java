// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * A mention of an entity in a gold document, as the brackets of CorefUD mark it: {@code (3-person-new-...} opens one of entity 3,
 * {@code 3)} closes it.
 *
 * @param entity its number in the document
 * @param type of the entity, such as {@code person}
 * @param head the number in the document of its first word whose head lies outside it
 * @param span its words
 */
record EntityMention(String entity, String type, int head, Span span) {
    /** A bracket that is open: the number of its first word is in the document. */
    private record Open(String entity, String type, int first) {}

    /** The mentions of a document in the order of their ends. */
    static List<EntityMention> of(ConlluDocument document) {
        List<ConlluWord> words =
                document.sentences().stream().flatMap(List::stream).toList();
        int[] heads = heads(document);
        List<EntityMention> mentions = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int at = 0; at < words.size(); at++) {
            for (String bracket : brackets(words.get(at).entities())) {
                if (bracket.startsWith("(")) {
                    String[] fields = bracket.substring(1).split("[-)]");
                    open.push(new Open(fields[0], fields[1], at));
                }
                if (bracket.endsWith(")")) {
                    String entity = bracket.startsWith("(")
                            ? open.element().entity()
                            : bracket.substring(0, bracket.length() - 1);
                    mentions.add(mention(close(entity, open), at, words, heads));
                }
            }
        }
        return mentions;
    }

    /** "(4-organization-new(5-place)" as "(4-organization-new" and "(5-place)". */
    private static List<String> brackets(String entities) {
        List<String> brackets = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= entities.length(); i++) {
            if (i == entities.length() || entities.charAt(i) == '(' || entities.charAt(i - 1) == ')') {
                brackets.add(entities.substring(begin, i));
                begin = i;
            }
        }
        return brackets;
    }

    /** The innermost open bracket of an entity, which is open no longer. */
    private static Open close(String entity, Deque<Open> open) {
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open innermost = each.next();
            if (innermost.entity().equals(entity)) {
                each.remove();
                return innermost;
            }
        }
        throw new IllegalArgumentException("entity " + entity + " is closed and was not opened");
    }

    private static EntityMention mention(Open open, int last, List<ConlluWord> words, int[] heads) {
        Span span = words.get(open.first()).span().cover(words.get(last).span());
        return new EntityMention(open.entity(), open.type(), head(open.first(), last, heads), span);
    }

    /** The first word of a stretch whose head lies outside it. */
    static int head(int first, int last, int[] heads) {
        for (int at = first; at <= last; at++) {
            if (heads[at] < first || heads[at] > last) {
                return at;
            }
        }
        throw new IllegalArgumentException("words " + first + " to " + last + " have heads in a circle");
    }

    /** For each word of a document the number of its head in the document, -1 for a root. */
    static int[] heads(ConlluDocument document) {
        List<Integer> heads = new ArrayList<>();
        for (List<ConlluWord> sentence : document.sentences()) {
            int first = heads.size();
            sentence.forEach(word -> heads.add(word.head() == 0 ? -1 : first + word.head() - 1));
        }
        return heads.stream().mapToInt(Integer::intValue).toArray();
    }
}
