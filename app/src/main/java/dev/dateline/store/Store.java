// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.event.Verdicts;
import dev.dateline.fuse.story.Grain;
import dev.dateline.fuse.story.Story;
import dev.dateline.record.ArticleRecord;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Articles and their records, kept: put in one by one, found by what they tell, and taken out again. Several programs may use one store
 * at once; an instance belongs to one thread.
 */
public final class Store implements AutoCloseable {
    private static final Pattern QUESTION = Pattern.compile("(?is)\\s*(?:select|with|values|explain)\\b.*");

    private static final Pattern NO_TABLE = Pattern.compile("no such table|relation \"[^\"]*\" does not exist");
    /** What people ask for, without what only the program reads. */
    static final List<String> TABLES = List.of(
            "article",
            "reading",
            "run",
            "event",
            "event_actor",
            "statement",
            "commitment",
            "figure",
            "actor",
            "place",
            "time",
            "term",
            "posting",
            "correction",
            "saved_search",
            "told");

    private final Database database;
    private final InstantSource clock;
    private @Nullable Articles articles;

    private Store(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens a store and, where it may be written to, brings its schema up to date.
     *
     * @param place a file, or {@code postgresql://user:password@host:port/database}
     * @throws StoreException where there is none, it cannot be opened, or it is of a newer program
     */
    public static Store open(String place, Access access, InstantSource clock) {
        return open(place, access, clock, Progress.NONE);
    }

    /** The same; bringing a large store up to date takes long. */
    public static Store open(String place, Access access, InstantSource clock, Progress progress) {
        return open(place, access, clock, Migrations.ALL, progress);
    }

    static Store open(String place, Access access, InstantSource clock, Migrations migrations, Progress progress) {
        Database database = Database.open(dialect(place), access);
        try {
            Store store = new Store(database, clock);
            migrations.apply(
                    database, access, clock.instant(), () -> new Rebuilding(database, store.articles()).all(progress));
            return store;
        } catch (StoreException unfit) {
            database.close();
            throw unfit;
        }
    }

    static Dialect dialect(String place) {
        try {
            return place.matches("(?i)postgres(?:ql)?://.*") ? Postgres.at(new URI(place)) : new Sqlite(Path.of(place));
        } catch (URISyntaxException | InvalidPathException wrong) {
            // The address is not repeated, for it may hold a password.
            throw new StoreException("--store is neither a file nor an address such as postgresql://host/database");
        }
    }

    /** The store's place for a person. */
    public String label() {
        return database.dialect().label();
    }

    /**
     * Begins a run that adds records.
     *
     * @param program the version of what made the records
     * @param options what was asked for, for people
     * @param replace whether an article whose text is another now takes the place of the one with its id
     */
    public Adding adding(String program, String options, boolean replace) {
        return new Adding(database, articles(), clock, new Run("add", program, options), replace);
    }

    /** Gives what is found, in its order, however much it is. */
    public void find(Search search, Answer answer) {
        Clause query = SearchQuery.of(database.dialect(), search);
        ask(query.sql(), query.values(), answer);
    }

    /** Takes the ids of an article and of an item that was found in it. */
    public interface Items {
        void item(String article, String id);
    }

    /** Gives the ids of what is found, and of articles theirs twice. */
    public void each(Search search, Items items) {
        Clause query = SearchQuery.of(database.dialect(), search);
        int item = search.kind() == Search.Kind.ARTICLES ? 1 : 2;
        database.each(
                query.sql(),
                row -> items.item(row.getString(1), row.getString(item)),
                query.values().toArray());
    }

    /** The articles in which something is found, in order of id, with the groups of their copies: what fusion joins. */
    public List<Source> sources(Search search) {
        return new StoreSources(database).of(search);
    }

    /** Articles by their ids, in that order, with the groups of their copies; ids that no article has are left out. */
    public List<Source> sources(Collection<String> articles) {
        return new StoreSources(database).of(articles);
    }

    /**
     * The articles in which something is found, and those that people joined to them; in order of id, one by one as they are asked for
     * while the store is open.
     */
    public Stream<Source> tellings(Search search) {
        return new StoreSources(database).tellings(search);
    }

    /** What people said of events that may tell one happening. */
    public Verdicts verdicts() {
        return new HappeningVerdicts(database).all();
    }

    /**
     * The articles that may tell what became of commitments: those of their stories, and the later ones in which somebody who is bound
     * by name has a part; in order of id.
     *
     * @param commitments ids of commitments by ids of articles
     */
    public List<Source> followed(Map<String, Set<String>> commitments) {
        return new StoreSources(database).following(commitments, joins());
    }

    /** The story that an article is in, alone where no other tells it; empty where no article has the id. */
    public Optional<Story> story(Grain grain, String article) {
        return joins().story(grain, article);
    }

    /** How many sources articles are, once copies, and what comes from one agency or outlet, count as one. */
    public int independent(Collection<String> articles) {
        return joins().independent(articles);
    }

    /**
     * Gives those who are in the store, most articles first: in how many, how many events they do and undergo.
     *
     * @param name words of their names, whatever their marks and capitals, null for all
     * @param country an alpha-3 code, null for all
     */
    public void actors(@Nullable String name, @Nullable String country, Answer answer) {
        Clause query = new StoreSources(database).actors(name, country);
        ask(query.sql(), query.values(), answer);
    }

    /**
     * Gives the answer to a question in SQL, in the words of the store's database.
     *
     * @throws StoreException where it is no question, or the database does not understand it
     */
    public void sql(String question, Answer answer) {
        if (!QUESTION.matcher(question).matches()) {
            throw new StoreException("only questions are asked here: SELECT, WITH, VALUES or EXPLAIN");
        }
        try {
            ask(question, List.of(), answer);
        } catch (StoreException unfit) {
            if (NO_TABLE.matcher(String.valueOf(unfit.getMessage())).find()) {
                throw new StoreException(unfit.getMessage() + "; there are " + String.join(", ", TABLES), unfit);
            }
            throw unfit;
        }
    }

    private void ask(String sql, List<Object> values, Answer answer) {
        database.each(sql, new Rowed(answer), values.toArray());
    }

    /** Hands the rows of a result on. */
    private record Rowed(Answer answer) implements Database.Columned {
        @Override
        public void columns(ResultSetMetaData columns) throws SQLException {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnLabel(i));
            }
            answer.columns(names);
        }

        @Override
        public void take(ResultSet row) throws SQLException {
            int width = row.getMetaData().getColumnCount();
            List<@Nullable Object> values = new ArrayList<>(width);
            for (int i = 1; i <= width; i++) {
                values.add(plain(row.getObject(i)));
            }
            answer.row(values);
        }

        private static @Nullable Object plain(@Nullable Object value) {
            if (value instanceof Integer whole) {
                return whole.longValue();
            } else if (value instanceof Float number) {
                return number.doubleValue();
            }
            return value == null || value instanceof Long || value instanceof Double ? value : value.toString();
        }
    }

