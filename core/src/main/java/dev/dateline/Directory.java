// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import dev.dateline.record.Span;
import dev.dateline.resolve.actor.ActorCandidate;
import dev.dateline.resolve.actor.ActorResolver;
import dev.dateline.resolve.place.Countries;
import dev.dateline.resolve.place.Country;
import dev.dateline.resolve.place.PlaceCandidate;
import dev.dateline.resolve.place.PlaceContext;
import dev.dateline.resolve.place.PlaceResolver;
import dev.dateline.table.TableException;
import dev.dateline.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks up names of actors and places by themselves, without an article round them and without the weights of the reader. Immutable
 * and thread-safe.
 */
public final class Directory {
    private final Countries countries;
    private final PlaceResolver places;
    private final ActorResolver actors;

    private Directory(Tables tables, Options options) {
        this.countries = Countries.load(tables);
        this.places = new PlaceResolver(tables, countries, options.demonyms());
        this.actors = new ActorResolver(tables, countries);
        tables.checkRows();
    }

    /** With the tables that Dateline comes with. */
    public static Directory open() {
        return open(Options.DEFAULTS);
    }

    /**
     * With lexicons of one's own over them, where the options name some; tables in that folder that have nothing to do with actors
     * and places are not looked at.
     *
     * @throws TableException with all that is wrong with the tables of actors and places
     */
    public static Directory open(Options options) {
        Tables tables = options.lexicons() == null ? Tables.builtIn() : Tables.under(options.lexicons());
        return new Directory(tables, options);
    }

    /**
     * Whom a name may mean on a day, the most probable first; empty where the tables hold nobody of the name.
     *
     * @param name of a person, an organisation or a country, with or without a title, or a description ("Iraqi lawmakers")
     * @param day the offices of that day count; without one, no office speaks for or against anybody
     * @param country ISO 3166 alpha-3 of the country that it is likely about, null without one
     */
    public List<ActorCandidate> who(String name, Optional<LocalDate> day, @Nullable String country) {
        return actors.candidates(name, day, country);
    }

    /**
     * The places that a name may mean, the most probable first; empty for an unknown one.
     *
     * @param name "Paris", or with what holds it behind a comma, "Paris, Texas"
     * @throws IllegalArgumentException for a country or place of the context that no table holds
     */
    public List<PlaceCandidate> where(String name, PlaceContext context) {
        return places.candidates(name, context);
    }

    /**
     * The place of each name in a text of which it is given that it names a place, by the others and the context; empty where no table
     * holds the name or any name in it.
     *
     * @param names where they stand, in the order of the text, in UTF-16 units
     * @throws IllegalArgumentException for a country or place of the context that no table holds
     */
    public List<Optional<PlaceCandidate>> where(String text, List<Span> names, PlaceContext context) {
        return places.at(text, names, context);
    }

    /** The country of an ISO 3166 code or an English name: "USA", "US", "the Netherlands". */
    public Optional<Country> country(String codeOrName) {
        return countries.byCode(codeOrName).or(() -> countries.named(codeOrName));
    }
}
