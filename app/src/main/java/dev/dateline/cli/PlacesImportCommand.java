// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.resolve.place.GazetteerImport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline places import}: a dump of GeoNames in, a gazetteer out. */
@Command(
        name = "import",
        sortOptions = false,
        description =
                "Makes a gazetteer of a dump of GeoNames (allCountries.zip, cities500.zip, or that of one country), which reading with"
                        + " --lexicons FOLDER takes in place of the one that Dateline comes with.",
        footer = {"", "Exit codes: 0 done, 1 the dump cannot be read, 2 wrong use."})
final class PlacesImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DUMP", description = "A .txt, .txt.gz or .zip file of GeoNames.")
    private Path dump = Path.of("");

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder of lexicons that gets the gazetteer.bin.gz.")
    private Path folder = Path.of("");

    @Option(
            names = "--population",
            paramLabel = "N",
            description =
                    "Leave out towns of fewer people, unless they are seats (as usual: ${DEFAULT-VALUE}); 0 takes all.")
    private long leastPopulation = 500;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Ends ends;

    PlacesImportCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() {
        return ImportWork.run(ends, dump, "dump", this::written);
    }

    private String written() throws IOException, OutputException {
        try (InputStream file = Files.newInputStream(dump);
                BufferedReader lines = lines(file)) {
            GazetteerImport.Packed packed = new GazetteerImport(dump.toString(), leastPopulation).read(lines);
            Path place = ImportFolder.write(folder, "gazetteer.bin.gz", packed.gazetteer());
            return place + ": " + packed.places() + " places under " + packed.names() + " names; read with --lexicons "
                    + folder;
        }
    }

    private BufferedReader lines(InputStream file) throws IOException {
        String name = dump.toString();
        if (name.endsWith(".gz")) {
            return reader(new GZIPInputStream(file, 1 << 16));
        }
        if (!name.endsWith(".zip")) {
            return reader(file);
        }
        ZipInputStream zip = new ZipInputStream(file);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".txt") && !entry.getName().startsWith("readme")) {
                return reader(zip);
            }
        }
        throw new IOException("no .txt file is in it");
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
