// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.EventType;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the self-test: who does what to whom, with the forms that its verb takes.
 *
 * @param number its place in the table, from 0
 * @param recipient null where nobody but the actor takes part
 * @param together whether both are actors, so that there is no recipient
 * @param turns whether the two may change places
 * @param cells past, infinitive, third person, rest, passive, time and place, by these names
 * @param beside types of events that the clause may tell too
 */
record Clause(
        String id,
        int number,
        EventType type,
        Party actor,
        @Nullable Party recipient,
        boolean together,
        boolean turns,
        Map<String, String> cells,
        Set<EventType> beside) {
    /** The role of the actor in a {@link Sentence}. */
    static final String ACTOR = "A";

    /** The role of the other who takes part. */
    static final String RECIPIENT = "B";

    private static final String RECIPIENT_COLUMN = "recipient";
    private static final List<String> FORMS =
            List.of("past", "infinitive", "third", "rest", "passive", "time", "place");

    Clause {
        cells = Map.copyOf(cells);
        beside = Set.copyOf(beside);
    }

    static List<Clause> load() {
        Map<String, Party> parties = Party.load();
        int[] read = {0};
        return Table.beside(Clause.class, "self-test/clauses.tsv").map(row -> of(row, read[0]++, parties));
    }

    private static Clause of(Row row, int number, Map<String, Party> parties) {
        String roles = row.oneOf("roles", List.of("to", "together", "alone"));
        if (roles.equals("alone") != row.text(RECIPIENT_COLUMN).isEmpty()) {
            throw row.wrong(RECIPIENT_COLUMN, "a recipient does not go with the roles " + roles);
        }
        Map<String, String> cells = FORMS.stream().collect(Collectors.toMap(form -> form, form -> row.text(form)));
        return new Clause(
                row.required("id"),
                number,
                row.one("type", EventType.class),
                party(row, "actor", parties),
                roles.equals("alone") ? null : party(row, RECIPIENT_COLUMN, parties),
                roles.equals("together"),
                row.text("swap").equals("yes"),
                cells,
                Set.copyOf(row.several("beside", EventType.class)));
    }

    private static Party party(Row row, String column, Map<String, Party> parties) {
        Party party = parties.get(row.required(column));
        if (party == null) {
            throw row.wrong(column, row.text(column) + " is nobody in parties.tsv");
        }
        return party;
    }

    boolean hasPassive() {
        return !cell("passive").isEmpty();
    }

    /** The name of the place, empty where none is told. */
    String place() {
        return cell("place");
    }

    private String cell(String form) {
        String text = cells.get(form);
        if (text == null) {
            throw new IllegalArgumentException("clause " + id + " has no form " + form);
        }
        return text;
    }

    /** The same clause about others. */
    Clause about(Party who, @Nullable Party whom) {
        return new Clause(id, number, type, who, whom, together, turns, cells, beside);
    }

    /** The roles of those who do it. */
    Set<String> actors() {
        return together ? Set.of(ACTOR, RECIPIENT) : Set.of(ACTOR);
    }

    /** The roles of those it is done to. */
    Set<String> recipients() {
        return together || recipient == null ? Set.of() : Set.of(RECIPIENT);
    }

    /** The template with the forms of this clause in it; the roles of parties stay in braces. */
    String fill(String template) {
        String filled = template;
        for (String form : FORMS) {
            String words = form.equals("third") && actor.many() ? cell("infinitive") : cell(form);
            filled = filled.replace("{" + form + "}", words);
        }
        return filled.replace("{was}", recipient != null && recipient.many() ? "were" : "was");
    }
}
