// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandsTest {
    private static final String TOWN =
            "21\tQuorvale\tQuorvale\t\t9.5\t8.5\tP\tPPL\tNG\t\t07\t\t\t\t5000\t\t\tAfrica/Lagos\t2026-01-01\n";

    @TempDir
    private Path folder;

    @Test
    void actorsOfAListAreFoundWithTheFolder() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"), "name,country,wikidata,sector\n\"Lena Okoro\",NGA,Q999999991,JUD\n");
        Path own = folder.resolve("own");
        Program.Result result = Program.run("actors", "import", list.toString(), "--output", own.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.err()).contains("1 actors, 0 of them");
        assertThat(Program.run("who", "Lena Okoro", "--lexicons", own.toString())
                        .out())
                .contains("NGA JUD", "Wikidata Q999999991");
        assertThat(Program.run("check", own.toString()).exit()).isZero();
    }

    @Test
    void aListWithFaultsWritesNothing() throws IOException {
        Path list = Files.writeString(folder.resolve("list.tsv"), "name\tcountry\twikidata\nLena Okoro\tNGA\tP31\n");
        Program.Result result = Program.run(
                "actors",
                "import",
                list.toString(),
                "--output",
                folder.resolve("own").toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("list.tsv:2:3:", "nothing is written");
        assertThat(folder.resolve("own")).doesNotExist();
        assertThat(Program.run("actors", "import", list.toString()).exit()).isEqualTo(2);
        assertThat(Program.run("actors", "import", folder + "/none.tsv", "--output", folder.toString())
                        .err())
                .contains("none.tsv: no such file");
    }

    @Test
    void aDumpOfGeoNamesBecomesAGazetteer() throws IOException {
        Path zip = folder.resolve("NG.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("not this".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("NG.txt"));
            out.write(TOWN.getBytes(StandardCharsets.UTF_8));
        }
        Path own = folder.resolve("own");
        Program.Result result = Program.run("places", "import", zip.toString(), "--output", own.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.err()).contains("1 places under 1 names");
        assertThat(Program.run("where", "Quorvale", "--lexicons", own.toString())
                        .out())
                .contains("GeoNames 21");
        assertThat(Program.run("check", own.toString()).exit()).isZero();
    }

    @Test
    void aDumpWithFaultsWritesNothing() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.txt"), "21\tQuorvale\n");
        Path own = folder.resolve("own");
        Program.Result result = Program.run("places", "import", dump.toString(), "--output", own.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("dump.txt:1:2:", "nothing is written");
        assertThat(own).doesNotExist();
    }

    @Test
    void aHomeDecidesBetweenPlacesOfOneName() throws IOException {
        String article = Files.writeString(folder.resolve("a.txt"), "Police arrested two men in Paris on Friday.")
                .toString();
        assertThat(Program.run("read", "--format", "jsonl", article).out()).contains("\"country\":\"FRA\"");
        assertThat(Program.run("read", "--format", "jsonl", "--home", "Austin, Texas", article)
                        .out())
                .contains("\"geonames\":4717560");
        Program.Result unknown = Program.run("read", "--home", "Xqvzt", article);
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("--home", "Xqvzt");
    }
}
