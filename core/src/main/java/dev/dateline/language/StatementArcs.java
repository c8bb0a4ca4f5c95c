// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.List;

/** Links cues with their contents and sources. */
final class StatementArcs {
    private StatementArcs() {}

    static List<Arc> of(Document document) {
        return List.of();
    }
}
