// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.ingest.archive.WarcRecords;
import dev.dateline.ingest.feed.FeedReader;
import dev.dateline.ingest.feed.NoFeedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bytes of all kinds through the ways that inputs take: whatever they are, a value or a named reason comes out. Ordinarily the inputs are
 * the seeds and what was found before ({@code HostileInputTestInputs}); the profile {@code fuzz} makes new ones.
 */
class HostileInputTest {
    private static final int LARGEST = 1 << 20;
    private static final List<String> CHARSETS =
            List.of("", "utf-8", "utf-16", "iso-8859-1", "shift_jis", "gb18030", "no such");

    private final Ingest ingest = new Ingest(new Defaults(null, null, Scope.EVERYTHING), Limits.STANDARD);

    @FuzzTest
    void readsPages(byte[] bytes) {
        Reading reading = ingest.page("page", bytes, "https://harbourpost.example/2031/05/07/a");
        assertThat(reading.label()).isEqualTo("page");
    }

    @FuzzTest
    void readsFeeds(byte[] bytes) {
        try {
            assertThat(new FeedReader().read(bytes, "", URI.create("https://harbourpost.example/feed")))
                    .isNotNull();
        } catch (NoFeedException none) {
            assertThat(none.getMessage()).isNotBlank();
        }
    }

    @FuzzTest
    void readsArchives(byte[] bytes) throws IOException {
        try (WarcRecords records = new WarcRecords(new ByteArrayInputStream(bytes), LARGEST)) {
            int found = 0;
            while (records.next().isPresent()) {
                found++;
            }
            assertThat(found).isLessThanOrEqualTo(bytes.length + 1);
        }
    }

    /** JSON lines, archives packed or not, pages, texts: whatever the first bytes look like. */
    @FuzzTest
    void readsWhateverComesIn(byte[] bytes) {
        try (Stream<Reading> readings = ingest.read(List.of("-"), new ByteArrayInputStream(bytes))) {
            readings.forEach(reading -> assertThat(reading.label()).startsWith("standard input"));
        }
    }

    @FuzzTest
    void decodesTexts(byte[] bytes) {
        for (String declared : CHARSETS) {
            Decoded decoded = Decoded.of(bytes, declared.isEmpty() ? Charsets.declared(bytes) : declared);
            assertThat(decoded.text().length()).isLessThanOrEqualTo(bytes.length);
        }
    }
}
