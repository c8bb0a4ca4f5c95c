// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the time expressions of a document. Immutable and thread-safe. */
public final class TimeExtractor {
    /** The time expressions in text order; without a date of publication nothing is anchored to it. */
    public List<TimeMention> extract(Document document, Optional<LocalDate> published) {
        return List.of();
    }
}
