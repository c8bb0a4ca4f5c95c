// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parts of a rule took: names with values, in the order of the text. */
final class Slots {
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    void add(String name, String value) {
        names.add(name);
        values.add(value);
    }

    int size() {
        return names.size();
    }

    /** Forgets what was added after the mark. */
    void cut(int mark) {
        while (names.size() > mark) {
            names.remove(names.size() - 1);
            values.remove(values.size() - 1);
        }
    }

    Slots copy() {
        Slots copy = new Slots();
        copy.names.addAll(names);
        copy.values.addAll(values);
        return copy;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** The first value of the name. */
    @Nullable
    String text(String name) {
        int at = names.indexOf(name);
        return at < 0 ? null : values.get(at);
    }

    String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    /** The first value of the name as a number. */
    int number(String name) {
        return Integer.parseInt(text(name, "0"));
    }

    int number(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    Unit unit() {
        return Unit.valueOf(text("unit", "DAY"));
    }
}
