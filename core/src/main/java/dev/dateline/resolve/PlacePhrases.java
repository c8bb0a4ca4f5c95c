// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.language.Datelines;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Phrases that place an event without hanging on it: further down its clause, or the noun that its clause is about by "where". */
final class PlacePhrases {
    /** What has a place of its own, which words further down its clause may tell. */
    private static final Set<EventType> LAID = EnumSet.of(
            EventType.AID,
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.CONSULT,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.RETREAT);

    private static final Set<String> WHERE = Set.of("at", "from", "in", "inside", "near", "outside");
    /** Words that a participle has from the noun that it describes: "a strike ordered by the general near Kabul". */
    private static final Set<String> BESIDE = Set.of("near", "outside");
    /** What lies in the country that it is said to be of: "the Thai cave", not "the Thai embassy". */
    private static final Set<String> GROUND = Set.of(
            "airport",
            "airspace",
            "area",
            "base",
            "border",
            "camp",
            "capital",
            "cave",
            "city",
            "coast",
            "countryside",
            "desert",
            "district",
            "field",
            "forest",
            "home",
            "hospital",
            "island",
            "jail",
            "jungle",
            "mine",
            "mountain",
            "port",
            "prison",
            "province",
            "region",
            "road",
            "school",
            "state",
            "street",
            "suburb",
            "territory",
            "town",
            "university",
            "valley",
            "village",
            "waters");

    private static final int DEEPEST = 3;
    private static final int HIGHEST = 4;

    private final References references;
    private final Document document;
    private final NamedCountries named;
    private final ArticleLands lands;
    private final Optional<Token> dash;

    PlacePhrases(References references, NamedCountries named, ArticleLands lands) {
        this.references = references;
        this.document = references.document();
        this.named = named;
        this.lands = lands;
        int opening = references.places().stream().anyMatch(this::isFirst)
                ? Datelines.words(document.tokensOf(document.sentences().get(0)), true)
                : 0;
        this.dash = opening == 0 ? Optional.empty() : Optional.of(document.token(opening - 1));
    }

    /** The place in a phrase that hangs on another of the event: "resigned in an address from Lima". */
    Optional<Place> under(Event event) {
        if (!LAID.contains(event.type())) {
            return Optional.empty();
        }
        return document.tokensIn(event.trigger()).stream()
                .flatMap(word -> Stream.concat(Stream.of(word), carrier(word).stream()))
                .flatMap(word -> under(word, 1).stream())
                .findFirst();
    }

    /** The verb that the noun of an event is the object of: "announced his resignation". */
    private Optional<Token> carrier(Token word) {
        return word.is("obj") ? document.head(word) : Optional.empty();
    }

    private Optional<Place> under(Token word, int depth) {
        for (Token child : document.children(word, "obl", "nmod")) {
            boolean where = mark(child)
                    .filter(mark -> WHERE.contains(mark) || (depth > 1 && mark.equals("of")))
                    .isPresent();
            if (where && child.index() > word.index()) {
                Optional<Place> found = (depth > 1 ? place(child) : Optional.<Place>empty())
                        .or(() -> ground(child))
                        .or(() -> depth < DEEPEST ? under(child, depth + 1) : Optional.empty())
                        .or(() -> described(child));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The place that the tree gives to a participle behind the noun. */
    private Optional<Place> described(Token noun) {
        return document.children(noun, "acl").stream()
                .flatMap(participle -> document.children(participle, "obl").stream())
                .filter(phrase -> mark(phrase).filter(BESIDE::contains).isPresent())
                .flatMap(phrase -> place(phrase).stream())
                .findFirst();
    }

    /** The place that the event's clause is about: "Tunisia, where the president left power". */
    Optional<Place> about(Event event) {
        Optional<Token> word = document.tokensIn(event.trigger()).stream().findFirst();
        for (int i = 0; i < HIGHEST && word.isPresent(); i++) {
            Token at = word.get();
            if (at.relation().equals("acl:relcl")) {
                boolean where = document.children(at, "advmod").stream()
                        .anyMatch(adverb -> adverb.form().equalsIgnoreCase("where"));
                return where ? document.head(at).flatMap(this::place) : Optional.empty();
            }
            word = at.is("ccomp") || at.is("parataxis") ? Optional.empty() : document.head(at);
        }
        return Optional.empty();
    }

    /** The place that opens the article before a dash, for a deed in the sentence behind it. */
    Optional<Place> dateline(Event event) {
        return references.places().stream()
                .filter(place -> isLaid(event) && isOpening(place) && isBehindDash(event))
                .findFirst();
    }

    /** Whether an event is a deed, or a penalty, which those of one country give each other in one place. */
    private static boolean isLaid(Event event) {
        return LAID.contains(event.type()) || event.type() == EventType.SANCTION;
    }

    /** Whether nothing but the dateline says the place to the event's sentence. */
    boolean isOfDateline(Event event, Place place) {
        return isOpening(place)
                && isBehindDash(event)
                && place.mentions().stream()
                        .skip(1)
                        .noneMatch(mention -> named.beside(event.trigger(), List.of(mention)));
    }

    private boolean isOpening(Place place) {
        return dash.isPresent() && isFirst(place);
    }

    private boolean isFirst(Place place) {
        return document.token(0).span().begin() == place.mentions().get(0).begin();
    }

    private boolean isBehindDash(Event event) {
        int begin = event.trigger().begin();
        return dash.filter(token -> token.span().begin() < begin
                        && document.tokenAt(begin)
                                .filter(word -> document.sentenceOf(word).first() <= token.index() + 1)
                                .isPresent())
                .isPresent();
    }

    private Optional<String> mark(Token phrase) {
        return document.child(phrase, "case").map(Token::lemma);
    }

    private Optional<Place> place(Token token) {
        @Nullable String id = references.place(OptionalInt.of(token.index()));
        return references.places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst();
    }

    /** The country of a piece of ground that is said to be of it: "rescued from the Thai cave". */
    private Optional<Place> ground(Token noun) {
        return GROUND.contains(noun.lemma().toLowerCase(Locale.ROOT))
                ? named.of(noun).flatMap(lands::of)
                : Optional.empty();
    }
}
