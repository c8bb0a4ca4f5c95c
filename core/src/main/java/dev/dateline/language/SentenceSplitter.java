// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts the words of a paragraph into sentences. Immutable and thread-safe. */
final class SentenceSplitter {
    private static final Set<String> SAID = words("""
            said says say asked asks told tells added adds wrote writes shouted cried replied responded
            exclaimed tweeted wondered quipped joked continued
            """);
    /** Words that often begin a sentence and seldom follow an abbreviation inside one. */
    private static final Set<String> OPENERS = words("""
            the a an he she it they we i you this that these those there in on at but and so if when while after
            before as for from his her its their our my what who how why where however although since because
            some many most one no not with by to now then also meanwhile last
            """);

    private final Abbreviations abbreviations;

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Adds the sentences of a paragraph, each as its words. */
    void split(String text, List<Span> words, List<List<Span>> sentences) {
        int begin = 0;
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            if (isStop(text, words.get(at))) {
                next = pastClosers(text, words, at + 1);
                if (next == words.size() || ends(text, words, begin, at, next)) {
                    sentences.add(List.copyOf(words.subList(begin, next)));
                    begin = next;
                }
            }
            at = next;
        }
        if (begin < words.size()) {
            sentences.add(List.copyOf(words.subList(begin, words.size())));
        }
    }

    private static boolean isStop(String text, Span word) {
        char last = text.charAt(word.end() - 1);
        return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u3002';
    }

    /** The first word after closing quotes, brackets and numbers of notes. */
    private static int pastClosers(String text, List<Span> words, int from) {
        int at = from;
        while (at < words.size()) {
            Span word = words.get(at);
            boolean attached = words.get(at - 1).end() == word.begin();
            char first = text.charAt(word.begin());
            if (attached && "\"'\u201d\u2019)]\u00bb".indexOf(first) >= 0) {
                at++;
            } else if (first == '[' && at + 2 < words.size() && isNote(text, words, at)) {
                at += 3;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isNote(String text, List<Span> words, int bracket) {
        return text.charAt(words.get(bracket + 2).begin()) == ']'
                && Character.isDigit(text.charAt(words.get(bracket + 1).begin()));
    }

    /** Whether the sentence ends between the stop (with what closes it) and the next word. */
    private boolean ends(String text, List<Span> words, int begin, int stop, int next) {
        Span mark = words.get(stop);
        String following = words.get(next).of(text);
        int first = following.codePointAt(0);
        boolean gap = words.get(next - 1).end() < words.get(next).begin();
        boolean full = mark.length() == 1 && text.charAt(mark.begin()) == '.';
        if (!gap) {
            return full && Character.isUpperCase(first) && next == stop + 1;
        }
        if (full && stop == begin + 1 && isItem(words.get(begin).of(text))) {
            return false;
        }
        if (Character.isLowerCase(first)) {
            return next == stop + 1 && endsBeforeLowerCase(text, words.get(begin), mark.of(text), following);
        }
        if (")]},;:%".indexOf(first) >= 0 || (first == '-' || first == '\u2013' || first == '\u2014')) {
            return false;
        }
        if (isAbbreviation(mark.of(text))) {
            return endsAfterAbbreviation(mark.of(text), following);
        }
        return full || next == stop + 1 || !isSaid(text, words, next);
    }

    /** Whether a word that begins a sentence numbers an item of a list: "1.", "B.". */
    private static boolean isItem(String word) {
        boolean digits = word.length() <= 3 && word.chars().allMatch(Character::isDigit);
        return digits || (word.length() == 1 && Character.isLetter(word.charAt(0)));
    }

    /** Whether the text is of the kind that begins sentences small, or the stop is loud enough. */
    private static boolean endsBeforeLowerCase(String text, Span firstWord, String mark, String following) {
        if (isDots(mark) || isAbbreviation(mark)) {
            return false;
        }
        boolean small = Character.isLowerCase(text.codePointAt(firstWord.begin())) || following.equals("i");
        return small || mark.equals("?") || (mark.length() > 1 && !mark.startsWith("."));
    }

    private static boolean isDots(String mark) {
        return mark.startsWith("..") || mark.equals("\u2026");
    }

    private static boolean isAbbreviation(String token) {
        return Characters.isWord(token.codePointAt(0));
    }

    private boolean endsAfterAbbreviation(String token, String following) {
        boolean initial = token.length() == 2;
        return abbreviations.mayEnd(token)
                && (isOpener(following) || (!initial && "\"\u201c".indexOf(following.charAt(0)) >= 0));
    }

    private static boolean isOpener(String word) {
        return OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the next words name who asked or exclaimed: {@code "Why?" Smith asked.} */
    private static boolean isSaid(String text, List<Span> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + 4); i++) {
            String word = words.get(i).of(text);
            if (SAID.contains(word)) {
                return true;
            }
            if (!Characters.isWord(word.codePointAt(0))) {
                return false;
            }
        }
        return false;
    }
}
