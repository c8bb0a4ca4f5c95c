// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.ingest.Article;
import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.feed.FeedReader;
import dev.dateline.ingest.feed.NoFeedException;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.watch.Pace;
import dev.dateline.ingest.watch.Watch;
import dev.dateline.ingest.watch.Watcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline watch}: feeds in, their articles out as they appear. */
@Command(
        name = "watch",
        sortOptions = false,
        description =
                "Asks feeds for new articles and writes each once, a JSON line that dateline read takes. It may be"
                        + " ended at any moment: the next watch with the same --output goes on.",
        footer = {"", "Exit codes: 0 done, 1 nothing could be written, 2 wrong use, 130 interrupted."})
final class WatchCommand implements Callable<Integer> {
    private static final long MOST_MINUTES = 60 * 24 * 7;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FEED",
            arity = "1..*",
            description = "Addresses of feeds (RSS, Atom, JSON Feed, sitemaps, OPML), or files with them: OPML, or an"
                    + " address a line.")
    private List<String> feeds = List.of();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "Write articles to the end of this file; FILE.watch beside it remembers what was read.")
    private @Nullable Path output;

    @Option(names = "--once", description = "Ask each feed once, and end when its new articles were read.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "Ask a feed again after so long, or later where it asks for that (as usual: 15).")
    private long minutes = 15;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description = "Wait so long between two requests to a server, longer where its robots.txt asks for that"
                    + " (as usual: 1).")
    private double seconds = 1;

    @Mixin
    private ServerOptions servers = new ServerOptions();

    @Option(names = "--debug", description = "Show where in the program a fault arose.")
    private boolean debug;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Ends ends;

    WatchCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw wrong("--every is " + minutes + ", not one of 1 to " + MOST_MINUTES);
        }
        if (!(seconds >= 0 && seconds <= 3600)) {
            throw wrong("--delay is " + seconds + ", not in 0 to 3600");
        }
        Messages messages = new Messages(ends.err(), debug);
        Path file = Objects.requireNonNull(output);
        try {
            List<String> addresses = addresses();
            watch(file, addresses, messages);
        } catch (NoFeedException none) {
            messages.say(String.valueOf(none.getMessage()), none);
            return 1;
        } catch (IOException unwritable) {
            messages.say("cannot watch with " + file + ": " + unwritable.getMessage(), unwritable);
            return 1;
        }
        messages.summary("");
        return 0;
    }

    private void watch(Path file, List<String> addresses, Messages messages) throws IOException, InterruptedException {
        Limits limits = servers.limits();
        Pace pace = new Pace(
                Duration.ofMinutes(minutes),
                Duration.ofMillis(Math.round(seconds * 1000)),
                Pace.STANDARD.again(),
                once);
        FetchLimits fetching = new FetchLimits(limits.bytes(), limits.connect(), limits.request(), limits.reach());
        Interrupt interrupt = Interrupt.before(() -> messages.summary(", then interrupted"));
        try (Watch watch = new Watch(
                file, fetching, pace, new Ingest(Defaults.NONE, limits), InstantSource.system(), watcher(messages))) {
            watch.run(addresses);
        } finally {
            interrupt.takeBack();
        }
    }

    private static Watcher watcher(Messages messages) {
        return new Watcher() {
            @Override
            public String form(Article article) {
                return ExtractFormat.JSONL.write(article);
            }

            @Override
            public void wrote(String address, Article article) {
                messages.count(new Outcome.Written(address, "", List.of()));
            }

            @Override
            public void passed(String address, String reason, boolean failed) {
                messages.count(
                        failed ? new Outcome.Failed(address, reason, null) : new Outcome.Skipped(address, reason));
            }
        };
    }

    /** Those that are named, and those that files hold. */
    private List<String> addresses() throws IOException, NoFeedException {
        List<String> addresses = new ArrayList<>();
        for (String feed : feeds) {
            if (feed.matches("(?i)https?://.*")) {
                addresses.add(feed);
                continue;
            }
            byte[] bytes = Files.readAllBytes(path(feed));
            String text = new String(bytes, StandardCharsets.UTF_8).strip();
            if (text.startsWith("<") || text.startsWith("\uFEFF<")) {
                addresses.addAll(
                        new FeedReader().read(bytes, "", path(feed).toUri()).feeds());
            } else {
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(addresses::add);
            }
        }
        return addresses;
    }

    private Path path(String feed) {
        try {
            return Path.of(feed);
        } catch (InvalidPathException noPath) {
            throw wrong(feed + " is neither an address nor a file");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
