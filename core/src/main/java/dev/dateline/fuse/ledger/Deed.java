// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.word.Stem;
import dev.dateline.table.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a sentence tells that something was done: its verb stands in a past form, and nothing shortly before it makes it unreal. */
final class Deed {
    /** So many words before a verb can make it unreal. */
    private static final int REACH = 4;

    private static final Pattern AGENT = Pattern.compile("(\\s+\\S+){0,2}?\\s+by\\b");
    private static final Pattern PARTICLE = Pattern.compile("\\s+(up|down|out|off|over|back|away|aside|forward)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    /** What is denied, or not denied, is not told; behind a comma a noun denies nothing ("Despite denials, Holm shut the mine"). */
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:den(?:y|ied|ies|ying)\\b.*|denials?\\b[^,]*)\\z", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Map<String, String> PASTS = Table.beside(Deed.class, "pasts.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.required("past"), row -> row.required("base")));
    private static final Set<String> UNREAL = Table.beside(Deed.class, "unreal.tsv").rows().stream()
            .map(row -> row.required("word"))
            .collect(Collectors.toUnmodifiableSet());

    /** After these a past form is an adjective. */
    private static final Set<String> BEFORE_NOUNS =
            Set.of("a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "in", "of");

    /** After these a form that is past and present may go on with what is only to be done ("to drain the lock and shut the gate"). */
    private static final Set<String> JOINING = Set.of("and", "or");

    private static final Set<String> BEING = Set.of("was", "were", "been", "got");

    /** After these a past form tells what is done now, or again and again, or will be ("is published on Monday"). */
    private static final Set<String> NOW = Set.of("is", "are", "being", "am", "gets", "get");

    private Deed() {}

    /**
     * A verb in a past form.
     *
     * @param agent whether a passive is followed by who did it
     */
    record Verb(int begin, int end, boolean passive, boolean agent) {}

    /** Where the sentence tells that it was done; empty where it does not. */
    static Optional<Verb> in(String sentence, DeedWord deed) {
        Matcher words = WORD.matcher(sentence);
        int number = 0;
        int unreal = -REACH - 1;
        int being = -REACH - 1;
        int now = -REACH - 1;
        String before = "";
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            boolean whole = !isHyphen(sentence, words.start() - 1) && !isHyphen(sentence, words.end());
            if (UNREAL.contains(word) || word.endsWith("n't") || word.endsWith("n’t")) {
                unreal = number;
            } else if (whole
                    && !BEFORE_NOUNS.contains(before)
                    && !(JOINING.contains(before) && word.equals(PASTS.get(word)))
                    && number - unreal > REACH
                    && number - now > 2
                    && past(word).filter(deed.stem()::equals).isPresent()
                    && hasParticle(sentence, words.end(), deed)
                    && !isDenied(sentence, words.start())) {
                return Optional.of(new Verb(
                        words.start(),
                        words.end(),
                        number - being <= 2,
                        AGENT.matcher(sentence)
                                .region(words.end(), sentence.length())
                                .lookingAt()));
            }
            being = BEING.contains(word) ? number : being;
            now = NOW.contains(word) ? number : now;
            before = word;
            number++;
        }
        return Optional.empty();
    }

    private static boolean isDenied(String sentence, int at) {
        return DENIED.matcher(sentence).region(0, at).find();
    }

    /** Whether the particle stands among the next words, or no particle where none belongs to the verb ("stepped forward"). */
    private static boolean hasParticle(String sentence, int end, DeedWord deed) {
        Matcher next = PARTICLE.matcher(sentence).region(end, sentence.length());
        return deed.particle().isEmpty()
                ? !next.lookingAt()
                : Pattern.compile("(\\s+\\S+){0,3}?\\s+" + deed.particle() + "\\b")
                        .matcher(sentence)
                        .region(end, sentence.length())
                        .lookingAt();
    }

    /** The stems of the verbs whose past forms do not show them. */
    static Set<String> irregular(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .map(word -> PASTS.get(word.group().toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .map(Stem::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isHyphen(String sentence, int at) {
        return at >= 0 && at < sentence.length() && sentence.charAt(at) == '-';
    }

    private static Optional<String> past(String word) {
        String base = PASTS.get(word);
        if (base != null) {
            return Optional.of(Stem.of(base));
        }
        return word.endsWith("ed") ? Optional.of(Stem.of(word)) : Optional.empty();
    }
}
