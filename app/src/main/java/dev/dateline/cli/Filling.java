// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.record.InvalidRecordException;
import dev.dateline.store.Added;
import dev.dateline.store.Adding;
import java.util.ArrayList;
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

    /** What becomes of the records that wait; where one of them is to blame that they cannot be put in together, one by one. */
    private List<Outcome> put(List<Outcome.Written> written) {
        List<Outcome> put = new ArrayList<>();
        try {
            List<Added> added = adding.add(records);
            for (int i = 0; i < added.size(); i++) {
                put.add(counted(written.get(i), added.get(i)));
            }
        } catch (InvalidRecordException | IllegalArgumentException notTogether) {
            for (int i = 0; i < written.size(); i++) {
                put.add(alone(written.get(i), records.get(i)));
            }
        }
        return put;
    }

    private Outcome alone(Outcome.Written written, Adding.Ready record) {
        try {
            return counted(written, adding.add(List.of(record)).get(0));
        } catch (InvalidRecordException | IllegalArgumentException broken) {
            return failed(new Outcome.Failed(written.label(), "no record: " + broken.getMessage(), broken));
        }
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
