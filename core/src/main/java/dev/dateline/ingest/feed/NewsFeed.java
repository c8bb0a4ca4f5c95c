// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a feed holds: RSS 0.9 to 2.0, Atom, JSON Feed, sitemaps of news, or a list of other feeds (OPML, an index of sitemaps).
 *
 * @param articles addresses of articles, each once, in the order of the feed
 * @param feeds addresses of other feeds that it names
 * @param rest how long it asks to be left alone
 * @param cut whether there is more than is taken from one feed
 */
public record NewsFeed(List<String> articles, List<String> feeds, Optional<Duration> rest, boolean cut) {
    public NewsFeed {
        articles = List.copyOf(articles);
        feeds = List.copyOf(feeds);
    }
}
