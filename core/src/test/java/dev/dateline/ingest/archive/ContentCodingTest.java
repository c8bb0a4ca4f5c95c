// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ContentCodingTest {
    private static final String PAGE =
            "<html><head><title>Channel to be deepened</title></head><body><article><h1>Channel to be deepened</h1>"
                    + "<p>The board of the harbour voted on Tuesday to deepen the channel, and the mayor of the town was there.</p></article></body></html>";

    /** The page, packed by another program. */
    private static final byte[] BROTLI = Base64.getDecoder()
            .decode("G+kAwIyTVPkxTt2W6uhHMJSlrmzw9Iu8eKjgf3nAXNcL7EsehQPZTWg4mN7wOrTFcpKFIzR0REBwalLXKO9x"
                    + "WSsEO7eI9I9yoyywepzG+IEm7U65fC10nefXNJQvRk7glF755FqzWXZ9LwOmmdJBbA==");

    private static String text(ContentCoding.Unpacked unpacked) {
        return new String(unpacked.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void unpacksBrotli() throws IOException {
        ContentCoding.Unpacked unpacked = ContentCoding.unpack(BROTLI, "br", 1 << 20);
        assertThat(text(unpacked)).isEqualTo(PAGE);
        assertThat(unpacked.whole()).isTrue();
    }

    @Test
    void passesAPageThroughThatOnlyItsHeaderCallsPacked() throws IOException {
        for (String coding : new String[] {"br", "gzip", "zstd", "deflate"}) {
            assertThat(text(ContentCoding.unpack(PAGE.getBytes(StandardCharsets.UTF_8), coding, 1 << 20)))
                    .as(coding)
                    .isEqualTo(PAGE);
        }
    }

    @Test
    void saysWhereBrotliIsCutOrMoreThanTheLimit() throws IOException {
        byte[] cut = Arrays.copyOf(BROTLI, BROTLI.length - 20);
        assertThatThrownBy(() -> ContentCoding.unpack(cut, "br", 1 << 20))
                .isInstanceOf(IOException.class)
                .hasMessage("Brotli stream decoding failed");
        assertThat(ContentCoding.unpack(BROTLI, "br", 100).tooLarge()).isTrue();
    }
}
