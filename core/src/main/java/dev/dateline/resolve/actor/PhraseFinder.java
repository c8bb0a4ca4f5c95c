// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.resolve.actor.Phrase.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases and pronouns of a document, with trees and names joined. Used for one document, by one thread. */
final class PhraseFinder {
    private static final int LONGEST = 80;
    private static final int LONGEST_TITLE = 9;
    private static final Set<String> BEFORE = Set.of(
            "det",
            "amod",
            "compound",
            "nummod",
            "nmod:poss",
            "nmod:desc",
            "flat",
            "det:predet",
            "advmod",
            "goeswith",
            "nmod:unmarked");
    private static final Set<String> INSIDE = Set.of("compound", "flat", "fixed", "goeswith", "nmod:desc", "list");
    private static final Set<String> OPENING = Set.of("of", "for", "in", "from", "at", "to", "on", "with");

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;
    private final @Nullable Mention[] nameOf;
    private final boolean[] taken;
    private final List<Phrase> found = new ArrayList<>();

    PhraseFinder(Document document, Lexicons lexicons, CountryReader countries) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.nameOf = new Mention[document.tokens().size()];
        this.taken = new boolean[document.tokens().size()];
        for (Mention mention : document.mentions(Layers.NAMES)) {
            for (int i = mention.first(); i < mention.last(); i++) {
                nameOf[i] = mention;
            }
        }
    }

    /** The phrases by their head tokens. */
    List<Phrase> find() {
        for (Mention mention : document.mentions(Layers.NAMES)) {
            if (mention.label().equals("PER") && !isKnownOtherwise(mention)) {
                person(mention);
            }
        }
        for (Token token : document.tokens()) {
            if (!taken[token.index()]) {
                phrase(token);
            }
        }
        found.sort(Comparator.comparingInt(Phrase::head));
        return found;
    }

    private void phrase(Token token) {
        @Nullable Mention mention = nameOf[token.index()];
        if (token.upos() == Upos.PRON) {
            add(new Phrase(
                    Form.PRONOUN,
                    token.index(),
                    token.index(),
                    token.index() + 1,
                    null,
                    token.span(),
                    List.of(token.index())));
        } else if (mention != null && token.index() == top(mention)) {
            name(mention, token);
        } else if (isNoun(token) && mention == null && !isInside(token)) {
            int first = first(token);
            add(new Phrase(
                    Form.NOMINAL,
                    token.index(),
                    first,
                    token.index() + 1,
                    null,
                    span(first, token.index() + 1, token),
                    List.of(token.index())));
        }
    }

    /** A name that names no person: the whole noun phrase if it is its head, else the name alone. */
    private void name(Mention mention, Token top) {
        boolean inside = isInside(top) || top.is("amod");
        int first = inside ? mention.first() : Math.min(mention.first(), first(top));
        Form form = top.upos() == Upos.ADJ && mention.last() - mention.first() == 1 ? Form.ADJECTIVE : Form.NAME;
        Span span = inside ? fit(mention.first(), mention.last()) : span(first, mention.last(), top);
        add(new Phrase(
                form, top.index(), first, mention.last(), mention, span, range(mention.first(), mention.last())));
    }

    /** Whether the tables know the name as one of a country or organisation. */
    private boolean isKnownOtherwise(Mention mention) {
        String name = mention.span().of(document.text());
        return lexicons.organisations().named(name).isPresent()
                || lexicons.countries().named(name).isPresent();
    }

    /** A person's name with the title before it. */
    private void person(Mention mention) {
        Token name = document.token(top(mention));
        int first = titleBegin(mention);
        Token head = name;
        List<Integer> heads = range(mention.first(), mention.last());
        for (int i = first; i < mention.first(); i++) {
            Token token = document.token(i);
            if (nameOf[i] == null && isNoun(token) && !token.is("nmod:poss")) {
                heads.add(i);
                if (document.dominates(token, name)) {
                    head = token;
                }
            }
        }
        add(new Phrase(
                Form.PERSON_NAME,
                head.index(),
                first,
                mention.last(),
                mention,
                span(first, mention.last(), head),
                heads));
    }

    /**
     * Where the title before a name begins: a noun for a person right before it, with all that modifies that noun. Read off the
     * words, since trees often part a title from its name.
     */
    private int titleBegin(Mention mention) {
        int name = mention.first();
        int begin = name;
        while (begin > 0
                && name - begin < LONGEST_TITLE
                && isOfTitle(document.token(begin - 1))
                && document.sentenceOf(document.token(begin - 1)).equals(document.sentenceOf(document.token(name)))) {
            begin--;
        }
        if (begin == name
                || (!isNoun(document.token(name - 1))
                        && document.token(name - 1).upos() != Upos.ADJ)) {
            return name;
        }
        boolean person = lexicons.agents()
                .at(Words.of(countries.text(begin, name)))
                .filter(Agent::isPerson)
                .isPresent();
        int title = person ? name - 1 : name;
        for (int i = begin; i < name; i++) {
            if (countries.of(document.token(i).form()).isPresent() && name - i <= 4) {
                title = Math.min(title, i);
            }
        }
        while (title > begin && title < name && belongs(title - 1)) {
            title--;
        }
        return title;
    }

    private static boolean isOfTitle(Token token) {
        return switch (token.upos()) {
            case ADJ, NOUN, PROPN, DET, NUM, PART -> true;
            case PUNCT -> token.form().equals("-");
            case PRON -> token.is("nmod:poss");
            default -> token.form().endsWith("\u2019s") || token.form().endsWith("'s");
        };
    }

    /** Whether a token before a title belongs to it: all modifiers, and of nouns those that make one with it. */
    private boolean belongs(int index) {
        Token token = document.token(index);
        if (token.upos() != Upos.NOUN) {
            return token.upos() != Upos.PROPN || nameOf[index] == null || !"PER".equals(nameOf[index].label());
        }
        String word = token.form().toLowerCase(java.util.Locale.ROOT);
        return lexicons.agents().modifier(word).isPresent()
                || lexicons.agents().at(List.of(word)).isPresent()
                || token.is("compound")
                || token.is("nmod:desc");
    }

    private void add(Phrase phrase) {
        found.add(phrase);
        phrase.heads().forEach(head -> taken[head] = true);
    }

    private static List<Integer> range(int first, int last) {
        List<Integer> range = new ArrayList<>();
        for (int i = first; i < last; i++) {
            range.add(i);
        }
        return range;
    }

    private static boolean isNoun(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    /** Whether the token is but a part of a longer noun. */
    private static boolean isInside(Token token) {
        return INSIDE.contains(token.relation());
    }

    /** The token of a name that governs the others. */
    private int top(Mention mention) {
        for (int i = mention.first(); i < mention.last(); i++) {
            int head = document.token(i).head();
            if (head < mention.first() || head >= mention.last()) {
                return i;
            }
        }
        return mention.last() - 1;
    }

    /** The first token of the noun phrase, without what stands before a gap. */
    private int first(Token head) {
        List<Token> children = document.children(head);
        int first = head.index();
        for (int i = children.size() - 1; i >= 0; i--) {
            Token child = children.get(i);
            if (child.index() < head.index() && BEFORE.contains(child.relation())) {
                first = Math.min(first, document.subtree(child).get(0).index());
            }
        }
        return first;
    }

    /** The phrase with the complements that follow it, if all that is short enough; else as much as fits. */
    private Span span(int first, int last, Token head) {
        int end = last;
        for (Token child : document.children(head)) {
            if (child.index() < last || !child.is("nmod") || !opens(child)) {
                continue;
            }
            List<Token> words = document.subtree(child);
            int until = words.get(words.size() - 1).index() + 1;
            if (words.get(0).index() != end
                    || until - words.get(0).index() != words.size()
                    || words.stream().anyMatch(word -> word.is("acl") || word.is("appos") || word.is("advcl"))
                    || length(first, until) > LONGEST) {
                break;
            }
            end = until;
        }
        return fit(first, end);
    }

    private boolean opens(Token complement) {
        return document.child(complement, "case")
                .filter(preposition -> OPENING.contains(preposition.lemma()))
                .isPresent();
    }

    private Span fit(int first, int last) {
        int begin = first;
        while (begin < last - 1 && length(begin, last) > LONGEST) {
            begin++;
        }
        return document.token(begin).span().cover(document.token(last - 1).span());
    }

    private int length(int first, int last) {
        return document.text()
                .codePointCount(
                        document.token(first).span().begin(),
                        document.token(last - 1).span().end());
    }
}
