// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The memory of a watch, in a file of lines beside the articles. Before an article is written it is noted where it will stand and
 * how long it is, so that after an end at any moment it is known whether it is there: what is there whole is done with, half of
 * one is cut off and its address asked again. Articles that are found are noted before the feed's new state is, so that no
 * state of a feed hides what was not read yet. One thread at a time.
 */
final class Ledger implements Closeable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEAD = "dateline-watch/1";

    /** What opens files to be written on at their end; a test's own may break off. */
    interface Appending {
        OutputStream to(Path file) throws IOException;
    }

    /** What is known of a feed. */
    record FeedState(String etag, String modified, Instant due, int failures) {
        static final FeedState NEW = new FeedState("", "", Instant.EPOCH, 0);
    }

    /** An article that is still to be read. */
    record Waiting(String address, int tries, Instant due) {}

    private final Path articles;
    private final FileChannel lock;
    private final OutputStream out;
    private final OutputStream lines;
    private final Set<String> done = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Map<String, FeedState> feeds = new LinkedHashMap<>();
    private long length;

    private Ledger(Path articles, Path file, FileChannel lock, Appending appending) throws IOException {
        this.articles = articles;
        this.lock = lock;
        load(file);
        compact(file);
        this.out = appending.to(articles);
        this.lines = appending.to(file);
        this.length = Files.size(articles);
    }

    static Ledger open(Path articles) throws IOException {
        return open(
                articles, file -> Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** @throws IOException if the files cannot be written, or another watch is at work on them */
    static Ledger open(Path articles, Appending appending) throws IOException {
        Path file = articles.resolveSibling(articles.getFileName() + ".watch");
        FileChannel channel = FileChannel.open(
                articles.resolveSibling(articles.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            if (lock(channel).isEmpty()) {
                throw new IOException("another watch is at work on it");
            }
            return new Ledger(articles, file, channel, appending);
        } catch (IOException | RuntimeException | Error unusable) {
            channel.close();
            throw unusable;
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ofThisProgram) {
            return Optional.empty();
        }
    }

    private void load(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<String> whole =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        if (!whole.isEmpty() && !whole.get(0).equals(HEAD)) {
            throw new IOException(file.getFileName() + " is not the memory of a watch");
        }
        @Nullable JsonNode last = null;
        for (String line : whole.subList(Math.min(1, whole.size()), whole.size())) {
            try {
                JsonNode note = JSON.readTree(line);
                take(note);
                last = note.has("written") ? note : last;
            } catch (JacksonException malformed) {
                throw new IOException(file.getFileName() + " is damaged", malformed);
            }
        }
        if (last != null) {
            check(last);
        }
    }

    private void take(JsonNode note) {
        if (note.has("found")) {
            String key = note.path("found").asString("");
            if (!done.contains(key)) {
                waiting.put(
                        key,
                        new Waiting(
                                note.path("address").asString(key),
                                note.path("tries").asInt(0),
                                Instant.ofEpochMilli(note.path("due").asLong(0))));
            }
        } else if (note.has("written") || note.has("done")) {
            String key = note.path("written").asString(note.path("done").asString(""));
            done.add(key);
            waiting.remove(key);
            note.path("also").forEach(also -> done.add(also.asString("")));
            Optional.of(note.path("id").asString(""))
                    .filter(id -> !id.isEmpty())
                    .ifPresent(ids::add);
        } else if (note.has("feed")) {
            feeds.put(
                    note.path("feed").asString(""),
                    new FeedState(
                            note.path("etag").asString(""),
                            note.path("modified").asString(""),
                            Instant.ofEpochMilli(note.path("due").asLong(0)),
                            note.path("failures").asInt(0)));
        }
    }

    /** Whether the last article stands where it was to stand. A file that is shorter was taken away since, and all that was in it. */
    private void check(JsonNode last) throws IOException {
        long from = last.path("from").asLong(0);
        long size = Files.exists(articles) ? Files.size(articles) : 0;
        if (size >= from && size < from + last.path("bytes").asLong(0)) {
            try (FileChannel channel =
                    FileChannel.open(articles, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.truncate(from);
            }
            String key = last.path("written").asString("");
            done.remove(key);
            last.path("also").forEach(also -> done.remove(also.asString("")));
            ids.remove(last.path("id").asString(""));
            waiting.put(key, new Waiting(last.path("address").asString(key), 0, Instant.EPOCH));
        }
    }

    /** Writes anew what is still true, and only then lets go of the old. */
    private void compact(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        done.stream()
                .sorted()
                .forEach(key -> text.append(note().put("done", key)).append('\n'));
        ids.stream()
                .sorted()
                .forEach(id -> text.append(note().put("done", "").put("id", id)).append('\n'));
        waiting.forEach((key, one) -> text.append(found(key, one)).append('\n'));
        feeds.forEach((address, state) -> text.append(feed(address, state)).append('\n'));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static ObjectNode note() {
        return JSON.createObjectNode();
    }

    private static ObjectNode found(String key, Waiting one) {
        return note().put("found", key)
                .put("address", one.address)
                .put("tries", one.tries)
                .put("due", one.due.toEpochMilli());
    }

    private static ObjectNode feed(String address, FeedState state) {
        return note().put("feed", address)
                .put("etag", state.etag)
                .put("modified", state.modified)
                .put("due", state.due.toEpochMilli())
                .put("failures", state.failures);
    }

    private void write(ObjectNode note) throws IOException {
        lines.write((note + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Set<String> done() {
        return Set.copyOf(done);
    }

    Map<String, Waiting> waiting() {
        return new LinkedHashMap<>(waiting);
    }

    FeedState feed(String address) {
        return feeds.getOrDefault(address, FeedState.NEW);
    }

    boolean holds(String id) {
        return ids.contains(id);
    }

    /** An article that is to be read, or to be tried again. */
    void found(String key, String address, int tries, Instant due) throws IOException {
        Waiting one = new Waiting(address, tries, due);
        write(found(key, one));
        waiting.put(key, one);
    }

    void polled(String address, FeedState state) throws IOException {
        write(feed(address, state));
        feeds.put(address, state);
    }

    /** An address that gives no article. */
    void without(String key, String address, Set<String> also) throws IOException {
        write(noted(note().put("done", key), address, also));
        closed(key, also);
    }

    /** An article, which is written where the articles are. */
    void written(String key, String address, Set<String> also, String id, byte[] article) throws IOException {
        write(noted(note().put("written", key), address, also)
                .put("id", id)
                .put("from", length)
                .put("bytes", article.length));
        out.write(article);
        length += article.length;
        closed(key, also);
        ids.add(id);
    }

    private static ObjectNode noted(ObjectNode note, String address, Set<String> also) {
        note.put("address", address);
        also.forEach(note.putArray("also")::add);
        return note;
    }

    private void closed(String key, Set<String> also) {
        done.add(key);
        done.addAll(also);
        waiting.remove(key);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            try {
                lines.close();
            } finally {
                lock.close();
            }
        }
    }
}
