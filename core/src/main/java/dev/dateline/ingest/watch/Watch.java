// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import dev.dateline.ingest.Article;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Reading;
import dev.dateline.ingest.feed.NewsFeed;
import dev.dateline.ingest.fetch.FetchException;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.Fetcher;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Watches feeds and writes their articles, each once. One thing is asked of a server at a time and servers do not wait for each
 * other; the one thread that runs the watch writes and remembers. After an end at any moment another watch goes on.
 */
public final class Watch implements AutoCloseable {
    private static final int MOST_SERVERS_AT_ONCE = 200;
    private static final int DEEPEST = 3;
    private static final int MOST_FEEDS = 10_000;

    private final Pace pace;
    private final InstantSource clock;
    private final Watcher watcher;
    private final Ledger ledger;
    private final Fetcher fetcher;
    private final Claims claims;
    private final Asking asking;
    private final Map<String, Server> servers = new HashMap<>();
    private final Set<String> feeds = new HashSet<>();
    private final BlockingQueue<Asking.Result> results = new LinkedBlockingQueue<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(MOST_SERVERS_AT_ONCE, task -> {
        Thread thread = new Thread(task, "dateline-watch");
        thread.setDaemon(true);
        return thread;
    });
    private int underWay;

    /**
     * A watch that has not begun.
     *
     * @param articles the file that articles are written to; what the watch remembers lies beside it
     * @throws IOException if the files cannot be written, or another watch is at work on them
     */
    public Watch(Path articles, FetchLimits limits, Pace pace, Ingest ingest, InstantSource clock, Watcher watcher)
            throws IOException {
        this(Ledger.open(articles), new Fetcher(limits), pace, ingest, clock, watcher);
    }

    Watch(Ledger ledger, Fetcher fetcher, Pace pace, Ingest ingest, InstantSource clock, Watcher watcher) {
        this.pace = pace;
        this.clock = clock;
        this.watcher = watcher;
        this.ledger = ledger;
        this.fetcher = fetcher;
        this.claims = new Claims(ledger.done());
        this.asking = new Asking(fetcher, ingest, claims, clock);
    }

    /** Watches until it is interrupted, or until all is done where it is to go round once. */
    public void run(List<String> addresses) throws IOException, InterruptedException {
        for (Map.Entry<String, Ledger.Waiting> one : ledger.waiting().entrySet()) {
            claims.claim(one.getKey());
            Ledger.Waiting page = one.getValue();
            page(one.getKey(), page.address(), page.tries(), page.due());
        }
        addresses.forEach(address -> feed(address, 0));
        while (true) {
            Instant now = clock.instant();
            Optional<Instant> next = start(now);
            if (underWay == 0 && next.isEmpty()) {
                return;
            }
            long millis =
                    next.map(due -> Duration.between(now, due).toMillis() + 1).orElse(Pace.LONGEST.toMillis());
            Asking.Result result = results.poll(Math.max(0, millis), TimeUnit.MILLISECONDS);
            if (result != null) {
                underWay--;
                take(result);
            }
        }
    }

    /** Starts what is due, and says when the next thing will be. */
    private Optional<Instant> start(Instant now) {
        Optional<Instant> soonest = Optional.empty();
        for (Server server : servers.values()) {
            Optional<Instant> next = server.next();
            if (next.isPresent() && !next.get().isAfter(now)) {
                Job job = server.begin();
                underWay++;
                workers.execute(() -> results.add(asking.ask(job)));
            } else if (next.isPresent() && (soonest.isEmpty() || next.get().isBefore(soonest.get()))) {
                soonest = next;
            }
        }
        return soonest;
    }

    private void feed(String address, int depth) {
        try {
            URI uri = Fetcher.uri(address);
            if (feeds.size() < MOST_FEEDS && feeds.add(uri.toString())) {
                Ledger.FeedState state = ledger.feed(uri.toString());
                // Who goes round once wants to know now, but a server that is in trouble is left alone.
                Instant due = pace.once() && state.failures() == 0 ? Instant.EPOCH : state.due();
                add(new Job.Poll(uri.toString(), uri, due, state, depth));
            }
        } catch (FetchException noAddress) {
            watcher.passed(address, String.valueOf(noAddress.getMessage()), true);
        }
    }

