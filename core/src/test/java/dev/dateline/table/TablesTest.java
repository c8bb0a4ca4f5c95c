// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's folder over the table {@code fruit.tsv} that lies beside this class. */
class TablesTest {
    @TempDir
    private Path folder;

    private Table fruit(Tables tables) {
        return tables.beside(TablesTest.class, "fruit.tsv", "id");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String faults() {
        Tables tables = Tables.under(folder);
        fruit(tables).map(row -> row.value("weight", Integer::valueOf));
        try {
            tables.check();
        } catch (TableException found) {
            return String.join(
                            "\n", found.faults().stream().map(Fault::toString).toList())
                    .replace(folder + "/", "");
        }
        return "";
    }

    @Test
    void addsReplacesAndTakesAwayRowsById() throws IOException {
        write("fruit.tsv", "# mine\nweight\tid\n7\tquince\n9\tpear\n0\t-apple\n");
        Tables tables = Tables.under(folder);
        assertThat(fruit(tables).stream().map(row -> row.text("id") + row.text("weight") + row.text("colour")))
                .containsExactly("quince7", "pear9", "plum30blue");
        tables.check();
    }

    @Test
    void needsNoMoreThanTheIdToTakeARowAway() throws IOException {
        write("fruit.tsv", "id\tweight\tcolour\n-apple\n");
        assertThat(fruit(Tables.under(folder)).rows()).hasSize(2);
        assertThat(faults()).isEmpty();
    }

    @Test
    void takesNoRowAwayThatRulesAskFor() throws IOException {
        write("fruit.tsv", "id\tweight\n-apple\npear\t9\n");
        Tables tables = Tables.under(folder);
        Table kept = tables.kept(TablesTest.class, "fruit.tsv", "id");
        assertThat(kept.rows()).hasSize(3);
        assertThatThrownBy(tables::check)
                .hasMessageEndingWith("fruit.tsv:2:1: apple cannot be taken away, for rules ask for it; replace it");
    }

    @Test
    void readsFilesOfAnyEditor() throws IOException {
        write("fruit.tsv", "\ufeffid\tweight\r\nquince\t7\r\n\r\n");
        assertThat(fruit(Tables.under(folder)).rows().get(0).text("weight")).isEqualTo("7");
        write(".fruit.tsv.swp", "x");
        assertThat(faults()).isEmpty();
    }

    @Test
    void tellsEveryFaultOfEveryFile() throws IOException {
        write("fruit.tsv", "id\tweight\n-melon\nquince\theavy\npear\t1\t2\npear\t\npear\t3\n\t4\n");
        write("vegetables.tsv", "id\n");
        assertThat(faults()).isEqualTo("""
                fruit.tsv:2:1: there is no melon to take away
                fruit.tsv:3:2: weight heavy: For input string: "heavy"
                fruit.tsv:4:3: 3 cells where the header has 2
                fruit.tsv:5:2: weight is empty
                fruit.tsv:6:1: pear stands above already
                fruit.tsv:7:1: id is empty
                vegetables.tsv: is the name of no table; the tables are fruit.tsv""");
    }

    @Test
    void tellsWhatIsWrongWithAHeader() throws IOException {
        write("fruit.tsv", "weight\tsize\tweight\n1\t2\t3\n");
        assertThat(faults()).isEqualTo("""
                fruit.tsv:1:1: the column id, which tells rows apart, is missing
                fruit.tsv:1:2: no column is called "size"; they are id, weight, colour
                fruit.tsv:1:3: the column weight stands twice""");
        write("fruit.tsv", "# nothing else\n");
        assertThat(faults()).isEqualTo("fruit.tsv:1:1: has no header; the columns are id, weight, colour");
    }

    @Test
    void tellsWhereAFileIsNotUtf8() throws IOException {
        Files.write(folder.resolve("fruit.tsv"), "id\tweight\npear\t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults()).isEqualTo("fruit.tsv:2:2: is not UTF-8");
    }

    @Test
    void tellsThatThereIsNoFolder() throws IOException {
        assertThatThrownBy(Tables.under(folder.resolve("gone"))::check).hasMessageEndingWith("gone: no such folder");
        Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(Tables.under(folder.resolve("file"))::check).hasMessageEndingWith("file: is no folder");
    }

    @Test
    void looksForATableInTheFolderOfItsRoomToo() throws IOException {
        write("table/fruit.tsv", "id\tweight\nquince\t7\n");
        assertThat(fruit(Tables.under(folder)).rows()).hasSize(4);
        assertThat(faults()).isEmpty();
        write("fruit.tsv", "id\tweight\nfig\t7\n");
        assertThat(faults()).isEqualTo("table/fruit.tsv: stands in the folder itself too");
        Files.delete(folder.resolve("fruit.tsv"));
        write("kitchen/fruit.tsv", "id\tweight\nfig\t7\n");
        assertThat(faults()).isEqualTo("kitchen/fruit.tsv: is the name of no table; the tables are fruit.tsv");
    }

    @Test
    void namesAFoldersContentByDigits() throws IOException {
        assertThat(Tables.builtIn().digest()).isEmpty();
        write("fruit.tsv", "id\tweight\nquince\t7\n");
        String digest = Tables.under(folder).digest().orElseThrow();
        assertThat(digest)
                .matches("[0-9a-f]{12}")
                .isEqualTo(Tables.under(folder).digest().orElseThrow());
        write("fruit.tsv", "id\tweight\nquince\t8\n");
        assertThat(Tables.under(folder).digest()).isNotEqualTo(java.util.Optional.of(digest));
    }

    @Test
    void givesATableThatOnlyTheUserHas() throws IOException {
        write("own.tsv", "id\tcolour\nfig\tgreen\n-x\n");
        Tables tables = Tables.under(folder);
        Table own = tables.own(TablesTest.class, "own.tsv", List.of("id", "colour"));
        assertThat(own.stream().map(row -> row.text("id"))).containsExactly("fig", "-x");
        assertThat(own.rows()).allMatch(Row::isOwn);
        assertThat(Tables.builtIn()
                        .own(TablesTest.class, "own.tsv", List.of("id"))
                        .rows())
                .isEmpty();
    }
}
