// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.record.Span;

/**
 * A stretch of text between quotation marks.
 *
 * @param outer with its marks
 * @param inner without them and without the spaces beside them
 * @param depth how many other quotations it stands inside
 * @param closed false where the closing mark is missing, as in all but the last paragraph of a running quotation
 * @param continues whether it goes on with the unclosed quotation of the paragraph before
 */
public record Quotation(Span outer, Span inner, int depth, boolean closed, boolean continues) {
    Quotation at(int newDepth) {
        return new Quotation(outer, inner, newDepth, closed, continues);
    }
}
