// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.resolve.actor.ActorImport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline actors import}: a list of actors with Wikidata ids in, a table of known names out. */
@Command(
        name = "import",
        sortOptions = false,
        description =
                "Makes a known.tsv of a list of actors with their Wikidata ids (columns name, country, wikidata, and optionally kind,"
                        + " sector, role, from, to), which reading with --lexicons FOLDER lays over Dateline's own names.",
        footer = {"", "Exit codes: 0 done, 1 the list has faults or cannot be read, 2 wrong use."})
final class ActorsImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LIST", description = "A .tsv file, or a .csv file, with a header; UTF-8.")
    private Path list = Path.of("");

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder of lexicons that gets the known.tsv.")
    private Path folder = Path.of("");

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Ends ends;

    ActorsImportCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() {
        return ImportWork.run(ends, list, "list", this::written);
    }

    private String written() throws IOException, OutputException {
        char separator = list.toString().endsWith(".csv") ? ',' : '\t';
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            ActorImport.Imported imported = new ActorImport().read(list.toString(), lines, separator);
            Path place =
                    ImportFolder.write(folder, "known.tsv", imported.table().getBytes(StandardCharsets.UTF_8));
            return place + ": " + imported.rows() + " actors, " + imported.met() + " of them in Dateline's tables too;"
                    + " read with --lexicons " + folder;
        }
    }
}
