// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of records, one after the other; not more than one is held. Not thread-safe. */
final class RecordLines {
    private static final int LONGEST = 256 << 20;

    private final String name;
    private final InputStream in;
    private int number;
    private boolean ended;

    /**
     * A line that is not blank, or what hinders to read it.
     *
     * @param label its place for people
     * @param fault null for a line that could be read
     */
    record Line(String label, String text, @Nullable String fault) {}

    RecordLines(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line that is not blank; empty at the end. Behind a fault of the stream itself nothing more comes. */
    Optional<Line> next() {
        while (!ended) {
            number++;
            Line line = line();
            if (line.fault() != null || !line.text().isEmpty()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private Line line() {
        String label = name + ":" + number;
        try {
            ByteArrayOutputStream bytes = bytes();
            if (bytes.size() > LONGEST) {
                return new Line(label, "", "is longer than " + (LONGEST >> 20) + " MB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return new Line(label, text.strip(), null);
        } catch (CharacterCodingException wrong) {
            return new Line(label, "", "is not UTF-8");
        } catch (IOException broken) {
            ended = true;
            return new Line(label, "", "cannot be read: " + broken.getMessage());
        }
    }

    /** Up to the end of a line. Of one that is too long one byte too many is kept, which tells it. */
    private ByteArrayOutputStream bytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                ended = true;
                return line;
            }
            if (line.size() <= LONGEST) {
                line.write(b);
            }
        }
        return line;
    }
}
