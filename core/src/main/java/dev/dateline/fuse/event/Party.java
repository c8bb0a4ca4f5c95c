// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import org.jspecify.annotations.Nullable;

/** Who takes part in a happening, as one article names them. */
public record Party(
        String name,
        ActorKind kind,
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable String wikidata) {

    public static Party of(Actor actor) {
        return new Party(actor.name(), actor.kind(), actor.country(), actor.sector(), actor.wikidata());
    }

    /** Whether it has a name of its own, and is not only told by what it is ("police", "two men"). */
    public boolean isNamed() {
        return kind == ActorKind.COUNTRY
                || wikidata != null
                || ((kind == ActorKind.PERSON || kind == ActorKind.ORGANIZATION)
                        && Character.isUpperCase(name.codePointAt(0))
                        && !name.startsWith("The ")
                        && !name.startsWith("A "));
    }
}
