// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The id of an article whose caller gave none: the first 16 hex digits of a SHA-256. */
final class ArticleId {
    private ArticleId() {}

    static String ofUrl(String url) {
        return digest(CanonicalUrl.of(url));
    }

    static String ofText(String text) {
        return digest(text);
    }

    private static String digest(String of) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
