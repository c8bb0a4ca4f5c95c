// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.dataset.Sha256;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.InvalidRecordException;
import dev.dateline.record.RecordFormat;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run that puts records into a store: whenever it ends, and however, each that was taken is there whole.
 */
public final class Adding implements AutoCloseable {
    private final Database database;
    private final Articles articles;
    private final InstantSource clock;
    private final boolean replace;
    private final long run;
    private long unchanged;
    private long failed;
    private boolean broken;

    /** What a store has of an article already. */
    private record Earlier(
            long number,
            String recordHash,
            String textHash,
            @Nullable String url) {}

    Adding(Database database, Articles articles, InstantSource clock, Run run, boolean replace) {
        this.database = database;
        this.articles = articles;
        this.clock = clock;
        this.replace = replace;
        this.run = run.begin(database, clock.instant());
    }

    /** The number of the run. */
    public long run() {
        return run;
    }

    /**
     * A record that may be added: one line of JSON as {@code dateline read} writes it.
     *
     * @param source where it came from, for people
     */
    public record Ready(String json, ArticleRecord record, String source) {
        /**
         * Reads a record.
         *
         * @throws InvalidRecordException if it is none
         * @throws IllegalArgumentException if its id holds U+0000 or half of a surrogate pair
         */
        public static Ready of(String json, String source) {
            ArticleRecord record = RecordFormat.read(json);
            if (!ItemRows.storable(record.id()).equals(record.id())) {
                throw new IllegalArgumentException("id holds a character that no store can keep");
            }
            return new Ready(json, record, source);
        }
    }

    /** Takes a record, as {@link Ready#of} reads it. */
    public Added add(String json, String source) {
        return add(List.of(Ready.of(json, source))).get(0);
    }

    /** Takes records; the first that the store cannot keep is thrown, and those before it are kept. */
    public List<Added> add(List<Ready> records) {
        return add(records, (record, why) -> {
            throw why;
        });
    }

    /** Takes what is wrong with a record that a store cannot keep. */
    public interface Refused {
        void take(Ready record, RuntimeException why);
    }

    /**
     * Takes records, several in one transaction, which costs less; where they cannot be taken so, one by one.
     *
     * @param refused takes those that cannot be kept
     * @return what became of each
     * @throws StoreException where the store can take nothing more; what was taken before is kept
     */
    public List<Added> add(List<Ready> records, Refused refused) {
        List<Added> all = new ArrayList<>();
        try {
            all.addAll(together(records));
        } catch (StoreException | InvalidRecordException | IllegalArgumentException notTogether) {
            if (notTogether instanceof StoreException busy && busy.isWaited()) {
                broken = true;
                throw busy;
            }
            records.forEach(record -> all.add(alone(record, refused)));
        }
        unchanged += Collections.frequency(all, Added.UNCHANGED);
        failed += Collections.frequency(all, Added.TAKEN) + Collections.frequency(all, Added.REFUSED);
        return all;
    }

    private Added alone(Ready record, Refused refused) {
        try {
            return together(List.of(record)).get(0);
        } catch (StoreException | InvalidRecordException | IllegalArgumentException why) {
            if (why instanceof StoreException ofStore && !ofStore.isOfOneThing()) {
                broken = true;
                throw why;
            }
            refused.take(record, why);
            return Added.REFUSED;
        }
    }

    private List<Added> together(List<Ready> records) {
        return records.stream().allMatch(this::isKnown)
                ? Collections.nCopies(records.size(), Added.UNCHANGED)
                : database.write(() -> records.stream().map(this::put).toList());
    }

    /** Whether a store has just this record; asking so does not keep others from writing. */
    private boolean isKnown(Ready ready) {
        return earlier(ready.record().id())
                .filter(before -> before.recordHash().equals(Sha256.hex(ready.json())))
                .isPresent();
    }

    /** Counts an input that gave no record. */
    public void fail() {
        failed++;
    }

    private Optional<Earlier> earlier(String id) {
        return database.one(
                "SELECT number, record_hash, text_hash, url FROM article WHERE id = ?",
                row -> new Earlier(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                id);
    }

    private Added put(Ready ready) {
        ArticleRecord record = ready.record();
        Optional<Earlier> before = earlier(record.id());
        String recordHash = Sha256.hex(ready.json());
        if (before.isPresent() && before.get().recordHash().equals(recordHash)) {
            return Added.UNCHANGED;
        }
        String textHash = Sha256.hex(record.text());
        if (before.isPresent() && isOther(before.get(), record, textHash)) {
            return Added.TAKEN;
        }
        long number = before.map(Earlier::number).orElseGet(articles::next);
        long reading = articles.nextReading();
        articles.keep(
                new Articles.Kept(reading, number, run, record.version(), recordHash, ready.source(), ready.json()));
        if (before.isPresent()) {
            articles.clear(number);
        }
        articles.put(
                number,
                new Corrections(database).correct(record),
                new Articles.Origin(textHash, recordHash, ready.source(), run, reading));
        String count = before.isPresent() ? "updated" : "added";
        database.update("UPDATE run SET " + count + " = " + count + " + 1 WHERE number = ?", run);
        return before.isPresent() ? Added.UPDATED : Added.ADDED;
    }

    private boolean isOther(Earlier before, ArticleRecord record, String textHash) {
        boolean sameAddress = record.url() != null && Objects.equals(record.url(), before.url());
        return !replace && !sameAddress && !before.textHash().equals(textHash);
    }

    /** Ends the run; one whose store could not go on stays without an end. */
    @Override
    public void close() {
        if (broken) {
            return;
        }
        database.write(() -> {
            articles.joins().settle();
            return database.update(
                    "UPDATE run SET ended = ?, unchanged = ?, failed = ? WHERE number = ?",
                    clock.instant().toString(),
                    unchanged,
                    failed,
                    run);
        });
    }
}
