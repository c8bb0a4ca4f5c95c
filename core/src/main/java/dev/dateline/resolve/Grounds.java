// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Place;
import dev.dateline.record.Status;
import dev.dateline.resolve.place.Countries;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Places deeds of which the clause does not say where: by phrases further off, else in the country that everybody in them is of, where
 * the article names it. Protests are at home, and so is what a state's own authorities do to its own people. Deeds of whose parties
 * no other country is told are in the one country that their sentence names, or in the one that the article speaks of above all.
 */
final class Grounds {
    /** Deeds that, where the text names nobody of another country and hardly another place, are done where the article is. */
    private static final Set<EventType> BODILY = EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

    private static final String HOME = "the country of those who take part";
    private static final String SENTENCE = "the one country that its sentence names";
    private static final String PHRASE = "a phrase further off in its sentence";
    private static final String MAIN = "the country that the article speaks of above all";
    private static final String WITHDRAWAL = "withdraw";

    private final References references;
    private final ArticleLands lands;
    private final MainCountry main;
    private final NamedCountries named;
    private final PlacePhrases phrases;
    private final AtHome home;
    private final SameScene scene;

    Grounds(References references, Countries countries, ArticleLands lands) {
        this.references = references;
        this.lands = lands;
        this.main = new MainCountry(references);
        this.named = new NamedCountries(references, countries, main);
        this.phrases = new PlacePhrases(references, named, lands);
        this.home = new AtHome(references.actors().list());
        this.scene = new SameScene(references, named);
    }

    /** The events, with the places that phrases further off in their sentences tell, deeds beside them, or the dateline. */
    List<Event> told(List<Event> events) {
        List<Event> told = scene.inSentence(events.stream().map(this::told).toList());
        return scene.afterSentence(told.stream().map(this::dated).toList());
    }

    /** The events, with the places that follow from who takes part and from what the article speaks of. */
    List<Event> placed(List<Event> events) {
        return events.stream()
                .map(event -> event.place() == null
                        ? placed(event)
                        : place(event).map(place -> recalled(event, place)).orElse(event))
                .toList();
    }

    private Event told(Event event) {
        Optional<Place> place = place(event);
        if (place.isPresent() && !phrases.isOfDateline(event, place.get())) {
            return event;
        }
        return phrases.under(event)
                .or(() -> phrases.about(event))
                .map(other -> at(event, other, PHRASE))
                .orElseGet(() -> event.told(event.time(), null, event.why()));
    }

    /** What has happened, at the place of the dateline where nothing tells of another. */
    private Event dated(Event event) {
        return event.place() != null
                ? event
                : phrases.dateline(event)
                        .filter(place -> isDone(event, place))
                        .map(place -> at(event, place, "the dateline"))
                        .orElse(event);
    }

    /** Whether an event is a real one, and neither its parties nor its sentence nor what the article speaks of tell of another place than the dateline's. */
    private boolean isDone(Event event, Place dateline) {
        Set<String> parties = home.countries(event);
        boolean own = parties.equals(Set.of(String.valueOf(dateline.country())));
        boolean among =
                own || (event.type() != EventType.SANCTION && parties.contains(String.valueOf(dateline.country())));
        boolean away =
                main.most().map(country -> !country.equals(dateline.country())).orElse(!parties.isEmpty());
        boolean elsewhere = references.places().stream()
                .anyMatch(place -> !place.id().equals(dateline.id())
                        && !(place.kind().equals("country") && Objects.equals(place.country(), dateline.country()))
                        && named.isPlacedBeside(event.trigger(), place));
        return AtHome.REAL.contains(event.status()) && (among || !away) && !elsewhere;
    }

    /**
     * The event, without a place of another sentence where its own sentence names another country as that of the deed, or where those
     * who take part do such things at home and are named: police of whom nothing is said are where the sentence before is.
     */
    private Event recalled(Event event, Place place) {
        if (place.country() == null
                || phrases.isOfDateline(event, place)
                || named.beside(event.trigger(), place.mentions())) {
            return event;
        }
        Optional<String> told = named.only(event.trigger()).filter(country -> isIn(event, country));
        return told.or(() -> athome(event).filter(country -> home.isOfNamed(event)))
                .filter(country -> !country.equals(place.country()))
                .flatMap(lands::of)
                .map(other -> at(event, other, told.isPresent() ? SENTENCE : HOME))
                .orElse(event);
    }

