// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a memory keeps: what fusion needs to compare it with others, and the keys under which it is found. Immutable
 * and thread-safe.
 */
public final class Item {
    private final String id;
    private final String article;
    private final @Nullable LocalDate day;
    private final long[] keys;
    private final byte[] content;

    /**
     * @param id unique on its shelf
     * @param article the id of the article that it comes from
     * @param day the day it belongs to, null where none is known
     * @param keys hashes under which it is found; order and repetition do not matter
     * @param content what the room that made it reads back, unread by the memory
     */
    public Item(String id, String article, @Nullable LocalDate day, long[] keys, byte[] content) {
        this.id = id;
        this.article = article;
        this.day = day;
        this.keys = Arrays.stream(keys).sorted().distinct().toArray();
        this.content = content.clone();
    }

    public String id() {
        return id;
    }

    public String article() {
        return article;
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** The keys, ascending, each once. */
    public long[] keys() {
        return keys.clone();
    }

    public byte[] content() {
        return content.clone();
    }
}
