// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import dev.dateline.dataset.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of Parquet, by its specification; bench reads whole sets back with DuckDB. */
class ParquetFileTest {
    @TempDir
    private Path place;

    private byte[] file(List<Column<Object>> columns, @Nullable Object[]... rows) throws IOException {
        DataFolder folder = DataFolder.in(place.resolve("out"));
        try (ParquetFile file = new ParquetFile(folder.file("a.parquet"), columns)) {
            for (@Nullable Object[] row : rows) {
                file.row(row);
            }
        }
        folder.finish(files -> "{}");
        return Files.readAllBytes(place.resolve("out").resolve("a.parquet"));
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void beginsAndEndsAsItsReadersExpect() throws IOException {
        byte[] bytes = file(List.of(Column.text("a", "", row -> row)), new Object[] {"x"});
        assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
        int footer = little(bytes).getInt(bytes.length - 8);
        assertThat(bytes[bytes.length - 8 - footer])
                .as("field 1 of the footer, a 32 bit number")
                .isEqualTo((byte) 0x15);
    }

    @Test
    void aPageTellsWhichCellsAreKnownAndThenTheirValues() throws IOException {
        byte[] bytes = file(
                List.of(Column.day("d", "", row -> row)),
                new Object[] {LocalDate.of(1970, 1, 2)},
                new @Nullable Object[] {null},
                new @Nullable Object[] {null},
                new Object[] {LocalDate.of(1969, 12, 31)});
        int frame = find(bytes, new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD});
        InputStream packed = new ByteArrayInputStream(bytes, frame, bytes.length - frame);
        ByteBuffer read = little(new ZstdInputStream(packed).readNBytes(4 + 6 + 8));
        assertThat(read.getInt()).as("bytes of the runs").isEqualTo(6);
        assertThat(new byte[] {read.get(), read.get(), read.get(), read.get(), read.get(), read.get()})
                .as("one known, two unknown, one known")
                .containsExactly(2, 1, 4, 0, 2, 1);
        assertThat(read.getInt()).isEqualTo(1);
        assertThat(read.getInt()).isEqualTo(-1);
        assertThat(read.hasRemaining()).isFalse();
    }

    private static int find(byte[] bytes, byte[] wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("no frame");
    }

    @Test
    void structsAreInThriftsCompactProtocol() {
        byte[] struct = new ThriftCompact()
                .i32(1, 300)
                .text(3, "ab")
                .struct(10, inner -> inner.i64(2, -1))
                .texts(11, "c")
                .end();
        assertThat(struct)
                .containsExactly(
                        0x15,
                        (byte) 0xD8,
                        0x04,
                        0x28,
                        0x02,
                        'a',
                        'b',
                        0x7C,
                        0x26,
                        0x01,
                        0x00,
                        0x19,
                        0x18,
                        0x01,
                        'c',
                        0x00);
    }
}
