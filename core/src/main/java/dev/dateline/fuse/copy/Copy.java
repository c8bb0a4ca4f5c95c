// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import dev.dateline.fuse.Link;
import java.util.Locale;

/**
 * Another article that an article shares its words with.
 *
 * @param share of the runs of words that either has, for a partial copy of those that the shorter has
 */
public record Copy(String article, CopyKind kind, double share) {
    static Copy of(Link link, String end) {
        return new Copy(link.beyond(end), CopyKind.valueOf(link.kind().toUpperCase(Locale.ROOT)), link.score());
    }
}
