// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

/** What a place of the gazetteer is, each with its code in the packed resource. */
enum GazetteerKind {
    SECTION(0, "city"),
    TOWN(1, "city"),
    SEAT(2, "city"),
    STATE_CAPITAL(3, "city"),
    CAPITAL(4, "city"),
    COUNTY(5, "region"),
    STATE(6, "region"),
    COUNTRY(7, "country");

    private static final GazetteerKind[] BY_CODE = new GazetteerKind[values().length];

    static {
        for (GazetteerKind kind : values()) {
            BY_CODE[kind.code] = kind;
        }
    }

    private final int code;
    private final String word;

    GazetteerKind(int code, String word) {
        this.code = code;
        this.word = word;
    }

    static GazetteerKind of(int code) {
        return BY_CODE[code];
    }

    int code() {
        return code;
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
