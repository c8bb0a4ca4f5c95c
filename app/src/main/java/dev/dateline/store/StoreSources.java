// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.event.Party;
import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.story.Grain;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.CommitmentAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles as sources of what they tell together: their records as people put them right, each with the group of its copies. */
final class StoreSources {
    private final Database database;

    StoreSources(Database database) {
        this.database = database;
    }

    /** Those of ids, in order of id; ids that no article has are left out. */
    List<Source> of(Iterable<String> ids) {
        Corrections corrections = new Corrections(database);
        List<Source> sources = new ArrayList<>();
        for (String id : ids) {
            sources.addAll(database.list(
                    "SELECT r.record, g.named FROM article a JOIN reading r ON r.number = a.reading"
                            + " LEFT JOIN memory_group g ON g.shelf = 'copies' AND g.id = a.id WHERE a.id = ?",
                    row -> new Source(
                            corrections.correct(row.getString(1)), row.getString(2) == null ? id : row.getString(2)),
                    id));
        }
        return sources;
    }

    /** Those of the articles in which something is found. */
    List<Source> of(Search search) {
        return of(ids(search));
    }

    /** See {@link Store#tellings}. */
    Stream<Source> tellings(Search search) {
        return new HappeningVerdicts(database).reached(ids(search)).stream().flatMap(id -> of(List.of(id)).stream());
    }

    private SortedSet<String> ids(Search search) {
        TreeSet<String> ids = new TreeSet<>();
        Clause query = SearchQuery.of(database.dialect(), search);
        database.each(
                query.sql(),
                row -> ids.add(row.getString("article")),
                query.values().toArray());
        return ids;
    }

    /** See {@link Store#followed}. */
    List<Source> following(Map<String, Set<String>> commitments, Joins joins) {
        TreeSet<String> ids = new TreeSet<>();
        Map<String, LocalDate> bound = new TreeMap<>();
        for (Source source : of(commitments.keySet())) {
            ArticleRecord record = source.record();
            ids.add(record.id());
            joins.story(Grain.TOPIC, record.id()).ifPresent(story -> ids.addAll(story.articles()));
            for (Commitment commitment : record.commitments()) {
                if (commitments.getOrDefault(record.id(), Set.of()).contains(commitment.id())) {
                    doers(commitment, record).forEach(name -> bound.merge(name, day(record), StoreSources::earlier));
                }
            }
        }
        bound.forEach((name, day) -> ids.addAll(ids(new Search(
                Search.Kind.ARTICLES,
                List.of(new Search.Named(Search.Part.ANY, name), new Search.Since(day)),
                Search.Sort.ARTICLE))));
        return of(ids);
    }

    /** Who is to do it, where they have a name: their Wikidata ids, else the names. */
    private static List<String> doers(Commitment commitment, ArticleRecord record) {
        List<String> ids = commitment.act() == CommitmentAct.DEMAND ? commitment.to() : commitment.by();
        return record.actors().stream()
                .filter(actor -> ids.contains(actor.id()) && Party.of(actor).isNamed())
                .map(actor -> actor.wikidata() == null ? actor.name() : actor.wikidata())
                .filter(name -> !Words.of(name).isEmpty())
                .toList();
    }

    private static LocalDate day(ArticleRecord record) {
        return record.published() == null
                ? LocalDate.of(1, 1, 1)
                : record.published().day();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** A row for each actor, gathered by Wikidata id or by name and country. */
    Clause actors(@Nullable String name, @Nullable String country) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder();
        List<String> words = name == null ? List.of() : Words.of(name);
        if (!words.isEmpty()) {
            values.addAll(names(words));
            where.append(" AND x.name IN (")
                    .append(values.isEmpty() ? "NULL" : SearchQuery.marks(values.size()))
                    .append(')');
        }
        if (country != null) {
            where.append(" AND x.country = ?");
            values.add(country);
        }
        return new Clause(
                "SELECT MAX(x.name) AS name, MAX(x.kind) AS kind, x.country, MAX(x.sector) AS sector,"
                        + " MAX(x.wikidata) AS wikidata, COUNT(DISTINCT x.article) AS articles, SUM(" + parts("actor")
                        + ") AS does, SUM(" + parts("recipient") + ") AS undergoes FROM actor x"
                        + " WHERE x.kind <> 'population'" + where
                        + " GROUP BY COALESCE(x.wikidata, LOWER(x.name)), x.country ORDER BY 6 DESC, 1",
                values);
    }

    /** The names of actors that have some words, whatever their marks and capitals, of which SQL knows too little. */
    private List<String> names(List<String> words) {
        List<String> names = new ArrayList<>();
        database.each("SELECT DISTINCT name FROM actor", row -> {
            String name = row.getString(1);
            String folded = Words.fold(name);
            if (words.stream().allMatch(folded::contains)) {
                names.add(name);
            }
        });
        return names;
    }

    /** How many events an actor has a part in; all of them are of its article, whose events stand side by side. */
    private static String parts(String role) {
        return "(SELECT COUNT(*) FROM event_actor e WHERE e.event BETWEEN x.article * 1048576 AND x.article * 1048576 + 1048575"
                + " AND e.actor = x.number AND e.role = '" + role + "')";
    }
}
