// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchCommandTest {
    private static final String PAGE =
            "<html lang=en><body><article><h1>Bridge closed</h1><p>The council met on Tuesday."
                    + " It said that the bridge would be closed for a year.</p></article></body></html>";

    @TempDir
    private Path folder;

    private HttpServer server;
    private String address = "";
    private Path output;

    @BeforeEach
    void start() throws IOException {
        output = folder.resolve("articles.jsonl");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        serve("/robots.txt", "text/plain", "User-agent: *\nAllow: /\n");
        serve("/1", "text/html", PAGE);
        serve("/feed", "text/xml", "<rss><channel><item><link>/1</link></item></channel></rss>");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(String path, String type, String text) {
        server.createContext(path, exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    private Program.Result watch(String... more) {
        String[] arguments = new String[more.length + 6];
        System.arraycopy(more, 0, arguments, 6, more.length);
        System.arraycopy(
                new String[] {"watch", "--once", "--delay", "0", "--output", output.toString()}, 0, arguments, 0, 6);
        return Program.run(arguments);
    }

    @Test
    void writesLinesThatReadTakes() throws IOException {
        Path list = Files.writeString(folder.resolve("feeds.txt"), "# news\n" + address + "/feed\n");
        assertThat(watch("--allow-private", list.toString()).exit()).isZero();
        assertThat(watch("--allow-private", list.toString()).exit()).isZero();
        assertThat(Files.readAllLines(output)).hasSize(1);
        JsonNode article = new JsonMapper().readTree(Files.readString(output));
        assertThat(article.path("url").asString("")).isEqualTo(address + "/1");
        assertThat(article.path("title").asString("")).isEqualTo("Bridge closed");
        assertThat(Program.run("read", "--format", "jsonl", output.toString()).exit())
                .isZero();
    }

    @Test
    void asksNoPrivateServerWithoutLeave() {
        Program.Result result = watch(address + "/feed");
        assertThat(result.err()).contains("127.0.0.1 is not on the public internet (allow it with --allow-private)");
        assertThat(output).isEmptyFile();
    }

    @Test
    void saysWhatIsWrongWithItsArguments() {
        assertThat(watch("--every", "0", address).exit()).isEqualTo(2);
        assertThat(watch("--delay", "-1", address).exit()).isEqualTo(2);
        assertThat(Program.run("watch", address).exit()).isEqualTo(2);
        assertThat(watch(folder.resolve("missing").toString()).exit()).isEqualTo(1);
    }
}
