// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Span;
import java.util.List;

/** All parties of a record, made ready to be compared once. Immutable. */
public final class Cast {
    record Role(Participant participant, List<Span> mentions) {}

    private final List<Role> roles;

    private Cast(List<Role> roles) {
        this.roles = roles;
    }

    /** The actors of a record. */
    public static Cast of(ArticleRecord record) {
        return new Cast(record.actors().stream()
                .map(actor -> new Role(Participant.of(actor, record.text()), actor.mentions()))
                .toList());
    }

    List<Role> roles() {
        return roles;
    }
}
