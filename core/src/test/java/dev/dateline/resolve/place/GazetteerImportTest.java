// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.Directory;
import dev.dateline.Options;
import dev.dateline.table.TableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerImportTest {
    private static final String DUMP = line("11", "Orvanland", "", "9.5", "8.5", "A", "PCLI", "NG", "00", "1000000")
            + line("12", "Vella Province", "", "9.6", "8.6", "A", "ADM1", "NG", "07", "300000")
            + line("13", "Séltown", "Seltoun,SLT,Сел", "-9.61234", "8.65", "P", "PPLA", "NG", "07", "40000")
            + line("14", "Seltown", "", "11.0", "9.0", "P", "PPL", "NG", "08", "900")
            + line("15", "Hamletton", "", "11.0", "9.0", "P", "PPL", "NG", "08", "20")
            + line("16", "Old Seltown", "", "11.0", "9.0", "P", "PPLH", "NG", "08", "9000")
            + line("17", "Seltown River", "", "11.0", "9.0", "H", "STM", "NG", "08", "");

    private static String line(String... cells) {
        return String.join(
                        "\t",
                        cells[0],
                        cells[1],
                        cells[1],
                        cells[2],
                        cells[3],
                        cells[4],
                        cells[5],
                        cells[6],
                        cells[7],
                        "",
                        cells[8],
                        "",
                        "",
                        "",
                        cells[9],
                        "",
                        "",
                        "Africa/Lagos",
                        "2026-01-01")
                + "\n";
    }

    private static GazetteerImport.Packed read(String dump) throws IOException {
        return new GazetteerImport("dump.txt", 500).read(new BufferedReader(new StringReader(dump)));
    }

    @Test
    void readsBackWhatItPacked(@TempDir Path folder) throws IOException {
        GazetteerImport.Packed packed = read(DUMP);
        assertThat(packed.places()).isEqualTo(4);
        Files.write(folder.resolve("gazetteer.bin.gz"), packed.gazetteer());
        Directory directory = Directory.open(Options.DEFAULTS.withLexicons(folder));
        PlaceCandidate town = directory.where("Seltown", PlaceContext.NONE).get(0);
        assertThat(town.geonames()).isEqualTo(13);
        assertThat(town.kind()).isEqualTo("city");
        assertThat(town.country()).isEqualTo("NGA");
        assertThat(town.division()).isEqualTo("NG.07");
        assertThat(town.divisionName()).isEqualTo("Vella");
        assertThat(town.latitude()).isCloseTo(-9.6123, within(1e-4));
        assertThat((double) town.population()).isCloseTo(40000, within(4000.0));
        assertThat(directory.where("Seltoun", PlaceContext.NONE).get(0).evidence())
                .anyMatch(one -> one.what().equals("a less usual name of it"));
        assertThat(directory.where("Vella", PlaceContext.NONE).get(0).geonames())
                .isEqualTo(12);
        assertThat(directory.where("Hamletton", PlaceContext.NONE)).isEmpty();
        assertThat(directory
                        .where("Old Seltown", PlaceContext.NONE)
                        .get(0)
                        .precision()
                        .code())
                .isEqualTo("near");
    }

    @Test
    void tellsEveryFaultOfADump() {
        assertThatThrownBy(() -> read(
                        DUMP + "1\t2\n" + line("x", "Seltown", "", "91", "8.65", "P", "PPL", "Nigeria", "07", "many")))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("dump.txt:8:2: 2 cells where GeoNames' dump has 19")
                .hasMessageContaining("dump.txt:9:1: \"x\" is no number")
                .hasMessageContaining("dump.txt:9:5: 91 is beyond 90")
                .hasMessageContaining("dump.txt:9:9: country Nigeria is no alpha-2 code")
                .hasMessageContaining("dump.txt:9:15: \"many\" is no number");
        assertThatThrownBy(() -> read("")).hasMessageContaining("holds no populated place");
    }

    @Test
    void aBrokenGazetteerIsAFaultOfTheFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("gazetteer.bin.gz"), "no gazetteer");
        assertThatThrownBy(() -> Directory.open(Options.DEFAULTS.withLexicons(folder)))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("gazetteer.bin.gz: is no gazetteer");
    }
}
