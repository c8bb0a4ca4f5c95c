// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.Actor;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Sector;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type of ACLED's for events of a PLOVER type and mode with sides of a kind; the first line of the table that fits is taken.
 *
 * @param modes those it stands for, "*" for any; an empty one is none
 * @param sides who does it &gt; to whom it is done
 * @param words one of them stands in the evidence; empty for any
 */
record AcledType(
        EventType type,
        List<String> modes,
        String sides,
        Pattern words,
        String disorder,
        String event,
        @Nullable String subEvent) {
    private static final List<AcledType> ALL =
            Table.beside(AcledType.class, "acled.tsv").map(AcledType::of);
    /** Those whose arrest is of political weight whatever the reason that is given. */
    private static final Set<Sector> POLITICAL = EnumSet.of(
            Sector.OPP,
            Sector.PTY,
            Sector.LEG,
            Sector.GOV,
            Sector.JRN,
            Sector.REB,
            Sector.MIL,
            Sector.ELI,
            Sector.SOC,
            Sector.JUD);

    private static AcledType of(Row row) {
        return new AcledType(
                EventType.valueOf(row.required("type")),
                row.list("modes"),
                row.required("sides"),
                words(row.list("words")),
                row.required("disorder_type"),
                row.required("event_type"),
                row.optional("sub_event_type").orElse(null));
    }

    private static Pattern words(List<String> words) {
        return words.isEmpty()
                ? Pattern.compile("")
                : Pattern.compile("\\b(" + String.join("|", words) + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    static Optional<AcledType> of(Item<Event> item, Sides sides) {
        Event event = item.it();
        String evidence = event.evidence().of(item.article().record().text());
        String mode = event.mode() == null ? "none" : event.mode();
        return ALL.stream()
                .filter(each -> each.type == event.type())
                .filter(each -> each.modes.contains("*") || each.modes.contains(mode))
                .filter(each -> each.fits(sides) && each.words.matcher(evidence).find())
                .findFirst();
    }

    private boolean fits(Sides both) {
        boolean armed = both.acting().filter(Force::isArmed).isPresent();
        return switch (sides) {
            case "any" -> true;
            case "armed>any" -> armed;
            case "nobody>any" -> both.first().isEmpty();
            case "not-civilian>any" ->
                both.acting().filter(Force.CIVILIAN::equals).isEmpty();
            case "armed>armed" ->
                armed && both.suffering().filter(Force::isArmed).isPresent();
            case "armed>civilian" ->
                armed && both.suffering().filter(Force.CIVILIAN::equals).isPresent();
            case "state>political" ->
                both.acting().filter(Force.STATE::equals).isPresent() && isPolitical(both.second());
            default -> throw new IllegalStateException("acled.tsv has sides " + sides);
        };
    }

    private static boolean isPolitical(List<Actor> suffering) {
        return suffering.stream().anyMatch(actor -> actor.sector() != null && POLITICAL.contains(actor.sector()));
    }
}
