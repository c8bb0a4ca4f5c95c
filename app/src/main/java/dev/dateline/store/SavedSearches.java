// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.dataset.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** The searches that people saved, and what they were told of each. */
final class SavedSearches {
    private final Database database;

    SavedSearches(Database database) {
        this.database = database;
    }

    /** Keeps a search in place of that which had its name; what it finds now counts as told. */
    void save(String name, Search search, Instant now) {
        database.write(() -> {
            delete(name);
            database.update(
                    "INSERT INTO saved_search (name, search, saved) VALUES (?, ?, ?)",
                    name,
                    SearchFormat.write(search),
                    now.toString());
            Set<Long> found = new TreeSet<>();
            Clause query = SearchQuery.of(database.dialect(), search);
            database.each(
                    query.sql(),
                    row -> found.add(item(search.kind(), row)),
                    query.values().toArray());
            keep(name, found);
            return true;
        });
    }

    List<SavedSearch> all(Consumer<StoreException> unreadable) {
        List<SavedSearch> all = new ArrayList<>();
        for (Row row : database.list("SELECT name, search, saved FROM saved_search ORDER BY name", Row::of)) {
            try {
                all.add(row.read());
            } catch (StoreException broken) {
                unreadable.accept(broken);
            }
        }
        return all;
    }

    Optional<SavedSearch> named(String name) {
        return database.one("SELECT name, search, saved FROM saved_search WHERE name = ?", Row::of, name)
                .map(Row::read);
    }

    /** A search as it is kept. */
    private record Row(String name, String search, String saved) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString(1), row.getString(2), row.getString(3));
        }

        SavedSearch read() {
            try {
                return new SavedSearch(name, SearchFormat.read(search), saved);
            } catch (JacksonException | IllegalArgumentException | DateTimeException broken) {
                String reason = broken instanceof JacksonException ? "it is no JSON" : broken.getMessage();
                throw new StoreException(
                        "search " + name + " cannot be read (" + reason + "): save it anew or forget it", broken);
            }
        }
    }

    /** False where none has the name. */
    boolean forget(String name) {
        return database.write(() -> delete(name));
    }

    private boolean delete(String name) {
        database.update("DELETE FROM told WHERE search = ?", name);
        return database.update("DELETE FROM saved_search WHERE name = ?", name) > 0;
    }

    /** Gives what was not told, and what it is to be remembered by. */
    Set<Long> news(SavedSearch saved, Database.Columned taker) {
        Set<Long> before = new TreeSet<>(
                database.list("SELECT item FROM told WHERE search = ?", row -> row.getLong(1), saved.name()));
        Set<Long> news = new TreeSet<>();
        Clause query = SearchQuery.of(database.dialect(), saved.search());
        database.each(
                query.sql(),
                new Database.Columned() {
                    @Override
                    public void columns(java.sql.ResultSetMetaData columns) throws SQLException {
                        taker.columns(columns);
                    }

                    @Override
                    public void take(ResultSet row) throws SQLException {
                        long item = item(saved.search().kind(), row);
                        if (!before.contains(item)) {
                            news.add(item);
                            taker.take(row);
                        }
                    }
                },
                query.values().toArray());
        return news;
    }

    void told(String name, Set<Long> items) {
        database.write(() -> {
            keep(name, items);
            return true;
        });
    }

    private void keep(String name, Set<Long> items) {
        for (long item : items) {
            database.update(
                    "INSERT INTO told (search, item) VALUES (?, ?) ON CONFLICT (search, item) DO NOTHING", name, item);
        }
    }

    /** What stays when an article is read anew: the article, and the words that the item stands at. */
    private static long item(Search.Kind kind, ResultSet row) throws SQLException {
        List<String> columns = switch (kind) {
            case EVENTS -> List.of("article", "type", "words");
            case STATEMENTS -> List.of("article", "content");
            case COMMITMENTS -> List.of("article", "act", "action");
            case ARTICLES -> List.of("article");
        };
        StringBuilder named = new StringBuilder();
        for (String column : columns) {
            named.append(row.getString(column)).append('\n');
        }
        return Sha256.first64(named.toString());
    }
}
