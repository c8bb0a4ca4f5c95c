// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.resolve.place.CodeSystem;
import dev.dateline.resolve.place.Countries;
import dev.dateline.resolve.place.Country;
import dev.dateline.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page with the codes, names and times of all countries, as Markdown. */
final class CountriesPage {
    private static final Map<String, String> STATELESS = new TreeMap<>(Map.of(
            "UNO", "The United Nations with their bodies and agencies",
            "EUR", "The European Union with its bodies",
            "IGO", "Any other organisation of states (NATO, the African Union, the World Bank)",
            "NGO", "An organisation of no state and of several countries (the Red Cross, Amnesty International)",
            "MNC", "A company of several countries",
            "IMG", "An armed group of several countries",
            "ISM", "A social, religious or ethnic movement of several countries"));

    private final List<Country> countries = Countries.load(Tables.builtIn()).all();
    private final StringBuilder page = new StringBuilder();

    String write() {
        page.append("# Countries\n\nMade by `")
                .append(CodebookPage.COMMAND)
                .append("`; do not edit. One table says all that Dateline knows of countries: ")
                .append("[`countries.tsv`](../../core/src/main/resources/dev/dateline/resolve/place/countries.tsv), ")
                .append(
                        "whose head names its sources; in Java `Directory.country` and `Countries.by`. An empty cell is ")
                .append("a code that the sources do not have. A state that was may share codes with one that is: ")
                .append("the days tell them apart.\n");
        table("States", "state");
        table("Territories", "territory");
        table("States that are no more", "former");
        names();
        page.append("\n## Who has no state\n\n| code | who |\n| --- | --- |\n");
        STATELESS.forEach((code, who) -> page.append(row(List.of("`" + code + "`", who))));
        return page.toString();
    }

    private void table(String title, String status) {
        page.append("\n## ").append(title).append("\n\n| name | ");
        page.append(Stream.of(CodeSystem.values()).map(CodeSystem::words).collect(Collectors.joining(" | ")));
        page.append(" | state since | until | Wikidata |\n")
                .append("| --- ".repeat(CodeSystem.values().length + 4))
                .append("|\n");
        for (Country country : countries) {
            if (country.status().equals(status)) {
                Stream<String> codes = Stream.of(CodeSystem.values())
                        .map(system -> country.code(system).orElse(""));
                page.append(row(Stream.of(
                                Stream.of(country.name()),
                                codes,
                                Stream.of(country.begin(), country.end(), country.wikidata()))
                        .flatMap(cells -> cells)
                        .toList()));
            }
        }
    }

    private void names() {
        page.append("\n## Names\n\n| code | name | other names | adjectives | people | seat of government | parts |\n")
                .append("| --- ".repeat(7))
                .append("|\n");
        for (Country country : countries) {
            page.append(row(List.of(
                    country.iso3(),
                    country.name(),
                    String.join(", ", country.names()),
                    String.join(", ", country.adjectives()),
                    String.join(", ", country.demonyms()),
                    String.join(", ", country.capitals()),
                    String.join(", ", country.parts()))));
        }
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
