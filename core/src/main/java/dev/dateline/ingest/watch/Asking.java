// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Reading;
import dev.dateline.ingest.feed.FeedReader;
import dev.dateline.ingest.feed.NewsFeed;
import dev.dateline.ingest.feed.NoFeedException;
import dev.dateline.ingest.fetch.Answer;
import dev.dateline.ingest.fetch.FetchException;
import dev.dateline.ingest.fetch.Fetcher;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does jobs: asks servers within the rules of their robots.txt and reads what they answer. Thread-safe. */
final class Asking {
    private final Fetcher fetcher;
    private final Robots robots;
    private final Ingest ingest;
    private final Claims claims;
    private final InstantSource clock;
    private final FeedReader reader = new FeedReader();

    Asking(Fetcher fetcher, Ingest ingest, Claims claims, InstantSource clock) {
        this.fetcher = fetcher;
        this.robots = new Robots(fetcher, clock);
        this.ingest = ingest;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * What came of a job.
     *
     * @param feed of a feed that was read anew
     * @param reading of a page
     * @param failure why there is neither, empty where there is or nothing is new
     * @param again whether it makes sense to ask again
     * @param rest how long the server asks to be left alone
     * @param delay between two requests, by robots.txt
     * @param also keys of the addresses that redirects led to
     */
    record Result(
            Job job,
            Optional<NewsFeed> feed,
            Optional<Reading> reading,
            Ledger.FeedState state,
            String failure,
            boolean again,
            Duration rest,
            Duration delay,
            Set<String> also) {}

    Result ask(Job job) {
        Attempt attempt = new Attempt(job);
        try {
            attempt.run();
        } catch (FetchException without) {
            attempt.failed(String.valueOf(without.getMessage()), !without.forGood());
        } catch (NoFeedException none) {
            attempt.failed(String.valueOf(none.getMessage()), true);
        } catch (RuntimeException | StackOverflowError fault) {
            attempt.failed("a fault of this program: " + fault, false);
        }
        return attempt.result();
    }

    /** One job under way. */
    private final class Attempt {
        private final Job job;
        private final Set<String> also = new HashSet<>();
        private @Nullable NewsFeed feed;
        private @Nullable Reading reading;
        private Ledger.FeedState state = Ledger.FeedState.NEW;
        private String failure = "";
        private boolean again;
        private Duration rest = Duration.ZERO;
        private Duration delay = Duration.ZERO;

        Attempt(Job job) {
            this.job = job;
        }

        Result result() {
            return new Result(
                    job,
                    Optional.ofNullable(feed),
                    Optional.ofNullable(reading),
                    state,
                    failure,
                    again,
                    rest,
                    delay,
                    also);
        }

        void failed(String why, boolean mayAskAgain) {
            failure = why;
            again = mayAskAgain;
        }

        void run() throws FetchException, NoFeedException {
            Robots.Rules rules = robots.of(job.uri());
            delay = Pace.shorter(rules.delay(), Pace.LONGEST);
            if (!rules.trouble().isEmpty()) {
                failed(rules.trouble(), !rules.forGood());
                return;
            }
            Answer answer = fetcher.get(job.uri().toString(), headers(), this::mayFollow);
            if (answer.status() == 200) {
                read(answer);
            } else if (answer.status() != 304 || job instanceof Job.Page) {
                rest = retryAfter(answer);
                failed("server answered " + answer.status(), again(answer.status()));
            } else if (job instanceof Job.Poll poll) {
                state = poll.state();
            }
        }

        private Map<String, String> headers() {
            Map<String, String> headers = new HashMap<>();
            if (job instanceof Job.Poll poll) {
                if (!poll.state().etag().isEmpty()) {
                    headers.put("If-None-Match", poll.state().etag());
                }
                if (!poll.state().modified().isEmpty()) {
                    headers.put("If-Modified-Since", poll.state().modified());
                }
            }
            return headers;
        }

        private void mayFollow(URI uri) throws FetchException {
            Robots.Rules rules = robots.of(uri);
            if (!rules.trouble().isEmpty()) {
                throw rules.forGood()
                        ? FetchException.forGood(rules.trouble())
                        : FetchException.forNow(rules.trouble());
            }
            Optional<String> against = rules.against(uri);
            if (against.isPresent()) {
                throw FetchException.forGood(against.get());
            }
            if (job instanceof Job.Page page) {
                String key = Claims.key(uri.toString());
                if (!key.equals(page.key()) && !also.contains(key)) {
                    if (!claims.claim(key)) {
                        throw FetchException.forGood("leads to an address that is known already");
                    }
                    also.add(key);
                }
            }
        }

        private void read(Answer answer) throws NoFeedException {
            if (job instanceof Job.Poll) {
                feed = reader.read(answer.body(), answer.contentType(), answer.uri());
                state = new Ledger.FeedState(
                        answer.header("ETag").orElse(""),
                        answer.header("Last-Modified").orElse(""),
                        Instant.EPOCH,
                        0);
            } else {
                reading = ingest.answered(job.address(), answer);
            }
        }
    }

    private static boolean again(int status) {
        return status >= 500 || status == 408 || status == 425 || status == 429 || status < 400;
    }

    /** In seconds or as a date (RFC 9110, 10.2.3). */
    private Duration retryAfter(Answer answer) {
        String text = answer.header("Retry-After").orElse("").strip();
        if (text.matches("\\d{1,9}")) {
            return Pace.shorter(Duration.ofSeconds(Long.parseLong(text)), Pace.LONGEST);
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Pace.longer(Duration.ZERO, Pace.shorter(Duration.between(clock.instant(), until), Pace.LONGEST));
        } catch (DateTimeParseException noDate) {
            return Duration.ZERO;
        }
    }
}
