// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.fuse.story.StoryPairs;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the pairs of articles that are compared when records come one after another, with what they have in common, for
 * {@code training/story_scores.py}. Words: a file of records, and the table to write.
 */
public final class StoryPairsTable {
    private StoryPairsTable() {}

    public static void main(String[] words) throws IOException {
        List<ArticleRecord> records = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(words[0]))) {
            records.add(RecordFormat.read(line));
        }
        List<String> lines = new ArrayList<>();
        lines.add("one\tother\t" + String.join("\t", StoryPairs.names()));
        for (StoryPairs.Pair pair : StoryPairs.compared(records)) {
            List<String> numbers = pair.likeness().stream()
                    .map(number -> String.format(Locale.ROOT, "%.5g", number))
                    .toList();
            lines.add(pair.one() + "\t" + pair.other() + "\t" + String.join("\t", numbers));
        }
        Files.write(Path.of(words[1]), lines);
    }
}
