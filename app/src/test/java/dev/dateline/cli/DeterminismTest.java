// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeterminismTest {
    private static final List<String> SAMPLES = Program.samples();

    @Test
    void writesTheSameBytesAloneInABatchWithAnyNumberOfThreadsAndInAnyOrder() {
        List<String> alone =
                SAMPLES.stream().map(sample -> read(1, List.of(sample))).toList();
        assertThat(alone).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
        assertThat(read(1, SAMPLES)).isEqualTo(String.join("", alone));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            order.add(i % SAMPLES.size());
        }
        Collections.shuffle(order, new Random(3));
        String batch = read(2, order.stream().map(SAMPLES::get).toList());
        assertThat(batch)
                .isEqualTo(String.join("", order.stream().map(alone::get).toList()));
    }

    private static String read(int threads, List<String> inputs) {
        List<String> arguments = new ArrayList<>(List.of("read", "--format", "jsonl", "--threads", "" + threads));
        arguments.addAll(inputs);
        Program.Result result = Program.run(arguments.toArray(String[]::new));
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out();
    }
}
