// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.archive.Capture;
import dev.dateline.ingest.archive.WarcRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of a WARC file. */
final class WarcSources implements Sources {
    private static final String START = "WARC/";

    private final String label;
    private final Openings openings;
    private final WarcRecords records;

    WarcSources(Opened opened, Openings openings) {
        this.label = opened.label();
        this.openings = openings;
        this.records = new WarcRecords(opened.in(), openings.limits().bytes());
    }

    static boolean isArchive(byte[] beginning) {
        return beginning.length > START.length()
                && new String(beginning, 0, START.length(), StandardCharsets.ISO_8859_1).equals(START);
    }

    @Override
    public Optional<Source> next() {
        return records.next().map(this::source);
    }

    private Source source(Capture capture) {
        String place = label + ":" + capture.name();
        if (capture instanceof Capture.Answer answer) {
            return new Source(place, () -> openings.archived(place, answer));
        }
        return Source.of(
                capture instanceof Capture.Other other
                        ? new Reading.Skipped(place, other.reason())
                        : new Reading.Failed(place, ((Capture.Broken) capture).error()));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
