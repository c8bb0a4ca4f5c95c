// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.record.Comparator;
import dev.dateline.record.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many an article says were killed, injured or shot.
 *
 * @param counted whether a number is given, and not only one of those whom it counts told of
 * @param comparator how the number compares with what is meant: at least one where only one is told of
 * @param sentence the sentence that says it, from 0; the title is -1
 * @param span the words that say it, in the title or in the text
 * @param words the same words
 * @param speaker the name of who says it, null in the outlet's own voice
 * @param outlet null where it is unknown
 * @param day when the article was published, null where that is unknown
 */
public record Claim(
        String article,
        Toll toll,
        int value,
        boolean counted,
        Comparator comparator,
        int sentence,
        Span span,
        String words,
        @Nullable String speaker,
        @Nullable String outlet,
        @Nullable LocalDate day) {}
