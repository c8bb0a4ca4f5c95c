// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.fuse.word.Stem;
import dev.dateline.fuse.word.Words;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A party made ready to be compared.
 *
 * @param parts the parts of the name in lower case, without marks over letters
 * @param words the stems of its telling words
 * @param acronyms the acronyms by which the article means it, of an organisation
 * @param role the stems of the telling words that say what they are
 */
record Participant(Party party, List<String> parts, Set<String> words, Set<String> acronyms, Set<String> role) {
    private static final Pattern ACRONYM = Pattern.compile("(?:[Tt]he )?(\\p{Lu}{3,8})");

    private static final Set<String> COUNTS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozen",
            "hundred",
            "hundreds",
            "thousand",
            "thousands");

    /** Words after which comes more about who they are. */
    private static final Set<String> LINKS =
            Set.of("of", "in", "at", "from", "on", "with", "for", "near", "outside", "across", "around", "who", "that");

    /** Stems of nouns for those who take to the streets. */
    private static final Set<String> CROWD =
            Set.of("protest", "demonstr", "crowd", "march", "activist", "peopl", "thousand", "hundr", "supporter");

    /** Some outlets write them and others do not. */
    private static final Set<String> PARTICLES = Set.of("the", "al", "el", "mr", "mrs", "ms");

    /** Whether both are counted and the counts are others: "the first four boys" and "eight boys". */
    boolean isCountedOtherwise(Participant other) {
        List<String> mine = counts();
        List<String> theirs = other.counts();
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
    }

    private List<String> counts() {
        return parts.stream()
                .filter(part -> COUNTS.contains(part) || Character.isDigit(part.charAt(0)))
                .toList();
    }

    /** The stem of the noun that says what they are ("protest" of "young protesters in Vik"), one for all words for a crowd. */
    String noun() {
        int end = 0;
        while (end < parts.size() && (end == 0 || !LINKS.contains(parts.get(end)))) {
            end++;
        }
        String noun = parts.isEmpty() ? "" : Stem.of(parts.get(end - 1));
        return CROWD.contains(noun) ? "crowd" : noun;
    }

    static Participant of(Actor actor, String text) {
        Party party = Party.of(actor);
        return new Participant(
                party,
                parts(party.name()),
                Set.copyOf(Words.of(party.name())),
                acronyms(actor, text),
                actor.role() == null ? Set.of() : Set.copyOf(Words.of(actor.role())));
    }

    /** Whether it has a name and the other only a noun that stands in that name or in what is said of whoever bears it. */
    boolean isDescribedBy(Participant other) {
        String noun = other.noun();
        return party.isNamed()
                && !other.party().isNamed()
                && Identity.of(this, other) != Likeness.OTHER
                && !noun.isEmpty()
                && (words.contains(noun) || role.contains(noun));
    }

    private static Set<String> acronyms(Actor actor, String text) {
        return actor.kind() != ActorKind.ORGANIZATION
                ? Set.of()
                : actor.mentions().stream()
                        .map(mention -> ACRONYM.matcher(mention.of(text)))
                        .filter(Matcher::matches)
                        .map(match -> match.group(1))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of the name as its parts are written, those with a hyphen whole. */
    List<String> whole() {
        return List.of(plain(party.name()).split("[^\\p{L}\\p{N}-]+"));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : plain(name).split("[^\\p{L}\\p{N}]+")) {
            if (!part.isEmpty() && !PARTICLES.contains(part)) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }
}
