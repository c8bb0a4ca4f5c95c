// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DecodedTest {
    private static final String TEXT = "The café at Zürich’s “old” port closed.";
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Test
    void readsPlainUtf8WithoutAWord() {
        assertThat(Decoded.of(TEXT.getBytes(UTF_8), "windows-1252")).isEqualTo(new Decoded(TEXT, null));
    }

    @Test
    void leavesByteOrderMarksOut() {
        assertThat(Decoded.of(("\uFEFF" + TEXT).getBytes(UTF_8), null).text()).isEqualTo(TEXT);
        assertThat(Decoded.of(("\uFEFF" + TEXT).getBytes(UTF_16LE), null).text())
                .isEqualTo(TEXT);
        assertThat(Decoded.of(("\uFEFF" + TEXT).getBytes(UTF_16BE), null).text())
                .isEqualTo(TEXT);
    }

    @Test
    void seesUtf16WithoutAMark() {
        Decoded decoded = Decoded.of(TEXT.getBytes(UTF_16LE), null);
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.note()).contains("UTF-16LE");
    }

    @Test
    void saysThatATextWasWestern() {
        Decoded decoded = Decoded.of(TEXT.getBytes(WESTERN), null);
        assertThat(decoded).isEqualTo(new Decoded(TEXT, "read as windows-1252 (not UTF-8)"));
    }

    @Test
    void doesNotBelieveAWrongDeclaration() {
        assertThat(Decoded.of(TEXT.getBytes(WESTERN), "utf-8").text()).isEqualTo(TEXT);
        assertThat(Decoded.of(TEXT.getBytes(WESTERN), "no-such-charset").text()).isEqualTo(TEXT);
        assertThat(Decoded.of(TEXT.getBytes(UTF_8), "utf-16").text()).isEqualTo(TEXT);
    }

    @Test
    void keepsUtf8ThatIsBrokenInOnePlace() {
        byte[] bytes = (TEXT.repeat(5) + "é").getBytes(UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        Decoded decoded = Decoded.of(cut, null);
        assertThat(decoded.text()).startsWith(TEXT).endsWith("\uFFFD");
        assertThat(decoded.note()).isEqualTo("read as UTF-8 with 1 malformed sequences replaced");
    }

    @Test
    void guessesCyrillic() {
        assertThat(Decoded.of("Порты на севере закрыты".getBytes(Charset.forName("windows-1251")), null)
                        .text())
                .isEqualTo("Порты на севере закрыты");
        assertThat(Decoded.of("Порты на севере закрыты".getBytes(Charset.forName("KOI8-R")), null)
                        .text())
                .isEqualTo("Порты на севере закрыты");
    }
}
