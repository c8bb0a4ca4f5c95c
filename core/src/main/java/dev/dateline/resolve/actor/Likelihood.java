// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Token;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Gives actors whose phrases tell no sector the one that the reader finds likely. Used for one document. */
final class Likelihood {
    /** A sector that the reader finds likelier than this over all phrases of an actor is taken where no phrase tells one. */
    private static final double LIKELY = 0.6;

    private final Document document;
    private final Lexicons lexicons;

    Likelihood(Document document, Lexicons lexicons) {
        this.document = document;
        this.lexicons = lexicons;
    }

    /** Where no phrase tells a sector or only a loose one: the likeliest over all phrases, by the reader. */
    void learn(Entity entity) {
        if (entity.kind() == ActorKind.COUNTRY || (entity.sector() != null && !entity.isWeak()) || isThing(entity)) {
            return;
        }
        Map<Sector, Double> sums = new EnumMap<>(Sector.class);
        for (Phrase phrase : entity.phrases()) {
            document.likelihoods(Layers.SECTOR, document.token(phrase.head())).ifPresent(likely -> {
                for (Sector sector : Sector.values()) {
                    sums.merge(sector, likely.of(sector.code()), Double::sum);
                }
            });
        }
        sums.entrySet().stream()
                .filter(sum -> sum.getValue() >= LIKELY * entity.phrases().size())
                .findFirst()
                .ifPresent(sum -> entity.setSector(sum.getKey()));
    }

    /** A place, or a site or paper that stands for its owners: the reader has learnt sectors from persons and bodies. */
    private boolean isThing(Entity entity) {
        return entity.kind() == ActorKind.ORGANIZATION
                && entity.agents().isEmpty()
                && entity.phrases().stream()
                        .allMatch(phrase -> phrase.name() == null
                                ? isThing(document.token(phrase.head()))
                                : phrase.name().label().equals("LOC"));
    }

    private boolean isThing(Token noun) {
        String form = Words.singular(noun.form().toLowerCase(Locale.ROOT));
        return lexicons.words().contains("site", form) || lexicons.words().contains("paper", form);
    }
}
