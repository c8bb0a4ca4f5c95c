// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds for whom a word that only counts them stands: "the two", "both", "the trio", "the two men", "both countries". Those are meant who were spoken of together
 * last, nobody where others of that number can be. Used for one document.
 */
final class Counting {
    private static final Set<String> DEFINITE = Set.of("the", "these", "both");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl", "nmod");
    private static final int REACH = 2;

    private final Document document;
    private final Lexicons lexicons;
    private final Gatherer gathered;
    private final Together together;

    Counting(Document document, Lexicons lexicons, Gatherer gathered) {
        this.document = document;
        this.lexicons = lexicons;
        this.gathered = gathered;
        this.together = new Together(document, lexicons, gathered);
    }

    /** For whom the word stands; nobody where it is none that counts, or where it is open. */
    List<Entity> of(Token word, Map<Integer, List<Entity>> known) {
        OptionalInt count = count(word);
        if (count.isEmpty()) {
            return List.of();
        }
        Set<Entity> found = last(word, count.getAsInt(), known);
        boolean kind = isPerson(word) || isLand(word);
        if (!found.isEmpty() || !kind || count.getAsInt() != 2) {
            return inOrder(found);
        }
        return lastTwo(word);
    }

    /** Who does something together in the sentence before, where only one such set is told of. */
    List<Entity> before(Token word, Map<Integer, List<Entity>> known) {
        int sentence = document.sentenceOf(word).index();
        if (sentence == 0) {
            return List.of();
        }
        Sentence inside = document.sentences().get(sentence - 1);
        Set<Set<Entity>> sets = together.in(inside, inside.last(), known);
        return sets.size() == 1 && sets.iterator().next().size() > 1
                ? inOrder(sets.iterator().next())
                : List.of();
    }

