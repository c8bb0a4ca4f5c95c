// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command that writes the pages of {@code docs/reference} that are made out of tables: codebook, countries and actors. */
public final class Codebook {
    private Codebook() {}

    public static void main(String[] words) throws IOException {
        Path reference = Path.of(words[0]).resolve("docs/reference");
        Files.writeString(reference.resolve("codebook.md"), new CodebookPage().write());
        Files.writeString(reference.resolve("countries.md"), new CountriesPage().write());
        Files.writeString(reference.resolve("exports.md"), new ExportsPage().write());
        Files.writeString(reference.resolve("actors.md"), new ActorsPage().write());
    }
}
