// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Directory;
import dev.dateline.Options;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code who} and {@code where} have in common. */
final class LookupOptions {
    /** How candidates are written. */
    enum Form {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "The name; several words are taken together.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Show at most N candidates, the most probable ones (as usual: ${DEFAULT-VALUE}).")
    private int limit = 5;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text: for people (as usual); json.")
    private Form format = Form.TEXT;

    @Option(
            names = "--lexicons",
            paramLabel = "FOLDER",
            description = "Look into the tables of this folder over those that Dateline comes with.")
    private @Nullable Path lexicons;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    String name() {
        return String.join(" ", words).strip();
    }

    boolean json() {
        return format == Form.JSON;
    }

    /** Opens the tables. */
    Directory directory() {
        return Directory.open(Options.DEFAULTS.withLexicons(lexicons));
    }

    <T> List<T> first(List<T> candidates) {
        return candidates.size() > limit ? candidates.subList(0, Math.max(0, limit)) : candidates;
    }
}
