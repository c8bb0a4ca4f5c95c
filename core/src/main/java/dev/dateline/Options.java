// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a reading of articles can be asked for.
 *
 * @param demonyms whether the places of "Canadian" and its like are places of the record too
 * @param lexicons a folder with lexicons of one's own, which are laid over those that Dateline comes with; null for none
 */
public record Options(boolean demonyms, @Nullable Path lexicons) {
    /** Demonyms are no places, and the lexicons are those that Dateline comes with. */
    public static final Options DEFAULTS = new Options(false, null);

    public Options withDemonyms(boolean taken) {
        return new Options(taken, lexicons);
    }

    public Options withLexicons(@Nullable Path folder) {
        return new Options(demonyms, folder);
    }
}
