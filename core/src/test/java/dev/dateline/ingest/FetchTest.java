// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.ingest.fetch.Reach;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchTest {
    private static final String PAGE =
            "<html lang=en><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1>"
                    + "<p>The café council said on Tuesday that the bridge would be closed for a year.</p></body></html>";

    private final CountDownLatch never = new CountDownLatch(1);
    private final Limits limits = new Limits(20_000, Duration.ofSeconds(5), Duration.ofMillis(1500), Reach.ANYWHERE);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.stop(0);
    }

    private String address(String path) {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    private void serve(String path, int status, Map<String, String> headers, byte[] body) {
        server.createContext(path, exchange -> {
            headers.forEach(exchange.getResponseHeaders()::add);
            answer(exchange, status, body);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private Reading read(String address) {
        try (Stream<Reading> readings = new Ingest(Defaults.NONE, limits).read(address)) {
            return readings.findFirst().orElseThrow();
        }
    }

    private String error(String path) {
        return ((Reading.Failed) read(address(path))).error();
    }

    @Test
    void readsAPageBehindARedirectInItsCharset() {
        serve("/old", 302, Map.of("Location", "/new"), new byte[0]);
        serve(
                "/new",
                200,
                Map.of("Content-Type", "text/html; charset=iso-8859-1"),
                PAGE.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Article article = ((Reading.Read) read(address("/old"))).article();
        assertThat(article.text()).startsWith("The café council");
        assertThat(article.url()).isEqualTo(address("/new"));
    }

    @Test
    void unpacksGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(PAGE.getBytes(UTF_8));
        }
        serve("/", 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), packed.toByteArray());
        assertThat(((Reading.Read) read(address("/"))).article().title()).isEqualTo("Bridge closed");
    }

    @Test
    void saysInOneLineWhyThereIsNoPage() {
        serve("/gone", 404, Map.of(), new byte[0]);
        serve("/image", 200, Map.of("Content-Type", "image/png"), new byte[] {1, 2});
        serve(
                "/large",
                200,
                Map.of("Content-Type", "text/html"),
                "x".repeat(30_000).getBytes(UTF_8));
        serve("/loop", 302, Map.of("Location", "/loop"), new byte[0]);
        assertThat(error("/gone")).isEqualTo("server answered 404");
        assertThat(error("/image")).isEqualTo("not a page but image/png");
        assertThat(error("/large")).isEqualTo("larger than the limit of 20000 bytes");
        assertThat(error("/loop")).startsWith("redirected too often");
        assertThat(read("http://bad host/"))
                .isEqualTo(new Reading.Failed("http://bad host/", "not an address that can be read"));
    }

    @Test
    void doesNotAskServersOfThisMachineUnlessItIsAllowed() {
        serve("/", 200, Map.of("Content-Type", "text/html"), PAGE.getBytes(UTF_8));
        Limits standard = limits.withReach(Reach.PUBLIC_ONLY);
        try (Stream<Reading> readings = new Ingest(Defaults.NONE, standard).read(address("/"))) {
            assertThat(readings.toList())
                    .containsExactly(new Reading.Failed(
                            address("/"), "127.0.0.1 is not on the public internet (allow it with --allow-private)"));
        }
    }

    @Test
    void givesUpOnAServerThatStallsInTheMiddle() {
        server.createContext("/slow", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(error("/slow")).isEqualTo("no whole answer within 1 s");
    }

    @Test
    void saysThatNobodyListens() {
        String address = address("/");
        server.stop(0);
        assertThat(read(address))
                .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed -> assertThat(failed.error()).startsWith("cannot connect to "));
    }
}
