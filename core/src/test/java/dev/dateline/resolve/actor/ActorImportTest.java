// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.Directory;
import dev.dateline.Options;
import dev.dateline.record.Sector;
import dev.dateline.table.TableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorImportTest {
    private static final ActorImport IMPORT = new ActorImport();

    private static ActorImport.Imported read(String text, char separator) throws IOException {
        return IMPORT.read("list", new BufferedReader(new StringReader(text)), separator);
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    @Test
    void takesAListAndIsLaidOverTheTables(@TempDir Path folder) throws IOException {
        ActorImport.Imported imported = read(
                lines(
                        "name\tcountry\twikidata\tkind\tsector",
                        "Lena Okoro\tNigeria\tQ999999991\tperson\tJUD",
                        "Barack Obama\tUS\thttp://www.wikidata.org/entity/Q76\t\t",
                        "Quorlan Pact\tNGO\tQ999999992\torganization\t"),
                '\t');
        assertThat(imported.rows()).isEqualTo(3);
        assertThat(imported.met()).isEqualTo(1);
        Files.writeString(folder.resolve("known.tsv"), imported.table());
        Directory directory = Directory.open(Options.DEFAULTS.withLexicons(folder));
        ActorCandidate judge =
                directory.who("Lena Okoro", Optional.empty(), null).get(0);
        assertThat(judge.wikidata()).isEqualTo("Q999999991");
        assertThat(judge.country()).isEqualTo("NGA");
        assertThat(judge.sector()).isEqualTo(Sector.JUD);
        ActorCandidate president = directory
                .who("Barack Obama", Optional.of(LocalDate.of(2012, 1, 1)), null)
                .get(0);
        assertThat(president.sector()).isEqualTo(Sector.GOV);
        assertThat(president.role()).isEqualTo("head of state and government");
        assertThat(directory.who("Quorlan Pact", Optional.empty(), null).get(0).country())
                .isEqualTo("NGO");
    }

    @Test
    void takesWhatTheQueryServiceOfWikidataExports() throws IOException {
        assertThat(read(
                                lines(
                                        "?item\t?itemLabel\t?country",
                                        "<http://www.wikidata.org/entity/Q999999991>\t\"Lena Okoro\"@en\t\"NGA\""),
                                '\t')
                        .table())
                .contains("lena okoro\tP\tNGA\t\t\t\t\tQ999999991\n");
        assertThat(read(
                                "item,itemLabel,country,from\nhttp://www.wikidata.org/entity/Q999999991,\"Okoro, Lena\",NGA,2011-05-02T00:00:00Z\n",
                                ',')
                        .table())
                .contains("okoro lena\tP\tNGA\t\t\t2011-05-02\t\tQ999999991\n");
    }

    @Test
    void tellsEveryFaultWithLineAndColumn() {
        assertThatThrownBy(() -> read(
                        lines(
                                "name\tcountry\twikidata\tkind\tsector",
                                "Lena Okoro\tNolandia\t76\tplanet\tXXX",
                                "Ana Silva\tPER",
                                "Mira Kos\tSVN\tQ1\t\t",
                                "Mira Kos\tSVN\tQ2\t\t"),
                        '\t'))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("list:2:2: country \"Nolandia\"")
                .hasMessageContaining("list:2:3: wikidata \"76\"")
                .hasMessageContaining("list:2:4: kind \"planet\"")
                .hasMessageContaining("list:2:5: sector \"XXX\"")
                .hasMessageContaining("list:3:2: 2 cells where the header has 5")
                .hasMessageContaining("list:5:1: name \"Mira Kos\" stands twice");
        assertThatThrownBy(() -> read("name\tland\n", '\t'))
                .hasMessageContaining("column land")
                .hasMessageContaining("there is no column wikidata");
        assertThatThrownBy(() -> read("", '\t')).hasMessageContaining("has no header");
    }
}
