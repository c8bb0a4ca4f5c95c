// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every colour of words on every ground they can stand on: Web Content Accessibility Guidelines 2.2, criterion 1.4.3. */
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final List<String> GROUNDS = List.of("paper", "panel", "d1", "d2", "d3", "lit");

    @TestFactory
    Stream<DynamicTest> wordsStandOutFromEveryGround() {
        String style = Jsoup.parse(RecordPage.of(Invented.record()))
                .expectFirst("style")
                .data();
        List<String> roots = Pattern.compile(":root \\{([^}]*)}")
                .matcher(style)
                .results()
                .map(root -> root.group(1))
                .toList();
        Map<String, String> light = colours(roots.get(0));
        Map<String, String> print = new HashMap<>(light);
        print.putAll(colours(roots.get(2)));
        return Stream.of(Map.entry("light", light), Map.entry("dark", colours(roots.get(1))), Map.entry("print", print))
                .flatMap(scheme -> scheme.getValue().keySet().stream()
                        .sorted()
                        .filter(name -> !GROUNDS.contains(name))
                        .flatMap(name -> GROUNDS.stream()
                                .map(ground -> test(scheme.getKey(), scheme.getValue(), name, ground))));
    }

    private static DynamicTest test(String scheme, Map<String, String> colours, String name, String ground) {
        return DynamicTest.dynamicTest(
                scheme + ": " + name + " on " + ground,
                () -> assertThat(contrast(colours.getOrDefault(name, ""), colours.getOrDefault(ground, "")))
                        .isGreaterThanOrEqualTo(LEAST));
    }

    private static Map<String, String> colours(String root) {
        Map<String, String> colours = new HashMap<>();
        Matcher colour = Pattern.compile("--(\\w+): (#[0-9a-f]+);").matcher(root);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        String six = colour.length() == 7 ? colour : colour.replaceAll("([0-9a-f])", "$1$1");
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(six.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
