// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Cells as text. */
final class CellText {
    private CellText() {}

    /** The cell in plain digits, ISO dates and words; empty for what is unknown. */
    static String of(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double number) {
            return plain(BigDecimal.valueOf(number));
        }
        return cell instanceof BigDecimal number ? plain(number) : cell.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The text without what breaks readers of tables: NUL, and halves of surrogate pairs, become U+FFFD. */
    static String clean(String text) {
        return wellFormed(text).replace('\u0000', '\uFFFD');
    }

    /** The text with U+FFFD for halves of surrogate pairs, which UTF-8 cannot hold. */
    static String wellFormed(String text) {
        StringBuilder formed = new StringBuilder(0);
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                formed.append(text, copied, i).append('\uFFFD');
                copied = i + 1;
            }
        }
        return copied == 0 ? text : formed.append(text, copied, text.length()).toString();
    }

    /** The clean text on one line: tabs and whatever breaks a line become blanks. */
    static String line(String text) {
        return clean(text).replaceAll("[\\t\\n\\u000B\\f\\r\\u001C-\\u001E\\u0085\\u2028\\u2029]+", " ");
    }
}
