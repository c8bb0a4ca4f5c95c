// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reading of articles can be asked for.
 *
 * @param demonyms whether the places of "Canadian" and its like are places of the record too
 * @param lexicons a folder with lexicons of one's own, which are laid over those that Dateline comes with; null for none
 * @param home where the articles are at home, as {@link dev.dateline.resolve.place.PlaceContext} has it: countries and places that
 *     decide between places of one name as those do that an article names
 */
public record Options(boolean demonyms, @Nullable Path lexicons, List<String> home) {
    /** Demonyms are no places, the lexicons are those that Dateline comes with, and articles are at home nowhere. */
    public static final Options DEFAULTS = new Options(false, null, List.of());

    public Options {
        home = List.copyOf(home);
    }

    public Options withDemonyms(boolean taken) {
        return new Options(taken, lexicons, home);
    }

    public Options withLexicons(@Nullable Path folder) {
        return new Options(demonyms, folder, home);
    }

    public Options withHome(List<String> places) {
        return new Options(demonyms, lexicons, places);
    }
}
