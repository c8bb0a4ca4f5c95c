// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.record.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The words by which one article tells a commitment.
 *
 * @param article the id of the record
 * @param commitment the id of the commitment in it
 * @param copyGroup the group of copies of the article
 * @param published the day of publication, null where unknown
 * @param action what is to be done, in the text of the article
 * @param refused whether words before the action say that it is not to be done ("under no circumstances")
 */
public record Wording(
        String article,
        String commitment,
        String copyGroup,
        @Nullable LocalDate published,
        Span action,
        String text,
        boolean refused) {}
