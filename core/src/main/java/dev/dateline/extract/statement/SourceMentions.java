// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases that name a source, mended: a noun phrase or a pronoun, to the end of its name, without the verb that follows
 * it, without a relative clause that breaks off or makes it long, and without remarks in brackets or between dashes.
 */
final class SourceMentions {
    private static final Set<String> RELATIVE = Set.of("who", "which", "whom", "whose", "that", "where");
    private static final Set<String> ASIDE = Set.of("(", "[", "—", "–", "--");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»");
    /** Relations of words that do not stand without the noun behind them. */
    private static final Set<String> LEANING = Set.of("amod", "compound", "det", "nmod:desc", "nmod:poss", "nummod");
    /** Words beyond which a relative clause or an aside is left out. */
    private static final int LONG = 8;

    private final Document document;

    private SourceMentions(Document document) {
        this.document = document;
    }

    /** The tagged sources; articles that stand alone and clauses name nobody. */
    static List<Mention> mended(Document document) {
        SourceMentions mentions = new SourceMentions(document);
        return document.mentions(Layers.SOURCE).stream()
                .filter(mention -> mention.last() - mention.first() > 1
                        || document.token(mention.first()).upos() != Upos.DET)
                .map(new SourcePhrase(document)::whole)
                .flatMap(mention -> mentions.tagged(mention).stream())
                .toList();
    }

    /** The words without what does not belong to the name of their head. */
    static Mention trimmed(Document document, int first, int last, Token head) {
        return new SourceMentions(document).cut(first, last, head);
    }

    private Optional<Mention> tagged(Mention mention) {
        int first = mention.first();
        while (first + 1 < mention.last() && opens(document.token(first))) {
            first++;
        }
        int last = whole(mention.last());
        Token top = top(document, first, last);
        if (top.upos() != Upos.VERB && top.upos() != Upos.AUX) {
            return Optional.of(cut(first, last, top));
        }
        if (mention.last() - first == 1) {
            return Optional.of(mention);
        }
        int from = first;
        return document.children(top, "nsubj").stream()
                .filter(subject -> subject.index() >= from && subject.index() < mention.last() && nominal(subject))
                .findFirst()
                .map(subject ->
                        cut(from, Math.max(subject.index() + 1, Math.min(top.index(), mention.last())), subject));
    }

    private boolean opens(Token token) {
        return token.upos() == Upos.SCONJ || (token.upos() == Upos.PUNCT && !QUOTES.contains(token.form()));
    }

    /** Goes on to the noun that the last word describes: "the harbour" of "the harbour police", "Prime" of "Prime Minister Ana Silva", "More than 200" of "residents". */
    private int whole(int last) {
        int end = last;
        Token word = document.token(end - 1);
        while (LEANING.contains(word.relation())
                && word.head() >= end
                && word.head() < last + LONG
                && nominal(document.token(word.head()))) {
            end = word.head() + 1;
            word = document.token(end - 1);
        }
        for (Mention name : document.mentions(Layers.NAMES)) {
            if (name.first() < end && name.last() > end && name.label().equals("PER")) {
                return name.last();
            }
        }
        return end;
    }

    private Mention cut(int first, int last, Token head) {
        boolean lengthy = last - first > LONG;
        int end = head.index() + 1;
        while (end < last && !ends(document.token(end), head, last, lengthy)) {
            end++;
        }
        while (end > head.index() + 1 && trails(document.token(end - 1))) {
            end--;
        }
        return new Mention(
                Layers.SOURCE,
                first,
                end,
                document.token(first).span().cover(document.token(end - 1).span()));
    }

    private boolean ends(Token token, Token head, int last, boolean lengthy) {
        if (RELATIVE.contains(token.form().toLowerCase(Locale.ROOT))) {
            return lengthy || brokenOff(token, last);
        }
        boolean verb = token.upos() == Upos.VERB
                && token.index() == head.head()
                && Character.isLowerCase(token.form().codePointAt(0));
        return verb || (lengthy && ASIDE.contains(token.form()));
    }

    /** Whether the clause of a relative pronoun goes on behind the phrase. */
    private boolean brokenOff(Token pronoun, int last) {
        Token at = pronoun;
        while (!at.is("acl") && at.head() >= 0) {
            at = document.token(at.head());
        }
        List<Token> clause = document.subtree(at);
        return clause.get(clause.size() - 1).index() >= last;
    }

    private static boolean trails(Token token) {
        return (token.upos() == Upos.PUNCT && !QUOTES.contains(token.form()) && !")".equals(token.form()))
                || token.upos() == Upos.CCONJ
                || token.upos() == Upos.ADP;
    }

    static boolean nominal(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
    }

    /** The token on which the others hang: the first whose head lies outside. */
    static Token top(Document document, int first, int last) {
        for (int i = first; i < last; i++) {
            Token token = document.token(i);
            boolean outside = token.head() < first || token.head() >= last;
            if (outside && token.upos() != Upos.PUNCT && !token.is("case") && !token.is("punct")) {
                return token;
            }
        }
        return document.token(first);
    }
}
