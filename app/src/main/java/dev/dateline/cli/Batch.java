// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Works on many inputs at once and hands the outcomes on in input order. Only a few inputs for each thread are held at a
 * time, so that memory does not grow with their number.
 */
final class Batch<I> {
    private static final int HELD_FOR_A_THREAD = 4;
    /** How long the next outcome may take before the taker is told of it. */
    private static final int PATIENCE_MILLISECONDS = 20;

    /** What takes the outcomes, in order, on the thread that runs the batch. */
    interface Taker {
        void take(Outcome outcome) throws OutputException;

        /** Nothing more is there for the moment, and what was taken must not wait. */
        default void pause() throws OutputException {}
    }

    private final int threads;
    private final Function<I, Outcome> work;
    private final Future<Outcome> end = new CompletableFuture<>();

    /** @param work gives an outcome whatever happens; it is called on several threads */
    Batch(int threads, Function<I, Outcome> work) {
        this.threads = threads;
        this.work = work;
    }

    void run(Iterator<I> inputs, Taker taker) throws OutputException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> daemon(task, "dateline-reader"));
        BlockingQueue<Future<Outcome>> held = new ArrayBlockingQueue<>(threads * HELD_FOR_A_THREAD);
        // Input may be slow (a pipe, a page far away), and what is done by then must not wait for it.
        Thread feeder = daemon(() -> feed(inputs, pool, held), "dateline-input");
        feeder.start();
        try {
            Future<Outcome> next = next(held, taker);
            while (next != end) {
                taker.take(outcome(next, taker));
                next = next(held, taker);
            }
            taker.pause();
        } catch (ExecutionException broken) {
            taker.pause();
            throw new IllegalStateException(broken.getCause());
        } finally {
            feeder.interrupt();
            pool.shutdownNow();
        }
    }

    private Future<Outcome> next(BlockingQueue<Future<Outcome>> held, Taker taker)
            throws InterruptedException, OutputException {
        Future<Outcome> soon = held.poll(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (soon != null) {
            return soon;
        }
        taker.pause();
        return held.take();
    }

    private static Outcome outcome(Future<Outcome> next, Taker taker)
            throws InterruptedException, ExecutionException, OutputException {
        try {
            return next.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException takesLonger) {
            taker.pause();
            return next.get();
        }
    }

    private void feed(Iterator<I> inputs, ExecutorService pool, BlockingQueue<Future<Outcome>> held) {
        try {
            try {
                while (inputs.hasNext()) {
                    I input = inputs.next();
                    held.put(pool.submit(() -> work.apply(input)));
                }
                held.put(end);
            } catch (RuntimeException | Error broken) {
                held.put(CompletableFuture.failedFuture(broken));
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
