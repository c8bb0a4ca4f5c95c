// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The addresses of a feed as they are found. Not thread-safe. */
final class Entries {
    /** As many as a sitemap may have (sitemaps.org). */
    static final int MOST = 50_000;

    private static final int LONGEST_ADDRESS = 4096;
    private static final Duration LONGEST_REST = Duration.ofDays(1);

    private final URI base;
    private final Set<String> articles = new LinkedHashSet<>();
    private final Set<String> feeds = new LinkedHashSet<>();
    private Optional<Duration> rest = Optional.empty();
    private boolean cut;

    Entries(URI base) {
        this.base = base;
    }

    /** Whether it is an address that may be that of an article. */
    boolean article(String address) {
        return add(articles, address);
    }

    void feed(String address) {
        add(feeds, address);
    }

    private boolean add(Set<String> to, String address) {
        Optional<String> whole = whole(address);
        if (whole.isPresent() && to.size() >= MOST) {
            cut = true;
        } else {
            whole.ifPresent(to::add);
        }
        return whole.isPresent();
    }

    private Optional<String> whole(String address) {
        String plain = address.strip().replace(" ", "%20");
        if (plain.isEmpty() || plain.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        if (plain.toLowerCase(Locale.ROOT).matches("https?://.+")) {
            return Optional.of(plain);
        }
        try {
            URI resolved = base.resolve(plain);
            return "http".equals(resolved.getScheme()) || "https".equals(resolved.getScheme())
                    ? Optional.of(resolved.toString())
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    void rest(String minutes) {
        if (minutes.strip().matches("\\d{1,9}")) {
            Duration asked = Duration.ofMinutes(Long.parseLong(minutes.strip()));
            rest = Optional.of(asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked);
        }
    }

    NewsFeed feed() {
        return new NewsFeed(new ArrayList<>(articles), new ArrayList<>(feeds), rest, cut);
    }
}
