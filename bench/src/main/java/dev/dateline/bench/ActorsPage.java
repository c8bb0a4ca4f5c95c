// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.resolve.actor.ActorBase;
import dev.dateline.resolve.actor.ActorBase.Entry;
import dev.dateline.resolve.place.Countries;
import dev.dateline.resolve.place.Country;
import dev.dateline.table.Tables;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page that counts the base of actors and says what is missing from it, as Markdown. */
final class ActorsPage {
    private static final Set<String> NO_MEMBERS = Set.of("TWN", "VAT", "XKX");
    private static final int FIRST = 1990;
    private static final int LAST = 2025;

    private final List<Entry> entries = new ActorBase().entries();
    private final List<Country> members = Countries.load(Tables.builtIn()).all().stream()
            .filter(country -> country.status().equals("state") && !NO_MEMBERS.contains(country.iso3()))
            .toList();
    private final StringBuilder page = new StringBuilder();

    String write() {
        page.append("# The base of actors\n\nMade by `")
                .append(CodebookPage.COMMAND)
                .append("`; do not edit. What Dateline knows of actors before it reads an article, ")
                .append("counted table by table. The heads of the tables in ")
                .append(
                        "[`resolve/actor`](../../core/src/main/resources/dev/dateline/resolve/actor) name their sources; ")
                .append("each row of `offices.tsv` and `bodies.tsv` names its own.\n");
        kinds();
        decades();
        missing();
        members();
        return page.toString();
    }

    private void kinds() {
        page.append("\n## Rows\n\n| table | kind | rows | countries |\n| --- | --- | --- | --- |\n");
        Map<String, List<Entry>> byKind = new TreeMap<>(
                entries.stream().collect(Collectors.groupingBy(entry -> entry.table() + " | " + entry.kind())));
        byKind.forEach((kind, rows) -> page.append("| ")
                .append(kind)
                .append(" | ")
                .append(rows.size())
                .append(" | ")
                .append(rows.stream().map(Entry::country).distinct().count())
                .append(" |\n"));
        page.append("\n| persons and organisations of `known.tsv` by sector | rows |\n| --- | --- |\n");
        Map<String, Long> bySector = entries.stream()
                .filter(entry -> entry.table().equals("known.tsv"))
                .collect(Collectors.groupingBy(
                        entry -> entry.sector() == null ? "none" : entry.sector(),
                        TreeMap::new,
                        Collectors.counting()));
        bySector.forEach((sector, rows) ->
                page.append("| ").append(sector).append(" | ").append(rows).append(" |\n"));
    }

    private void decades() {
        page.append(
                        "\n## Terms of office by decade\n\nTerms of `offices.tsv` that reach into a decade; one may reach into several.\n\n")
                .append("| role | 1990s | 2000s | 2010s | 2020s |\n| --- | --- | --- | --- | --- |\n");
        Map<String, List<Entry>> byRole = new TreeMap<>(entries.stream()
                .filter(entry -> entry.table().equals("offices.tsv"))
                .collect(Collectors.groupingBy(Entry::kind)));
        byRole.forEach((role, terms) -> {
            page.append("| ").append(role);
            for (int decade = FIRST; decade <= LAST; decade += 10) {
                int begin = decade;
                page.append(" | ")
                        .append(terms.stream()
                                .filter(term -> years(term, begin, begin + 9).cardinality() > 0)
                                .count());
            }
            page.append(" |\n");
        });
    }

    /** The years of a stretch in which a term is told to last. */
    private static BitSet years(Entry term, int first, int last) {
        BitSet years = new BitSet();
        int from = year(term.from(), first);
        int to = term.to().isEmpty() ? from : year(term.to(), last);
        for (int year = Math.max(first, from); year <= Math.min(last, Math.max(from, to)); year++) {
            years.set(year);
        }
        return years;
    }

    private static int year(String date, int otherwise) {
        return date.length() < 4 ? otherwise : Integer.parseInt(date.substring(0, 4));
    }

    private void missing() {
        page.append("\n## What UN members lack\n\n| what | have it | lack it |\n| --- | --- | --- |\n");
        lack("a government, by the name of its capital", country -> count(country, "government by its capital"));
        lack("a parliament", country -> count(country, "parliament"));
        lack("armed forces, or the row that says it has none", country -> count(country, "forces", "no-forces"));
        lack("a head of state since 1990", country -> count(country, "head of state", "head of state and government"));
        lack(
                "a head of government since 1990",
                country -> count(country, "head of government", "head of state and government"));
        lack(
                "a head of state or government in every year from 1990, or from its begin, to 2025",
                country -> gaps(country).isEmpty() ? 1 : 0);
        lack("a foreign minister", country -> count(country, "foreign minister"));
        lack(
                "a defence minister, or the row that says it has no forces",
                country -> count(country, "defence minister", "defence and foreign minister", "no-forces"));
    }

    private void lack(String what, Function<Country, Integer> having) {
        Predicate<Country> lacks = country -> having.apply(country) == 0;
        String without = members.stream().filter(lacks).map(Country::iso3).collect(Collectors.joining(" "));
        page.append("| ")
                .append(what)
                .append(" | ")
                .append(members.stream().filter(lacks.negate()).count())
                .append(" | ")
                .append(without)
                .append(" |\n");
    }

    private List<Entry> of(Country country, String... kinds) {
        return entries.stream()
                .filter(entry -> country.iso3().equals(entry.country()))
                .filter(entry -> List.of(kinds).contains(entry.kind()))
                .toList();
    }

    private int count(Country country, String... kinds) {
        return of(country, kinds).size();
    }

    /** The years without anybody who leads. */
    private String gaps(Country country) {
        int begin = Math.max(FIRST, year(country.begin(), FIRST));
        BitSet led = new BitSet();
        of(country, "head of state", "head of government", "head of state and government")
                .forEach(term -> led.or(years(term, begin, LAST)));
        StringBuilder gaps = new StringBuilder();
        for (int year = led.nextClearBit(begin); year <= LAST; year = led.nextClearBit(year + 1)) {
            gaps.append(gaps.length() == 0 ? "" : " ").append(year);
        }
        return gaps.toString();
    }

    private void members() {
        page.append(
                        "\n## UN members\n\nTerms are those since 1990 of heads of state (S) and of government (G), both for who is both; years without are ")
                .append("those in which no row tells of either.\n\n")
                .append(
                        "| country | parliament | forces | S | G | years without | foreign | defence | persons | organisations |\n")
                .append("| --- ".repeat(10))
                .append("|\n");
        for (Country country : members) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            List.of(
                                    country.iso3() + " " + country.name(),
                                    names(country, "parliament"),
                                    names(country, "forces", "no-forces"),
                                    "" + count(country, "head of state", "head of state and government"),
                                    "" + count(country, "head of government", "head of state and government"),
                                    gaps(country),
                                    "" + count(country, "foreign minister"),
                                    "" + count(country, "defence minister", "defence and foreign minister"),
                                    "" + count(country, "person"),
                                    "" + count(country, "organisation", "organisation by several names"))))
                    .append(" |\n");
        }
    }

    private String names(Country country, String... kinds) {
        return of(country, kinds).stream().map(Entry::name).collect(Collectors.joining("; "));
    }
}
