// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import dev.dateline.table.Clues.Numbers;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is seen of each word that may name an event: what the reader holds likely of it and of the words around, what the rules found, and how it stands. */
final class EventClues {
    private static final int FARTHEST = 30;
    private static final int EVERY = 100;

    private static final Map<Status, EventClue> STATUSES = new EnumMap<>(Map.of(
            Status.HAPPENED, EventClue.HAPPENED,
            Status.ONGOING, EventClue.ONGOING,
            Status.PLANNED, EventClue.PLANNED,
            Status.DEMANDED, EventClue.DEMANDED,
            Status.THREATENED, EventClue.THREATENED,
            Status.POSSIBLE, EventClue.POSSIBLE,
            Status.DENIED, EventClue.DENIED));

    private final Document document;
    private final Syntax syntax;
    private final Learned learned;
    private final Weighing weighing;
    private final Arguments arguments;
    private final Voices voices;
    private final Map<Integer, String> names = new HashMap<>();
    private final double[] likely;
    /** How often a lemma stands in the text, and how many events the reader expects there. */
    private final Map<String, double[]> lemmas = new HashMap<>();

    private double expected;
    private int sure;

    EventClues(Syntax syntax, Learned learned, Weighing weighing, Arguments arguments, Voices voices) {
        this.document = syntax.document();
        this.syntax = syntax;
        this.learned = learned;
        this.weighing = weighing;
        this.arguments = arguments;
        this.voices = voices;
        document.mentions(Layers.NAMES).forEach(name -> {
            for (int i = name.first(); i < name.last(); i++) {
                names.put(i, name.label());
            }
        });
        likely = new double[document.tokens().size()];
        for (Token token : document.tokens()) {
            double each = learned.event(token).orElse(0);
            likely[token.index()] = each;
            expected += each;
            sure += isSure(each) ? 1 : 0;
            double[] counts = lemmas.computeIfAbsent(lemma(token), any -> new double[2]);
            counts[0]++;
            counts[1] += each;
        }
    }

