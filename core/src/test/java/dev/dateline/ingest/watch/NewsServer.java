// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A site on this machine with feeds and articles, which does what a test tells it to and remembers what it was asked. */
final class NewsServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What is done with a request. */
    interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    NewsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            Handler handler = handlers.get(path);
            if (handler == null) {
                handler = path.startsWith("/article/") ? page(article(path.substring(9))) : answer(404, "");
            }
            try (exchange) {
                handler.handle(exchange);
            }
        });
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    void on(String path, Handler handler) {
        handlers.put(path, handler);
    }

    /** How often a path was asked for. */
    long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    static String article(String number) {
        return "<html lang=en><head><title>Bridge " + number + " closed</title></head><body><article><h1>Bridge "
                + number
                + " closed</h1><p>The council of ward " + number
                + " met on Tuesday evening. It said that the bridge would be closed for a year.</p></article></body></html>";
    }

    static Handler page(String html) {
        return answer(200, html, "Content-Type", "text/html; charset=utf-8");
    }

    static Handler answer(int status, String body, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(bytes);
                }
            }
        };
    }

    /** One answer after another, the last for all that come behind. */
    static Handler then(Handler... handlers) {
        AtomicInteger count = new AtomicInteger();
        return exchange -> handlers[Math.min(count.getAndIncrement(), handlers.length - 1)].handle(exchange);
    }

    /** A feed with these links. */
    Handler feed(String... links) {
        String items = Arrays.stream(links)
                .map(link -> "<item><title>x</title><link>" + (link.startsWith("/") ? address(link) : link)
                        + "</link></item>")
                .collect(Collectors.joining());
        return answer(
                200,
                "<rss version='2.0'><channel>" + items + "</channel></rss>",
                "Content-Type",
                "application/rss+xml");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
