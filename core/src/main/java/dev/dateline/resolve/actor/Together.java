// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Those of whom a sentence speaks together, who may be counted in the next one: "Peru and Chile", "the king met the mayor", "two nurses". Used for one
 * document.
 */
final class Together {
    private static final Set<String> WITH = Set.of("with", "between");

    private final Document document;
    private final WordClasses words;
    private final Gatherer gathered;

    Together(Document document, Lexicons lexicons, Gatherer gathered) {
        this.document = document;
        this.words = lexicons.words();
        this.gathered = gathered;
    }

    /**
     * The sets of those who are told of together before a word of its sentence.
     *
     * @param known for whom words stand that were understood before
     */
    Set<Set<Entity>> in(Sentence sentence, int before, Map<Integer, List<Entity>> known) {
        Set<Set<Entity>> found = new LinkedHashSet<>();
        for (int i = sentence.first(); i < Math.min(sentence.last(), before); i++) {
            Token token = document.token(i);
            List<Entity> again = known.getOrDefault(i, List.of());
            if (again.size() > 1) {
                found.add(new LinkedHashSet<>(again));
            } else if (!token.is("conj")) {
                Set<Entity> all = new LinkedHashSet<>(joined(token));
                if (token.is("nsubj") && token.head() < before) {
                    all.addAll(met(token));
                }
                boolean one = all.size() == 1 && number(token).isPresent();
                if (all.size() > 1 || one) {
                    found.add(all);
                }
            }
        }
        return within(found);
    }

    /** Somebody with those whom "and" joins to him. */
    Set<Entity> of(Token word) {
        return new LinkedHashSet<>(joined(word));
    }

    /** The sets without those that are but a part of another one. */
    private static Set<Set<Entity>> within(Set<Set<Entity>> sets) {
        List<Set<Entity>> all = List.copyOf(sets);
        sets.removeIf(set ->
                set.size() > 1 && all.stream().anyMatch(other -> other.size() > set.size() && other.containsAll(set)));
        return sets;
    }

    /** How many a set is, where it is told: those who are named one by one, or the number of a group. */
    OptionalInt size(Set<Entity> set) {
        Entity first = set.iterator().next();
        if (set.size() == 1) {
            return number(document.token(first.phrases().get(0).head()));
        }
        return set.stream()
                        .anyMatch(entity -> number(
                                        document.token(entity.phrases().get(0).head()))
                                .isPresent())
                ? OptionalInt.empty()
                : OptionalInt.of(set.size());
    }

    /** Somebody with those whom "and" joins to him, where each is known. */
    private List<Entity> joined(Token token) {
        List<Entity> found = new ArrayList<>();
        List<Token> all = new ArrayList<>(List.of(token));
        all.addAll(document.children(token, "conj"));
        for (Token each : all) {
            Optional<Entity> entity = nominal(each) ? gathered.at(each.index()) : Optional.empty();
            if (entity.isEmpty()) {
                return List.of();
            }
            found.add(entity.get());
        }
        return found;
    }

    private static boolean nominal(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    /** "the king met the mayor", "held talks with the miners": those with whom the subject met. */
    private List<Entity> met(Token subject) {
        List<Entity> found = new ArrayList<>();
        Token verb = document.token(subject.head());
        List<Token> verbs = new ArrayList<>(List.of(verb));
        verbs.addAll(document.children(verb, "conj"));
        for (Token each : verbs) {
            boolean meets = words.contains("meeting", each.lemma());
            for (Token object : meets ? document.children(each, "obj") : List.<Token>of()) {
                found.addAll(joined(object));
            }
            boolean talks = meets
                    || document.children(each, "obj").stream()
                            .anyMatch(object -> words.contains("talks", object.lemma()));
            for (Token phrase : talks ? phrases(each) : List.<Token>of()) {
                found.addAll(joined(phrase));
            }
        }
        return found;
    }

    private List<Token> phrases(Token verb) {
        List<Token> found = new ArrayList<>(document.children(verb, "obl"));
        document.children(verb, "obj").forEach(object -> found.addAll(document.children(object, "nmod")));
        found.removeIf(phrase -> document.child(phrase, "case")
                .filter(mark -> WITH.contains(mark.form().toLowerCase(Locale.ROOT)))
                .isEmpty());
        return found;
    }

    /** The number before a noun: of "two nurses" 2. */
    private OptionalInt number(Token noun) {
        return Counts.told(document, noun).map(Counts::of).orElse(OptionalInt.empty());
    }
}
