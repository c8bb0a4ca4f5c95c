// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tells whose a paper that speaks is: of "a letter from the mayor", the mayor. One instance serves one document. */
final class Papers {
    /** Papers that hide who speaks where nothing more is said of them. */
    private static final Set<String> UNNAMED = Set.of("source", "report", "rumor", "rumour", "speculation");

    private final Document document;
    private final Mute.Words words;

    Papers(Document document, Mute.Words words) {
        this.document = document;
        this.words = words;
    }

    /** Who speaks by the head of a source; nobody where that is a bare "report". */
    OptionalInt speaker(Token head) {
        boolean bare = UNNAMED.contains(head.lemma())
                && !again(head)
                && document.children(head).stream()
                        .allMatch(child -> child.is("det") || child.is("case") || child.is("punct"));
        return bare ? OptionalInt.empty() : OptionalInt.of(author(head).index());
    }

    /** "The source": one who was spoken of before. */
    private boolean again(Token head) {
        return head.lemma().equals("source")
                && document.children(head, "det").stream()
                        .anyMatch(word -> lower(word).equals("the"));
    }

    /** Whose words stand in the paper; the head itself where that is none, or nobody is named. */
    Token author(Token head) {
        if (!words.holds("paper", head.lemma())) {
            return head;
        }
        return made(head, "nmod", "by")
                .or(() -> document.children(head, "acl").stream()
                        .filter(verb -> words.holds("making", verb.lemma()))
                        .flatMap(verb -> made(verb, "obl", "by").stream())
                        .findFirst())
                .or(() -> words.holds("sent", head.lemma()) ? made(head, "nmod", "from") : Optional.empty())
                .or(() -> document.children(head, "nmod").stream()
                        .filter(owner -> owner.relation().equals("nmod:poss") && named(owner))
                        .findFirst())
                .orElse(head);
    }

    private Optional<Token> made(Token word, String relation, String preposition) {
        return document.children(word, relation).stream()
                .filter(this::named)
                .filter(child -> document.children(child, "case").stream()
                        .anyMatch(mark -> lower(mark).equals(preposition)))
                .findFirst();
    }

    private boolean named(Token word) {
        return word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
