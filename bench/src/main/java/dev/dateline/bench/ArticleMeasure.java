// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.dateline.ingest.Article;
import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Reading;
import dev.dateline.ingest.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures what is taken out of pages: main text, date, title, authors and outlet, on the half of each set that was not worked on,
 * and how many pages are read in a CPU-second.
 */
final class ArticleMeasure {
    /** Rounds over all pages before speed is measured. */
    private static final int WARM_UP = 3;

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> SETS = List.of("naeb", "fundus", "trafilatura", "htmldate");
    private static final Pattern NAMED = Pattern.compile("(F1|P|R|exact|leftover|accuracy) +(\\d\\.\\d+)");

    private final SharedData data;
    private final Ingest ingest = new Ingest(new Defaults(null, null, Scope.EVERYTHING), Limits.STANDARD);

    ArticleMeasure(SharedData data) {
        this.data = data;
    }

    /** A page of a set: what is right, the file that holds it, and its bytes. */
    static final class Page {
        private final JsonNode gold;
        private final String file;
        private final byte[] html;

        private Page(JsonNode gold, String file, byte[] html) {
            this.gold = gold;
            this.file = file;
            this.html = html;
        }

        String id() {
            return gold.path("id").asString();
        }

        String url() {
            return gold.path("url").asString("");
        }

        /** The day on which it appeared; empty where that is not known. */
        String day() {
            return gold.path("date").asString("");
        }

        /** Pages of several sets may lie in one file. */
        String file() {
            return file;
        }

        byte[] html() {
            return html.clone();
        }
    }

    /** The figures; the articles that were scored are left in a folder. */
    Map<String, Double> measure(Path out) {
        Map<String, Double> figures = new TreeMap<>();
        for (String set : SETS) {
            List<Page> pages = bars(set);
            List<ObjectNode> articles = pages.stream().map(this::article).toList();
            Path folder = out.resolve("articles-" + set);
            BatchReading.write(pages.stream().map(page -> page.gold.toString()).toList(), folder.resolve("gold.jsonl"));
            Path written = BatchReading.write(
                    articles.stream().map(ObjectNode::toString).toList(), folder.resolve("articles.jsonl"));
            String name = set + ".bars";
            for (String line : data.scoreArticles(folder, written)) {
                put(name, line, figures);
            }
            outlets(pages, articles).forEach(right -> figures.put(name + ".outlet", right));
        }
        return figures;
    }

    /** Pages a CPU-second, end to end, after three rounds in which the JVM compiles what is used. */
    double speed() {
        return speed((html, url) -> ingest.page("page", html, url));
    }

    /**
     * Pages a CPU-second of another reader on the same pages, warm.
     *
     * @param reader takes a page and its address
     */
    double speed(BiConsumer<byte[], String> reader) {
        List<Page> pages = SETS.stream().flatMap(set -> bars(set).stream()).toList();
        for (int i = 0; i < WARM_UP; i++) {
            pages.forEach(page -> reader.accept(page.html, page.url()));
        }
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        pages.forEach(page -> reader.accept(page.html, page.url()));
        return pages.size() / ((system.getProcessCpuTime() - before) / 1e9);
    }

    /** Gives the pages and their addresses. */
    void each(BiConsumer<byte[], String> taker) {
        SETS.stream().flatMap(set -> bars(set).stream()).forEach(page -> taker.accept(page.html, page.url()));
    }

    private static void put(String set, String line, Map<String, Double> figures) {
        String what = line.split(" ", 2)[0];
        Matcher named = NAMED.matcher(line);
        while (named.find()) {
            String measure = named.group(1).equals("accuracy")
                    ? ""
                    : "." + named.group(1).toLowerCase(Locale.ROOT);
            figures.put(set + "." + what.replace("/out", "") + measure, Double.parseDouble(named.group(2)));
        }
    }

    private static List<Double> outlets(List<Page> pages, List<ObjectNode> articles) {
        int asked = 0;
        int right = 0;
        for (int i = 0; i < pages.size(); i++) {
            String gold = pages.get(i).gold.path("outlet").asString("");
            if (!gold.isEmpty()) {
                asked++;
                right += fold(gold).equals(fold(articles.get(i).path("outlet").asString(""))) ? 1 : 0;
            }
        }
        return asked < 20 ? List.of() : List.of((double) right / asked);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private ObjectNode article(Page page) {
        Reading reading = ingest.page(page.id(), page.html, page.url());
        ObjectNode node = MAPPER.createObjectNode().put("id", page.id());
        if (reading instanceof Reading.Read read) {
            Article article = read.article();
            node.put("text", article.text())
                    .put("title", article.title())
                    .put("byline", article.byline())
                    .put("outlet", article.outlet())
                    .put(
                            "published",
                            article.published() == null
                                    ? null
                                    : article.published().text());
        }
        return node;
    }

    private List<Page> bars(String set) {
        return pages(data, set, false);
    }

    /** @param work whether the half that is worked on is asked for, or the one that bars are about */
    static List<Page> pages(SharedData data, String set, boolean work) {
        Path folder = data.bench("articles/" + set);
        List<Page> pages = new ArrayList<>();
        for (String line : data.lines("articles/" + set + "/gold.jsonl")) {
            if (!line.isBlank()) {
                JsonNode gold = MAPPER.readTree(line);
                String id = gold.path("id").asString();
                if (isWork(id) == work) {
                    String file = gold.path("html").asString("html/" + id + ".html.gz");
                    pages.add(new Page(gold, file.replaceFirst("^.*/", ""), unpacked(folder.resolve(file))));
                }
            }
        }
        return pages;
    }

    static byte[] unpacked(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code bench.py} halves sets: by the first bit of the SHA-1 of the id. */
    private static boolean isWork(String id) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(id.getBytes(StandardCharsets.UTF_8))[0] >= 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
