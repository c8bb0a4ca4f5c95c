// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

/** What a place of the gazetteer is; the order is that of the packed resource. */
enum GazetteerKind {
    SECTION("city"),
    TOWN("city"),
    SEAT("city"),
    STATE_CAPITAL("city"),
    CAPITAL("city"),
    COUNTY("region"),
    STATE("region"),
    COUNTRY("country");

    private static final GazetteerKind[] ALL = values();

    private final String word;

    GazetteerKind(String word) {
        this.word = word;
    }

    static GazetteerKind of(int code) {
        return ALL[code];
    }

    /** The kind as records write it. */
    String word() {
        return word;
    }

    /** The kind in words: "capital of a country". */
    String described() {
        return switch (this) {
            case SECTION -> "quarter of a city";
            case TOWN -> "town";
            case SEAT -> "seat of a district";
            case STATE_CAPITAL -> "capital of a first order division";
            case CAPITAL -> "capital of a country";
            case COUNTY -> "second order division";
            case STATE -> "first order division";
            case COUNTRY -> "country";
        };
    }

    /** Whether it is an area rather than a point. */
    boolean isArea() {
        return isDivision() || this == COUNTRY;
    }

    boolean isDivision() {
        return this == COUNTY || this == STATE;
    }
}
