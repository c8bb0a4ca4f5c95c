// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Sector;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns by which a named organisation is called again: "the party", "the company". Immutable. */
final class Kinds {
    private final Map<String, Kind> kinds;

    private Kinds(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /**
     * What the noun can be.
     *
     * @param sectors that make a body one of the kind
     * @param unlisted sectors that do so for a body that no table lists
     * @param open whether a body without a sector that no table lists may be one
     * @param country the code of PLOVER that makes a body one, whatever its sector
     * @param words of names that make a body one
     */
    private record Kind(
            Set<Sector> sectors, Set<Sector> unlisted, boolean open, Optional<String> country, Set<String> words) {
        static Kind of(Row row) {
            return new Kind(
                    Set.copyOf(row.several("sectors", Sector.class)),
                    Set.copyOf(row.several("unlisted", Sector.class)),
                    row.text("open").equals("yes"),
                    row.optional("country"),
                    Set.copyOf(row.list("words")));
        }
    }

    /**
     * A named organisation as far as its kind goes.
     *
     * @param listed whether a table has it
     * @param names the words of each of its names in lower case
     */
    record Body(@Nullable Sector sector, @Nullable String country, boolean listed, List<List<String>> names) {}

    static Kinds load(Tables tables) {
        Map<String, Kind> kinds = new HashMap<>();
        for (Row row : tables.beside(Kinds.class, "kinds.tsv", "id").rows()) {
            Kind kind = Kind.of(row);
            row.list("nouns").forEach(noun -> kinds.put(noun, kind));
        }
        return new Kinds(kinds);
    }

    boolean contains(String noun) {
        return kinds.containsKey(noun);
    }

    /** Whether an actor may be called by the noun. */
    boolean isOne(Entity entity, String noun) {
        return isOne(
                new Body(
                        entity.sector(),
                        entity.country(),
                        entity.key() != null,
                        entity.names().stream().map(Words::of).toList()),
                noun);
    }

    /** Whether a named organisation may be called by the noun, which its name may hold itself. */
    boolean isOne(Body body, String noun) {
        Kind kind = kinds.get(noun);
        if (kind == null) {
            return false;
        }
        Sector sector = body.sector();
        boolean told = sector == null
                ? kind.open() && !body.listed()
                : kind.sectors().contains(sector)
                        || (!body.listed() && kind.unlisted().contains(sector));
        return told
                || kind.country().filter(code -> code.equals(body.country())).isPresent()
                || body.names().stream()
                        .flatMap(List::stream)
                        .anyMatch(word -> word.equals(noun) || kind.words().contains(word));
    }
}
