// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.event.Verdicts;
import dev.dateline.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The merges and splits of happenings that people made, as far as the events they speak of are there. */
final class HappeningVerdicts {
    private final Database database;
    private final Corrections corrections;

    HappeningVerdicts(Database database) {
        this.database = database;
        this.corrections = new Corrections(database);
    }

    /** All of them; of one pair of events the last counts. */
    Verdicts all() {
        Map<Verdicts.Pair, Correction.Field> said = new LinkedHashMap<>();
        for (Correction each : corrections.ofHappenings()) {
            pair(each).ifPresent(pair -> {
                said.remove(new Verdicts.Pair(pair.other(), pair.one()));
                said.remove(pair);
                said.put(pair, each.field());
            });
        }
        List<Verdicts.Pair> together = new ArrayList<>();
        List<Verdicts.Pair> apart = new ArrayList<>();
        said.forEach((pair, field) -> (field == Correction.Field.MERGE ? together : apart).add(pair));
        return new Verdicts(together, apart);
    }

    /** The two events of a correction by the ids of their tellings; empty where one of them is not there. */
    Optional<Verdicts.Pair> pair(Correction correction) {
        return Mention.elsewhere(correction.value())
                .flatMap(other -> telling(correction.article(), correction.anchor())
                        .flatMap(here -> telling(String.valueOf(other.article()), other.anchor())
                                .map(there -> new Verdicts.Pair(here, there))));
    }

    private Optional<String> telling(String article, Correction.Anchor anchor) {
        Optional<ArticleRecord> record = database.one(
                        "SELECT r.record FROM article a JOIN reading r ON r.number = a.reading WHERE a.id = ?",
                        row -> row.getString(1),
                        article)
                .map(corrections::correct);
        return record.flatMap(there -> Corrector.event(there, anchor)).map(event -> article + "#" + event.id());
    }

    /** Articles, and those that tell a happening of theirs because somebody said so. */
    SortedSet<String> reached(Collection<String> articles) {
        TreeSet<String> reached = new TreeSet<>(articles);
        List<Correction> merges = corrections.ofHappenings().stream()
                .filter(each -> each.field() == Correction.Field.MERGE)
                .toList();
        int before = 0;
        while (before < reached.size()) {
            before = reached.size();
            for (Correction merge : merges) {
                Mention.elsewhere(merge.value())
                        .map(other -> String.valueOf(other.article()))
                        .ifPresent(other -> {
                            if (reached.contains(merge.article()) || reached.contains(other)) {
                                reached.add(merge.article());
                                reached.add(other);
                            }
                        });
            }
        }
        return reached;
    }
}
