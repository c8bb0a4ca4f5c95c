// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.dateline.Dateline;
import dev.dateline.language.Reader;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the speed of whole records: words of Dateline's own tokeniser a CPU-second of all threads of the process, after
 * a warm-up of 200 articles, over gold and PolNeAR's development set, in one thread.
 */
final class SpeedMeasure {
    private static final int WARM_UP = 200;

    private final SharedData data;

    SpeedMeasure(SharedData data) {
        this.data = data;
    }

    Map<String, Double> measure(Dateline dateline, Reader reader) {
        BatchReading reading = new BatchReading(dateline);
        List<String> lines = new ArrayList<>(data.bench("input", "gold"));
        lines.addAll(data.bench("input", "polnear-dev"));
        data.bench("input", "polnear-train").stream().limit(WARM_UP).forEach(reading::readOne);
        long words = lines.stream()
                .mapToLong(line ->
                        reader.read(BatchReading.parse(line).text()).tokens().size())
                .sum();
        long before = cpuNanoseconds();
        lines.forEach(reading::readOne);
        double seconds = (cpuNanoseconds() - before) / 1e9;
        Map<String, Double> figures = new TreeMap<>();
        figures.put("speed.words_per_cpu_second", words / seconds);
        figures.put("speed.words", (double) words);
        return figures;
    }

    private static long cpuNanoseconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
