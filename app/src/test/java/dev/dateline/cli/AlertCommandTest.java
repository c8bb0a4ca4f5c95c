// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.dateline.store.Search;
import dev.dateline.store.Told;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class AlertCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void save() throws IOException {
        add(Told.clash("x", "2024-05-04"));
        Program.Result saved = run("find", "--type", "assault", "--save", "attacks");
        assertThat(saved.out()).contains("bombed a market");
        assertThat(saved.err()).isEqualTo("dateline: search saved as attacks\n");
    }

    private void add(String record) throws IOException {
        Path records = Files.writeString(folder.resolve("records.jsonl"), record + "\n");
        assertThat(run("add", records.toString()).exit()).isZero();
    }

    private Program.Result run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(0, command);
        all.addAll(List.of("--store", folder.resolve("store.db").toString()));
        return Program.run(all.toArray(String[]::new));
    }

    @Test
    void makesAFeedOfWhatIsNewAndTellsItOnce() throws Exception {
        assertThat(run("alert", "attacks").err()).isEqualTo("dateline: nothing new in attacks\n");
        add(Told.clash("z", "2024-05-05").replace("https://news.example/z", "https://news.example/?a=1&b=2"));
        String feed = run("alert", "attacks").out();
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(read.getElementsByTagName("link")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo("https://news.example/?a=1&b=2");
        assertThat(feed)
                .contains("<title>2024-05-03 · ASSAULT explosives · happened · Dry Hill Front · Zürich</title>");
        assertThat(run("alert", "attacks").exit()).isEqualTo(1);
    }

    @Test
    void writesAMail() throws IOException {
        add(Told.clash("z", "2024-05-05"));
        assertThat(run("alert", "attacks", "--format", "email").out()).isEqualTo("""
                        Subject: 1 new event in attacks
                        MIME-Version: 1.0
                        Content-Type: text/plain; charset=UTF-8
                        Content-Transfer-Encoding: 8bit

                        2024-05-03 · ASSAULT explosives · happened · Dry Hill Front · Zürich
                          │ Rebels of the Dry Hill Front (DHF) bombed a market in Zürich on 3 May 2024
                          Harbour Post, z, https://news.example/z

                        """);
    }

    @Test
    void postsAMessageAndTellsItAgainWhereItWasNotTaken() throws IOException {
        add(Told.clash("z", "2024-05-05"));
        List<String> taken = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            taken.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(taken.size() == 1 ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            assertThat(run("alert", "attacks", "--post", address).err())
                    .contains("is not on the public internet (allow it with --allow-private)");
            assertThat(run("alert", "attacks", "--post", address, "--allow-private")
                            .err())
                    .isEqualTo("dateline: the message was not taken: the server answered 503\n");
            assertThat(run("alert", "attacks", "--post", address, "--allow-private")
                            .exit())
                    .isZero();
            assertThat(run("alert", "attacks", "--post", address, "--allow-private")
                            .exit())
                    .isEqualTo(1);
        } finally {
            server.stop(0);
        }
        assertThat(taken).hasSize(2);
        assertThat(taken.get(1))
                .startsWith("{\"search\":\"attacks\",\"time\":\"")
                .contains("\"new\":1,\"items\":[{\"article\":\"z\",\"event\":\"e1\",\"day\":\"2024-05-03\"");
    }

    @Test
    void givesWhatIsToldAlikeInOneArticleIdsOfTheirOwn() throws IOException {
        add(Told.twice(Told.clash("z", "2024-05-05")));
        String feed = run("alert", "attacks").out();
        assertThat(feed.lines().filter(line -> line.startsWith("    <id>")).distinct())
                .hasSize(2);
    }

    @Test
    void givesAnIdThatFollowsFromWhatIsToldAlone() {
        String alone = feed(List.of("e2"));
        String beside = feed(List.of("e1", "e2"));
        assertThat(entries(alone)).hasSize(1);
        assertThat(entries(beside)).hasSize(2).containsAll(entries(alone));
    }

    /** Events of one article that are told by the same words. */
    private static String feed(List<String> events) {
        Alert alert = new Alert("attacks", Search.Kind.EVENTS, Instant.EPOCH);
        alert.columns(List.of("article", "event", "type", "evidence"));
        events.forEach(event -> alert.row(List.of("x", event, "ASSAULT", "Rebels bombed a market")));
        return alert.write(Alert.Form.ATOM);
    }

    private static List<String> entries(String feed) {
        return feed.lines().filter(line -> line.startsWith("    <id>")).toList();
    }

    @Test
    void namesASearchThatCannotBeReadAndGoesOn() throws SQLException {
        run("find", "market", "--save", "broken");
        run("find", "market", "--save", "newer");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE saved_search SET search = '{' WHERE name = 'broken'");
            statement.execute(
                    "UPDATE saved_search SET search = '{\"conditions\":[{\"moon\":1}]}' WHERE name = 'newer'");
        }
        Program.Result listed = run("alert", "--list");
        assertThat(listed.exit()).isZero();
        assertThat(listed.out()).startsWith("attacks  saved 20").hasLineCount(1);
        assertThat(listed.err()).isEqualTo("""
                dateline: search broken cannot be read (it is no JSON): save it anew or forget it
                dateline: search newer cannot be read (a condition of a newer Dateline: {"moon":1}): save it anew or forget it
                """);
        assertThat(run("alert", "broken").err())
                .isEqualTo("dateline: search broken cannot be read (it is no JSON): save it anew or forget it\n");
        assertThat(run("alert", "broken", "--forget").exit()).isZero();
    }

    @Test
    void saysWhatDoesNotGoTogether() {
        assertThat(run("alert", "--list", "--output", "feed.xml").err())
                .startsWith("dateline: --list goes with none of --output, --post and --format\n");
        assertThat(run("alert", "--list", "--post", "https://news.example/").exit())
                .isEqualTo(2);
        assertThat(run("alert", "attacks", "--forget", "--format", "json").err())
                .startsWith("dateline: --forget goes with none of ");
        assertThat(run("alert", "attacks", "--post", "https://news.example/", "--format", "email")
                        .err())
                .startsWith("dateline: --post sends JSON and no other format\n");
        assertThat(run("alert", "attacks", "--post", "https://news.example/", "--output", "x")
                        .err())
                .startsWith("dateline: either --output or --post is wanted\n");
    }

    @Test
    void listsAndForgetsSearches() {
        assertThat(run("alert", "--list").out()).startsWith("attacks  saved 20");
        assertThat(run("alert", "attacks", "--forget").err()).isEqualTo("dateline: search attacks forgotten\n");
        assertThat(run("alert", "attacks").err()).isEqualTo("dateline: no search has the name attacks\n");
        assertThat(run("alert").exit()).isEqualTo(2);
        assertThat(run("find", "bomb", "--save", "a/b").exit()).isEqualTo(2);
    }
}
