// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import dev.dateline.language.Likelihoods;
import dev.dateline.language.OnnxReader;
import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Suggests to people who code events by hand which type of PLOVER stands between two phrases of a sentence. It says nothing of
 * whether there is an event, nor whether it happened. Thread-safe.
 */
public final class Suggester implements AutoCloseable {
    private final OnnxReader reader;

    private Suggester(OnnxReader reader) {
        this.reader = reader;
    }

    /** Works with the weights of the module {@code dateline-model}, which has to be on the class path. */
    public static Suggester open() {
        return new Suggester(OnnxReader.open());
    }

    /**
     * All types, the likeliest first.
     *
     * @param sentence one sentence, or a few: what is read as a whole, about 400 words at most
     * @param source the phrase that acts, in UTF-16 units
     * @param target the phrase that is acted on
     * @throws IllegalArgumentException if a phrase holds no word or reaches beyond the sentence, or the sentence is too long
     */
    public List<Suggestion> suggest(String sentence, Span source, Span target) {
        for (Span phrase : List.of(source, target)) {
            if (phrase.end() > sentence.length()) {
                throw new IllegalArgumentException(
                        "a phrase ends at " + phrase.end() + " of a sentence of " + sentence.length() + " units");
            }
        }
        Likelihoods likely = reader.between(sentence, source, target);
        return Arrays.stream(EventType.values())
                .map(type -> new Suggestion(type, likely.of(type.code())))
                .sorted(Comparator.comparing(Suggestion::probability).reversed())
                .toList();
    }

    /** The version of the weights. */
    public String version() {
        return reader.version();
    }

    @Override
    public void close() {
        reader.close();
    }
}
