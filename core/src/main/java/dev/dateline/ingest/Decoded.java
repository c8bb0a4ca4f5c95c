// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes turned into text: a byte order mark decides, then strict UTF-8 is tried, then what looks like UTF-16, what the input
 * declares, and what its bytes suggest.
 *
 * @param note says the choice where it was not plain UTF-8
 */
record Decoded(String text, @Nullable String note) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Stands for what is malformed, if the text itself does not write it. */
    private static final char REPLACEMENT = '\uFFFD';

    /** @param declared the charset that the input claims to be in, null where it claims none */
    static Decoded of(byte[] bytes, @Nullable String declared) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8)
                    .map(text -> new Decoded(text, null))
                    .orElseGet(() -> replaced(bytes, 3));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return said(lenient(bytes, 2, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE, "byte order mark");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return said(lenient(bytes, 2, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE, "byte order mark");
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return said(lenient(bytes, 0, wide.get()), wide.get(), "every other byte is 0");
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .map(text -> new Decoded(text, null))
                .orElseGet(() -> notUtf8(bytes, declared));
    }

    private static Decoded notUtf8(byte[] bytes, @Nullable String declared) {
        Optional<Charset> claim = charset(declared);
        if (claim.isPresent() && !claim.get().equals(StandardCharsets.UTF_8)) {
            Optional<String> text = strict(bytes, 0, claim.get());
            if (text.isPresent()) {
                return said(text.get(), claim.get(), "declared");
            }
        }
        Decoded mended = replaced(bytes, 0);
        if (mostlyUtf8(mended.text)) {
            return mended;
        }
        Charset guess = guess(bytes);
        String why = claim.isPresent() ? "not " + claim.get().name() + " as declared" : "not UTF-8";
        return said(lenient(bytes, 0, guess), guess, why);
    }

    private static Decoded said(String text, Charset charset, String why) {
        return new Decoded(text, "read as " + charset.name() + " (" + why + ")");
    }

    private static Decoded replaced(byte[] bytes, int from) {
        String text = lenient(bytes, from, StandardCharsets.UTF_8);
        long bad = text.chars().filter(c -> c == REPLACEMENT).count();
        return new Decoded(text, "read as UTF-8 with " + bad + " malformed sequences replaced");
    }

    /** Whether far more letters beyond ASCII came out whole than broken. */
    private static boolean mostlyUtf8(String mended) {
        long bad = mended.chars().filter(c -> c == REPLACEMENT).count();
        long good = mended.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        return good >= 4 * bad;
    }

    /**
     * The eight-bit charset that the bytes suggest. Where most letters lie beyond ASCII the text is Cyrillic in all
     * likelihood; otherwise it is Western.
     */
    private static Charset guess(byte[] bytes) {
        int high = 0;
        int lower1251 = 0;
        int lowerKoi8 = 0;
        int ascii = 0;
        for (byte one : bytes) {
            int b = one & 0xFF;
            if (b >= 0xC0) {
                high++;
                lower1251 += b >= 0xE0 ? 1 : 0;
                lowerKoi8 += b < 0xE0 ? 1 : 0;
            } else if (Character.isLetter(b) && b < 0x80) {
                ascii++;
            }
        }
        if (high > ascii) {
            return lower1251 >= lowerKoi8 ? Charset.forName("windows-1251") : Charset.forName("KOI8-R");
        }
        return WINDOWS_1252;
    }

    /** The charset of a name; empty for unknown ones. ISO-8859-1 and ASCII mean windows-1252 (WHATWG Encoding, 4.2). */
    static Optional<Charset> charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii") || plain.equals("ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> wide(byte[] bytes) {
        int look = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < look; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int many = look / 2 * 7 / 10;
        if (look < 8 || Math.min(even, odd) > look / 100) {
            return Optional.empty();
        }
        return odd > many
                ? Optional.of(StandardCharsets.UTF_16LE)
                : even > many ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        String text = lenient(bytes, from, charset);
        if (text.indexOf(REPLACEMENT) < 0) {
            return Optional.of(text);
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
