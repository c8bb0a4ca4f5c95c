// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds as they are, not as they should be: broken XML gives what can be made out, no entity but those of characters is
 * known, and nothing that the feed points to is loaded. Immutable and thread-safe.
 */
public final class FeedReader {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");

    /**
     * What a feed holds.
     *
     * @param contentType as the server says it, may be empty
     * @param base where the feed was found; addresses in it may be relative
     */
    public NewsFeed read(byte[] body, String contentType, URI base) throws NoFeedException {
        String start = new String(body, 0, Math.min(body.length, 512), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .strip();
        if (start.isEmpty()) {
            throw new NoFeedException("feed is empty");
        }
        Entries entries = new Entries(base);
        if (start.startsWith("{")) {
            return JsonFeed.read(body, entries);
        }
        if (!start.startsWith("<")) {
            throw new NoFeedException("not a feed: " + kind(contentType));
        }
        return xml(body, contentType, base, entries);
    }

    private static NewsFeed xml(byte[] body, String contentType, URI base, Entries entries) throws NoFeedException {
        Document document;
        try {
            document = Jsoup.parse(
                    new ByteArrayInputStream(body), charset(contentType), base.toString(), Parser.xmlParser());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        XmlFeed feed = new XmlFeed(entries);
        NodeTraversor.traverse(feed, document);
        if (!feed.recognised()) {
            @Nullable Element root = document.firstElementChild();
            String name = root == null ? "" : root.normalName();
            boolean page =
                    name.equals("html") || contentType.toLowerCase(Locale.ROOT).contains("html");
            throw new NoFeedException(
                    "not a feed" + (page ? " but a page" : name.isEmpty() ? "" : " but XML of " + cut(name)));
        }
        return entries.feed();
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), 40));
    }

    private static String kind(String contentType) {
        String type = contentType.split("[;\\s]", 2)[0];
        return type.isEmpty() ? "neither XML nor JSON" : type;
    }

    /** Null where the feed itself is to be asked. */
    private static @Nullable String charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        try {
            return matcher.find() && Charset.isSupported(matcher.group(1)) ? matcher.group(1) : null;
        } catch (IllegalArgumentException noName) {
            return null;
        }
    }
}
