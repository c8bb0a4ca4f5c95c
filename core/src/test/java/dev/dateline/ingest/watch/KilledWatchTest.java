// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.Article;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.Fetcher;
import dev.dateline.ingest.fetch.Reach;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch that ends at any byte it writes goes on as if it had not. */
class KilledWatchTest {
    private static final int ARTICLES = 8;
    private static final Ingest INGEST = new Ingest();
    private static final FetchLimits LIMITS =
            new FetchLimits(50_000, Duration.ofSeconds(60), Duration.ofSeconds(60), Reach.ANYWHERE);
    private static final Pace PACE = new Pace(Duration.ofHours(1), Duration.ZERO, Duration.ofHours(1), true);

    @TempDir
    private Path folder;

    /** The program is no more. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Lets so many bytes through, whichever file they go to, and none behind them. */
    private static final class Breaking implements Ledger.Appending {
        private int left;

        Breaking(int left) {
            this.left = left;
        }

        @Override
        public OutputStream to(Path file) throws IOException {
            OutputStream whole = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return new FilterOutputStream(whole) {
                @Override
                public void write(byte[] bytes) throws IOException {
                    int some = Math.min(left, bytes.length);
                    left -= some;
                    out.write(bytes, 0, some);
                    if (some < bytes.length) {
                        throw new Killed();
                    }
                }
            };
        }
    }

    private static Watcher watcher() {
        return new Watcher() {
            @Override
            public String form(Article article) {
                return article.url() + "\n";
            }

            @Override
            public void wrote(String address, Article article) {}

            @Override
            public void passed(String address, String reason, boolean failed) {}
        };
    }

    private static void watch(Path articles, NewsServer server, int bytes) throws Exception {
        Ledger ledger = Ledger.open(articles, new Breaking(bytes));
        try (Watch watch = new Watch(ledger, new Fetcher(LIMITS), PACE, INGEST, InstantSource.system(), watcher())) {
            watch.run(List.of(server.address("/feed")));
        } catch (Killed asItWasMeant) {
            // The next one has to do without what this one did not write.
        }
    }

    @Test
    void neitherLosesNorRepeatsAnArticleWhereverItIsKilled() throws Exception {
        String[] links = IntStream.range(0, ARTICLES)
                .mapToObj(number -> "/article/" + number)
                .toArray(String[]::new);
        Random random = new Random(5);
        try (NewsServer server = new NewsServer()) {
            server.on("/feed", exchange -> {
                boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
                exchange.getResponseHeaders().add("ETag", "\"a\"");
                (known ? NewsServer.answer(304, "") : server.feed(links)).handle(exchange);
            });
            for (int round = 0; round < 50; round++) {
                Path articles = folder.resolve("articles" + round);
                int kills = 1 + random.nextInt(3);
                for (int i = 0; i < kills; i++) {
                    watch(articles, server, random.nextInt(2500));
                }
                watch(articles, server, Integer.MAX_VALUE);
                assertThat(Files.readAllLines(articles))
                        .as("round %d", round)
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, ARTICLES)
                                .mapToObj(number -> server.address(links[number]))
                                .toList());
            }
        }
    }
}
