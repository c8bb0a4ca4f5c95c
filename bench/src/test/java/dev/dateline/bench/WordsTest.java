// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {
    @TempDir
    Path folder;

    private String written(String text, String... more) throws IOException {
        Path in = Files.writeString(folder.resolve("texts.jsonl"), "{\"id\": \"a\", \"text\": \"" + text + "\"}\n");
        Path out = folder.resolve("words.jsonl");
        String[] arguments = new String[2 + more.length];
        arguments[0] = in.toString();
        arguments[1] = out.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        Words.main(arguments);
        return Files.readString(out);
    }

    @Test
    void writesWordsBySentenceInCodePoints() throws IOException {
        assertThat(written("\uD83D\uDE00 Rain fell. It stopped."))
                .isEqualTo("{\"id\":\"a\",\"words\":[[0,1,2,6,7,11,11,12],[13,15,16,23,23,24]]}\n");
    }

    @Test
    void writesTheHeadOfEachWordWhereTreesAreAskedFor() throws IOException {
        assertThat(written("Rain fell.", "trees")).endsWith("\"heads\":[1,-1,1]}\n");
    }

    @Test
    void refusesAnyOtherWord() {
        assertThatThrownBy(() -> written("Rain fell.", "leaves")).hasMessageStartingWith("usage:");
    }
}
