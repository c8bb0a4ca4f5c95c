// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The command that times extraction beside a port of Readability to the JVM and beside Readability itself, on the same pages in the same
 * run. The port is found by name, for it is there only with the profile {@code peers}; Readability itself where the command is given a
 * folder in which {@code npm install @mozilla/readability jsdom} was run, for neither WebJars nor mvnpm have it on Maven Central.
 */
public final class Peers {
    private static final String READABILITY = "net.dankito.readability4j.Readability4J";

    private final Constructor<?> reader;
    private final Method parse;
    private final Method text;

    /** Pages on which the port throws; they count as read. */
    private final Set<String> failed = new HashSet<>();

    private Peers() throws ReflectiveOperationException {
        reader = Class.forName(READABILITY).getConstructor(String.class, String.class);
        parse = reader.getDeclaringClass().getMethod("parse");
        text = parse.getReturnType().getMethod("getTextContent");
    }

    public static void main(String[] words) throws ReflectiveOperationException, IOException {
        ArticleMeasure measure = new ArticleMeasure(SharedData.find()
                .orElseThrow(() ->
                        new IllegalStateException("no folder 'shared' with the benchmark data beside the checkout")));
        Peers peers = new Peers();
        System.err.println("pages a CPU-second, Dateline: " + measure.speed());
        double speed = measure.speed(peers::readability);
        System.err.println("pages a CPU-second, Readability4J: " + speed + " (fails on " + peers.failed.size() + ")");
        if (words.length > 0 && !words[0].isBlank()) {
            System.err.println(
                    "pages a CPU-second, Readability in Node with jsdom: " + inNode(measure, Path.of(words[0])));
        }
    }

    private static String inNode(ArticleMeasure measure, Path folder) throws IOException {
        Path script = Files.createTempFile("readability", ".js");
        try (InputStream own = Peers.class.getResourceAsStream("peers/readability.js")) {
            Files.write(script, Objects.requireNonNull(own).readAllBytes());
            Process node = new ProcessBuilder(
                            "node", script.toString(), folder.toAbsolutePath().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (Writer pages = node.outputWriter(StandardCharsets.UTF_8)) {
                measure.each((html, url) -> write(pages, html, url));
            }
            String said = node.inputReader(StandardCharsets.UTF_8).readLine();
            if (said == null) {
                return "none, for Node found no Readability in " + folder;
            }
            String[] figures = said.split(" ");
            return Double.parseDouble(figures[0]) / Double.parseDouble(figures[2]) + " (fails on " + figures[1] + ")";
        } finally {
            Files.delete(script);
        }
    }

    private static void write(Writer pages, byte[] html, String url) {
        ObjectNode page = new JsonMapper().createObjectNode();
        page.put("url", url.isEmpty() ? "https://page.example/" : url)
                .put("html", new String(html, StandardCharsets.UTF_8));
        try {
            pages.write(page + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void readability(byte[] html, String url) {
        try {
            Object article = parse.invoke(reader.newInstance(url, new String(html, StandardCharsets.UTF_8)));
            text.invoke(article);
        } catch (InvocationTargetException fault) {
            failed.add(url);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no Readability4J on the class path", e);
        }
    }
}
