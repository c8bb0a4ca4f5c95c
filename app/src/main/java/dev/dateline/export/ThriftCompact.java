// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Structs in the compact protocol of Apache Thrift, in which Parquet describes itself: fields in the order of their ids, and only the types that Parquet's descriptions need here.
 */
final class ThriftCompact {
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int last;

    private ThriftCompact field(int id, int type) {
        bytes.write(((id - last) << 4) | type);
        last = id;
        return this;
    }

    ThriftCompact i32(int id, int value) {
        field(id, I32).varint(zigzag(value));
        return this;
    }

    ThriftCompact i64(int id, long value) {
        field(id, I64).varint(zigzag(value));
        return this;
    }

    ThriftCompact text(int id, String value) {
        field(id, BINARY).raw(value);
        return this;
    }

    ThriftCompact struct(int id, Consumer<ThriftCompact> fields) {
        field(id, STRUCT).nested(fields);
        return this;
    }

    <T> ThriftCompact structs(int id, List<T> items, Item<T> item) {
        field(id, LIST).listHead(items.size(), STRUCT);
        items.forEach(each -> nested(struct -> item.write(each, struct)));
        return this;
    }

    ThriftCompact numbers(int id, int... values) {
        field(id, LIST).listHead(values.length, I32);
        for (int value : values) {
            varint(zigzag(value));
        }
        return this;
    }

    ThriftCompact texts(int id, String... values) {
        field(id, LIST).listHead(values.length, BINARY);
        for (String value : values) {
            raw(value);
        }
        return this;
    }

    /** Writes an item of a list. */
    interface Item<T> {
        void write(T item, ThriftCompact struct);
    }

    private void nested(Consumer<ThriftCompact> fields) {
        int outer = last;
        last = 0;
        fields.accept(this);
        bytes.write(0);
        last = outer;
    }

    private void listHead(int size, int type) {
        if (size < SHORT_LIST) {
            bytes.write((size << 4) | type);
        } else {
            bytes.write((SHORT_LIST << 4) | type);
            varint(size);
        }
    }

    private void raw(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        varint(text.length);
        bytes.writeBytes(text);
    }

    private static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** Ends the outermost struct and gives its bytes. */
    byte[] end() {
        bytes.write(0);
        return bytes.toByteArray();
    }
}
