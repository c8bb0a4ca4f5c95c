// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Reading;
import dev.dateline.ingest.Source;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Inputs in their order, whether they hold articles to be read or records that are ready: what each comes to, when it is asked for. */
final class Incoming implements Iterator<Supplier<Outcome>>, AutoCloseable {
    private final Ingest ingest;
    private final BufferedInputStream standardInput;
    private final Iterator<String> inputs;
    private final Function<Reading, Outcome> work;
    private Iterator<Supplier<Outcome>> current = Collections.emptyIterator();
    private AutoCloseable open = () -> {};

    Incoming(Ingest ingest, InputStream standardInput, List<String> inputs, Function<Reading, Outcome> work) {
        this.ingest = ingest;
        this.standardInput = new BufferedInputStream(standardInput, 1 << 16);
        this.inputs = inputs.iterator();
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            close();
            if (!inputs.hasNext()) {
                return false;
            }
            open(inputs.next());
        }
        return true;
    }

    private void open(String input) {
        Optional<ReadyRecords> records = input.equals("-") ? ReadyRecords.of(standardInput) : ReadyRecords.of(input);
        if (records.isPresent()) {
            current = records.get();
            open = records.get();
        } else {
            Stream<Source> sources = ingest.sources(List.of(input), standardInput);
            Iterator<Source> each = sources.iterator();
            current = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Supplier<Outcome> next() {
                    Source source = each.next();
                    return () -> work.apply(source.reading());
                }
            };
            open = sources;
        }
    }

    @Override
    public Supplier<Outcome> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    public void close() {
        try {
            open.close();
        } catch (Exception nothingIsLost) {
            throw new IllegalStateException(nothingIsLost);
        }
        open = () -> {};
    }
}
