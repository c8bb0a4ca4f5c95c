// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The cells of a column that wait for their row group to be written: as they are, behind runs that tell which are known. */
final class ParquetColumn {
    /** Parquet's types: 64 bit integers, doubles, texts in UTF-8, days since 1970. */
    enum Physical {
        INT32(1),
        INT64(2),
        DOUBLE(5),
        BYTE_ARRAY(6);

        private final int code;

        Physical(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /** A page as it lies in the file: how many cells it holds, the bytes that it takes, and those that it would take without compression. */
    record Page(int cells, int size, int wholeSize) {}

    private static final int DATA_PAGE = 0;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int ZSTD_LEVEL = 3;

    private final String name;
    private final CellKind kind;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private int cells;
    private int run;
    private boolean runIsKnown;

    ParquetColumn(String name, CellKind kind) {
        this.name = name;
        this.kind = kind;
    }

    String name() {
        return name;
    }

    CellKind kind() {
        return kind;
    }

    Physical physical() {
        return switch (kind) {
            case TEXT -> Physical.BYTE_ARRAY;
            case INTEGER -> Physical.INT64;
            case NUMBER -> Physical.DOUBLE;
            case DAY -> Physical.INT32;
        };
    }

    void add(@Nullable Object cell) {
        boolean known = cell != null;
        if (known != runIsKnown) {
            endRun();
            runIsKnown = known;
        }
        run++;
        cells++;
        if (cell != null) {
            put(cell);
        }
    }

    private void put(Object cell) {
        if (cell instanceof String text) {
            byte[] bytes = CellText.wellFormed(text).getBytes(StandardCharsets.UTF_8);
            values.writeBytes(little(4).putInt(bytes.length).array());
            values.writeBytes(bytes);
        } else if (cell instanceof LocalDate day) {
            values.writeBytes(little(4).putInt((int) day.toEpochDay()).array());
        } else if (kind == CellKind.NUMBER) {
            double number = cell instanceof BigDecimal decimal ? decimal.doubleValue() : (Double) cell;
            values.writeBytes(little(8).putDouble(number).array());
        } else {
            values.writeBytes(little(8).putLong(((Number) cell).longValue()).array());
        }
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A run of one level: how many, doubled, and the level in a byte (Parquet's hybrid of run lengths and packed bits, without the latter). */
    private void endRun() {
        int rest = run << 1;
        if (run > 0) {
            while (rest >= 0x80) {
                levels.write((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            levels.write(rest);
            levels.write(runIsKnown ? 1 : 0);
        }
        run = 0;
    }

    /** How many bytes wait. */
    int size() {
        return values.size() + levels.size();
    }

    /** Writes all cells as one page; the column is empty after it. */
    Page write(OutputStream out) throws IOException {
        endRun();
        ByteArrayOutputStream plain = new ByteArrayOutputStream(4 + size());
        plain.writeBytes(little(4).putInt(levels.size()).array());
        levels.writeTo(plain);
        values.writeTo(plain);
        byte[] body = Zstd.compress(plain.toByteArray(), ZSTD_LEVEL);
        int count = cells;
        byte[] header = new ThriftCompact()
                .i32(1, DATA_PAGE)
                .i32(2, plain.size())
                .i32(3, body.length)
                .struct(5, page -> page.i32(1, count).i32(2, PLAIN).i32(3, RLE).i32(4, RLE))
                .end();
        out.write(header);
        out.write(body);
        values.reset();
        levels.reset();
        cells = 0;
        return new Page(count, header.length + body.length, header.length + plain.size());
    }
}
