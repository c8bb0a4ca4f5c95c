// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of the samples as people see them, against the files in {@code golden}; {@code -Dgolden.rewrite=true} writes
 * these anew. Quantised arithmetic is not the same on every processor, and a score at the edge may fall to the other side:
 * nine lines of ten have to be there, in order; on one processor they are all the same.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TestFactory
    Stream<DynamicTest> readsTheSamplesAsBefore() {
        return Program.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample, () -> {
                    List<String> now = read(Path.of(sample));
                    Path golden = GOLDEN.resolve(name(sample) + ".txt");
                    if (Boolean.getBoolean("golden.rewrite")) {
                        Files.createDirectories(GOLDEN);
                        Files.write(golden, now);
                    }
                    List<String> before = Files.readAllLines(golden);
                    assertThat(now).first().isEqualTo(before.get(0));
                    assertThat(inOrder(before, now))
                            .as(
                                    "lines of %s that are there still, of %d\n%s",
                                    golden, before.size(), String.join("\n", now))
                            .isGreaterThanOrEqualTo(Math.max(before.size(), now.size()) * 9 / 10);
                }));
    }

    private static List<String> read(Path sample) throws IOException {
        Path gold = sample.resolveSibling("gold").resolve(name(sample.toString()) + ".json");
        String published = new JsonMapper()
                .readTree(Files.readString(gold))
                .path("published")
                .asString("");
        Program.Result result = Program.run("read", "--date", published, sample.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out().lines().toList();
    }

    private static String name(String sample) {
        String file = String.valueOf(Path.of(sample).getFileName());
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** The length of the longest common subsequence. */
    private static int inOrder(List<String> before, List<String> now) {
        List<Integer> best = new ArrayList<>();
        for (int j = 0; j <= now.size(); j++) {
            best.add(0);
        }
        for (String line : before) {
            int diagonal = 0;
            for (int j = 1; j <= now.size(); j++) {
                int above = best.get(j);
                best.set(j, line.equals(now.get(j - 1)) ? diagonal + 1 : Math.max(above, best.get(j - 1)));
                diagonal = above;
            }
        }
        return best.get(now.size());
    }
}
