// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The ends of the program: where standard input comes from, where records go, where messages go, and what both are joined to.
 *
 * @param out takes records as UTF-8, without a buffer, so that a record is out as soon as it is there
 */
record Ends(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {
    static Ends ofProcess() {
        return new Ends(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminal.detect());
    }
}
