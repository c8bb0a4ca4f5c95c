// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command that writes {@code docs/reference/codebook.md} out of the tables. */
public final class Codebook {
    private Codebook() {}

    public static void main(String[] words) throws IOException {
        Files.writeString(Path.of(words[0]).resolve("docs/reference/codebook.md"), new CodebookPage().write());
    }
}
