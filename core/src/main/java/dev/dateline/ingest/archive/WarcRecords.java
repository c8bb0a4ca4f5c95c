// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a WARC file (ISO 28500) one by one, each accounted for: those with answers of servers as captures, and all that
 * hold no page in one line at the end. A damaged record loses no other where the file is packed record by record. Not
 * thread-safe.
 */
public final class WarcRecords implements Closeable {
    private static final long LONGEST_HEADER = 1 << 20;
    /** More in one record is hardly news; it is read over, but not without end. */
    private static final long LARGEST_RECORD = 8L << 30;

    private final Allowance in;
    private final Answers answers;
    private final Map<String, Integer> others = new TreeMap<>();
    private @Nullable WarcReader reader;
    private @Nullable WarcRecord current;
    private int number;
    private boolean lost;
    private boolean over;

    /**
     * The records of a file.
     *
     * @param unpacked what the file holds, by {@link Packing}
     * @param limit bytes of a page
     */
    public WarcRecords(InputStream unpacked, int limit) {
        this.in = new Allowance(unpacked);
        this.answers = new Answers(limit);
    }

    /** The next one, empty behind the last. */
    public Optional<Capture> next() {
        while (!over) {
            try {
                Optional<Capture> capture = step();
                if (capture.isPresent()) {
                    lost = false;
                    return capture;
                }
            } catch (DamagedException part) {
                boolean inside = current != null;
                reader = null;
                current = null;
                if (!lost) {
                    lost = true;
                    number += inside ? 0 : 1;
                    return Optional.of(new Capture.Broken("" + number, "record is damaged"));
                }
            } catch (IOException | RuntimeException end) {
                over = true;
                if (!lost) {
                    number += current == null ? 1 : 0;
                    return Optional.of(new Capture.Broken("" + number, ended(end)));
                }
            }
        }
        return last();
    }

    private static String ended(Exception end) {
        return end instanceof EOFException
                ? "archive ends in the middle of this record"
                : "archive cannot be read from this record on: "
                        + String.valueOf(end.getMessage()).lines().findFirst().orElse("");
    }

    /** Empty where the record holds no page, and at the end. */
    private Optional<Capture> step() throws IOException {
        if (current != null) {
            in.allow(LARGEST_RECORD, "record is larger than 8 GB");
            readOver(current);
            current = null;
        }
        in.allow(LONGEST_HEADER, "header of a record is longer than 1 MB");
        if (reader == null) {
            reader = new WarcReader(in);
            reader.setLenient(true);
        }
        Optional<WarcRecord> next = reader.next();
        if (next.isEmpty()) {
            over = true;
            return Optional.empty();
        }
        number++;
        WarcRecord record = next.get();
        current = record;
        in.allow(LARGEST_RECORD, "record is larger than 8 GB");
        Optional<Capture> capture = capture(record);
        if (capture.isEmpty()) {
            others.merge(record.headers().first("WARC-Type").orElse("unknown"), 1, Integer::sum);
        }
        return capture;
    }

    /** The library takes some headers at their word, and throws where they are none. */
    private Optional<Capture> capture(WarcRecord record) throws IOException {
        try {
            return answers.of(number, record);
        } catch (RuntimeException malformed) {
            return Optional.of(new Capture.Broken("" + number, "record is malformed: " + malformed.getMessage()));
        }
    }

    private static void readOver(WarcRecord record) throws IOException {
        InputStream rest = record.body().stream();
        byte[] buffer = new byte[1 << 14];
        int read = rest.read(buffer);
        while (read >= 0) {
            read = rest.read(buffer);
        }
        if (record.body().position() < record.body().size()) {
            throw new EOFException();
        }
    }

    private Optional<Capture> last() {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String kinds = others.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        others.clear();
        return Optional.of(new Capture.Other("others", "records that hold no page: " + kinds));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
