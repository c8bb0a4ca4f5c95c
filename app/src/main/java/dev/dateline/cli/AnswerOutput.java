// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.Answer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes an answer to an output as it comes, in pieces of some size, and counts its rows. */
final class AnswerOutput {
    private static final int PIECE = 1 << 15;

    private final Output output;
    private final AnswerFormat format;
    private final List<String> shown;
    private final StringBuilder piece = new StringBuilder();
    private long rows;

    /** Carries an output's error through what gives the rows. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final OutputException error;

        Broken(OutputException error) {
            super(error);
            this.error = error;
        }
    }

    /** @param shown the columns that a table shows; all where it is empty */
    AnswerOutput(Output output, AnswerFormat format, List<String> shown) {
        this.output = output;
        this.format = format;
        this.shown = shown;
    }

    /** Writes what the question gives, and says how many rows it were. */
    long write(Consumer<Answer> question) throws OutputException {
        try {
            AnswerFormat.Writer writer = format.writer(this::append, shown);
            question.accept(new Answer() {
                @Override
                public void columns(List<String> names) {
                    writer.columns(names);
                }

                @Override
                public void row(List<@Nullable Object> values) {
                    rows++;
                    writer.row(values);
                }
            });
            writer.end();
            flush();
            output.finish();
            return rows;
        } catch (Broken broken) {
            throw broken.error;
        }
    }

    private void append(String text) {
        piece.append(text);
        if (piece.length() >= PIECE) {
            flush();
        }
    }

    private void flush() {
        try {
            output.write(piece.toString());
            piece.setLength(0);
        } catch (OutputException broken) {
            throw new Broken(broken);
        }
    }
}
