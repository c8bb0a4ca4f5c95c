// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A search in SQL. */
final class SearchQuery {
    private static final String FROM_ITEM = " i JOIN article a ON a.number = i.article";
    private static final Pattern WIKIDATA = Pattern.compile("[Qq][1-9]\\d*");
    private static final double KILOMETRES_A_DEGREE = 111.195;
    private static final String FIRST_DAY = "0000-01-01";
    private static final String LAST_DAY = "9999-12-31";

    private final Dialect dialect;
    private final Search search;
    private final String since;
    private final String until;
    private final boolean posted;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private SearchQuery(Dialect dialect, Search search) {
        this.dialect = dialect;
        this.search = search;
        this.since = days(search, Search.Since.class).max(String::compareTo).orElse(FIRST_DAY);
        this.until = days(search, Search.Until.class).min(String::compareTo).orElse(LAST_DAY);
        this.posted = search.kind() != Search.Kind.ARTICLES
                && search.conditions().stream()
                        .anyMatch(each -> each instanceof Search.Named || each instanceof Search.OfCountry);
    }

    static Clause of(Dialect dialect, Search search) {
        SearchQuery query = new SearchQuery(dialect, search);
        query.write();
        return new Clause(query.sql.toString(), query.values);
    }

    private static Stream<String> days(Search search, Class<? extends Search.Condition> bound) {
        return search.conditions().stream()
                .filter(bound::isInstance)
                .map(each -> each instanceof Search.Since from ? from.day() : ((Search.Until) each).day())
                .map(Object::toString);
    }

    private void write() {
        sql.append(select()).append(" WHERE 1 = 1");
        search.conditions().forEach(this::condition);
        boolean bounded = !since.equals(FIRST_DAY) || !until.equals(LAST_DAY);
        // Postings hold the day too: where they are asked, the index by days would only mislead the database.
        if (bounded && !posted) {
            and((isArticle() ? "a" : "i") + ".day BETWEEN ? AND ?", since, until);
        }
        sql.append(" ORDER BY ").append(order());
    }

    private boolean isArticle() {
        return search.kind() == Search.Kind.ARTICLES;
    }

    private String select() {
        return switch (search.kind()) {
            case EVENTS ->
                "SELECT a.id AS article, i.id AS event, i.day, i.first_day, i.last_day, i.type, i.mode,"
                        + " i.cameo, i.status, i.actors, i.recipients, i.place, i.country, i.latitude, i.longitude, i.deaths,"
                        + " i.injured, i.confidence, i.speaker, i.words, i.evidence, a.outlet, a.published, a.title, a.url"
                        + " FROM event" + FROM_ITEM;
            case STATEMENTS ->
                "SELECT a.id AS article, i.id AS statement, i.day, i.speaker, i.speaker_country, i.act,"
                        + " i.mode, i.addressee, i.parent, i.source, i.content, a.outlet, a.published, a.title, a.url"
                        + " FROM statement" + FROM_ITEM;
            case COMMITMENTS ->
                "SELECT a.id AS article, i.id AS commitment, i.day, i.act, i.committed, i.recipients,"
                        + " i.action, i.condition, i.deadline_first, i.deadline_last, i.issued_first, i.issued_last,"
                        + " i.instrument, i.statement, i.event, a.outlet, a.published, a.title, a.url FROM commitment"
                        + FROM_ITEM;
            case ARTICLES ->
                "SELECT a.id AS article, a.day, a.outlet, a.title, a.byline, a.published, a.language, a.url,"
                        + " a.characters, (SELECT named FROM memory_group WHERE shelf = 'copies' AND id = a.id) AS copies,"
                        + " a.version, a.source, a.run FROM article a";
        };
    }

