// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.dateline.ingest.fetch.Answer;
import dev.dateline.ingest.fetch.FetchException;
import dev.dateline.ingest.fetch.Fetcher;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What servers allow in their robots.txt (RFC 9309): without one everything, with one that cannot be had nothing for now. Kept for
 * a day. Thread-safe.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_WHERE_SILENT = Duration.ofMinutes(10);

    private final Fetcher fetcher;
    private final InstantSource clock;
    private final Map<String, Rules> known = new ConcurrentHashMap<>();

    Robots(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /**
     * @param trouble why there are none for now, empty where they are known
     * @param forGood whether that will not change
     */
    record Rules(SimpleRobotRules rules, Instant until, String trouble, boolean forGood) {
        /** Why an address may not be asked; empty where it may. */
        Optional<String> against(URI uri) {
            return rules.isAllowed(uri.toString()) ? Optional.empty() : Optional.of("robots.txt does not allow it");
        }

        Duration delay() {
            long millis = rules.getCrawlDelay();
            return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
        }
    }

    static String server(URI uri) {
        return (uri.getScheme() + "://" + uri.getAuthority()).toLowerCase(Locale.ROOT);
    }

    /** The rules of the server of an address. */
    Rules of(URI uri) {
        String server = server(uri);
        Rules rules = known.get(server);
        if (rules == null || clock.instant().isAfter(rules.until)) {
            rules = ask(server);
            known.put(server, rules);
        }
        return rules;
    }

    private Rules ask(String server) {
        try {
            String address = server + "/robots.txt";
            Answer answer = fetcher.get(address);
            int status = answer.status();
            if (status == 200) {
                SimpleRobotRules rules = new SimpleRobotRulesParser()
                        .parseContent(
                                address,
                                answer.body(),
                                answer.contentType().isEmpty() ? "text/plain" : answer.contentType(),
                                List.of(Fetcher.AGENT.toLowerCase(Locale.ROOT)));
                return new Rules(rules, clock.instant().plus(KEPT), "", false);
            }
            return status >= 400 && status < 500 && status != 429
                    ? new Rules(
                            new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
                            clock.instant().plus(KEPT),
                            "",
                            false)
                    : none("robots.txt cannot be had: server answered " + status, false);
        } catch (FetchException unreachable) {
            return unreachable.outOfReach()
                    ? none(String.valueOf(unreachable.getMessage()), true)
                    : none("robots.txt cannot be had: " + unreachable.getMessage(), false);
        }
    }

    private Rules none(String why, boolean forGood) {
        return new Rules(
                new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), clock.instant().plus(KEPT_WHERE_SILENT), why, forGood);
    }
}
