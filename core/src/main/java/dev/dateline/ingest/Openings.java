// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens inputs as what their names or their first bytes say they are. Immutable and thread-safe. */
final class Openings {
    private static final Set<String> TEXT = Set.of("txt", "text");
    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");

    private static final Pattern READ_TYPES =
            Pattern.compile("text/(?:html|plain)|application/(?:xhtml\\+xml|octet-stream)");

    private final Defaults defaults;
    private final Limits limits;
    private final Pages pages;
    private final Fetch fetch;
    private final Languages languages = new Languages();
    private final JsonArticles articles;
    private final JsonArticles found;

    Openings(Defaults defaults, Limits limits, @Nullable LocalDate retrieved) {
        this.pages = new Pages(retrieved);
        this.fetch = new Fetch(limits);
        this.defaults = defaults;
        this.limits = limits;
        this.articles = new JsonArticles(pages, languages, defaults, false);
        this.found = new JsonArticles(pages, languages, defaults, true);
    }

    String label(String input) {
        return input.equals("-") ? "standard input" : input;
    }

    Feed standardInput(InputStream in) throws IOException {
        return sniffed(label("-"), new BufferedInputStream(in, Content.LOOK), "", articles);
    }

    Reading address(String url) {
        try {
            Fetch.Answer answer = fetch.get(url);
            String type = answer.contentType.toLowerCase(Locale.ROOT);
            if (!type.isEmpty() && !READ_TYPES.matcher(type).lookingAt()) {
                return new Reading.Failed(url, "not a page but " + type.split("[;\\s]", 2)[0]);
            }
            return fetched(url, answer, type);
        } catch (IOException e) {
            return new Reading.Failed(url, String.valueOf(e.getMessage()));
        }
    }

    private Reading fetched(String url, Fetch.Answer answer, String type) {
        byte[] body = answer.body();
        byte[] beginning = Arrays.copyOf(body, Math.min(body.length, Content.LOOK));
        Optional<String> binary = Content.binary(beginning);
        if (body.length == 0 || binary.isPresent()) {
            return new Reading.Failed(
                    url, binary.map(kind -> "binary file (" + kind + ")").orElse("page is empty"));
        }
        @Nullable String charset = Charsets.ofContentType(answer.contentType);
        boolean html = type.contains("html") || Content.of(beginning) == Content.HTML;
        Decoded decoded = Decoded.of(body, charset == null && html ? Charsets.declared(body) : charset);
        return html ? page(url, decoded, answer.uri.toString()) : text(url, decoded);
    }

    /** @param inFolder whether a folder led to the file */
    Feed file(Path path, String label, boolean inFolder) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return Feed.of(new Reading.Failed(label, "not a file"));
        }
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String extension = name.lastIndexOf('.') > 0 ? name.substring(name.lastIndexOf('.') + 1) : "";
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), Content.LOOK);
        return sniffed(label, in, extension, inFolder ? found : articles);
    }

    /** @param extension in lower case, empty where there is none */
    private Feed sniffed(String label, BufferedInputStream in, String extension, JsonArticles objects)
            throws IOException {
        in.mark(Content.LOOK);
        byte[] beginning = in.readNBytes(Content.LOOK);
        in.reset();
        if (beginning.length == 0) {
            in.close();
            return Feed.of(new Reading.Skipped(label, "file is empty"));
        }
        Optional<String> binary = Content.binary(beginning);
        if (binary.isPresent()) {
            in.close();
            return Feed.of(new Reading.Failed(label, "binary file (" + binary.get() + ")"));
        }
        if (LINES.contains(extension)) {
            return new JsonLines(label, in, objects, limits);
        }
        Content content = Content.of(beginning);
        if (content == Content.JSON && !TEXT.contains(extension) && !HTML.contains(extension)) {
            return oneLineIsAnObject(beginning)
                    ? new JsonLines(label, in, objects, limits)
                    : Feed.of(whole(label, in, Content.JSON, objects));
        }
        if (HTML.contains(extension) || (content == Content.HTML && !TEXT.contains(extension))) {
            return Feed.of(whole(label, in, Content.HTML, objects));
        }
        if (TEXT.contains(extension) || extension.isEmpty()) {
            return Feed.of(whole(label, in, Content.TEXT, objects));
        }
        in.close();
        return Feed.of(new Reading.Skipped(
                label, "unknown kind of file ." + extension + " (known: .txt, .html, .jsonl, .json)"));
    }

    /** Whether the first line holds a whole object, as in JSON lines and never in an object laid out over many. */
    private static boolean oneLineIsAnObject(byte[] beginning) {
        String start = Decoded.of(beginning, null).text().stripLeading();
        int end = start.indexOf('\n');
        return start.startsWith("{")
                && (end < 0 || start.substring(0, end).stripTrailing().endsWith("}"));
    }

    private Reading whole(String label, InputStream in, Content content, JsonArticles objects) throws IOException {
        byte[] bytes;
        try (in) {
            bytes = in.readNBytes(limits.bytes() + 1);
        }
        if (bytes.length > limits.bytes()) {
            return new Reading.Failed(label, limits.tooLarge());
        }
        return switch (content) {
            case TEXT -> text(label, Decoded.of(bytes, null));
            case JSON -> objects.read(label, Decoded.of(bytes, null));
            case HTML -> page(label, Decoded.of(bytes, Charsets.declared(bytes)), null);
        };
    }

    Reading text(String label, Decoded decoded) {
        Draft draft = new Draft(label, decoded.text());
        if (decoded.note() != null) {
            draft.notes.add(decoded.note());
        }
        return draft.finish(defaults, languages);
    }

    Reading page(String label, Decoded html, @Nullable String url) {
        Draft draft = pages.read(label, html.text(), url);
        if (html.note() != null) {
            draft.notes.add(html.note());
        }
        return draft.finish(defaults, languages);
    }
}
