// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.dateline.ingest.Article;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.Reach;
import dev.dateline.ingest.fetch.WalledFetcher;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a watch does where a server leads it behind a wall, or cannot prove who it is. */
class WatchedWallsTest {
    private static final FetchLimits LIMITS =
            new FetchLimits(50_000, Duration.ofSeconds(60), Duration.ofSeconds(60), Reach.PUBLIC_ONLY);
    private static final Pace PACE = new Pace(Duration.ofHours(1), Duration.ZERO, Duration.ofSeconds(1), true);
    private static final String PASSWORD = "of-a-test";

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private final AtomicLong seconds = new AtomicLong(2_000_000_000);

    private void watch(String feed) throws Exception {
        Watcher watcher = new Watcher() {
            @Override
            public String form(Article article) {
                return article.title() + "\n";
            }

            @Override
            public void wrote(String address, Article article) {
                said.add("wrote " + article.title());
            }

            @Override
            public void passed(String address, String reason, boolean failed) {
                said.add(reason);
            }
        };
        try (Watch watch = new Watch(
                Ledger.open(folder.resolve("articles")),
                WalledFetcher.of(LIMITS),
                PACE,
                new Ingest(),
                () -> Instant.ofEpochSecond(seconds.get()),
                watcher)) {
            watch.run(List.of(feed));
        }
    }

    @Test
    void goesBehindNoWallThatARedirectLeadsTo() throws Exception {
        try (NewsServer server = new NewsServer()) {
            String inside = "http://127.0.0.2:" + server.port() + "/article/8";
            server.on("/moved", NewsServer.answer(302, "", "Location", inside));
            server.on("/secret", NewsServer.answer(302, "", "Location", "http://169.254.169.254/latest/meta-data/"));
            server.on("/round", NewsServer.answer(302, "", "Location", "/moved"));
            server.on("/feed", server.feed("/moved", "/secret", "/round", inside, "/article/1"));
            watch(server.address("/feed"));
            seconds.addAndGet(100_000);
            watch(server.address("/feed"));
            String wall = "%s is not on the public internet (allow it with --allow-private)";
            assertThat(said)
                    .containsExactlyInAnyOrder(
                            wall.formatted("127.0.0.2"),
                            wall.formatted("127.0.0.2"),
                            "leads to an address that is known already",
                            wall.formatted("169.254.169.254"),
                            "wrote Bridge 1 closed");
            assertThat(server.asked("/article/8")).isZero();
            assertThat(server.asked("/moved") + server.asked("/secret"))
                    .as("given up")
                    .isEqualTo(2);
        }
    }

    @Test
    void asksALaterTimeWhereACertificateIsWorthNothingAndNeverWithoutOne() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpsServer unproved = unproved(asked);
        try (NewsServer server = new NewsServer()) {
            String page = "https://127.0.0.1:" + unproved.getAddress().getPort() + "/article/1";
            server.on("/feed", server.feed(page));
            watch(server.address("/feed"));
            seconds.addAndGet(100_000);
            server.on("/feed", server.feed());
            watch(server.address("/feed"));
            assertThat(said)
                    .hasSize(2)
                    .allSatisfy(reason -> assertThat(reason)
                            .contains("no secure connection: ")
                            .endsWith(", will be asked again"));
            assertThat(asked).hasValue(0);
            assertThat(server.asked("/article/1")).isZero();
        } finally {
            unproved.stop(0);
        }
    }

    /** A server whose certificate nobody but itself has signed. */
    private HttpsServer unproved(AtomicInteger asked) throws Exception {
        Path keys = folder.resolve("keys");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor())
                .as(new String(keytool.getInputStream().readAllBytes(), UTF_8))
                .isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            NewsServer.page(NewsServer.article("1")).handle(exchange);
        });
        server.start();
        return server;
    }
}