    private String order() {
        String row = isArticle() ? "a" : "i";
        return switch (search.sort()) {
            case OLDEST -> row + ".day NULLS LAST, " + row + ".number";
            case NEWEST -> row + ".day DESC NULLS LAST, " + row + ".number";
            case CONFIDENCE -> (search.kind() == Search.Kind.EVENTS ? "i.confidence DESC, " : "") + row + ".number";
            case ARTICLE -> "a.id, " + row + ".number";
        };
    }

    private void and(String condition, Object... more) {
        sql.append(" AND ").append(condition);
        Collections.addAll(values, more);
    }

    private void condition(Search.Condition condition) {
        if (condition instanceof Search.Holding holding) {
            Clause numbers =
                    dialect.holding(isArticle() ? "article_words" : "item_words", Words.parse(holding.words()));
            and(
                    (isArticle() ? "a" : "i") + ".number IN (" + numbers.sql() + ")",
                    numbers.values().toArray());
        } else if (condition instanceof Search.Named named) {
            posting(named.part(), terms(named.who()));
        } else if (condition instanceof Search.OfCountry country) {
            posting(
                    Search.Part.ANY,
                    new Clause("SELECT number FROM term WHERE kind = 'country' AND term = ?", List.of(country.code())));
        } else if (condition instanceof Search.OfType type) {
            in("i.type", type.types().stream().map(each -> each.code()).toList());
        } else if (condition instanceof Search.WithStatus status) {
            in("i.status", status.statuses().stream().map(each -> each.code()).toList());
        } else if (condition instanceof Search.Confident confident) {
            and("i.confidence >= ?", confident.least());
        } else if (condition instanceof Search.Outlet outlet) {
            and("LOWER(a.outlet) = ?", outlet.outlet().toLowerCase(Locale.ROOT));
        } else if (condition instanceof Search.OfArticle article) {
            and("a.id = ?", article.id());
        } else if (condition instanceof Search.Near near) {
            near(near);
        }
    }

    private void in(String column, List<String> options) {
        and(column + " IN (" + marks(options.size()) + ")", options.toArray());
    }

    /** So many question marks. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private void posting(Search.Part part, Clause terms) {
        String item = isArticle() ? "a.number IN (SELECT item >> 20" : "i.number IN (SELECT item";
        and(
                item + " FROM posting WHERE term IN (" + terms.sql() + ")",
                terms.values().toArray());
        sql.append(" AND role IN (").append(marks(part.roles().size())).append(")");
        values.addAll(part.roles());
        if (posted && (!since.equals(FIRST_DAY) || !until.equals(LAST_DAY))) {
            and("day BETWEEN ? AND ?", since, until);
        }
        sql.append(")");
    }

    /** The terms that hold each word of a name. */
    private static Clause terms(String who) {
        if (WIKIDATA.matcher(who).matches()) {
            return new Clause(
                    "SELECT number FROM term WHERE kind = 'wikidata' AND term = ?",
                    List.of(who.toUpperCase(Locale.ROOT)));
        }
        List<String> words = Words.of(who);
        String one = "SELECT term FROM term_word WHERE word = ?";
        return new Clause(String.join(" INTERSECT ", Collections.nCopies(words.size(), one)), List.copyOf(words));
    }

    /** A box that an index finds, then the great circle in it. */
    private void near(Search.Near near) {
        double height = near.kilometres() / KILOMETRES_A_DEGREE;
        and("i.latitude BETWEEN ? AND ?", near.latitude() - height, near.latitude() + height);
        and(
                "2 * 6371 * ASIN(SQRT(LEAST_ONE(POWER(SIN(RADIANS(i.latitude - ?) / 2), 2)"
                                .replace("LEAST_ONE", dialect instanceof Sqlite ? "MIN" : "LEAST")
                        + " + COS(RADIANS(?)) * COS(RADIANS(i.latitude)) * POWER(SIN(RADIANS(i.longitude - ?) / 2), 2),"
                        + " 1))) <= ?",
                near.latitude(),
                near.latitude(),
                near.longitude(),
                near.kilometres());
    }
}