    private static boolean isSure(double likely) {
        return likely >= 0.5;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static String part(Token token) {
        return switch (token.upos()) {
            case VERB -> "V";
            case ADJ -> "A";
            case NOUN -> "N";
            default -> "O";
        };
    }

    /** The key of a word by itself. */
    static String word(Token token) {
        return "word " + lemma(token) + " " + part(token);
    }

    /** What is looked up of a word in the table of shares, in the order of {@link EventTelling#SHARES}. */
    List<String> keys(Draft draft) {
        Token token = draft.token();
        String word = lemma(token) + " " + part(token);
        String type = draft.type().code();
        String relation = token.relation().split(":", 2)[0];
        String above = token.head() < 0 ? "root" : lemma(document.token(token.head()));
        return List.of(
                "word " + word,
                "type " + word + " " + type,
                "entry " + draft.match().entry().id() + " " + type,
                "place " + type + " " + part(token) + " " + relation + " "
                        + syntax.preposition(token).orElse("-"),
                "object " + lemma(token) + " " + first(document.children(token, "obj")),
                "subject " + type + " " + first(document.children(token, "nsubj")),
                "modifier " + lemma(token) + " " + first(document.children(token, "compound", "amod")),
                "above " + part(token) + " " + relation + " " + above);
    }

    private String first(List<Token> words) {
        return words.stream().findFirst().map(this::kind).orElse("-");
    }

    private String kind(Token word) {
        String name = names.get(word.index());
        return name == null ? lemma(word) : "name " + name;
    }

    /** What else is known of a word; the shares are left 0. */
    Numbers<EventClue> numbers(Draft draft) {
        Numbers<EventClue> numbers = EventClue.CLUES.numbers();
        read(numbers, draft.token(), draft.type());
        ruled(numbers, draft);
        parties(numbers, draft);
        around(numbers, draft.token());
        return numbers;
    }

    private void read(Numbers<EventClue> numbers, Token token, EventType type) {
        numbers.set(EventClue.EVENT, RoleWeighing.odds(likely[token.index()]));
        numbers.set(EventClue.OF_TYPE, RoleWeighing.odds(learned.of(token, type)));
        numbers.set(
                EventClue.BEST,
                RoleWeighing.odds(
                        learned.type(token).map(best -> learned.of(token, best)).orElse(0.0)));
    }

    private void ruled(Numbers<EventClue> numbers, Draft draft) {
        Token token = draft.token();
        numbers.set(EventClue.BELIEVED, weighing.believes(draft));
        numbers.set(EventClue.KNOWN, draft.isKnown());
        numbers.set(EventClue.CONDITIONS, !draft.match().entry().conditions().isEmpty());
        numbers.set(EventClue.VERB, !draft.isNoun());
        numbers.set(EventClue.PASSIVE, syntax.passive(token));
        numbers.set(EventClue.CARRIED, draft.carrier().isPresent());
        numbers.set(EventClue.UNCLAIMED, draft.unclaimed());
        numbers.set(EventClue.TIME, draft.time().isPresent());
        numbers.set(EventClue.PLACE, draft.place().isPresent());
        numbers.set(
                EventClue.SUBJECT,
                !document.children(token, "nsubj", "nsubj:pass").isEmpty());
        numbers.set(EventClue.REPORTED, voices.voice(token) >= 0);
        numbers.set(EventClue.PERFORMS, voices.performs(token));
        STATUSES.forEach((status, clue) -> numbers.set(clue, draft.status() == status));
        numbers.set(EventClue.STATUS_LIKELY, learned.of(token, draft.status()));
        numbers.set(EventClue.NAMED, names.containsKey(token.index()));
    }

    private void parties(Numbers<EventClue> numbers, Draft draft) {
        numbers.set(EventClue.ACTORS, draft.actors().size());
        numbers.set(EventClue.ACTOR_LIKELY, likeliest(draft, Learned.Role.ACTOR, draft.actors()));
        numbers.set(EventClue.ACTOR_HUMAN, draft.actors().stream().anyMatch(arguments::person));
        numbers.set(EventClue.ACTOR_NAME, draft.actors().stream().anyMatch(this::isName));
        numbers.set(EventClue.RECIPIENTS, draft.recipients().size());
        numbers.set(EventClue.RECIPIENT_LIKELY, likeliest(draft, Learned.Role.RECIPIENT, draft.recipients()));
        numbers.set(EventClue.RECIPIENT_HUMAN, draft.recipients().stream().anyMatch(arguments::person));
        numbers.set(EventClue.RECIPIENT_NAME, draft.recipients().stream().anyMatch(this::isName));
    }

    private double likeliest(Draft draft, Learned.Role role, List<Token> parties) {
        return RoleWeighing.odds(parties.stream()
                .mapToDouble(each -> learned.of(role, draft.token(), each))
                .max()
                .orElse(0));
    }

    private boolean isName(Token token) {
        return names.containsKey(token.index());
    }

    private void around(Numbers<EventClue> numbers, Token token) {
        Sentence sentence = document.sentenceOf(token);
        double own = likely[token.index()];
        double most = 0;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            most = i == token.index() ? most : Math.max(most, likely[i]);
        }
        int size = document.tokens().size();
        double[] counts = Objects.requireNonNull(lemmas.get(lemma(token)));
        numbers.set(EventClue.WORDS, sentence.last() - sentence.first());
        numbers.set(EventClue.SENTENCE, Math.min(FARTHEST, sentence.index()));
        numbers.set(EventClue.LIKELY_AROUND, EVERY * (expected - own) / size);
        numbers.set(EventClue.SURE_AROUND, EVERY * (sure - (isSure(own) ? 1 : 0)) / (double) size);
        numbers.set(EventClue.SENTENCE_MOST, RoleWeighing.odds(most));
        numbers.set(EventClue.AGAIN, counts[0] - 1);
        numbers.set(EventClue.AGAIN_LIKELY, counts[0] < 2 ? -1 : (counts[1] - own) / (counts[0] - 1));
    }
}
