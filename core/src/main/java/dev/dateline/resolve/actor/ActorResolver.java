// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.record.Place;
import dev.dateline.resolve.place.Countries;
import dev.dateline.table.Tables;
import dev.dateline.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the actors of a document and gathers their mentions, and looks up names by themselves. Immutable and thread-safe. */
public final class ActorResolver {
    private final Lexicons lexicons;
    private final ActorLookup lookup;

    public ActorResolver() {
        this(Tables.builtIn());
    }

    private ActorResolver(Tables tables) {
        this(tables, Countries.load(tables));
    }

    public ActorResolver(Tables tables, Countries countries) {
        this.lexicons = Lexicons.load(tables, countries);
        this.lookup = new ActorLookup(lexicons);
    }

    /**
     * Whom a name may mean on a day, the most probable first; empty where the tables hold nobody of the name.
     *
     * @param name of a person, an organisation or a country, with or without a title, or a description ("Iraqi lawmakers")
     * @param day the offices of that day count; without one, no office speaks for or against anybody
     * @param country ISO 3166 alpha-3 of the country that it is likely about, null without one
     */
    public List<ActorCandidate> candidates(String name, Optional<LocalDate> day, @Nullable String country) {
        return lookup.find(name, day, country);
    }

    /**
     * The actors in the order of their first mention.
     *
     * @param places the places of the document, for those named as actors (a capital for its government)
     */
    public Actors resolve(Document document, List<Place> places) {
        return resolve(document, places, List.of(), Optional.empty(), List.of());
    }

    /**
     * The actors in the order of their first mention.
     *
     * @param statements the statements of the document: whoever "I" and "we" are in a quotation
     * @param published the day of publication: who held an office then
     */
    public Actors resolve(
            Document document, List<Place> places, List<StatementMention> statements, Optional<LocalDate> published) {
        return resolve(document, places, statements, published, List.of());
    }

    /**
     * The actors in the order of their first mention.
     *
     * @param participants head tokens of phrases that stand where those stand who take part in events
     */
    public Actors resolve(
            Document document,
            List<Place> places,
            List<StatementMention> statements,
            Optional<LocalDate> published,
            List<Integer> participants) {
        return resolve(document, places, statements, published, participants, Trace.OFF);
    }

    /** As the others, with notes on whom each phrase was taken to refer to. */
    public Actors resolve(
            Document document,
            List<Place> places,
            List<StatementMention> statements,
            Optional<LocalDate> published,
            List<Integer> participants,
            Trace trace) {
        return new ActorReading(document, lexicons, places, statements, published, trace).actors(participants);
    }

    /** What is seen of the lands of actors whose phrases tell none, for training ({@code training/homes.py}); arguments as for {@link #resolve}. */
    public List<HomeRow> homes(
            Document document,
            List<Place> places,
            List<StatementMention> statements,
            Optional<LocalDate> published,
            List<Integer> participants) {
        return new ActorReading(document, lexicons, places, statements, published, Trace.OFF).homes(participants);
    }
}
