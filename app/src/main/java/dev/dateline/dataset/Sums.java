// SPDX-License-Identifier: Apache-2.0
package dev.dateline.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of sums that {@code sha256sum -c} reads. */
final class Sums {
    private Sums() {}

    static String of(List<DataFile> files, String manifest) {
        String own = HexFormat.of().formatHex(sha256().digest(manifest.getBytes(StandardCharsets.UTF_8)));
        return Stream.concat(
                        files.stream().map(file -> file.sha256() + "  " + file.name() + "\n"),
                        Stream.of(own + "  " + Manifest.NAME + "\n"))
                .collect(Collectors.joining());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
