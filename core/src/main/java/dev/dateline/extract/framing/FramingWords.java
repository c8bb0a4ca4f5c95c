// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of framing words, by lemma, and by first word where they are several. Immutable. */
final class FramingWords {
    private final List<FramingEntry> entries;
    private final Map<String, List<FramingEntry>> words = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private record Phrase(String text, FramingEntry entry) {}

    /** An entry whose words stand at tokens {@code [first, last]}. */
    record Found(FramingEntry entry, Token first, Token last) {}

    private FramingWords(List<FramingEntry> entries) {
        this.entries = entries;
        for (FramingEntry entry : entries) {
            for (String word : entry.words()) {
                if (entry.part() == FramingEntry.Part.PHRASE || start(word).length() < word.length()) {
                    phrases.computeIfAbsent(start(word), key -> new ArrayList<>())
                            .add(new Phrase(word, entry));
                } else {
                    words.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
                }
            }
        }
    }

    static FramingWords load(Tables tables) {
        return new FramingWords(
                tables.beside(FramingWords.class, "framing.tsv", "id").map(FramingEntry::of));
    }

    private static String start(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    List<FramingEntry> entries() {
        return entries;
    }

    /** What the table has at a token: the longest phrase that begins there, else the entries of the word. */
    List<Found> at(Document document, Token token) {
        Optional<Found> phrase = phrase(document, token);
        if (phrase.isPresent()) {
            return List.of(phrase.get());
        }
        boolean adjective = token.is("amod");
        String word = adjective && token.upos() == Upos.VERB ? token.form() : token.lemma();
        String part = adjective ? FramingEntry.Part.ADJ.name() : token.upos().name();
        return words.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(entry -> entry.part().name().equals(part) || noun(entry, token))
                .map(entry -> new Found(entry, token, token))
                .toList();
    }

    private static boolean noun(FramingEntry entry, Token token) {
        return entry.part() == FramingEntry.Part.NOUN && token.upos() == Upos.PROPN;
    }

    private Optional<Found> phrase(Document document, Token token) {
        String text = document.text();
        int begin = token.span().begin();
        Optional<Found> longest = Optional.empty();
        int length = 0;
        for (Phrase phrase : phrases.getOrDefault(start(token.form().toLowerCase(Locale.ROOT)), List.of())) {
            int end = begin + phrase.text().length();
            boolean stands = phrase.text().length() > length
                    && text.regionMatches(
                            true, begin, phrase.text(), 0, phrase.text().length());
            Optional<Token> last = stands ? document.tokenAt(end - 1) : Optional.empty();
            if (last.filter(each -> each.span().end() == end).isPresent()) {
                longest = Optional.of(new Found(phrase.entry(), token, last.get()));
                length = phrase.text().length();
            }
        }
        return longest;
    }
}