    /** Who several are that are the subject of the sentence before. */
    List<Entity> subjects(Token word, Map<Integer, List<Entity>> known) {
        int sentence = document.sentenceOf(word).index();
        if (sentence == 0) {
            return List.of();
        }
        Sentence inside = document.sentences().get(sentence - 1);
        Token root = document.root(inside);
        return Stream.concat(
                        Stream.of(root),
                        document.children(root, "ccomp").stream().filter(told -> told.index() < root.index()))
                .filter(verb -> !lexicons.words().contains("fighting", verb.lemma()))
                .flatMap(verb -> document.children(verb, "nsubj").stream())
                .map(each -> known.getOrDefault(each.index(), inOrder(together.of(each))))
                .filter(all -> all.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** "the premier will raise it with his counterpart when they meet": the two of whom the clause above tells, where "they" do what takes two. */
    List<Entity> partners(Token they) {
        Optional<Token> above = document.head(they)
                .filter(verb -> they.is("nsubj") && verb.is("advcl") && meets(verb))
                .flatMap(document::head);
        if (above.isEmpty()) {
            return List.of();
        }
        Set<Entity> found = new LinkedHashSet<>();
        document.child(above.get(), "nsubj")
                .flatMap(subject -> gathered.at(subject.index()))
                .ifPresent(found::add);
        document.children(above.get(), "obl").stream()
                .filter(phrase -> document.children(phrase, "case").stream()
                        .anyMatch(mark -> lower(mark).equals("with")))
                .flatMap(phrase -> gathered.at(phrase.index()).stream())
                .forEach(found::add);
        boolean each = found.stream().noneMatch(Entity::isPlural);
        return found.size() == 2 && each ? inOrder(found) : List.of();
    }

    private boolean meets(Token verb) {
        return lexicons.words().contains("meeting", verb.lemma())
                || document.children(verb, "obj").stream()
                        .anyMatch(object -> lexicons.words().contains("talks", object.lemma()));
    }

    private static List<Entity> inOrder(Set<Entity> set) {
        return set.stream()
                .sorted(Comparator.comparingInt(
                        entity -> entity.phrases().get(0).head()))
                .toList();
    }

    /** How many a word or a phrase says that stands for people or lands told before: "the two", "both", "the pair", "the two men". */
    private OptionalInt count(Token word) {
        boolean argument = ARGUMENTS.stream().anyMatch(word::is);
        List<Token> children = document.children(word);
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean the = children.stream().anyMatch(child -> DEFINITE.contains(lower(child)));
        if (!argument || children.stream().anyMatch(child -> !stands(child))) {
            return OptionalInt.empty();
        }
        if (form.equals("both")) {
            return OptionalInt.of(2);
        }
        boolean several = word.upos() == Upos.NOUN
                && (isPerson(word) || isLand(word) || lexicons.words().contains("counted-side", word.lemma()));
        if (several) {
            return children.stream()
                    .filter(child -> the && (child.is("nummod") || lower(child).equals("both")))
                    .map(child -> Counts.of(child.form()))
                    .filter(OptionalInt::isPresent)
                    .findFirst()
                    .orElse(OptionalInt.empty());
        }
        boolean bare = word.upos() == Upos.NUM || word.upos() == Upos.NOUN;
        return the && bare ? Counts.of(form) : OptionalInt.empty();
    }

    /** What may stand with a word that only counts: no "the two dead", no "both of the plans". */
    private static boolean stands(Token child) {
        return child.is("det") || child.is("nummod") || child.is("case") || child.is("punct") || child.is("cc");
    }

    private boolean isLand(Token noun) {
        return lexicons.words().contains("counted-land", noun.lemma());
    }

    private boolean isPerson(Token noun) {
        return lexicons.words().contains("counted-person", noun.lemma())
                || lexicons.agents()
                        .at(List.of(lower(noun)))
                        .filter(Agent::isPerson)
                        .filter(agent ->
                                agent.id().equals("leader") || agent.id().startsWith("head-of"))
                        .isPresent();
    }

    /** The set of the number that the nearest sentence tells of, where it is the only one there and none of that number stands before it. */
    private Set<Entity> last(Token word, int count, Map<Integer, List<Entity>> known) {
        int sentence = document.sentenceOf(word).index();
        Set<Entity> found = Set.of();
        for (int at = sentence; at >= Math.max(0, sentence - REACH); at--) {
            Set<Set<Entity>> sets = together.in(document.sentences().get(at), word.index(), known).stream()
                    .filter(set -> fits(set, word) && !isBeside(set, word))
                    .flatMap(set -> together.size(set).isPresent() ? Stream.of(set) : groups(set))
                    .collect(Collectors.toSet());
            Set<Set<Entity>> counted = sets.stream()
                    .filter(set -> together.size(set).orElse(0) == count)
                    .collect(Collectors.toSet());
            if (found.isEmpty() && !sets.isEmpty()) {
                if (sets.size() > 1 || counted.isEmpty()) {
                    return Set.of();
                }
                found = counted.iterator().next();
            } else if (!found.isEmpty() && !Set.of(found).containsAll(counted)) {
                return Set.of();
            }
        }
        return found;
    }

    /** Whether somebody of a set has another role beside the word: "two women were killed by the two men". */
    private boolean isBeside(Set<Entity> set, Token word) {
        return document.head(word).stream()
                .flatMap(verb -> document.children(verb, "nsubj", "nsubj:pass", "obj", "iobj", "obl").stream())
                .filter(other -> !other.equals(word))
                .flatMap(other -> gathered.at(other.index()).stream())
                .anyMatch(set::contains);
    }

    /** The groups of a set that are counted each: "two bakers" of "two bakers met the mayor". */
    private Stream<Set<Entity>> groups(Set<Entity> set) {
        return set.stream().map(Set::of).filter(each -> together.size(each).isPresent());
    }

    /** Whether those told of are of the kind that a noun says: persons, lands; whoever is counted without a noun. */
    private boolean fits(Set<Entity> set, Token word) {
        if (isLand(word)) {
            return set.stream().allMatch(entity -> entity.kind() == ActorKind.COUNTRY);
        }
        Gender gender = gender(word);
        boolean persons = word.upos() == Upos.NOUN && isPerson(word);
        return set.stream()
                .allMatch(entity -> entity.gender().fits(gender)
                        && (!persons || entity.isPerson() || (entity.isPlural() && entity.kind() == ActorKind.GROUP)));
    }

    /** The two who were spoken of last, in the sentence before the word or one of those before it; nobody where they are more. */
    private List<Entity> lastTwo(Token word) {
        ActorKind kind = isLand(word) ? ActorKind.COUNTRY : ActorKind.PERSON;
        Set<Entity> found = new LinkedHashSet<>();
        int sentence = document.sentenceOf(word).index();
        for (int at = sentence; at >= Math.max(0, sentence - REACH) && found.size() < 2; at--) {
            Sentence inside = document.sentences().get(at);
            for (int i = Math.min(inside.last(), word.index()) - 1; i >= inside.first(); i--) {
                gathered.at(i)
                        .filter(entity -> entity.kind() == kind
                                && !entity.isPlural()
                                && !entity.names().isEmpty())
                        .ifPresent(found::add);
            }
        }
        return found.size() == 2
                        && !isBeside(found, word)
                        && found.stream().allMatch(entity -> entity.gender().fits(gender(word)))
                ? List.copyOf(found)
                : List.of();
    }

    /** The gender of a noun: of "men" that of "man". */
    private Gender gender(Token noun) {
        return lexicons.gender(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
