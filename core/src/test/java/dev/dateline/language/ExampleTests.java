// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tests made of the sentences that a line of a lexicon gives as its examples. */
public final class ExampleTests {
    private ExampleTests() {}

    /**
     * The sentences that a line must decide, and those that it must leave alone.
     *
     * @param deciding the ids of the lines that decide about words of a sentence
     */
    public static Stream<DynamicTest> of(
            String id, List<String> yes, List<String> no, Function<String, List<String>> deciding) {
        return Stream.concat(
                yes.stream()
                        .map(sentence -> DynamicTest.dynamicTest(
                                id + " decides: " + sentence,
                                () -> assertThat(deciding.apply(sentence)).contains(id))),
                no.stream()
                        .map(sentence -> DynamicTest.dynamicTest(
                                id + " leaves alone: " + sentence,
                                () -> assertThat(deciding.apply(sentence)).doesNotContain(id))));
    }

    /** What stands in square brackets in an example. */
    public static List<String> marked(String example) {
        List<String> found = new ArrayList<>();
        for (int at = example.indexOf('['); at >= 0; at = example.indexOf('[', at + 1)) {
            found.add(example.substring(at + 1, example.indexOf(']', at)));
        }
        return found;
    }
}