    /** The records as they are now, in the order in which their articles came. */
    public void records(Consumer<ArticleRecord> taker) {
        database.each(
                "SELECT r.record FROM article a JOIN reading r ON r.number = a.reading ORDER BY a.number",
                row -> taker.accept(new Corrections(database).correct(row.getString(1))));
    }

    /** The record of an article as it is now; empty where no article has the id. */
    public Optional<ArticleRecord> record(String id) {
        return database.one(
                        "SELECT r.record FROM article a JOIN reading r ON r.number = a.reading WHERE a.id = ?",
                        row -> row.getString(1),
                        id)
                .map(new Corrections(database)::correct);
    }

    /**
     * Puts something right, over the record, which itself stays as it came.
     *
     * @param item an event's id ({@code e1}) or an actor's ({@code a1})
     * @param value what is right, null where nothing is; of the parties of an event, and of an actor that is the same as another, ids
     * @param author who says so
     * @throws StoreException where there is no such item, or the value is none that it can have
     */
    public Correction correct(
            String article, String item, Correction.Field field, @Nullable String value, String author, String reason) {
        return new Correcting(database, articles(), clock).correct(article, item, field, value, author, reason);
    }

    /**
     * Takes a correction back.
     *
     * @throws StoreException where there is none of that number
     */
    public void undo(long correction) {
        new Correcting(database, articles(), clock).undo(correction);
    }

