// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a question about short texts that come again and again, such as the names that page makers give: each is asked once, and
 * again where it has not come for long. It holds a bounded number of them, and what it holds changes no answer. Thread-safe.
 */
final class Remembered<T> {
    /** So many texts make a generation, of which two are held. */
    private static final int MOST = 20_000;

    private static final int LONGEST = 60;

    private record Generations<T>(Map<String, T> young, Map<String, T> old) {}

    private final Function<String, T> question;
    private volatile Generations<T> known = new Generations<>(new ConcurrentHashMap<>(), Map.of());

    /** @param question gives the same answer whenever it is asked the same */
    Remembered(Function<String, T> question) {
        this.question = question;
    }

    T of(String text) {
        Generations<T> held = known;
        @Nullable T answer = held.young().get(text);
        if (answer != null) {
            return answer;
        }
        answer = held.old().get(text);
        if (answer == null) {
            answer = question.apply(text);
        }
        if (text.length() <= LONGEST) {
            if (held.young().size() >= MOST) {
                held = new Generations<>(new ConcurrentHashMap<>(), held.young());
                known = held;
            }
            held.young().put(text, answer);
        }
        return answer;
    }
}
