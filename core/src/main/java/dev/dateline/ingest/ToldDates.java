// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.DateText.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The days that a page tells machines: in JSON-LD, in meta elements, in its addresses and in scripts of its own making. Thread-safe. */
final class ToldDates {
    /** Names of meta elements that have one meaning, by the vocabularies that define them. */
    private static final Set<String> STANDARD = Set.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "citation_publication_date",
            "citation_online_date",
            "parsely-pub-date",
            "sailthru.date");

    private static final List<String> LINKED = List.of("datePublished", "uploadDate", "dateCreated", "dateModified");
    private static final int LONGEST = 60;
    private static final int MOST = 60;

    /** Longer scripts are programs or states of whole sites. */
    private static final int SCRIPT = 400_000;

    /** How far before and behind a year a field's name and the end of its value stand. */
    private static final int BEFORE = 100;

    private static final int BEHIND = 50;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern FIELD = Pattern.compile(
            "(?i)([\\w-]{0,30}(?:publi|posted|post_?date|created|creation|display_?date|article_?date|content_?datum"
                    + "|ver(?:ö|\\\\u00f6|oe)ffentlichungs_?datum|erscheinungs_?datum|pub_?date)[\\w-]{0,20})"
                    + "\\\\?[\"']?\\s*[:=,]\\s*(?:\\\\?[\"']([^\"'<>\\\\]{6,40})\\\\?[\"']|(1\\d{9}(?:\\d{3})?)(?![\\d.]))");

    private final DateText dates;
    private final DateNames names = new DateNames();

    ToldDates(DateText dates) {
        this.dates = dates;
    }

    List<DateClue> of(LinkedData data, Metas metas, List<String> addresses, DateText.Order order) {
        List<DateClue> clues = new ArrayList<>();
        for (String field : LINKED) {
            Optional<String> own = data.text(field);
            own.ifPresent(text -> add(clues, text, "json-ld " + field, "linked." + field, order));
            if (own.isEmpty()) {
                data.textOfPage(field)
                        .ifPresent(text -> add(clues, text, "json-ld " + field, "linked.page." + field, order));
            }
        }
        for (String name : metas.names()) {
            for (String text : metas.all(name)) {
                if (clues.size() < MOST && text.length() <= LONGEST) {
                    String kind = STANDARD.contains(name)
                            ? "standard"
                            : names.of(name).name().toLowerCase(Locale.ROOT);
                    if (!kind.equals("none") || YEAR.matcher(text).find()) {
                        add(clues, text, "meta " + name, "meta." + kind, order);
                    }
                }
            }
        }
        for (String address : addresses) {
            AddressDay.of(address).ifPresent(day -> clues.add(clue(day, day.toString(), "address", "address")));
        }
        Stream.of("og:image", "twitter:image")
                .flatMap(name -> metas.first(name).stream())
                .flatMap(address -> AddressDay.of(address).stream())
                .forEach(day -> clues.add(clue(day, day.toString(), "meta og:image", "image")));
        return clues;
    }

    /** What scripts and data of elements say. */
    List<DateClue> inScripts(Document page, DateText.Order order) {
        List<DateClue> clues = new ArrayList<>();
        Stream<String> scripts = page.select("script:not([src])").stream().map(Element::data);
        Stream<String> data = page.select("[^data-]").stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getValue)
                .filter(value -> value.startsWith("{") || value.startsWith("["));
        Stream.concat(scripts, data)
                .filter(text -> text.length() < SCRIPT)
                .forEach(text -> inScript(text, order, clues));
        return apart(clues);
    }

    /** Looks only round what may be a year or seconds since 1970: scripts are long and hold few of them. */
    private void inScript(String text, DateText.Order order, List<DateClue> clues) {
        Matcher matcher = FIELD.matcher(text).useTransparentBounds(true);
        int looked = 0;
        for (int at = year(text, 0); at >= 0 && clues.size() < MOST; at = year(text, Math.max(at + 1, looked))) {
            matcher.region(Math.max(looked, at - BEFORE), Math.min(text.length(), at + BEHIND));
            while (clues.size() < MOST && matcher.find()) {
                String said = matcher.group(matcher.group(2) == null ? 3 : 2);
                String kind = names.of(matcher.group(1)).name().toLowerCase(Locale.ROOT);
                add(clues, said, "script", "script." + kind, order);
                looked = matcher.end();
            }
        }
    }

    /** Where from some place on figures begin that may be a year or a time; -1 where none do. */
    private static int year(String text, int from) {
        for (int at = from; at < text.length() - 3; at++) {
            char c = text.charAt(at);
            boolean year = (c == '1' || c == '2')
                    && isFigure(text, at + 1)
                    && isFigure(text, at + 2)
                    && isFigure(text, at + 3);
            if (year && (at == 0 || !isFigure(text, at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isFigure(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Without what scripts say of the making of several things, and with marks for kinds of which there is one day alone. */
    private static List<DateClue> apart(List<DateClue> clues) {
        List<DateClue> marked = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (DateClue clue : clues) {
            boolean only = clues.stream()
                            .filter(other -> other.marks().equals(clue.marks()))
                            .map(DateClue::day)
                            .distinct()
                            .count()
                    == 1;
            boolean appeared = clue.marks().contains("script.published");
            if (only || appeared) {
                Set<String> marks = new HashSet<>(clue.marks());
                if (only) {
                    marks.add("script.only");
                } else if (seen.add(clue.marks())) {
                    marks.add("script.first");
                }
                marked.add(new DateClue(clue.day(), clue.text(), clue.source(), marks));
            }
        }
        return marked;
    }

    private void add(List<DateClue> clues, String text, String source, String mark, DateText.Order order) {
        for (Named named : dates.readings(text, order)) {
            clues.add(new DateClue(named.day(), text.strip(), source, marks(mark, named)));
        }
    }

    private static Set<String> marks(String mark, Named named) {
        return switch (named.reading()) {
            case SURE -> Set.of(mark);
            case LIKELY -> Set.of(mark, "ambiguous");
            case TURNED -> Set.of("turned");
        };
    }

    private static DateClue clue(LocalDate day, String text, String source, String mark) {
        return new DateClue(day, text, source, Set.of(mark));
    }
}
