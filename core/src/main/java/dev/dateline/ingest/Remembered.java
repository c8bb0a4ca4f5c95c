// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers to a question about short texts that come again and again, such as the names that page makers give: each is asked once. It
 * holds a bounded number of them, and what it holds changes no answer. Thread-safe.
 */
final class Remembered<T> {
    private static final int MOST = 20_000;
    private static final int LONGEST = 120;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> question;

    /** @param question gives the same answer whenever it is asked the same */
    Remembered(Function<String, T> question) {
        this.question = question;
    }

    T of(String text) {
        T answer = known.get(text);
        if (answer == null) {
            answer = question.apply(text);
            if (text.length() <= LONGEST && comesAgain(text) && known.size() < MOST) {
                known.put(text, answer);
            }
        }
        return answer;
    }

    /** Figures are in names that are made for one page or one element. */
    private static boolean comesAgain(String text) {
        return text.chars().noneMatch(c -> c >= '0' && c <= '9');
    }
}
