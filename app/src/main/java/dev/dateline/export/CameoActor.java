// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.Actor;
import dev.dateline.record.Sector;
import dev.dateline.resolve.place.CodeSystem;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An actor in the codes of CAMEO, as GDELT has them.
 *
 * @param name in capitals
 * @param country CAMEO's code
 * @param group the code of a known organisation
 * @param first the first role, {@code second} the second
 */
record CameoActor(
        @Nullable String name,
        @Nullable String country,
        @Nullable String group,
        @Nullable String first,
        @Nullable String second) {
    static final CameoActor NOBODY = new CameoActor(null, null, null, null, null);

    private static final Map<Sector, String> ROLES = roles();

    private static Map<Sector, String> roles() {
        Map<Sector, String> roles = new EnumMap<>(Sector.class);
        for (Row row : Table.beside(CameoActor.class, "sectors.tsv").rows()) {
            row.optional("cameo").ifPresent(code -> roles.put(Sector.valueOf(row.required("sector")), code));
        }
        return roles;
    }

    static CameoActor of(@Nullable Actor actor, Atlas atlas) {
        if (actor == null) {
            return NOBODY;
        }
        String name = actor.name().toUpperCase(Locale.ROOT);
        String role = actor.sector() == null ? null : ROLES.get(actor.sector());
        String code = actor.country() == null ? "" : actor.country();
        return switch (code) {
            case "UNO" -> new CameoActor(name, null, "UNO", "IGO", role);
            case "EUR" -> new CameoActor(name, "EUR", "EEC", "IGO", role);
            case "IGO", "NGO", "MNC", "IMG" -> new CameoActor(name, null, null, code, role);
            default -> new CameoActor(name, atlas.code(code, CodeSystem.CAMEO), null, role, null);
        };
    }

    /** The codes one behind the other, those of organisations of states first. */
    @Nullable
    String code() {
        StringBuilder code = new StringBuilder();
        boolean international = group != null;
        for (String part : international
                ? new @Nullable String[] {first, country, group, second}
                : new @Nullable String[] {country, first, second}) {
            code.append(part == null ? "" : part);
        }
        return code.isEmpty() ? null : code.toString();
    }
}
