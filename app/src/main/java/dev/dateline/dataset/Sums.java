// SPDX-License-Identifier: Apache-2.0
package dev.dateline.dataset;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of sums that {@code sha256sum -c} reads. */
final class Sums {
    private Sums() {}

    static String of(List<DataFile> files, String manifest) {
        String own = Sha256.hex(manifest);
        return Stream.concat(
                        files.stream().map(file -> file.sha256() + "  " + file.name() + "\n"),
                        Stream.of(own + "  " + Manifest.NAME + "\n"))
                .collect(Collectors.joining());
    }
}
