// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Published;
import dev.dateline.table.Table;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Records without end out of a few: the same texts under other ids, with invented names of people, other days of publication, and outlets whose names hold what breaks careless
 * writers of tables. Ends with the record that brings the wanted number of events.
 */
final class RecordVariations implements Iterator<ArticleRecord> {
    private static final List<String> OUTLETS = List.of(
            "The Harbour Post",
            "The \"Daily\", Echo",
            "=HYPERLINK(\"x\")",
            "Tab\tand\r\nline",
            " Žurnál 日報 \uD83D\uDCF0 ",
            "'; DROP TABLE events; --");
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 366;

    private final List<ArticleRecord> templates;
    private final List<String> names = Table.beside(RecordVariations.class, "self-test/names.tsv").stream()
            .filter(row -> row.text("kind").equals("person"))
            .map(row -> row.required("words"))
            .toList();
    private final int wanted;
    private int events;
    private int number;

    RecordVariations(List<ArticleRecord> templates, int events) {
        this.templates = List.copyOf(templates);
        this.wanted = events;
    }

    @Override
    public boolean hasNext() {
        return events < wanted;
    }

    @Override
    public ArticleRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ArticleRecord record = varied(templates.get(number % templates.size()));
        number++;
        events += record.events().size();
        return record;
    }

    private ArticleRecord varied(ArticleRecord record) {
        String id = record.id() + "-" + number;
        return new ArticleRecord(
                id,
                "https://news.example/" + id,
                OUTLETS.get(number % OUTLETS.size()),
                record.title(),
                record.byline(),
                Published.on(FIRST_DAY.plusDays(number % DAYS)),
                record.language(),
                record.text(),
                record.coverage(),
                record.version(),
                record.sentences(),
                record.actors().stream().map(this::renamed).toList(),
                record.places(),
                record.times(),
                record.statements(),
                record.events(),
                record.commitments(),
                record.figures(),
                record.framing());
    }

    private Actor renamed(Actor actor) {
        if (actor.kind() != ActorKind.PERSON) {
            return actor;
        }
        String name = names.get(Math.floorMod(actor.id().hashCode() + number, names.size()));
        return new Actor(
                actor.id(),
                name,
                actor.kind(),
                actor.country(),
                actor.sector(),
                actor.role(),
                actor.wikidata(),
                actor.mentions());
    }
}
