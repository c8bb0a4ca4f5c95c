// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import java.util.Locale;
import java.util.Set;

/** Tells clauses by which a speaker tells of himself, or of what is his: "it was sorry", "its boats were late". One instance serves one document. */
final class OwnSubject {
    private static final Set<String> OWN = Set.of("he", "she", "it", "they");
    private static final Set<String> OWNED = Set.of("his", "her", "its", "their");

    private final Document document;

    OwnSubject(Document document) {
        this.document = document;
    }

    boolean of(Token verb) {
        return document.children(verb, "nsubj").stream()
                .anyMatch(subject -> OWN.contains(lower(subject))
                        || document.children(subject, "nmod").stream().anyMatch(whose -> OWNED.contains(lower(whose))));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