    /** Gives all corrections in the order in which they were made, and whether each holds: whether its item is there. */
    public void corrections(Answer answer) {
        new Correcting(database, articles(), clock).list(answer);
    }

    /**
     * Gives what changed from the end of one run to the end of another, without what people corrected.
     *
     * @throws StoreException where there is no such run
     */
    public void compare(long before, long after, Consumer<Difference> taker) {
        new RunDifferences(database, taker).between(before, after);
    }

    /**
     * Takes articles out with all that rests on them: their records, earlier ones too, what is found by them, and the words of their
     * texts.
     *
     * @return those ids that no article has
     */
    public List<String> remove(List<String> ids) {
        List<String> unknown = new ArrayList<>();
        for (String id : ids) {
            boolean there = database.write(
                    () -> database.one("SELECT number FROM article WHERE id = ?", row -> row.getLong(1), id)
                            .map(number -> {
                                articles().remove(number);
                                return true;
                            })
                            .orElse(false));
            if (!there) {
                unknown.add(id);
            }
        }
        if (unknown.size() < ids.size()) {
            database.dialect().compact(database);
        }
        return unknown;
    }

    /** Keeps a search in place of that which had its name; what it finds now counts as told. */
    public void save(String name, Search search) {
        new SavedSearches(database).save(name, search, clock.instant());
    }

    /**
     * The searches that are saved, in order of name.
     *
     * @param unreadable takes what is wrong with each that cannot be read
     */
    public List<SavedSearch> saved(Consumer<StoreException> unreadable) {
        return new SavedSearches(database).all(unreadable);
    }

    /**
     * The search of a name.
     *
     * @throws StoreException where it cannot be read
     */
    public Optional<SavedSearch> saved(String name) {
        return new SavedSearches(database).named(name);
    }

    /** Forgets a search; false where none has the name. */
    public boolean forget(String name) {
        return new SavedSearches(database).forget(name);
    }

    /** Gives what a search finds that was not told yet, and what {@link #told} is to be given once it is told. */
    public Set<Long> news(SavedSearch search, Answer answer) {
        return new SavedSearches(database).news(search, new Rowed(answer));
    }

    /** Remembers that something was told, so that it is not told again. */
    public void told(String search, Set<Long> items) {
        new SavedSearches(database).told(search, items);
    }

    /** What the store holds. */
    public StoreInfo info() {
        return StoreInfo.of(database);
    }

    /**
     * Writes a copy of the store as it is at one moment, while others use it.
     *
     * @throws StoreException where the store is no file, or the copy is there already
     */
    public void backUp(Path copy) {
        database.dialect().backUp(database, copy);
    }

    /** All faults of the store, each in a line; empty where every row is what its record says. */
    public List<String> check() {
        return new StoreCheck(database).faults();
    }

    /** Makes all that follows from the records anew: what things are found by, and what joins articles. */
    public void rebuild(Progress progress) {
        database.write(() -> {
            new Rebuilding(database, articles()).all(progress);
            return true;
        });
    }

    /** Writes all that the store holds, a JSON object a line. */
    public void export(Appendable out) {
        new StoreExport(database).write(out);
    }

    /**
     * Takes in what {@link #export} wrote.
     *
     * @throws StoreException where the store is not empty or a line is not as an export has it; nothing is taken in then
     */
    public void take(Iterator<String> lines) {
        new StoreImport(database, articles()).read(lines);
    }

    /** Made when it is needed: most questions do without, and it takes tables to be loaded. */
    private Articles articles() {
        if (articles == null) {
            articles = new Articles(database);
        }
        return articles;
    }

    private Joins joins() {
        return articles().joins();
    }

    @Override
    public void close() {
        database.close();
    }
}
