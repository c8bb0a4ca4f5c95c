// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Who wrote an article: what the page declares, else what it shows; organisations only where it names no person. */
final class Bylines {
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dc.creator.author",
            "dcterms.creator",
            "byl",
            "citation_author",
            "cxenseparse:author",
            "og:author",
            "article:author_name",
            "shareaholic:article_author_name",
            "og:article:author",
            "article.author",
            "rnews:author",
            "bt:author",
            "vr:author",
            "mediator_author",
            "content_author",
            "author_name",
            "authors",
            "twitter:data1",
            "twitter:misc:written by");

    private static final List<String> PUBLISHERS = List.of("publisher", "dc.publisher");
    private static final List<String> RIGHTS = List.of("copyright", "dc.rights");

    /** What notices of rights say besides who holds them. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)\\b(?:copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|by)\\b|\\(c\\)|\\d+");

    /** A name by which somebody is known to a program. */
    private static final Pattern HANDLE = Pattern.compile("[\\p{Ll}\\p{N}._-]+");

    private static final Pattern FIRST_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

    private static final Pattern CODE = Pattern.compile("\\p{Ll}{2,6}(?:/\\p{Ll}{2,6})*");

    private Bylines() {}

    /** The names; none where the page names nobody. */
    static Optional<Found<List<String>>> of(
            Document page, Surroundings surroundings, LinkedData data, Metas metas, Optional<String> outlet) {
        List<Found<List<String>>> persons = new ArrayList<>();
        data.persons("author").forEach(names -> persons.add(new Found<>(names, "json-ld author")));
        METAS.forEach(name -> persons.add(new Found<>(metas.all(name), "meta " + name)));
        if (data.names("author").isEmpty()) {
            data.persons("creator").forEach(names -> persons.add(new Found<>(names, "json-ld creator")));
        }
        SiteName site = SiteName.of(outlet, page.location(), Stream.empty(), Stream.empty());
        Optional<Found<List<String>>> declared = names(persons, outlet)
                .map(one -> one.with(names -> only(names, name -> isPerson(name, site) && !isFirm(name, metas))))
                .filter(one -> !one.value().isEmpty())
                .findFirst();
        if (declared.isPresent()) {
            return declared.map(one -> fuller(one, page, surroundings));
        }
        List<Found<List<String>>> others = new ArrayList<>();
        others.add(new Found<>(data.names("author"), "json-ld author"));
        others.addAll(persons);
        boolean nobody = names(others, outlet).findFirst().isEmpty();
        List<Found<List<String>>> shown = ShownBylines.of(page, surroundings);
        return personsFirst(names(shown, outlet).toList()).stream()
                .map(one -> one.with(names -> areCodes(names) ? names : only(names, name -> isPerson(name, site))))
                .map(one -> one.with(Bylines::withoutAgencies))
                .map(one -> nobody ? one : one.with(Bylines::fullNames))
                .filter(one -> !one.value().isEmpty())
                .findFirst()
                .or(() -> names(others, outlet).findFirst())
                .or(() -> names(shown, outlet).findFirst());
    }

    /** Where only a first name is declared, the full name that the page shows. */
    private static Found<List<String>> fuller(Found<List<String>> declared, Document page, Surroundings surroundings) {
        String first = declared.value().get(0);
        if (declared.value().size() > 1 || !FIRST_NAME.matcher(first).matches()) {
            return declared;
        }
        return ShownBylines.of(page, surroundings).stream()
                .map(shown -> shown.with(names -> AuthorNames.of(names, Optional.empty())))
                .filter(shown -> shown.value().size() == 1
                        && shown.value().get(0).startsWith(first + " ")
                        && AuthorNames.isFull(shown.value().get(0)))
                .findFirst()
                .orElse(declared);
    }

    /** Those that name somebody before those that name agencies alone. */
    private static List<Found<List<String>>> personsFirst(List<Found<List<String>>> shown) {
        return shown.stream()
                .sorted(Comparator.comparing(one -> one.value().stream().allMatch(AuthorNames::isAgency)))
                .toList();
    }

    private static Stream<Found<List<String>>> names(List<Found<List<String>>> said, Optional<String> outlet) {
        return said.stream()
                .map(one -> one.with(names -> AuthorNames.of(names, outlet)))
                .filter(one -> !one.value().isEmpty());
    }

    private static List<String> only(List<String> names, Predicate<String> wanted) {
        return names.stream().filter(wanted).toList();
    }

    /** In a line such as "Ada Quist, Associated Press" the agency tells whom she works for. */
    private static List<String> withoutAgencies(List<String> names) {
        List<String> persons = only(names, name -> !AuthorNames.isAgency(name));
        return persons.isEmpty() ? names : persons;
    }

    /** What outweighs that the page declares an outlet or a program as the author. */
    private static List<String> fullNames(List<String> names) {
        return only(names, name -> AuthorNames.isFull(name) && !AuthorNames.isAgency(name));
    }

    /** Whether names are those of agencies and desks, as newsrooms abbreviate them. */
    private static boolean areCodes(List<String> names) {
        return names.stream().allMatch(name -> CODE.matcher(name).matches())
                && names.stream().anyMatch(name -> name.indexOf('/') > 0);
    }

    /**
     * Whether a publisher bears that name, alone or in a longer one, or whoever has the rights in a longer one: "Quay Media" of "Quay Media Ltd", but not
     * who has them under that name alone, as those have who write for themselves.
     */
    private static boolean isFirm(String name, Metas metas) {
        Set<String> words = Headline.words(name);
        return PUBLISHERS.stream()
                        .flatMap(meta -> metas.all(meta).stream())
                        .anyMatch(owner -> Headline.words(owner).containsAll(words))
                || RIGHTS.stream()
                        .flatMap(meta -> metas.all(meta).stream())
                        .map(owner -> Headline.words(NOTICE.matcher(owner).replaceAll(" ")))
                        .anyMatch(owner -> owner.size() > words.size() && owner.containsAll(words));
    }

    private static boolean isPerson(String name, SiteName site) {
        return !HANDLE.matcher(name).matches() && !site.is(name);
    }
}
