// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Directory;
import dev.dateline.resolve.place.Country;
import dev.dateline.store.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Conditions on the command line that events, statements and commitments can meet: who, of where, when, and in which article. */
final class WhoAndWhen {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Who does it or has it done to them: words of a name, or a Wikidata id.")
    private List<String> actors = List.of();

    @Option(names = "--by", paramLabel = "NAME", description = "Who does it, promises or demands it.")
    private List<String> by = List.of();

    @Option(
            names = "--to",
            paramLabel = "NAME",
            description = "To whom it is done, said or promised, or of whom demanded.")
    private List<String> to = List.of();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "A country (UKR or Ukraine) that one of these is of, or that it happens in.")
    private List<String> countries = List.of();

    @Option(names = "--article", paramLabel = "ID", description = "Of this article.")
    private @Nullable String article;

    @Option(names = "--since", paramLabel = "DAY", description = "From this day on: 2024-05-03, 2024-05 or 2024.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Up to this day: 2024-05-03, 2024-05 or 2024.")
    private @Nullable String until;

    /** @throws IllegalArgumentException where one is none, with what is wrong */
    List<Search.Condition> conditions() {
        List<Search.Condition> conditions = new ArrayList<>();
        actors.forEach(name -> conditions.add(new Search.Named(Search.Part.EITHER, name)));
        by.forEach(name -> conditions.add(new Search.Named(Search.Part.ACTOR, name)));
        to.forEach(name -> conditions.add(new Search.Named(Search.Part.RECIPIENT, name)));
        countries.forEach(name -> conditions.add(new Search.OfCountry(code(name))));
        if (article != null) {
            conditions.add(new Search.OfArticle(article));
        }
        if (since != null) {
            conditions.add(new Search.Since(GivenDays.first("--since", since)));
        }
        if (until != null) {
            conditions.add(new Search.Until(GivenDays.last("--until", until)));
        }
        return conditions;
    }

    /** @throws IllegalArgumentException where no country has the name */
    static String code(String country) {
        if (CODE.matcher(country).matches()) {
            return country;
        }
        return Directory.open()
                .country(country)
                .map(Country::iso3)
                .orElseThrow(() -> new IllegalArgumentException("--country: no such country: " + country));
    }
}
