// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field of a record in JSON; every reading of it gives the value or an error that names its path. */
record Field(Where where, JsonNode node) {
    String path() {
        return where.toString();
    }

    /** The field of that name, which has to be there, be it as null. */
    Field get(String child) {
        if (!node.isObject()) {
            throw wrong("an object");
        }
        JsonNode found = node.get(child);
        if (found == null) {
            throw new InvalidRecordException(where.to(child).toString(), "is missing");
        }
        return new Field(where.to(child), found);
    }

    /** The field of that name, which only some records have. */
    Optional<Field> find(String child) {
        return Optional.ofNullable(node.get(child)).map(found -> new Field(where.to(child), found));
    }

    String text() {
        if (!node.isString()) {
            throw wrong("a string");
        }
        return node.stringValue();
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrong("a whole number");
        }
        return node.intValue();
    }

    long identifier() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong("a whole number");
        }
        return node.longValue();
    }

    double number() {
        return decimal().doubleValue();
    }

    BigDecimal decimal() {
        if (!node.isNumber()) {
            throw wrong("a number");
        }
        return new BigDecimal(node.asString());
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException notIso) {
            throw wrong("an ISO date");
        }
    }

    /** The constant whose code this is. */
    <E> E one(E[] constants, Function<E, String> code) {
        String wanted = text();
        for (E constant : constants) {
            if (code.apply(constant).equals(wanted)) {
                return constant;
            }
        }
        throw new InvalidRecordException(path(), "has no such value as \"" + wanted + "\"");
    }

    /** Two offsets in code points as a span. */
    Span span(CodePoints points) {
        List<Integer> ends = list(Field::integer);
        if (ends.size() != 2) {
            throw wrong("two offsets");
        }
        int begin = ends.get(0);
        int end = ends.get(1);
        if (begin < 0 || end < begin || end > points.count()) {
            throw new InvalidRecordException(
                    path(),
                    "is " + begin + " to " + end + ", which is no stretch of a text of " + points.count()
                            + " code points");
        }
        return new Span(points.toUtf16(begin), points.toUtf16(end));
    }

    <T> List<T> list(Function<Field, T> item) {
        if (!node.isArray()) {
            throw wrong("a list");
        }
        List<T> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(item.apply(new Field(where.at(i), node.get(i))));
        }
        return items;
    }

    /** The value that the function reads, null where the field is null. */
    <T> @Nullable T orNull(Function<Field, T> value) {
        return node.isNull() ? null : value.apply(this);
    }

    /** Makes a value out of fields; what its constructor refuses is an error of this field. */
    <T> T make(Function<Field, T> value) {
        try {
            return value.apply(this);
        } catch (IllegalArgumentException refused) {
            throw new InvalidRecordException(path(), "is refused: " + refused.getMessage());
        }
    }

    private InvalidRecordException wrong(String expected) {
        return new InvalidRecordException(path(), "is not " + expected);
    }
}
