// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of the program as the build wrote it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IOException("version.txt is not on the class path");
            }
            return new String[] {"dateline " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
