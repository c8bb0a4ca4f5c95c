// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a text that names a place.
 *
 * @param first its first token
 * @param last the token behind its last
 * @param name the words
 * @param candidates the places of that name, the most probable first; empty where none is known
 * @param kind the kind of place that its own words show, null where none do
 * @param use how it stands in the text
 */
record Toponym(
        int first,
        int last,
        Span span,
        String name,
        List<Candidate> candidates,
        @Nullable String kind,
        Use use) {
    /** How a name stands in a text. */
    enum Use {
        /** As a place. */
        PLACE,
        /** As a place if the tables hold one that fits, else as something else of the name. */
        POSSIBLE,
        /** As a place whose words show its kind, with the name of another place in it ("Rafah Crossing"). */
        COMPOUND,
        /** As a word for people or things of a country ("Syrian"). */
        DEMONYM,
        /** Inside another name; it is no mention of the place, but tells what the article is about. */
        CUE
    }

    Toponym {
        candidates = List.copyOf(candidates);
    }

    Toponym with(List<Candidate> fewer) {
        return new Toponym(first, last, span, name, fewer, kind, use);
    }
}
