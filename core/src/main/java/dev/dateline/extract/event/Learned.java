// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Arc;
import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Likelihoods;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the reader's layers say of the events of a document; silent where the reader does not know those layers. */
final class Learned {
    /** The participants of events, by the labels of the reader's arcs. */
    enum Role {
        ACTOR,
        RECIPIENT,
        TIME,
        PLACE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Document document;
    private final PloverCodes codes;
    private final Map<Integer, List<Arc>> roles = new HashMap<>();

    Learned(Document document, PloverCodes codes) {
        this.document = document;
        this.codes = codes;
        document.arcs(Layers.ROLES)
                .forEach(arc -> roles.computeIfAbsent(arc.from(), key -> new ArrayList<>())
                        .add(arc));
    }

    /** How likely it is that a word names an event of PLOVER; empty where the reader does not know events. */
    OptionalDouble event(Token token) {
        return document.likelihoods(Layers.EVENTS, token)
                .map(likely -> OptionalDouble.of(1 - likely.of(Layers.NO_EVENT)))
                .orElse(OptionalDouble.empty());
    }

    /** How likely it is that a word names an event of the type. */
    double of(Token token, EventType type) {
        return document.likelihoods(Layers.EVENTS, token)
                .map(likely -> likely.of(type.code()))
                .orElse(0.0);
    }

    /** The likeliest type of a word, supposing that it names an event. */
    Optional<EventType> type(Token token) {
        return document.likelihoods(Layers.EVENTS, token)
                .map(likely -> EventType.valueOf(likely.bestBut(Layers.NO_EVENT)));
    }

    /** The likeliest status of the event that a word names. */
    Optional<Status> status(Token token) {
        return document.likelihoods(Layers.STATUS, token).map(likely -> Status.of(likely.best()));
    }

    /** How likely it is that the event that a word names has the status. */
    double of(Token token, Status status) {
        return document.likelihoods(Layers.STATUS, token)
                .map(likely -> likely.of(status.code()))
                .orElse(0.0);
    }

    /** The mode of the event that a word names, where one of the type is likelier than any other. */
    @Nullable
    String mode(Token token, EventType type) {
        return document.likelihoods(Layers.MODE, token)
                .map(Likelihoods::best)
                .filter(mode -> codes.knows(type, mode))
                .orElse(null);
    }

    /** The heads of the phrases in a role of the event that a word names, at least as likely as the given probability, in text order. */
    List<Token> in(Role role, Token trigger, double atLeast) {
        return arcs(role, trigger)
                .filter(arc -> arc.probability() >= atLeast)
                .sorted(Comparator.comparing(Arc::to))
                .map(arc -> document.token(arc.to()))
                .toList();
    }

    /** The likeliest head in a role of the event that a word names. */
    Optional<Token> best(Role role, Token trigger, double atLeast) {
        return arcs(role, trigger)
                .filter(arc -> arc.probability() >= atLeast)
                .max(Comparator.comparing(Arc::probability).thenComparing(arc -> -arc.to()))
                .map(arc -> document.token(arc.to()));
    }

    /** How likely a word, or another head of the same phrase, stands in a role of an event. */
    double of(Role role, Token trigger, Token word) {
        Set<Integer> heads = heads(trigger, word);
        return arcs(role, trigger)
                .filter(arc -> heads.contains(arc.to()))
                .mapToDouble(Arc::probability)
                .max()
                .orElse(0);
    }

    /**
     * The words that may stand for a phrase: "people" and "thousands" in "thousands of people", "nominee" and "Kent" in "nominee Clara Kent", and the relative
     * pronoun of the clause around the event.
     */
    Set<Integer> heads(Token trigger, Token word) {
        Set<Integer> heads = new HashSet<>(Set.of(word.index()));
        beside(word).forEach(each -> heads.add(each.index()));
        Token top = word;
        while (top.is("nmod") && top.head() >= 0 && top.head() < top.index() && isOf(top)) {
            top = document.token(top.head());
            heads.add(top.index());
        }
        if (trigger.relation().equals("acl:relcl") && heads.contains(trigger.head())) {
            document.children(trigger, "nsubj", "obj", "obl").stream()
                    .filter(each -> each.upos() == Upos.PRON && each.index() < trigger.index())
                    .forEach(each -> heads.add(each.index()));
        }
        return heads;
    }

    /** The words of a name and of the title before it, whichever of them the tree makes their head. */
    private List<Token> beside(Token word) {
        Token top = word;
        while (top.head() >= 0 && named(top)) {
            top = document.token(top.head());
        }
        List<Token> found = new ArrayList<>(List.of(top));
        for (int i = 0; i < found.size(); i++) {
            document.children(found.get(i)).stream().filter(this::named).forEach(found::add);
        }
        return found;
    }

    /** Whether a word goes on with the name or title above it: "Clara Kent", "nominee Clara Kent", "Clara Kent, the nominee". */
    private boolean named(Token word) {
        boolean name = word.upos() == Upos.PROPN && document.token(word.head()).upos() == Upos.PROPN;
        return word.is("flat") || word.is("appos") || (word.is("compound") && name);
    }

    private boolean isOf(Token noun) {
        return document.child(noun, "case")
                .filter(each -> each.form().equals("of"))
                .isPresent();
    }

    /** What the reader finds likeliest of a word, and how likely; empty where it does not know events. */
    Optional<String> note(Token token) {
        return type(token).map(type -> "reader " + type.code() + " (" + shown(of(token, type)) + ")");
    }

    /** A probability with two decimals. */
    static String shown(double probability) {
        return String.format(Locale.ROOT, "%.2f", probability);
    }

    private Stream<Arc> arcs(Role role, Token trigger) {
        return roles.getOrDefault(trigger.index(), List.of()).stream()
                .filter(arc -> arc.label().equals(role.label()));
    }
}
