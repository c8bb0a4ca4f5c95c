// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import java.util.Locale;

/**
 * How the content of a statement hangs on its cue.
 *
 * @param preposition of the content ("for" of "call for"); empty for shapes without one
 */
record Frame(Shape shape, String preposition) {
    /** Shapes, the surest first: where several hold, the first is taken. */
    enum Shape {
        /** "says that it rains", "it rains, she says". */
        CLAUSE,
        /** "told reporters that it rains": the object is spoken to. */
        TOLD,
        /** "urged drivers to leave". */
        OBJECT_TO,
        /** "called on drivers to leave". */
        PREP_TO,
        /** "promised to leave". */
        TO,
        /** "denied leaving". */
        ING,
        /** "accused drivers of leaving". */
        OBJECT_PREP,
        /** "stands accused of hiding": who is spoken of is the subject, and who says it is not told or stands in a "by" phrase. */
        PASSIVE_PREP,
        /** "called the plan a mistake". */
        COMPLEMENT,
        /** "called for a strike". */
        PREP,
        /** "denied the report". */
        OBJECT
    }

    /** Parses a cell of the lexicon: "object-prep:of". */
    static Frame of(String cell) {
        int colon = cell.indexOf(':');
        String shape = colon < 0 ? cell : cell.substring(0, colon);
        return new Frame(
                Shape.valueOf(shape.replace('-', '_').toUpperCase(Locale.ROOT)),
                colon < 0 ? "" : cell.substring(colon + 1));
    }
}
