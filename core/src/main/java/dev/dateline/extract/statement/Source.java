// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.record.Span;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Who conveys a statement, in the words of the text.
 *
 * @param span the phrase, null where none stands there
 * @param speaker the index of the head of the phrase to resolve, empty for unnamed sources
 */
record Source(@Nullable Span span, OptionalInt speaker) {
    static final Source NONE = new Source(null, OptionalInt.empty());
}