    private Event placed(Event event) {
        Optional<Place> own = athome(event).flatMap(lands::of);
        if (own.isPresent()) {
            return at(event, own.get(), HOME);
        }
        Optional<Place> told = named.only(event.trigger())
                .filter(country -> isIn(event, country))
                .flatMap(lands::of);
        if (told.isPresent()) {
            return at(event, told.get(), SENTENCE);
        }
        return main.most()
                .filter(country -> isOfMain(event, country))
                .or(() -> main.only().filter(country -> isOfScene(event, country)))
                .flatMap(lands::of)
                .map(place -> at(event, place, MAIN))
                .orElse(event);
    }

    private Optional<Place> place(Event event) {
        return references.places().stream()
                .filter(place -> place.id().equals(event.place()))
                .findFirst();
    }

    private Optional<String> athome(Event event) {
        return Optional.of(home.countries(event))
                .filter(countries -> countries.size() == 1 && home.holds(event))
                .map(countries -> countries.iterator().next());
    }

    /**
     * Whether a deed whose sentence names no other country than this is done in it. Those who are attacked or held may be abroad
     * and so may soldiers, if the article does not speak of their country above all.
     */
    private boolean isIn(Event event, String country) {
        boolean real = AtHome.REAL.contains(event.status());
        boolean own = Set.of(country).containsAll(home.countries(event));
        boolean foremost = main.most().equals(Optional.of(country));
        return own
                && switch (event.type()) {
                    case PROTEST -> AtHome.MEANT.contains(event.status());
                    case COERCE ->
                        real
                                && (foremost
                                        || home.isOfAuthorities(event)
                                        || event.recipients().isEmpty());
                    case ASSAULT -> real && foremost;
                    default -> false;
                };
    }

    /**
     * Whether an event is in the country that the article speaks of above all though its sentence need not name it: what people of that
     * country do with or to each other, what is done bodily to them, and a withdrawal of those of another country.
     */
    private boolean isOfMain(Event event, String country) {
        Set<String> parties = home.countries(event);
        if (parties.equals(Set.of(country))) {
            boolean meant = AtHome.MEANT.contains(event.status()) || event.status() == Status.THREATENED;
            boolean own = meant && (home.isAmongOwn(event) || home.isAmongSeveral(event)) && !isSentOut(event);
            boolean bodily =
                    AtHome.REAL.contains(event.status()) && BODILY.contains(event.type()) && home.isAlone(event);
            return own ? named.liesIn(event.trigger(), country) : bodily && named.is(event.trigger(), parties);
        }
        return event.type() == EventType.RETREAT
                && WITHDRAWAL.equals(event.mode())
                && parties.size() == 1
                && event.status() != Status.DENIED
                && named.is(event.trigger(), Set.of(country, parties.iterator().next()));
    }

    /** Whether soldiers help, who do so abroad as well. */
    private boolean isSentOut(Event event) {
        return event.type() == EventType.AID && home.isBySoldiers(event);
    }

    /** Whether an event of an article that names places of one country only is in that country. */
    private boolean isOfScene(Event event, String country) {
        Set<String> parties = home.countries(event);
        boolean bodily = BODILY.contains(event.type())
                && (event.type() == EventType.PROTEST ? AtHome.MEANT : AtHome.REAL).contains(event.status());
        return (bodily && Set.of(country).containsAll(parties))
                || (AtHome.MEANT.contains(event.status())
                        && parties.equals(Set.of(country))
                        && event.type() != EventType.AID
                        && event.type() != EventType.COOPERATE
                        && home.isOfPeople(event)
                        && named.is(event.trigger(), parties));
    }

    private static Event at(Event event, Place place, String ground) {
        return event.told(event.time(), place.id(), event.why() + "; placed by " + ground);
    }
}
