// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedReaderTest {
    private static final URI BASE = URI.create("https://news.example/feeds/all.xml");

    private static NewsFeed read(String feed) throws NoFeedException {
        return new FeedReader().read(feed.getBytes(UTF_8), "", BASE);
    }

    @Test
    void readsRss() throws NoFeedException {
        NewsFeed feed = read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>
                <title>All</title><link>https://news.example/</link><ttl>60</ttl>
                <image><url>https://news.example/logo.png</url></image>
                <item><title>One</title><link> https://news.example/1 </link></item>
                <item><title>Two</title><link><![CDATA[https://news.example/2?a=1&b=2]]></link></item>
                <item><guid isPermaLink="true">https://news.example/3</guid></item>
                <item><guid isPermaLink="false">https://news.example/not</guid></item>
                <item><link>https://proxy.example/x</link><feedburner:origLink>https://news.example/4</feedburner:origLink></item>
                <item><link>/5</link></item>
                <item><link>https://news.example/1</link></item>
                </channel></rss>""");
        assertThat(feed.articles())
                .containsExactly(
                        "https://news.example/1",
                        "https://news.example/2?a=1&b=2",
                        "https://news.example/3",
                        "https://news.example/4",
                        "https://news.example/5");
        assertThat(feed.rest()).contains(Duration.ofHours(1));
    }

    @Test
    void readsRssOfTheFirstVersions() throws NoFeedException {
        NewsFeed feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="x"><link>https://news.example/</link></channel>
                <item rdf:about="https://news.example/1"><link>https://news.example/1</link></item></rdf:RDF>""");
        assertThat(feed.articles()).containsExactly("https://news.example/1");
    }

    @Test
    void readsAtom() throws NoFeedException {
        NewsFeed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://news.example/feed"/>
                <entry><link rel="replies" href="/1/comments"/><link rel="alternate" href="/1"/><id>urn:1</id></entry>
                <entry><link href="https://news.example/2"/></entry>
                <entry><id>https://news.example/3</id></entry></feed>""");
        assertThat(feed.articles())
                .containsExactly("https://news.example/1", "https://news.example/2", "https://news.example/3");
    }

    @Test
    void readsJsonFeed() throws NoFeedException {
        NewsFeed feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "items": [
                {"id": "1", "url": "https://news.example/1"}, {"id": "2", "external_url": "https://other.example/2"},
                {"id": "https://news.example/3"}, {"id": "4"}, 5]}""");
        assertThat(feed.articles())
                .containsExactly("https://news.example/1", "https://other.example/2", "https://news.example/3");
    }

    @Test
    void readsSitemapsOfNewsAndTheirIndexes() throws NoFeedException {
        NewsFeed map = read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x"><url>
                <loc>https://news.example/1</loc><news:news><news:title>One</news:title></news:news>
                <image:image><image:loc>https://news.example/1.jpg</image:loc></image:image></url></urlset>""");
        assertThat(map.articles()).containsExactly("https://news.example/1");
        NewsFeed index =
                read("<sitemapindex><sitemap><loc>https://news.example/news.xml</loc></sitemap></sitemapindex>");
        assertThat(index.feeds()).containsExactly("https://news.example/news.xml");
        assertThat(index.articles()).isEmpty();
    }

    @Test
    void readsListsOfFeeds() throws NoFeedException {
        NewsFeed feed = read(
                "<opml><head/><body><outline text='x'><outline type='rss' xmlUrl='/a.xml'/></outline></body></opml>");
        assertThat(feed.feeds()).containsExactly("https://news.example/a.xml");
    }

    @Test
    void makesOutWhatItCanOfBrokenXml() throws NoFeedException {
        NewsFeed feed = read("""
                  <rss><channel><title>Salt & Pepper &nbsp; &undeclared;</title>
                <item><title>Bread < butter</title><link>https://news.example/1?a&b</link>
                <item><title>unclosed<link>https://news.example/no</title><link>https://news.example/2</link></item>
                <item><link>https://news.example/3</link><description>cut off he""");
        assertThat(feed.articles()).contains("https://news.example/1?a&b", "https://news.example/3");
    }

    @Test
    void readsTheCharsetThatTheFeedOrTheServerNames() throws NoFeedException {
        String feed =
                "<?xml version='1.0' encoding='windows-1251'?><rss><item><link>https://news.example/\u0434</link></item></rss>";
        byte[] bytes = feed.getBytes(Charset.forName("windows-1251"));
        assertThat(new FeedReader().read(bytes, "text/xml", BASE).articles())
                .containsExactly("https://news.example/\u0434");
    }

    @Test
    void loadsNothingThatAFeedPointsTo(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "https://news.example/secret");
        NewsFeed feed =
                read("<!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY y 'https://news.example/y'>]>"
                        + "<rss><channel><item><link>&x;</link></item><item><link>&y;</link></item></channel></rss>");
        assertThat(feed.articles()).noneMatch(address -> address.contains("secret"));
    }

    @Test
    void growsWithNoBombOfEntities() throws NoFeedException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append(
                "]><rss><channel><item><title>&a39;</title><link>https://news.example/1</link></item></channel></rss>");
        assertThat(read(bomb.toString()).articles()).containsExactly("https://news.example/1");
    }

    @Test
    void survivesElementsThatNestWithoutEnd() throws NoFeedException {
        assertThat(read("<rss>" + "<item><link>".repeat(100_000)).articles()).isEmpty();
        assertThat(read("<rss><item><link a='" + "x".repeat(1 << 20) + "'>https://news.example/1</link></item></rss>")
                        .articles())
                .containsExactly("https://news.example/1");
        assertThatThrownBy(() -> read("{\"items\": " + "[".repeat(100_000)))
                .hasMessage("not a feed: JSON that is malformed");
    }

    @Test
    void saysWhatIsNoFeed() {
        assertThatThrownBy(() -> read(" ")).hasMessage("feed is empty");
        assertThatThrownBy(() -> read("<!doctype html><html><body>x")).hasMessage("not a feed but a page");
        assertThatThrownBy(() -> read("<note/>")).hasMessage("not a feed but XML of note");
        assertThatThrownBy(() -> read("{\"a\": 1}")).hasMessage("not a feed but other JSON");
        assertThatThrownBy(() -> read("%PDF-")).hasMessage("not a feed: neither XML nor JSON");
    }

    @Test
    void survivesWhateverItIsGiven() {
        String feed =
                "<rss><channel><item><link>https://news.example/1</link></item><item><guid>a</guid></item></channel></rss>";
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = feed.getBytes(UTF_8);
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(new FeedReader().read(bytes, "", BASE).articles()).hasSizeLessThan(3);
            } catch (NoFeedException none) {
                assertThat(none.getMessage()).isNotBlank();
            }
        }
    }
}
