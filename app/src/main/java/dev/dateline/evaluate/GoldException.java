// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

/** Gold or a record that cannot be scored: a quote that is not in the text, or another text. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GoldException(String message) {
        super(message);
    }
}
