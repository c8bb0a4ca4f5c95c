// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.fuse.coreference.CoreferencePairs;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the pairs of gold mentions that are compared, with what they have in common, for {@code training/coreference_scores.py}. Words: a
 * file of gold articles, a file of their records, and the table to write.
 */
public final class CoreferencePairsTable {
    private CoreferencePairsTable() {}

    public static void main(String[] words) throws IOException {
        List<GoldNaming> namings = GoldNaming.of(Files.readAllLines(Path.of(words[0])));
        List<ArticleRecord> records = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(words[1]))) {
            records.add(RecordFormat.read(line));
        }
        try (PrintWriter table = new PrintWriter(words[2], StandardCharsets.UTF_8)) {
            table.println("one\tother\ttopic\tsame\t" + String.join("\t", CoreferencePairs.names()));
            CoreferencePairs.compared(
                    records, namings.stream().map(GoldNaming::mention).toList(), (one, other, likeness) -> {
                        GoldNaming left = namings.get(one);
                        GoldNaming right = namings.get(other);
                        StringBuilder line = new StringBuilder();
                        line.append(left.id()).append('\t').append(right.id()).append('\t');
                        line.append(left.topic().equals(right.topic()) ? left.topic() : "")
                                .append('\t');
                        line.append(left.chain().equals(right.chain()) ? 1 : 0);
                        for (double number : likeness) {
                            line.append('\t').append((float) number);
                        }
                        table.println(line);
                    });
        }
    }
}
