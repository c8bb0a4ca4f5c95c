// SPDX-License-Identifier: Apache-2.0
package dev.dateline.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sums of texts, and the numbers that stand for ids where a shape wants numbers. */
public final class Sha256 {
    private static final int KEPT_BITS = 53;

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** The sum of a text in hexadecimal digits. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A number of at most 53 bits, which also languages hold exactly that have no other numbers than doubles; the same for the same parts. */
    public static long number(String... parts) {
        byte[] sum = of(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(sum).getLong() >>> (Long.SIZE - KEPT_BITS);
    }

    /** The first 64 bits of the sum of a text. */
    public static long first64(String text) {
        return ByteBuffer.wrap(of(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
