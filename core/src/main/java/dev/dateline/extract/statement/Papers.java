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

    private static final Set<String> PAPERS = Set.of(
            "analysis",
            "data",
            "document",
            "email",
            "e-mail",
            "figure",
            "filing",
            "letter",
            "memo",
            "message",
            "note",
            "petition",
            "poll",
            "post",
            "record",
            "release",
            "report",
            "research",
            "statement",
            "study",
            "survey",
            "tweet");
    /** Papers that come from where somebody sits: "a statement from Paris". */
    private static final Set<String> SENT = Set.of("email", "e-mail", "letter", "message", "note", "statement");

    private static final Set<String> MADE =
            Set.of("compile", "conduct", "gather", "issue", "make", "prepare", "release", "send", "write");

    private final Document document;

    Papers(Document document) {
        this.document = document;
    }

    /** Who speaks by the head of a source; nobody where that is a bare "report". */
    OptionalInt speaker(Token head) {
        boolean bare = UNNAMED.contains(head.lemma())
                && document.children(head).stream()
                        .allMatch(child -> child.is("det") || child.is("case") || child.is("punct"));
        return bare ? OptionalInt.empty() : OptionalInt.of(author(head).index());
    }

    /** Whose words stand in the paper; the head itself where that is none, or nobody is named. */
    Token author(Token head) {
        if (!PAPERS.contains(head.lemma())) {
            return head;
        }
        return made(head, "nmod", "by")
                .or(() -> document.children(head, "acl").stream()
                        .filter(verb -> MADE.contains(verb.lemma()))
                        .flatMap(verb -> made(verb, "obl", "by").stream())
                        .findFirst())
                .or(() -> SENT.contains(head.lemma()) ? made(head, "nmod", "from") : Optional.empty())
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
