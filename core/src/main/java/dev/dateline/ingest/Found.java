// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.function.UnaryOperator;

/**
 * A value and where it stood on the page.
 *
 * @param source in words such as {@code meta og:title}
 */
record Found<T>(T value, String source) {
    Found<T> with(UnaryOperator<T> change) {
        return new Found<>(change.apply(value), source);
    }
}
