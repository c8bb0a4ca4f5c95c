// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.word.Stem;
import java.util.Set;

/**
 * The verb that names what is done, with the particle without which it means something else ("step down", "step up").
 *
 * @param particle empty where it has none
 */
record DeedWord(String stem, String particle) {
    /** Those that are seldom prepositions. */
    private static final Set<String> PARTICLES = Set.of("up", "down", "out", "off", "over", "back", "away", "aside");

    /** Of a verb as it stands in a list or in a text, with the word after it where that is a particle. */
    static DeedWord of(String words) {
        String[] parts = words.split(" ", 2);
        return new DeedWord(Stem.of(parts[0]), parts.length > 1 && PARTICLES.contains(parts[1]) ? parts[1] : "");
    }

    /** One string for both. */
    String key() {
        return particle.isEmpty() ? stem : stem + " " + particle;
    }
}
