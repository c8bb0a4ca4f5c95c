// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.CodePoints;
import dev.dateline.record.RecordFormat;
import dev.dateline.record.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a store from the end of one run to the end of another. Items are the same where they stand at the same words: an event by
 * its trigger, a statement by its content. It is the program that is compared,
 * so that people's corrections are left out, but for what they find.
 */
final class RunDifferences {
    private static final Set<String> NOT_COMPARED = Set.of("number", "article", "id", "statement", "parent", "event");

    private final Database database;
    private final Consumer<Difference> taker;

    /** An item: where it stands, its words, and its row. */
    private record Item(String words, Map<String, @Nullable Object> row) {}

    RunDifferences(Database database, Consumer<Difference> taker) {
        this.database = database;
        this.taker = taker;
    }

    void between(long before, long after) {
        for (long run : new long[] {before, after}) {
            if (database.number("SELECT COUNT(*) FROM run WHERE number = ?", run) == 0) {
                throw new StoreException("there is no run " + run);
            }
        }
        database.each(
                "SELECT DISTINCT article FROM reading WHERE run > ? AND run <= ? ORDER BY article",
                row -> article(row.getLong(1), before, after),
                before,
                after);
    }

    private void article(long article, long before, long after) {
        Optional<String> old = reading(article, before);
        ArticleRecord now = RecordFormat.read(reading(article, after).orElseThrow());
        if (old.isEmpty()) {
            taker.accept(new Difference(now.id(), "article", title(now), Difference.Kind.CAME, Map.of()));
            return;
        }
        ArticleRecord then = RecordFormat.read(old.get());
        boolean sameText = then.text().equals(now.text());
        if (!sameText) {
            Map<String, Difference.Change> text = Map.of(
                    "characters", new Difference.Change((long) then.text().length(), (long)
                            now.text().length()));
            taker.accept(new Difference(now.id(), "article", title(now), Difference.Kind.CHANGED, text));
        }
        for (Rows table : List.of(Rows.ACTOR, Rows.STATEMENT, Rows.EVENT, Rows.COMMITMENT, Rows.FIGURE)) {
            compare(now.id(), table, items(then, table, sameText), items(now, table, sameText));
        }
        corrections(then, now);
    }

    /** Those that find their item in one of the two records only. */
    private void corrections(ArticleRecord then, ArticleRecord now) {
        List<Correction> all = new Corrections(database).of(now.id());
        List<Correction> before = Corrector.apply(then, all).loose();
        List<Correction> after = Corrector.apply(now, all).loose();
        for (Correction each : all) {
            if (before.contains(each) != after.contains(each)) {
                taker.accept(new Difference(
                        now.id(),
                        "correction",
                        each.anchor().words(),
                        Difference.Kind.CHANGED,
                        Map.of(
                                each.field().code() + " by " + each.author(),
                                new Difference.Change(holds(!before.contains(each)), holds(!after.contains(each))))));
            }
        }
    }

    private static String holds(boolean held) {
        return held ? "holds" : "finds nothing";
    }

    private static String title(ArticleRecord record) {
        return record.title() == null ? "" : record.title();
    }

    /** The record that was in force at the end of a run. */
    private Optional<String> reading(long article, long run) {
        return database.one(
                "SELECT record FROM reading WHERE article = ? AND run <= ? ORDER BY number DESC LIMIT 1",
                row -> row.getString(1),
                article,
                run);
    }

    /** By where they stand, or where the text is another by their words. */
    private static Map<String, Item> items(ArticleRecord record, Rows table, boolean byPosition) {
        List<ItemRows.Row> rows = new ItemRows(0, record)
                .rows().stream().filter(row -> row.table() == table).toList();
        List<Span> spans = spans(record, table);
        CodePoints points = new CodePoints(record.text());
        Map<String, Item> items = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Span span = spans.get(i);
            String words = span.of(record.text());
            String key = byPosition ? points.fromUtf16(span.begin()) + "-" + points.fromUtf16(span.end()) : words;
            int again = 1;
            for (String unique = key; ; unique = key + "#" + ++again) {
                if (items.putIfAbsent(unique, new Item(words, row(table, rows.get(i)))) == null) {
                    break;
                }
            }
        }
        return items;
    }

    private static Map<String, @Nullable Object> row(Rows table, ItemRows.Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!NOT_COMPARED.contains(table.columns().get(i))) {
                values.put(table.columns().get(i), row.values().get(i));
            }
        }
        return values;
    }

    private static List<Span> spans(ArticleRecord record, Rows table) {
        return switch (table) {
            case ACTOR ->
                record.actors().stream().map(actor -> actor.mentions().get(0)).toList();
            case STATEMENT ->
                record.statements().stream()
                        .map(statement -> statement.content().get(0))
                        .toList();
            case EVENT -> record.events().stream().map(event -> event.trigger()).toList();
            case COMMITMENT ->
                record.commitments().stream()
                        .map(commitment -> commitment.action())
                        .toList();
            case FIGURE ->
                record.figures().stream().map(figure -> figure.span()).toList();
            default -> throw new IllegalArgumentException(table.table());
        };
    }

    private void compare(String article, Rows table, Map<String, Item> then, Map<String, Item> now) {
        Set<String> keys = new LinkedHashSet<>(then.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            Item before = then.get(key);
            Item after = now.get(key);
            if (before == null && after != null) {
                taker.accept(new Difference(article, table.table(), after.words(), Difference.Kind.CAME, Map.of()));
            } else if (before != null && after == null) {
                taker.accept(new Difference(article, table.table(), before.words(), Difference.Kind.WENT, Map.of()));
            } else if (before != null && after != null && !before.row().equals(after.row())) {
                taker.accept(new Difference(
                        article, table.table(), after.words(), Difference.Kind.CHANGED, changes(before, after)));
            }
        }
    }

    private static Map<String, Difference.Change> changes(Item before, Item after) {
        Map<String, Difference.Change> changes = new LinkedHashMap<>();
        after.row().forEach((column, value) -> {
            if (!Objects.equals(before.row().get(column), value)) {
                changes.put(column, new Difference.Change(before.row().get(column), value));
            }
        });
        return changes;
    }
}
