// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.GrowingFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in Parquet (format 2.x, as its readers have known it since 2014): flat columns whose cells may be unknown, written plainly and compressed by Zstandard, one page for each column of a row group. What waits in memory is a row group of
 * some megabytes.
 */
final class ParquetFile implements RowFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROW_GROUP_BYTES = 4 << 20;
    private static final int ZSTD = 6;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int OPTIONAL = 1;
    private static final int UTF8 = 0;
    private static final int DATE = 6;

    private record RowGroup(List<Chunk> chunks, long rows) {}

    /** Where a column of a row group lies. */
    private record Chunk(ParquetColumn column, long offset, ParquetColumn.Page page) {}

    private final GrowingFile file;
    private final OutputStream out;
    private final List<ParquetColumn> columns;
    private final List<RowGroup> groups = new ArrayList<>();
    private long position;
    private int waiting;

    ParquetFile(GrowingFile file, List<? extends Column<?>> columns) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(file, 1 << 16);
        this.columns = columns.stream()
                .map(column -> new ParquetColumn(column.name(), column.kind()))
                .toList();
        write(MAGIC);
    }

    @Override
    public void row(@Nullable Object[] cells) throws IOException {
        int size = 0;
        for (int i = 0; i < cells.length; i++) {
            columns.get(i).add(cells[i]);
            size += columns.get(i).size();
        }
        waiting++;
        file.count();
        if (size >= ROW_GROUP_BYTES) {
            endRowGroup();
        }
    }

    private void endRowGroup() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (ParquetColumn column : columns) {
            ParquetColumn.Page page = column.write(out);
            chunks.add(new Chunk(column, position, page));
            position += page.size();
        }
        groups.add(new RowGroup(chunks, waiting));
        waiting = 0;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    @Override
    public void close() throws IOException {
        if (waiting > 0) {
            endRowGroup();
        }
        byte[] footer = footer();
        write(footer);
        write(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.length)
                .array());
        write(MAGIC);
        out.close();
    }

    private byte[] footer() {
        List<@Nullable ParquetColumn> schema = new ArrayList<>();
        schema.add(null); // The root stands before its columns.
        schema.addAll(columns);
        return new ThriftCompact()
                .i32(1, 2)
                .structs(2, schema, this::schemaElement)
                .i64(3, file.items())
                .structs(4, groups, ParquetFile::rowGroup)
                .text(6, "dateline")
                .end();
    }

    private void schemaElement(@Nullable ParquetColumn column, ThriftCompact element) {
        if (column == null) {
            element.text(4, "schema").i32(5, columns.size());
            return;
        }
        element.i32(1, column.physical().code()).i32(3, OPTIONAL).text(4, column.name());
        if (column.kind() == CellKind.TEXT) {
            element.i32(6, UTF8).struct(10, logical -> logical.struct(1, string -> {}));
        } else if (column.kind() == CellKind.DAY) {
            element.i32(6, DATE).struct(10, logical -> logical.struct(6, date -> {}));
        }
    }

    private static void rowGroup(RowGroup group, ThriftCompact struct) {
        long whole = group.chunks().stream()
                .mapToLong(chunk -> chunk.page().wholeSize())
                .sum();
        struct.structs(1, group.chunks(), ParquetFile::chunk).i64(2, whole).i64(3, group.rows());
    }

    private static void chunk(Chunk chunk, ThriftCompact struct) {
        struct.i64(2, chunk.offset())
                .struct(
                        3,
                        data -> data.i32(1, chunk.column().physical().code())
                                .numbers(2, PLAIN, RLE)
                                .texts(3, chunk.column().name())
                                .i32(4, ZSTD)
                                .i64(5, chunk.page().cells())
                                .i64(6, chunk.page().wholeSize())
                                .i64(7, chunk.page().size())
                                .i64(9, chunk.offset()));
    }
}
