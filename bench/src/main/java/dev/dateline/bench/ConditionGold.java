// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Span;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A news article of which commitments with and without a condition were annotated by hand, not all that it has.
 *
 * @param file the file of the benchmark data that holds the article
 * @param source the article's id in that file
 * @param sha256 of its text in UTF-8
 * @param isWork whether it may be looked at when rules are made
 */
record ConditionGold(String id, String file, String source, String sha256, boolean isWork, List<Item> items) {
    ConditionGold {
        items = List.copyOf(items);
    }

    /**
     * An annotated commitment.
     *
     * @param acts those that a careful coder may give
     * @param condition empty where it depends on nothing
     */
    record Item(String id, List<CommitmentAct> acts, Span action, Optional<Span> condition) {
        Item {
            acts = List.copyOf(acts);
        }
    }

    static List<ConditionGold> load() {
        SortedMap<String, List<Item>> items = new TreeMap<>();
        for (Row row :
                Table.beside(ConditionGold.class, "conditions/commitments.tsv").rows()) {
            items.computeIfAbsent(row.required("article"), unseen -> new ArrayList<>())
                    .add(new Item(
                            row.required("id"),
                            row.list("act").stream()
                                    .map(act -> CommitmentAct.valueOf(act.toUpperCase(Locale.ROOT)))
                                    .toList(),
                            row.value("action", ConditionGold::span),
                            row.optional("condition").map(ConditionGold::span)));
        }
        return Table.beside(ConditionGold.class, "conditions/articles.tsv").map(row -> {
            String id = row.required("id");
            return new ConditionGold(
                    id,
                    row.required("file"),
                    row.required("source"),
                    row.required("sha256"),
                    row.oneOf("half", List.of("bars", "work")).equals("work"),
                    items.getOrDefault(id, List.of()));
        });
    }

    private static Span span(String offsets) {
        int dash = offsets.indexOf('-');
        return new Span(Integer.parseInt(offsets.substring(0, dash)), Integer.parseInt(offsets.substring(dash + 1)));
    }

    /** Whether a text is the one that was annotated. */
    boolean isOf(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).equals(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
