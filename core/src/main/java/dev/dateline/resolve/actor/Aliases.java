// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words that stand for an actor without naming it: quantities of it, and papers that it issued. Used for one document. */
final class Aliases {

    private final Document document;
    private final Lexicons lexicons;
    private final Gatherer gathered;

    Aliases(Document document, Lexicons lexicons, Gatherer gathered) {
        this.document = document;
        this.lexicons = lexicons;
        this.gathered = gathered;
    }

    void add() {
        for (int i = document.tokens().size() - 1; i >= 0; i--) {
            Token token = document.token(i);
            if (gathered.at(i).isPresent()) {
                continue;
            }
            String form = token.form().toLowerCase(Locale.ROOT);
            if (token.upos() == Upos.NUM || lexicons.words().contains("quantity", form)) {
                complement(token, Set.of("of", "among"))
                        .ifPresent(entity -> gathered.byHead().put(token.index(), entity));
            } else if (lexicons.words().contains("paper", form)) {
                issuer(token).ifPresent(entity -> gathered.byHead().put(token.index(), entity));
            }
        }
    }

    private Optional<Entity> complement(Token token, Set<String> prepositions) {
        return document.children(token).stream()
                .filter(child -> child.is("nmod") && child.index() > token.index())
                .filter(child -> document.child(child, "case")
                        .filter(word -> prepositions.contains(word.form()))
                        .isPresent())
                .map(child -> gathered.at(child.index()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Entity> issuer(Token token) {
        return document.children(token).stream()
                .filter(child -> child.index() < token.index())
                .filter(child -> child.is("nmod:poss") || child.is("compound") || child.is("amod"))
                .map(child -> gathered.at(child.index()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> complement(token, Set.of("by", "from", "of")));
    }
}
