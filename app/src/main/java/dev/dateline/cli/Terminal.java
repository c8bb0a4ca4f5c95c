// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import org.jspecify.annotations.Nullable;

/**
 * What the program's ends are joined to.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param colour whether text on a terminal is coloured
 */
record Terminal(boolean out, boolean err, boolean colour) {
    /** Says which ends are terminals ("out err"); set by the launcher, for the JVM itself cannot tell them apart. */
    static final String PROPERTY = "dateline.terminal";

    static Terminal detect() {
        return of(System.getProperty(PROPERTY), console(), System.getenv("NO_COLOR"), System.getenv("TERM"));
    }

    /** NO_COLOR: see no-color.org, any value but the empty one turns colours off. */
    static Terminal of(@Nullable String ends, boolean console, @Nullable String noColor, @Nullable String term) {
        boolean out = ends == null ? console : ends.contains("out");
        boolean err = ends == null ? console : ends.contains("err");
        boolean colour = out && (noColor == null || noColor.isEmpty()) && !"dumb".equals(term);
        return new Terminal(out, err, colour);
    }

    /** Up to Java 21 there is a console only where both ends are terminals; later ones always give one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean console() {
        return Runtime.version().feature() < 22 && System.console() != null;
    }
}
