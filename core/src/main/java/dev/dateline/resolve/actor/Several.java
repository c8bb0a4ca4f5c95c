// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.resolve.place.Country;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Words that stand for several actors at once: "Peruvian and Chilean officials", "the two leaders", "both countries", and "they"
 * where nobody but a pair of persons was spoken of. Used for one document.
 */
final class Several {
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> FROM = Set.of("of", "from");
    private static final int REACH = 2;

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;
    private final Gatherer gathered;
    private final Counting counting;
    private final Set<Integer> speakers;

    /** @param speakers the heads of those who say something, each one source, even where it stands for several */
    Several(Document document, Lexicons lexicons, CountryReader countries, Gatherer gathered, Set<Integer> speakers) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.gathered = gathered;
        this.speakers = Set.copyOf(speakers);
        this.counting = new Counting(document, lexicons, gathered);
    }

    /** Takes those whom phrases speak of together apart, and says for which words they stand, by the index of the word; to be called once. */
    Map<Integer, List<Entity>> apart() {
        Map<Integer, List<Entity>> counted = counted();
        Map<Integer, List<Entity>> apart = new HashMap<>(counted);
        counted.forEach((word, all) -> takeCounted(word, all, apart));
        for (Entity group : List.copyOf(gathered.entities())) {
            takeNations(group, apart);
        }
        return apart;
    }

    /** Takes away a group that is told of by a word for several only; they stand where its pronouns are. */
    private void takeCounted(int word, List<Entity> all, Map<Integer, List<Entity>> apart) {
        List<Phrase> mentions = gathered.at(word)
                .filter(group -> isOnly(group, word))
                .filter(group -> gathered.entities().remove(group))
                .map(Entity::phrases)
                .orElse(List.of());
        mentions.forEach(mention -> apart.putIfAbsent(mention.head(), all));
        if (all.size() == 1) {
            gathered.byHead().put(word, all.get(0));
        }
    }

    /** Puts one actor for each country in the place of a group of several countries. */
    private void takeNations(Entity group, Map<Integer, List<Entity>> apart) {
        List<Phrase> told = group.phrases().stream()
                .filter(phrase -> phrase.form() != Phrase.Form.PRONOUN)
                .toList();
        if (told.size() != 1 || !group.isPlural() || !group.names().isEmpty()) {
            return;
        }
        List<String> several = nations(told.get(0), apart);
        boolean open = group.country() == null || several.contains(group.country());
        if (!open || several.size() < 2) {
            return;
        }
        List<Entity> each = several.stream().map(group::of).toList();
        int at = gathered.entities().indexOf(group);
        gathered.entities().remove(at);
        gathered.entities().addAll(at, each);
        group.phrases().forEach(mention -> {
            gathered.byHead().put(mention.head(), each.get(0));
            apart.put(mention.head(), each);
        });
    }

    /** Whether an actor is told of by the word, and else by pronouns only. */
    private static boolean isOnly(Entity group, int word) {
        return group.names().isEmpty()
                && group.phrases().stream()
                        .allMatch(phrase -> phrase.head() == word || phrase.form() == Phrase.Form.PRONOUN)
                && group.phrases().stream().anyMatch(phrase -> phrase.head() == word);
    }

    /** The countries that are joined before or behind a noun: "Peruvian and Chilean officials", "officials from Peru and Chile". */
    private List<String> nations(Phrase phrase, Map<Integer, List<Entity>> counted) {
        int first = first(document.token(phrase.head()), phrase.first());
        List<String> before = countries.allBefore(first, phrase.head(), phrase.head(), true);
        if (before.size() > 1) {
            return isJoined(first, phrase.head()) ? before : List.of();
        }
        for (Token complement : document.children(document.token(phrase.head()), "nmod")) {
            boolean from = document.child(complement, "case")
                    .filter(word -> FROM.contains(word.lemma()))
                    .isPresent();
            List<Entity> lands = counted.getOrDefault(complement.index(), List.of());
            if (from && lands.stream().allMatch(land -> land.kind() == ActorKind.COUNTRY) && lands.size() > 1) {
                return lands.stream()
                        .flatMap(land -> Optional.ofNullable(land.country()).stream())
                        .distinct()
                        .toList();
            }
            if (from && complement.index() > phrase.head()) {
                return Stream.concat(Stream.of(complement), document.children(complement, "conj").stream())
                        .map(land -> lexicons.countries()
                                .named(land.form())
                                .or(() -> gathered.at(land.index())
                                        .filter(entity -> entity.kind() == ActorKind.COUNTRY)
                                        .flatMap(entity ->
                                                entity.names().stream().findFirst())
                                        .flatMap(lexicons.countries()::named)))
                        .flatMap(Optional::stream)
                        .map(Country::iso3)
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    /** Where the adjectives of a noun begin, with those that are joined to them. */
    private int first(Token noun, int least) {
        int first = least;
        for (Token adjective : document.children(noun, "amod")) {
            first = Math.min(first, adjective.index());
            for (Token other : document.children(adjective, "conj")) {
                first = Math.min(first, other.index());
            }
        }
        return first;
    }

    private boolean isJoined(int first, int head) {
        for (int i = first; i < head; i++) {
            if (document.token(i).upos() == Upos.CCONJ) {
                return true;
            }
        }
        return false;
    }

    /** For whom words stand, in the order of the text; a "they" that goes on is theirs at once, since those who are counted behind it have to be others. */
    private Map<Integer, List<Entity>> counted() {
        Map<Integer, List<Entity>> known = new TreeMap<>();
        for (Token token : document.tokens()) {
            boolean they = THEY.contains(token.form().toLowerCase(Locale.ROOT));
            boolean open = they && gathered.at(token.index()).isEmpty();
            List<Entity> met = they ? counting.partners(token) : List.of();
            boolean further = they && !open;
            List<Entity> all = !met.isEmpty()
                    ? met
                    : open ? they(token, known) : further ? further(token, known) : counting.of(token, known);
            if (further && !all.isEmpty()) {
                give(token, all.get(0));
            }
            boolean source = speakers.contains(token.index()) && !open;
            if (!all.isEmpty() && (all.size() == 1 || !source)) {
                known.put(token.index(), all);
            }
        }
        return known;
    }

    /** Whether a pronoun is who "also" does something: those who did the last thing together, no others who were but spoken of. */
    private boolean goesOn(Token pronoun) {
        return pronoun.is("nsubj")
                && document.children(document.token(pronoun.head()), "advmod").stream()
                        .anyMatch(adverb -> adverb.lemma().equals("also"));
    }

    /**
     * Who acted together in the sentence before, where a pronoun goes on with them: "the army and the police searched the port. They". It may have been taken for
     * one of them, or for somebody of whom neither sentence speaks.
     */
    private List<Entity> further(Token pronoun, Map<Integer, List<Entity>> known) {
        List<Entity> all = counting.subjects(pronoun, known);
        if (goesOn(pronoun) || all.isEmpty()) {
            return all;
        }
        boolean argument = pronoun.is("nsubj") || pronoun.is("obj");
        int sentence = document.sentenceOf(pronoun).index();
        boolean apart = gathered.at(pronoun.index()).stream()
                .noneMatch(taken -> all.contains(taken)
                        || taken.phrases().stream()
                                .map(Phrase::head)
                                .filter(head -> head < pronoun.index())
                                .noneMatch(head -> document.sentenceOf(document.token(head))
                                                .index()
                                        >= sentence - 1));
        return argument && !apart ? all : List.of();
    }

    /** Takes a word from whom it was thought to stand for, and gives it to another. */
    private void give(Token word, Entity entity) {
        gathered.at(word.index()).ifPresent(other -> other.phrases().removeIf(phrase -> phrase.head() == word.index()));
        gathered.byHead().put(word.index(), entity);
    }

    /** "they" where only persons side by side were spoken of, or, as who acts, those whom the sentence before tells to do something together. */
    private List<Entity> they(Token word, Map<Integer, List<Entity>> known) {
        List<Entity> pair = coordinated(word);
        return pair.isEmpty() && word.is("nsubj") ? counting.before(word, known) : pair;
    }

    /** The two persons who are named side by side last before the word: "Ana Silva and Lena Okoro". */
    private List<Entity> coordinated(Token word) {
        int first = document.sentences()
                .get(Math.max(0, document.sentenceOf(word).index() - REACH))
                .first();
        for (int i = word.index() - 1; i >= first; i--) {
            Token other = document.token(i);
            if (!other.is("conj") || other.head() < 0) {
                continue;
            }
            Token one = document.token(other.head());
            List<Entity> pair = Stream.of(one, other)
                    .flatMap(token -> gathered.at(token.index()).stream())
                    .filter(entity -> entity.isPerson()
                            && !entity.isPlural()
                            && !entity.names().isEmpty())
                    .distinct()
                    .toList();
            if (pair.size() == 2) {
                return document.children(one, "conj").size() == 1 ? new ArrayList<>(pair) : List.of();
            }
        }
        return List.of();
    }
}
