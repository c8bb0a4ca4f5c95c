// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

/** A system of codes for countries; each is a column of {@code countries.tsv}. */
public enum CodeSystem {
    /** ISO 3166-1 alpha-3; XKX for Kosovo. */
    ISO3("iso3", "ISO 3166-1 alpha-3"),
    /** ISO 3166-1 alpha-2. */
    ISO2("iso2", "ISO 3166-1 alpha-2"),
    /** ISO 3166-1 numeric, three digits. */
    NUMBER("number", "ISO 3166-1 numeric"),
    FIPS("fips", "FIPS 10-4"),
    /** As the dictionaries of CAMEO have it. */
    CAMEO("cameo", "CAMEO"),
    /** The letters of the Correlates of War project. */
    COW("cow", "Correlates of War"),
    COW_NUMBER("cow_number", "Correlates of War, number"),
    /** The letters of Gleditsch and Ward. */
    GW("gw", "Gleditsch–Ward"),
    GW_NUMBER("gw_number", "Gleditsch–Ward, number");

    private final String column;
    private final String words;

    CodeSystem(String column, String words) {
        this.column = column;
        this.words = words;
    }

    String column() {
        return column;
    }

    /** Its name in words. */
    public String words() {
        return words;
    }
}
