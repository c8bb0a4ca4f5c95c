// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import java.util.Locale;

/**
 * A place where the words of an action stand.
 *
 * @param preposition the preposition before them, for {@link Shape#PHRASE} only
 */
record ActionSlot(Shape shape, String preposition) {
    /** How the words hang on the cue: an infinitive, a clause with a verb of its own, one with
     * a verb in its base form ("that he resign"), an object, a gerund, a phrase, the content. */
    enum Shape {
        INF,
        THAT,
        BASE,
        OBJ,
        ING,
        SAID,
        PHRASE
    }

    static ActionSlot parse(String text) {
        for (Shape shape : Shape.values()) {
            if (shape != Shape.PHRASE && shape.name().toLowerCase(Locale.ROOT).equals(text)) {
                return new ActionSlot(shape, "");
            }
        }
        return new ActionSlot(Shape.PHRASE, text);
    }
}
