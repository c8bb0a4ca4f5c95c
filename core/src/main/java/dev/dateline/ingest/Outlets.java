// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names and home countries of outlets, by the domain that a page stands on; of outlets that the table does not have, what the
 * page calls itself, and the country of the domain's ending.
 */
final class Outlets {
    private static final Pattern HOST = Pattern.compile("(?i)^https?://(?:[^/@?#]*@)?([^/:?#]+)");
    /** What sites hang on their names: ".com", "Online". */
    private static final Pattern ENDING = Pattern.compile(
            "(?i)(?<=\\p{L}{3})\\s*(?:\\.(?:com|net|org|info|de|fr|at|ch|co\\.uk|it|es|nl|be|pl|ie|ca|lu|ro|hu|is|br|com\\.br)|[ -]online)$");

    /** Endings that anybody may have, whatever country they were given to. */
    private static final List<String> OPEN =
            List.of("tv", "co", "io", "me", "ai", "fm", "cc", "ws", "to", "ly", "gg", "eu", "am", "la");

    private static final Map<String, String> COUNTRIES = countries();

    private Outlets() {}

    /**
     * An outlet.
     *
     * @param country ISO 3166 alpha-3
     */
    record Outlet(@Nullable String name, @Nullable String country) {}

    /** Read when the first page is met, for who reads texts needs it not. */
    private static final class Known {
        private static final Map<String, Outlet> BY_DOMAIN = load();

        private static Map<String, Outlet> load() {
            Map<String, Outlet> outlets = new HashMap<>();
            for (Row row : Table.beside(Outlets.class, "outlets.tsv").rows()) {
                outlets.put(
                        row.required("domain"),
                        new Outlet(
                                row.optional("name").orElse(null),
                                row.optional("country").orElse(null)));
            }
            return outlets;
        }
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            countries.put(
                    two.toLowerCase(Locale.ROOT),
                    new Locale.Builder().setRegion(two).build().getISO3Country());
        }
        OPEN.forEach(countries::remove);
        countries.put("uk", "GBR");
        return countries;
    }

    /** The entry of the longest domain that an address stands on. */
    static Optional<Outlet> known(String address) {
        return host(address).flatMap(host -> {
            String domain = host;
            while (domain.indexOf('.') > 0) {
                Outlet outlet = Known.BY_DOMAIN.get(domain);
                if (outlet != null) {
                    return Optional.of(outlet);
                }
                domain = domain.substring(domain.indexOf('.') + 1);
            }
            return Optional.empty();
        });
    }

    /** The country whose ending a host has. */
    static Optional<String> countryOfEnding(String address) {
        return host(address).map(host -> COUNTRIES.get(host.substring(host.lastIndexOf('.') + 1)));
    }

    /** What a site calls itself, without its address. */
    static String plain(String name) {
        String plain = ENDING.matcher(name.strip()).replaceFirst("");
        return plain.isEmpty() ? name.strip() : plain;
    }

    private static Optional<String> host(String address) {
        var matcher = HOST.matcher(address);
        return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
