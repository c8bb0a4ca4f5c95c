// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.archive.Capture;
import dev.dateline.ingest.archive.Entries;
import dev.dateline.ingest.archive.Packing;
import dev.dateline.ingest.fetch.Answer;
import dev.dateline.ingest.fetch.FetchException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens inputs as what their names or their first bytes say they are. Immutable and thread-safe. */
final class Openings {
    private static final Set<String> TEXT = Set.of("txt", "text");
    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");
    private static final Set<String> TABLES = Set.of("csv", "tsv");
    private static final Set<String> PACKED = Set.of("pdf", "warc", "wacz", "zip", "gz", "zst");
    private static final Pattern FEED = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[^>]*>\\s*)*<(?:rss|feed|opml|urlset|sitemapindex|rdf:RDF)\\b");

    /** A WARC in a WACZ is packed thrice: as a file of the archive, by gzip, and by the servers whose answers it holds. */
    private static final int DEEPEST = 4;

    private static final Pattern READ_TYPES =
            Pattern.compile("text/(?:html|plain)|application/(?:xhtml\\+xml|octet-stream|pdf)");

    private final Defaults defaults;
    private final Limits limits;
    private final Pages pages;
    private final Addresses addresses;
    private final Languages languages = new Languages();
    private final JsonArticles articles;
    private final JsonArticles found;
    private final OtherForms forms;

    Openings(Defaults defaults, Limits limits, @Nullable LocalDate retrieved) {
        this.pages = new Pages(retrieved);
        this.addresses = new Addresses(limits);
        this.defaults = defaults;
        this.limits = limits;
        this.articles = new JsonArticles(pages, languages, defaults, false);
        this.found = new JsonArticles(pages, languages, defaults, true);
        this.forms = new OtherForms(articles);
    }

    String label(String input) {
        return input.equals("-") ? "standard input" : input;
    }

    Limits limits() {
        return limits;
    }

    Sources standardInput(InputStream in) throws IOException {
        return sniffed(new Opened(label("-"), "", in, articles, 0));
    }

    Reading address(String label, String url) {
        try {
            Answer answer = addresses.get(url);
            if (answer.status() != 200) {
                return new Reading.Failed(label, "server answered " + answer.status());
            }
            return answered(label, answer);
        } catch (FetchException e) {
            return new Reading.Failed(label, String.valueOf(e.getMessage()));
        }
    }

    /** The page of an answer. */
    Reading answered(String label, Answer answer) {
        String type = answer.contentType().toLowerCase(Locale.ROOT);
        return !type.isEmpty() && !READ_TYPES.matcher(type).lookingAt()
                ? new Reading.Failed(label, "not a page but " + type.split("[;\\s]", 2)[0])
                : answered(label, answer.uri().toString(), type, answer.contentType(), answer.body());
    }

    /**
     * What a server answered.
     *
     * @param type of the content, in lower case
     */
    private Reading answered(String label, String url, String type, String contentType, byte[] body) {
        byte[] beginning = Arrays.copyOf(body, Math.min(body.length, Content.LOOK));
        if (isPdf(beginning)) {
            return forms.pdf(label, body, url);
        }
        Optional<String> binary = Content.binary(beginning);
        if (body.length == 0 || binary.isPresent()) {
            return new Reading.Failed(
                    label, binary.map(kind -> "binary file (" + kind + ")").orElse("page is empty"));
        }
        @Nullable String charset = Charsets.ofContentType(contentType);
        boolean html = type.contains("html") || Content.of(beginning) == Content.HTML;
        Decoded decoded = Decoded.of(body, charset == null && html ? Charsets.declared(body) : charset);
        return html
                ? page(label, decoded, url)
                : forms.fields(label, Map.of("url", url, "text", decoded.text()), notes(decoded));
    }

    private static List<String> notes(Decoded decoded) {
        return decoded.note() == null ? List.of() : List.of(decoded.note());
    }

    /** What a server answered when it was archived. */
    Reading archived(String label, Capture.Answer answer) {
        String type = answer.contentType().toLowerCase(Locale.ROOT);
        Reading reading = answered(label, answer.address(), type, answer.contentType(), answer.body());
        if (reading instanceof Reading.Read read && !answer.notes().isEmpty()) {
            List<String> notes = new ArrayList<>(read.notes());
            notes.addAll(answer.notes());
            return new Reading.Read(label, read.article(), notes);
        }
        return reading;
    }

    /** @param inFolder whether a folder led to the file */
    Sources file(Path path, String label, boolean inFolder) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return Sources.of(new Reading.Failed(label, "not a file"));
        }
        String name = path.getFileName().toString();
        Opened opened = new Opened(label, name, Files.newInputStream(path), inFolder ? found : articles, 0);
        try {
            if (!ZipSources.isArchive(opened.beginning())) {
                return sniffed(opened);
            }
        } catch (IOException | RuntimeException unreadable) {
            opened.close();
            throw unreadable;
        }
        opened.close();
        return ZipSources.of(opened, Entries.of(path.toFile()), this);
    }

    /** A file of an archive. */
    Sources entry(String label, String name, InputStream in, int depth) throws IOException {
        return sniffed(new Opened(label, name, in, found, depth));
    }

    private Sources sniffed(Opened opened) throws IOException {
        byte[] beginning = opened.beginning();
        Optional<Packing> packing = Packing.of(beginning);
        if (opened.depth() > DEEPEST) {
            opened.close();
            return Sources.of(new Reading.Failed(opened.label(), "archives stand in archives, too deep"));
        }
        if (packing.isPresent()) {
            return sniffed(opened.unpacked(packing.get()));
        }
        if (ZipSources.isArchive(beginning)) {
            return ZipSources.of(opened, Entries.of(opened.in()), this);
        }
        if (WarcSources.isArchive(beginning)) {
            return new WarcSources(opened, this);
        }
        if (isPdf(beginning)) {
            return Sources.of(whole(opened, bytes -> forms.pdf(opened.label(), bytes, "")));
        }
        return plain(opened, beginning);
    }

    private static boolean isPdf(byte[] beginning) {
        return beginning.length > 4 && new String(beginning, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    private Sources plain(Opened opened, byte[] beginning) throws IOException {
        String label = opened.label();
        String extension = opened.extension();
        Optional<String> binary = Content.binary(beginning);
        if (beginning.length == 0 || binary.isPresent()) {
            opened.close();
            return Sources.of(
                    binary.isEmpty()
                            ? new Reading.Skipped(label, "file is empty")
                            : new Reading.Failed(label, "binary file (" + binary.get() + ")"));
        }
        if (TABLES.contains(extension)) {
            return new SheetRows(opened, this, forms);
        }
        if (extension.equals("eml")) {
            return Sources.of(whole(opened, bytes -> forms.mail(label, bytes)));
        }
        if (LINES.contains(extension)) {
            return new JsonLines(label, opened.in(), opened.objects(), limits);
        }
        Content content = extension.equals("json") ? Content.JSON : Content.of(beginning);
        if (content == Content.JSON && !TEXT.contains(extension) && !HTML.contains(extension)) {
            return json(opened, beginning);
        }
        if (HTML.contains(extension) || (content == Content.HTML && !TEXT.contains(extension))) {
            return Sources.of(whole(opened, Content.HTML));
        }
        if (TEXT.contains(extension) || extension.isEmpty()) {
            return Sources.of(whole(opened, Content.TEXT));
        }
        opened.close();
        return Sources.of(unread(label, extension, beginning));
    }

    private Sources json(Opened opened, byte[] beginning) throws IOException {
        if (Decoded.of(beginning, null).text().stripLeading().startsWith("[")) {
            return new JsonList(opened.label(), opened.in(), opened.objects(), limits);
        }
        return oneLineIsAnObject(beginning)
                ? new JsonLines(opened.label(), opened.in(), opened.objects(), limits)
                : Sources.of(whole(opened, Content.JSON));
    }

    /** Why a file is not read whose first bytes are those of no kind that is. */
    private static Reading unread(String label, String extension, byte[] beginning) {
        if (PACKED.contains(extension)) {
            return new Reading.Failed(label, "named ." + extension + ", but does not begin as such files do");
        }
        if (FEED.matcher(Decoded.of(beginning, null).text()).find()) {
            return new Reading.Skipped(label, "feed or sitemap: it lists articles, which dateline watch reads");
        }
        return new Reading.Skipped(
                label,
                "unknown kind of file ." + extension
                        + " (known: .txt, .html, .jsonl, .json, .csv, .tsv, .eml, .pdf, .warc, .wacz, .zip, .gz, .zst)");
    }

    /** Whether the first line holds a whole object, as in JSON lines and never in an object laid out over many. */
    private static boolean oneLineIsAnObject(byte[] beginning) {
        String start = Decoded.of(beginning, null).text().stripLeading();
        int end = start.indexOf('\n');
        return start.startsWith("{")
                && (end < 0 || start.substring(0, end).stripTrailing().endsWith("}"));
    }

    private Source whole(Opened opened, Content content) throws IOException {
        String label = opened.label();
        return whole(opened, bytes -> switch (content) {
            case TEXT -> text(label, Decoded.of(bytes, null));
            case JSON -> opened.objects().read(label, Decoded.of(bytes, null));
            case HTML -> page(label, Decoded.of(bytes, Charsets.declared(bytes)), null);
        });
    }

    private Source whole(Opened opened, Function<byte[], Reading> reader) throws IOException {
        byte[] bytes;
        try (InputStream in = opened.in()) {
            bytes = in.readNBytes(limits.bytes() + 1);
        }
        return bytes.length > limits.bytes()
                ? Source.of(new Reading.Failed(opened.label(), limits.tooLarge()))
                : new Source(opened.label(), () -> reader.apply(bytes));
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
