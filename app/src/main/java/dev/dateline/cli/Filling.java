// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.record.InvalidRecordException;
import dev.dateline.store.Added;
import dev.dateline.store.Adding;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Puts outcomes into a store in their order, some at a time, and counts what became of them. */
final class Filling implements Batch.Taker {
    /** How many records wait at most to be put in together. */
    private static final int TOGETHER = 64;

    private final Adding adding;
    private final Messages messages;
    private final Map<Added, Integer> counts;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Adding.Ready> records = new ArrayList<>();

    /** @param counts what became of the records, to be counted on */
    Filling(Adding adding, Messages messages, Map<Added, Integer> counts) {
        this.adding = adding;
        this.messages = messages;
        this.counts = counts;
    }

    @Override
    public void take(Outcome outcome) {
        outcomes.add(outcome instanceof Outcome.Written written ? ready(written) : outcome);
        if (outcomes.size() >= TOGETHER) {
            pause();
        }
    }

    private Outcome ready(Outcome.Written written) {
        try {
            records.add(Adding.Ready.of(written.text().strip(), written.label()));
            return written;
        } catch (InvalidRecordException | IllegalArgumentException broken) {
            return new Outcome.Failed(written.label(), "no record: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void pause() {
        List<Outcome.Written> written = outcomes.stream()
                .filter(Outcome.Written.class::isInstance)
                .map(Outcome.Written.class::cast)
                .toList();
        Iterator<Outcome> put = put(written).iterator();
        records.clear();
        for (Outcome outcome : outcomes) {
            messages.count(outcome instanceof Outcome.Written ? put.next() : failed(outcome));
        }
        outcomes.clear();
    }

    /** What becomes of the records that wait. */
    private List<Outcome> put(List<Outcome.Written> written) {
        IdentityHashMap<Adding.Ready, RuntimeException> refused = new IdentityHashMap<>();
        List<Added> added = adding.add(records, refused::put);
        List<Outcome> put = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            RuntimeException why = refused.get(records.get(i));
            put.add(
                    why == null
                            ? counted(written.get(i), added.get(i))
                            : new Outcome.Failed(written.get(i).label(), "not added: " + why.getMessage(), why));
        }
        return put;
    }

    private Outcome counted(Outcome.Written written, Added added) {
        if (added == Added.TAKEN) {
            return new Outcome.Failed(
                    written.label(),
                    "another article of the store has its id; give --replace where it is the same one with a new text",
                    null);
        }
        counts.merge(added, 1, Integer::sum);
        return written;
    }

    private Outcome failed(Outcome outcome) {
        adding.fail();
        return outcome;
    }
}
