// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/** A server and what is to be asked of it, one thing at a time. One thread at a time. */
final class Server {
    private final Queue<Job> jobs = new PriorityQueue<>(Comparator.comparing(Job::due)
            .thenComparing(job -> job instanceof Job.Page)
            .thenComparing(Job::address));
    private Instant free = Instant.EPOCH;
    private boolean busy;

    void add(Job job) {
        jobs.add(job);
    }

    /** When it may be asked next for something; empty where nothing is to be asked, or an answer is awaited. */
    Optional<Instant> next() {
        Job first = jobs.peek();
        return busy || first == null
                ? Optional.empty()
                : Optional.of(first.due().isAfter(free) ? first.due() : free);
    }

    Job begin() {
        busy = true;
        return jobs.remove();
    }

    /** The answer is there. */
    void end(Instant mayBeAskedFrom) {
        busy = false;
        free = mayBeAskedFrom.isAfter(free) ? mayBeAskedFrom : free;
    }
}
