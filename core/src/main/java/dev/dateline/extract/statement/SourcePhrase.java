// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The whole phrase round a name that is tagged as source: who speaks for somebody, or belongs to somebody, is not that
 * person. "A spokesman for President Vella" and "Vella's lawyer" speak, not Vella.
 */
final class SourcePhrase {
    private static final Set<String> JOINING = Set.of("for", "of", "to", "from", "at", "in", "with");
    private static final Set<Upos> BEFORE_NOUN =
            Set.of(Upos.DET, Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.NUM, Upos.PRON, Upos.PART);

    private final Document document;

    SourcePhrase(Document document) {
        this.document = document;
    }

    /** The tagged words with the noun that they only belong to; as they are where there is none. */
    Mention whole(Mention tagged) {
        int first = holder(tagged);
        int last = owned(tagged);
        return first == tagged.first() && last == tagged.last() ? tagged : mention(first, last);
    }

    private Mention mention(int first, int last) {
        return new Mention(
                Layers.SOURCE,
                first,
                last,
                document.token(first).span().cover(document.token(last - 1).span()));
    }

    /** Where the phrase begins whose noun a preposition joins to the name. */
    private int holder(Mention tagged) {
        int start = document.sentenceOf(document.token(tagged.first())).first();
        int preposition = beforeTitles(document, tagged.first(), start) - 1;
        if (preposition <= start || !isJoining(document.token(preposition))) {
            return tagged.first();
        }
        Token noun = document.token(preposition - 1);
        if (noun.upos() != Upos.NOUN) {
            return tagged.first();
        }
        int first = noun.index();
        while (first > start && BEFORE_NOUN.contains(document.token(first - 1).upos())) {
            first--;
        }
        boolean governed = first > start && governs(document.token(first - 1));
        return governed ? tagged.first() : first;
    }

    private static boolean isJoining(Token token) {
        return token.upos() == Upos.ADP && JOINING.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** Whether a word makes what follows its own object: a preposition, or a verb that is no cue. */
    private boolean governs(Token token) {
        boolean cue = document.mentions(Layers.CUE).stream()
                .anyMatch(mention -> mention.first() <= token.index() && token.index() < mention.last());
        return token.upos() == Upos.ADP || (token.upos() == Upos.VERB && !cue);
    }

    /** Where the name begins with the titles before it. */
    static int beforeTitles(Document document, int first, int start) {
        int at = first;
        while (at > start && isTitle(document.token(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isTitle(Token token) {
        return (token.upos() == Upos.PROPN || token.upos() == Upos.NOUN || token.upos() == Upos.ADJ)
                && Character.isUpperCase(token.form().codePointAt(0));
    }

    /** Where the phrase ends whose noun the name possesses. */
    private int owned(Mention tagged) {
        int end = document.sentenceOf(document.token(tagged.first())).last();
        int at = tagged.last();
        if (at >= end || !isMark(document.token(at))) {
            return tagged.last();
        }
        at++;
        int last = tagged.last();
        List<Upos> inside = List.of(Upos.ADJ, Upos.NOUN, Upos.PROPN);
        while (at < end && inside.contains(document.token(at).upos())) {
            last = document.token(at).upos() == Upos.ADJ ? last : at + 1;
            at++;
        }
        return last;
    }

    private static boolean isMark(Token token) {
        return token.upos() == Upos.PART
                && !token.lemma().equals("not")
                && !token.lemma().equals("to");
    }
}