    private void page(String key, String address, int tries, Instant due) throws IOException {
        try {
            add(new Job.Page(key, address, Fetcher.uri(address), due, tries));
        } catch (FetchException noAddress) {
            ledger.without(key, address, Set.of());
            watcher.passed(address, String.valueOf(noAddress.getMessage()), true);
        }
    }

    /** What would have to be waited for is left to a later watch where this one goes round once. */
    private void add(Job job) {
        if (!pace.once() || !job.due().isAfter(clock.instant())) {
            servers.computeIfAbsent(Robots.server(job.uri()), server -> new Server())
                    .add(job);
        }
    }

    private void take(Asking.Result result) throws IOException {
        Instant now = clock.instant();
        Duration rest = Pace.longer(result.rest(), Pace.longer(pace.between(), result.delay()));
        Server server = servers.get(Robots.server(result.job().uri()));
        if (server != null) {
            server.end(now.plus(rest));
        }
        if (result.job() instanceof Job.Poll poll) {
            polled(poll, result, now);
        } else if (result.job() instanceof Job.Page page) {
            if (result.reading().isPresent()) {
                read(page, result.reading().get(), result.also());
            } else {
                unread(page, result, now);
            }
        }
    }

    private void polled(Job.Poll poll, Asking.Result result, Instant now) throws IOException {
        Ledger.FeedState state = result.state();
        Duration wait = pace.every();
        int failures = 0;
        if (result.feed().isPresent()) {
            found(result.feed().get(), poll);
            wait = Pace.longer(wait, result.feed().get().rest().orElse(Duration.ZERO));
        } else if (!result.failure().isEmpty()) {
            watcher.passed(poll.address(), result.failure(), true);
            state = poll.state();
            failures = state.failures() + 1;
            wait = Pace.longer(wait, Pace.longer(pace.after(failures), result.rest()));
        }
        Ledger.FeedState next = new Ledger.FeedState(state.etag(), state.modified(), now.plus(wait), failures);
        ledger.polled(poll.address(), next);
        if (!pace.once()) {
            add(new Job.Poll(poll.address(), poll.uri(), next.due(), next, poll.depth()));
        }
    }

    private void found(NewsFeed feed, Job.Poll poll) throws IOException {
        for (String address : feed.articles()) {
            String key = Claims.key(address);
            if (claims.claim(key)) {
                ledger.found(key, address, 0, Instant.EPOCH);
                page(key, address, 0, Instant.EPOCH);
            }
        }
        if (feed.cut()) {
            watcher.passed(poll.address(), "feed names more than is taken from one feed", false);
        }
        if (poll.depth() < DEEPEST) {
            new ArrayList<>(feed.feeds()).forEach(address -> feed(address, poll.depth() + 1));
        }
    }

    private void read(Job.Page page, Reading reading, Set<String> also) throws IOException {
        if (reading instanceof Reading.Read read) {
            Article article = read.article();
            if (ledger.holds(article.id())) {
                ledger.without(page.key(), page.address(), also);
                watcher.passed(page.address(), "the same article as at another address", false);
            } else {
                byte[] line = watcher.form(article).getBytes(StandardCharsets.UTF_8);
                ledger.written(page.key(), page.address(), also, article.id(), line);
                watcher.wrote(page.address(), article);
            }
        } else {
            ledger.without(page.key(), page.address(), also);
            boolean failed = reading instanceof Reading.Failed;
            String why = failed ? ((Reading.Failed) reading).error() : ((Reading.Skipped) reading).reason();
            watcher.passed(page.address(), why, failed);
        }
    }

    private void unread(Job.Page page, Asking.Result result, Instant now) throws IOException {
        int tries = page.tries() + 1;
        claims.giveBack(result.also());
        if (result.again() && tries < Pace.TRIES) {
            Instant due = now.plus(Pace.longer(pace.after(tries), result.rest()));
            ledger.found(page.key(), page.address(), tries, due);
            page(page.key(), page.address(), tries, due);
            watcher.passed(page.address(), result.failure() + ", will be asked again", true);
        } else {
            ledger.without(page.key(), page.address(), Set.of());
            watcher.passed(page.address(), result.failure(), true);
        }
    }

    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        fetcher.close();
        ledger.close();
    }
}
