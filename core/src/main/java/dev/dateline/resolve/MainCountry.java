// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Actor;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The country that an article speaks of above all: where its places lie, as far as they do not act themselves, and where its people and bodies are from. */
final class MainCountry {
    private static final int ENOUGH = 3;
    /** All but one of so many have to be of the country. */
    private static final int MOST = 4;

    private static final Set<String> ACTING = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "nmod:poss", "compound");
    private static final Set<String> PARTNER = Set.of("against", "between", "by", "for", "with");

    private final Document document;
    private final Optional<String> most;
    private final Optional<String> only;

    MainCountry(References references) {
        this.document = references.document();
        Map<String, Integer> counts = new TreeMap<>();
        for (Place place : references.places()) {
            if (place.country() != null) {
                int named = (int) place.mentions().stream()
                        .filter(mention -> !place.kind().equals("country") || !isActing(mention))
                        .count();
                counts.merge(place.country(), named, Integer::sum);
            }
        }
        for (Actor actor : references.actors().list()) {
            if (actor.country() != null && actor.sector() != null) {
                counts.merge(actor.country(), actor.mentions().size(), Integer::sum);
            }
        }
        this.most = most(counts);
        this.only = only(counts);
    }

    /** The country that more of them are of than of any other. */
    Optional<String> most() {
        return most;
    }

    /** The country that nearly all of them are of, where there are enough. */
    Optional<String> only() {
        return only;
    }

    /** Whether a country does or undergoes something itself: "France said", "with France". */
    boolean isActing(Span mention) {
        Optional<Token> head = document.tokensIn(mention).stream()
                .filter(token -> document.head(token)
                        .filter(above -> mention.contains(above.span()))
                        .isEmpty())
                .findFirst();
        return head.filter(token -> ACTING.contains(token.relation())
                        || document.children(token, "case").stream().anyMatch(mark -> PARTNER.contains(mark.lemma())))
                .isPresent();
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = counts.entrySet().stream()
                .filter(count -> most > 0 && count.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    private static Optional<String> only(Map<String, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= ENOUGH && MOST * count.getValue() >= total * (MOST - 1))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
