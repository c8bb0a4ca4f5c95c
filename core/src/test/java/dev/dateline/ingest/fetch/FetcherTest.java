// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client does that must not be led astray, against a real server; names are those of the test. */
class FetcherTest {
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Fetcher fetcher(Reach reach, Names names) {
        return fetcher(names, reach::includes);
    }

    private Fetcher fetcher(Names names, Predicate<InetAddress> allowed) {
        FetchLimits limits = new FetchLimits(20_000, Duration.ofSeconds(5), Duration.ofSeconds(5), Reach.PUBLIC_ONLY);
        Names listening = host -> {
            asked.add(host);
            return names.of(host);
        };
        return new Fetcher(limits, listening, allowed);
    }

    private String address(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    private static List<InetAddress> literal(String address) throws UnknownHostException {
        return List.of(InetAddress.getByName(address));
    }

    @Test
    void checksEachRedirectAndNotOnlyTheFirstAddress() throws UnknownHostException {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", address("other.example", "/latest/meta-data/"));
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        InetAddress open = InetAddress.getLoopbackAddress();
        Names names = host -> literal(host.equals("news.example") ? "127.0.0.1" : "127.0.0.2");
        // As if the server's own address were a public one.
        try (Fetcher fetcher = fetcher(names, address -> address.equals(open) || Reach.PUBLIC_ONLY.includes(address))) {
            assertThatThrownBy(() -> fetcher.get(address("news.example", "/")))
                    .hasMessage("other.example is not on the public internet (allow it with --allow-private)");
        }
        assertThat(asked).containsExactly("news.example", "other.example");
    }

    @Test
    void connectsToNothingThatANameChangesTo() {
        // A name that is public when it is asked the first time and private from then on.
        List<String> answers = new ArrayList<>(List.of("192.0.2.1", "127.0.0.1"));
        Names changing = host -> literal(answers.size() > 1 ? answers.remove(0) : answers.get(0));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        try (Fetcher fetcher = fetcher(Reach.PUBLIC_ONLY, changing)) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> fetcher.get(address("news.example", "/")))
                        .hasMessage("news.example is not on the public internet (allow it with --allow-private)");
            }
        }
        assertThat(asked).hasSize(3);
    }

    @Test
    void resolvesANameOnceForAConnection() throws FetchException {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(new byte[] {'o', 'k'});
            }
        });
        try (Fetcher fetcher = fetcher(Reach.ANYWHERE, host -> literal("127.0.0.1"))) {
            assertThat(fetcher.get(address("news.example", "/a")).body()).hasSize(2);
            assertThat(fetcher.get(address("news.example", "/b")).body()).hasSize(2);
        }
        assertThat(asked).containsExactly("news.example");
    }

    @Test
    void sendsWhereItMayAndFollowsNoRedirect() throws FetchException {
        List<String> taken = new ArrayList<>();
        server.createContext("/hook", exchange -> {
            taken.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", address("news.example", "/hook"));
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        byte[] body = "{\"new\":1}".getBytes(StandardCharsets.UTF_8);
        try (Fetcher fetcher = fetcher(Reach.ANYWHERE, host -> literal("127.0.0.1"))) {
            assertThat(fetcher.post(address("news.example", "/hook"), "application/json", body)
                            .status())
                    .isEqualTo(204);
            assertThatThrownBy(() -> fetcher.post(address("news.example", "/moved"), "application/json", body))
                    .hasMessage("redirected");
        }
        assertThat(taken).containsExactly("POST application/json {\"new\":1}");
        try (Fetcher fetcher = fetcher(Reach.PUBLIC_ONLY, host -> literal("127.0.0.1"))) {
            assertThatThrownBy(() -> fetcher.post(address("news.example", "/hook"), "application/json", body))
                    .hasMessage("news.example is not on the public internet (allow it with --allow-private)");
        }
        assertThat(taken).hasSize(1);
    }

    @Test
    void refusesLiteralsHoweverTheyAreWritten() {
        try (Fetcher fetcher = fetcher(Reach.PUBLIC_ONLY, Names.SYSTEM)) {
            for (String host : List.of("127.0.0.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "localhost")) {
                assertThatThrownBy(() -> fetcher.get(address(host, "/")))
                        .as(host)
                        .hasMessageContaining("is not on the public internet");
            }
        }
    }

    @Test
    void readsNoOtherSchemes() {
        try (Fetcher fetcher = fetcher(Reach.ANYWHERE, Names.SYSTEM)) {
            for (String address :
                    List.of("file:///etc/passwd", "ftp://news.example/", "jar:http://a/b!/c", "news", "http:///a")) {
                assertThatThrownBy(() -> fetcher.get(address))
                        .as(address)
                        .hasMessage("not an address that can be read");
            }
        }
    }

    @Test
    void writesAddressesAsBrowsersDo() throws FetchException {
        assertThat(Fetcher.uri(" HTTP://news.example/a b|c?q=\u00e4\"#part "))
                .hasToString("http://news.example/a%20b%7Cc?q=%C3%A4%22");
        assertThat(Fetcher.uri("https://news.example?q")).hasToString("https://news.example/?q");
    }

    @Test
    void sendsWhatItIsTold() throws FetchException {
        server.createContext("/", exchange -> {
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.sendResponseHeaders(known ? 304 : 200, -1);
            exchange.close();
        });
        try (Fetcher fetcher = fetcher(Reach.ANYWHERE, Names.SYSTEM)) {
            Answer first = fetcher.get(address("127.0.0.1", "/"));
            assertThat(first.header("etag")).contains("\"1\"");
            assertThat(fetcher.get(address("127.0.0.1", "/"), Map.of("If-None-Match", "\"1\""), uri -> {})
                            .status())
                    .isEqualTo(304);
        }
    }
}
