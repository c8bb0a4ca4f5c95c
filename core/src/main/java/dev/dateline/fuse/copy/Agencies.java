// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import dev.dateline.record.ArticleRecord;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The news agencies whose words outlets print, and where an article credits one: in its byline, in brackets behind its place of
 * writing, or in a line of credit at either end. Immutable and thread-safe.
 */
final class Agencies {
    /** How far into the text the place of writing and what follows it may reach. */
    private static final int OPENING = 160;
    /** How many lines at either end may be a line of credit. */
    private static final int EDGE = 3;

    private static final String CREDIT =
            "^\\W*(?:(?:by|source|from|via|copyright|\\(c\\)|©)\\W+|\\d{4}\\W+|the\\s+)*+(?:%s)"
                    + "(?:\\W+(?:all rights reserved|this material may not be published).*+)?\\W*$";

    private final List<Agency> agencies;

    private Agencies(List<Agency> agencies) {
        this.agencies = agencies;
    }

    static Agencies of(Tables tables) {
        Table table = tables.beside(Agencies.class, "agencies.tsv", "id");
        return new Agencies(table.map(row -> Agency.of(
                row.required("name"),
                row.list("forms"),
                row.list("hosts"),
                row.list("matching"),
                row.list("failing"))));
    }

    List<Agency> list() {
        return agencies;
    }

    /** An agency with what shows that words are its own. */
    record Agency(
            String name,
            Pattern form,
            Pattern bracket,
            Pattern credit,
            List<String> hosts,
            List<String> matching,
            List<String> failing) {
        static Agency of(
                String name, List<String> forms, List<String> hosts, List<String> matching, List<String> failing) {
            List<String> quoted = forms.stream().map(Pattern::quote).toList();
            String any = String.join("|", quoted);
            return new Agency(
                    name,
                    Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"),
                    Pattern.compile("\\((?:" + any + ")\\)"),
                    Pattern.compile(CREDIT.formatted(any), Pattern.CASE_INSENSITIVE),
                    hosts,
                    matching,
                    failing);
        }

        private boolean isOutlet(String outlet) {
            String folded = outlet.toLowerCase(Locale.ROOT);
            return hosts.stream().anyMatch(host -> folded.equals(host) || folded.endsWith("." + host))
                    || form.matcher(outlet).matches()
                    || outlet.equals(name);
        }
    }

    Origin origin(ArticleRecord article) {
        String outlet = article.outlet() == null ? "" : article.outlet().strip();
        String byline = article.byline() == null ? "" : article.byline();
        Optional<Agency> owner =
                agencies.stream().filter(agency -> agency.isOutlet(outlet)).findFirst();
        Optional<Agency> credited = owner.or(() -> credited(byline, article.text()));
        boolean signed = !byline.isBlank() && (owner.isPresent() || credited.isEmpty());
        return credited.map(agency -> new Origin(agency.name(), true, owner.isPresent(), signed))
                .orElse(new Origin(outlet.toLowerCase(Locale.ROOT), false, true, signed));
    }

    /** The agency that a byline or a text credits. */
    Optional<Agency> credited(String byline, String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return agencies.stream()
                .filter(agency -> agency.form.matcher(byline).find()
                        || bracketed(agency, opening)
                        || edges(lines).stream()
                                .anyMatch(line -> agency.credit.matcher(line).matches()))
                .findFirst();
    }

    /** Whether an agency stands in brackets at the end of the place of writing, before a dash. */
    private static boolean bracketed(Agency agency, String opening) {
        Matcher found = agency.bracket.matcher(opening);
        return found.find() && opening.substring(found.end()).strip().matches("(?s)[-–—:].*");
    }

    private static List<String> edges(List<String> lines) {
        if (lines.size() <= 2 * EDGE) {
            return lines;
        }
        return Stream.concat(lines.subList(0, EDGE).stream(), lines.subList(lines.size() - EDGE, lines.size()).stream())
                .toList();
    }
}
