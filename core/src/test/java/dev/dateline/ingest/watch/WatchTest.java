// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.ingest.Article;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.feed.FeedReader;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.Reach;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a watch does with servers that do what they should not, with its own client against a real one. */
class WatchTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Ingest INGEST = new Ingest();

    @TempDir
    private Path folder;

    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch othersAreWritten = new CountDownLatch(2);
    private final List<String> said = new ArrayList<>();
    private NewsServer server;
    private FetchLimits limits =
            new FetchLimits(50_000, Duration.ofSeconds(60), Duration.ofSeconds(60), Reach.ANYWHERE);
    private Pace pace = new Pace(HOUR, Duration.ZERO, HOUR, true);
    private InstantSource clock = InstantSource.system();

    @BeforeEach
    void start() throws IOException {
        server = new NewsServer();
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.close();
    }

    private Watcher watcher() {
        return new Watcher() {
            @Override
            public String form(Article article) {
                return article.url() + " " + article.title() + "\n";
            }

            @Override
            public void wrote(String address, Article article) {
                said.add("wrote " + path(address));
                othersAreWritten.countDown();
            }

            @Override
            public void passed(String address, String reason, boolean failed) {
                said.add(path(address) + ": " + reason);
            }
        };
    }

    private String path(String address) {
        return address.replace(server.address(""), "");
    }

    private void watch(String... feeds) throws IOException, InterruptedException {
        try (Watch watch = new Watch(folder.resolve("articles"), limits, pace, INGEST, clock, watcher())) {
            List<String> addresses = new ArrayList<>();
            for (String feed : feeds) {
                addresses.add(feed.startsWith("/") ? server.address(feed) : feed);
            }
            watch.run(addresses);
        }
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(folder.resolve("articles")).stream()
                .map(line -> path(line.substring(0, line.indexOf(' '))))
                .sorted()
                .toList();
    }

    @Test
    void writesTheArticlesOfAFeedOnceHoweverOftenItIsRead() throws Exception {
        server.on("/feed", server.feed("/article/1", "/article/2"));
        watch("/feed");
        server.on("/feed", server.feed("/article/3", "/article/2"));
        watch("/feed");
        assertThat(written()).containsExactly("/article/1", "/article/2", "/article/3");
        assertThat(server.asked("/article/2")).isEqualTo(1);
    }

    @Test
    void asksForWhatHasChangedOnly() throws Exception {
        server.on("/feed", exchange -> {
            boolean known = "\"a\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Tue, 04 Feb 2031 00:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().add("ETag", "\"a\"");
            exchange.getResponseHeaders().add("Last-Modified", "Tue, 04 Feb 2031 00:00:00 GMT");
            (known ? NewsServer.answer(304, "") : server.feed("/article/1")).handle(exchange);
        });
        watch("/feed");
        watch("/feed");
        watch("/feed");
        assertThat(server.asked("/feed")).isEqualTo(3);
        assertThat(said).containsExactly("wrote /article/1");
    }

    @Test
    void doesNotLetASlowServerHoldTheOthers() throws Exception {
        try (NewsServer slow = new NewsServer()) {
            slow.on("/article/9", exchange -> {
                await(othersAreWritten);
                NewsServer.page(NewsServer.article("9")).handle(exchange);
            });
            server.on("/feed", server.feed(slow.address("/article/9"), "/article/1", "/article/2"));
            watch("/feed");
            assertThat(said)
                    .containsExactly("wrote /article/1", "wrote /article/2", "wrote " + slow.address("/article/9"));
        }
    }

    @Test
    void givesUpOnAServerThatNeverAnswersUntilLater() throws Exception {
        limits = new FetchLimits(50_000, Duration.ofSeconds(60), Duration.ofSeconds(1), Reach.ANYWHERE);
        server.on("/robots.txt", exchange -> await(never));
        watch("/feed");
        assertThat(said).containsExactly("/feed: robots.txt cannot be had: no whole answer within 1 s");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void stopsAtAPageOrFeedWithoutEnd() throws Exception {
        NewsServer.Handler endless = exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            byte[] piece = "<p>more and more".getBytes(UTF_8);
            while (never.getCount() > 0) {
                out.write(piece);
            }
        };
        server.on("/article/1", endless);
        server.on("/endless", endless);
        server.on("/feed", server.feed("/article/1", "/article/2"));
        watch("/feed", "/endless");
        assertThat(said)
                .containsExactlyInAnyOrder(
                        "/endless: larger than the limit of 50000 bytes",
                        "/article/1: larger than the limit of 50000 bytes",
                        "wrote /article/2");
    }

    @Test
    void leavesAServerAloneForAsLongAsItAsks() throws Exception {
        AtomicLong seconds = new AtomicLong(2_000_000_000);
        clock = () -> Instant.ofEpochSecond(seconds.get());
        pace = new Pace(HOUR, Duration.ZERO, Duration.ofSeconds(1), true);
        server.on("/feed", server.feed("/article/1"));
        server.on(
                "/article/1",
                NewsServer.then(
                        NewsServer.answer(429, "", "Retry-After", "120"), NewsServer.page(NewsServer.article("1"))));
        watch("/feed");
        seconds.addAndGet(119);
        watch("/feed");
        assertThat(server.asked("/article/1")).isEqualTo(1);
        seconds.addAndGet(2);
        watch("/feed");
        assertThat(said).containsExactly("/article/1: server answered 429, will be asked again", "wrote /article/1");
    }

    @Test
    void doesNotAskAFeedThatIsInTroubleBeforeItsTime() throws Exception {
        AtomicLong seconds = new AtomicLong(2_000_000_000);
        clock = () -> Instant.ofEpochSecond(seconds.get());
        server.on(
                "/feed",
                NewsServer.then(
                        NewsServer.answer(503, "", "Retry-After", "Wed, 18 May 2033 06:03:20 GMT"),
                        server.feed("/article/1")));
        watch("/feed");
        seconds.addAndGet(8999);
        watch("/feed");
        assertThat(said).containsExactly("/feed: server answered 503");
        seconds.addAndGet(2);
        watch("/feed");
        assertThat(written()).containsExactly("/article/1");
    }

    @Test
    void asksAgainWhereAServerFailsAndGivesUpWhereItAlwaysDoes() throws Exception {
        pace = new Pace(HOUR, Duration.ZERO, Duration.ZERO, true);
        NewsServer.Handler broken = NewsServer.answer(503, "sorry");
        server.on("/article/1", NewsServer.then(broken, broken, NewsServer.page(NewsServer.article("1"))));
        server.on("/article/2", broken);
        server.on("/article/3", NewsServer.answer(410, "gone"));
        server.on("/feed", server.feed("/article/1", "/article/2", "/article/3"));
        watch("/feed");
        watch("/feed");
        assertThat(written()).containsExactly("/article/1");
        assertThat(server.asked("/article/1")).isEqualTo(3);
        assertThat(server.asked("/article/2")).isEqualTo(Pace.TRIES);
        assertThat(server.asked("/article/3")).isEqualTo(1);
        assertThat(said).contains("/article/2: server answered 503", "/article/3: server answered 410");
    }

    @Test
    void followsRedirectsButNotRoundAndRound() throws Exception {
        server.on("/old", NewsServer.answer(301, "", "Location", "/article/1"));
        server.on("/a", NewsServer.answer(302, "", "Location", "/b"));
        server.on("/b", NewsServer.answer(302, "", "Location", "/a"));
        server.on("/feed", server.feed("/old", "/a"));
        watch("/feed");
        server.on("/feed", server.feed("/article/1"));
        watch("/feed");
        assertThat(said).containsExactlyInAnyOrder("wrote /old", "/a: redirected too often");
        assertThat(server.asked("/article/1")).as("a redirect led there before").isEqualTo(1);
    }

    @Test
    void saysWhatIsNoFeedAndNoPage() throws Exception {
        server.on("/page", NewsServer.page("<html><body>No feed"));
        server.on("/article/1", NewsServer.answer(200, "x", "Content-Type", "image/png"));
        server.on("/feed", server.feed("/article/1"));
        watch("/page", "/feed");
        assertThat(said)
                .containsExactlyInAnyOrder("/page: not a feed but a page", "/article/1: not a page but image/png");
    }

    @Test
    void doesNotReadAgainWhatHasChanged() throws Exception {
        server.on("/feed", server.feed("/article/1"));
        watch("/feed");
        server.on("/article/1", NewsServer.page(NewsServer.article("one, as was thought, is not")));
        server.on("/feed", server.feed("/article/1?utm_source=feed"));
        watch("/feed");
        assertThat(Files.readAllLines(folder.resolve("articles")))
                .containsExactly(server.address("/article/1") + " Bridge 1 closed");
    }

    @Test
    void asksNoServerThatIsNotPublic() throws Exception {
        limits = new FetchLimits(50_000, Duration.ofSeconds(60), Duration.ofSeconds(60), Reach.PUBLIC_ONLY);
        watch("/feed");
        assertThat(said).singleElement().asString().contains("127.0.0.1 is not on the public internet");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void takesTheBeginningOfAFeedThatIsHuge() throws Exception {
        limits = new FetchLimits(16 << 20, Duration.ofSeconds(60), Duration.ofSeconds(60), Reach.ANYWHERE);
        StringBuilder feed = new StringBuilder("<urlset>");
        for (int i = 0; i < 50_001; i++) {
            feed.append("<url><loc>ftp://no.example/</loc></url><url><loc>http://127.0.0.1:1/")
                    .append(i)
                    .append("</loc></url>");
        }
        assertThat(new FeedReader()
                        .read(feed.toString().getBytes(UTF_8), "", URI.create(server.address("/")))
                        .cut())
                .isTrue();
        server.on("/feed", NewsServer.answer(200, "x".repeat(17 << 20), "Content-Type", "text/xml"));
        watch("/feed");
        assertThat(said).containsExactly("/feed: larger than the limit of 16 MB");
    }

    @Test
    void takesAddressesForWhatTheyAreAndNotTheIdsBesideThem() throws Exception {
        String item = "<item><guid isPermaLink='false'>same</guid><link>%s</link></item>";
        String feed = "<rss><channel>" + item.formatted("/article/1") + item.formatted("/article/2")
                + item.formatted("/article/1#comments") + item.formatted("/article/2?utm_campaign=x")
                + "</channel></rss>";
        server.on("/feed", NewsServer.answer(200, feed, "Content-Type", "text/xml"));
        server.on("/other", server.feed("/article/2", "/copy"));
        server.on(
                "/copy",
                NewsServer.page(NewsServer.article("1")
                        .replace("<head>", "<head><link rel=canonical href='" + server.address("/article/1") + "'>")));
        watch("/feed");
        watch("/other");
        assertThat(written()).containsExactly("/article/1", "/article/2");
        assertThat(said).contains("/copy: the same article as at another address");
        assertThat(server.asked("/article/1") + server.asked("/article/2")).isEqualTo(2);
    }

    @Test
    void doesWhatRobotsTxtSays() throws Exception {
        pace = new Pace(HOUR, Duration.ZERO, HOUR, true);
        server.on(
                "/robots.txt",
                NewsServer.answer(
                        200, "User-agent: *\nDisallow: /article/2\nCrawl-delay: 1\n", "Content-Type", "text/plain"));
        server.on("/feed", server.feed("/article/2", "/article/1", "/moved"));
        server.on("/moved", NewsServer.answer(302, "", "Location", "/article/2"));
        long begun = System.nanoTime();
        watch("/feed");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(2));
        assertThat(said)
                .containsExactlyInAnyOrder(
                        "/article/2: robots.txt does not allow it",
                        "/moved: robots.txt does not allow it",
                        "wrote /article/1");
        assertThat(server.asked("/article/2")).isZero();
        assertThat(server.asked("/robots.txt")).isEqualTo(1);
    }

    @Test
    void waitsWhereRobotsTxtCannotBeHad() throws Exception {
        server.on("/robots.txt", NewsServer.answer(500, ""));
        server.on("/feed", server.feed("/article/1"));
        watch("/feed");
        assertThat(said).containsExactly("/feed: robots.txt cannot be had: server answered 500");
        assertThat(server.asked("/feed")).isZero();
    }

    @Test
    void followsListsOfFeeds() throws Exception {
        String opml = "<opml version='2.0'><body><outline text='a'><outline xmlUrl='/feed'/></outline></body></opml>";
        server.on("/list", NewsServer.answer(200, opml, "Content-Type", "text/x-opml"));
        server.on("/feed", server.feed("/article/1"));
        watch("/list");
        assertThat(written()).containsExactly("/article/1");
    }

    /** A server that says the same to everybody before it hangs up. */
    private static void talking(ServerSocket server, String words) {
        Thread talk = new Thread(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    socket.getOutputStream().write(words.getBytes(UTF_8));
                } catch (IOException closed) {
                    // The next one, if there is one.
                }
            }
        });
        talk.setDaemon(true);
        talk.start();
    }

    private static ServerSocket socket() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @Test
    void saysThatAConnectionIsNotSecure() throws Exception {
        try (ServerSocket odd = socket()) {
            talking(odd, "HTTP/1.1 400 Bad Request\r\n\r\n");
            watch("https://127.0.0.1:" + odd.getLocalPort() + "/feed");
        }
        assertThat(said).singleElement().asString().contains("no secure connection");
    }

    @Test
    void survivesAServerThatSpeaksAnotherLanguage() throws Exception {
        try (ServerSocket odd = socket()) {
            talking(odd, "220 mail.example ESMTP\r\n");
            server.on("/feed", server.feed("http://127.0.0.1:" + odd.getLocalPort() + "/x", "/article/1"));
            watch("/feed");
        }
        assertThat(written()).containsExactly("/article/1");
        assertThat(said).hasSize(2);
    }

    @Test
    void refusesToWorkOnFilesOfAnotherWatch() throws Exception {
        try (Watch first = new Watch(folder.resolve("articles"), limits, pace, INGEST, clock, watcher())) {
            assertThatThrownBy(() -> watch("/feed")).hasMessage("another watch is at work on it");
            first.run(List.of());
        }
    }
}
