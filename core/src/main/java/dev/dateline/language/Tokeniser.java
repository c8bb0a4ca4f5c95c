// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a stretch of text into words after the conventions of Universal Dependencies for English (EWT and GUM): clitics,
 * punctuation and hyphens are words of their own, prefixes and listed compounds keep their hyphen, abbreviations their full stop. Immutable and
 * thread-safe.
 */
final class Tokeniser {
    /** Tokens that break the rules of words: addresses, handles, telephone numbers, file names, faces. */
    private static final Pattern SPECIAL = Pattern.compile("""
            (?:https?|ftp)://[^\\s<>"“”]++
            | www\\.[^\\s<>"“”]++
            | [\\p{L}\\d_.+-]{1,64}@[\\p{L}\\d_-]{1,64}(?:\\.[\\p{L}\\d_-]{1,64}){0,6}+
            | [@\\#][\\p{L}_][\\p{L}\\p{N}_]*+
            | (?:[\\p{L}\\d_-]{1,64}\\.){1,8}(?:com|org|net|gov|edu|info|co|uk|ca|eu|doc|docx|xls|pdf|html?|txt|jpe?g|gif|png|zip)
                (?![\\p{L}\\d_-])(?:/[^\\s<>"“”]*+)?
            | \\+?\\d{1,6}(?:-\\d{1,8}){2,5}+(?![\\p{L}\\d])
            | \\d{3}-\\d{4}(?![\\p{L}\\d-])
            | [:;=]['-]?[()DPp](?![\\p{L}\\d(])
            | \\[\\.\\.\\.\\]
            | [a-z][a-z-]+(?:\\.[a-z][a-z-]+){2,8}(?![\\p{L}\\d.])
            """, Pattern.COMMENTS);

    private static final Pattern DOTTED = Pattern.compile(
            "(?:\\p{L}\\.){2,8}+(?!\\p{L})|(?:\\p{Lu}\\.){1,8}\\p{Lu}(?![\\p{L}\\p{N}])|Ph\\.D\\.|M\\.Sc\\.|B\\.Sc\\.");
    private static final Pattern LEADING = Pattern.compile(
            "['’](?:s|ll|re|ve|d|m|em|n|til|cause|tis|twas|\\d\\ds?)(?![\\p{L}\\p{N}])|\\.\\d++|\\+\\d++",
            Pattern.CASE_INSENSITIVE);
    /** Written with a hyphen that is part of the word. */
    private static final Set<String> PREFIXES = Set.of(
            ("e co mis non re pre anti mid ex multi post pro semi neo counter sub intra inter socio cross pan mini over "
                            + "psycho arch uh ultra trans")
                    .split(" "));

    private static final String RUNS = "$-=*_~#+<>'`\u2019\u2018|\u2026\u2013\u2014";

    private final Abbreviations abbreviations;

    Tokeniser(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Adds the words of {@code [begin, end)}. */
    void split(String text, int begin, int end, List<Span> words) {
        int at = begin;
        while (at < end) {
            int character = text.codePointAt(at);
            if (Characters.isSpace(character)) {
                at += Character.charCount(character);
                continue;
            }
            int chunk = at;
            while (chunk < end && !Characters.isSpace(text.codePointAt(chunk))) {
                chunk += Character.charCount(text.codePointAt(chunk));
            }
            new Chunk(text, at, chunk, end, words).split();
            at = chunk;
        }
    }

    /** A stretch of text without spaces, being cut. */
    private final class Chunk {
        private final String text;
        private final int begin;
        private final int end;
        private final int paragraphEnd;
        private final List<Span> words;

        Chunk(String text, int begin, int end, int paragraphEnd, List<Span> words) {
            this.text = text;
            this.begin = begin;
            this.end = end;
            this.paragraphEnd = paragraphEnd;
            this.words = words;
        }

        void split() {
            int at = begin;
            while (at < end) {
                boolean fresh = at == begin || !Characters.isWord(text.codePointBefore(at));
                int next = fresh ? special(at) : at;
                if (next > at) {
                    words.add(new Span(at, next));
                } else if (Characters.isWord(text.codePointAt(at))) {
                    next = wordEnd(at);
                    addWord(at, next);
                } else {
                    next = symbolEnd(at);
                    words.add(new Span(at, next));
                }
                at = next;
            }
        }

        /** The end of a special token that begins here, or the given place where there is none. */
        private int special(int at) {
            Matcher dotted = DOTTED.matcher(text).region(at, end).useTransparentBounds(true);
            if (dotted.lookingAt()) {
                return dotted.end();
            }
            if (at == begin || !Characters.isApostrophe(text.codePointBefore(at))) {
                Matcher leading = LEADING.matcher(text).region(at, end).useTransparentBounds(true);
                if (leading.lookingAt()) {
                    return leading.end();
                }
            }
            Matcher special = SPECIAL.matcher(text).region(at, end).useTransparentBounds(true);
            return special.lookingAt() ? trimmed(at, special.end()) : at;
        }

        /** Leaves out punctuation that ends the sentence rather than the address. */
        private int trimmed(int at, int stop) {
            int last = stop;
            while (last > at + 4 && ".,;:!?'\u2019)]>*".indexOf(text.charAt(last - 1)) >= 0) {
                boolean opened =
                        text.charAt(last - 1) == ')' && text.substring(at, last).indexOf('(') >= 0;
                if (opened) {
                    break;
                }
                last--;
            }
            return last;
        }

        private int wordEnd(int at) {
            int next = at;
            while (next < end) {
                int character = text.codePointAt(next);
                if (!Characters.isWord(character) && !joins(at, next, character)) {
                    break;
                }
                next += Character.charCount(character);
            }
            return next < end && text.charAt(next) == '.' && keepsStop(at, next) ? next + 1 : next;
        }

        /** Whether a character that is no letter or digit stands inside the word that begins at the given place. */
        private boolean joins(int from, int at, int character) {
            if (at + 1 >= end || !Characters.isWord(text.codePointAt(at + 1))) {
                return false;
            }
            char before = text.charAt(at - 1);
            char after = text.charAt(at + 1);
            boolean digits = Character.isDigit(before) && Character.isDigit(after);
            return switch (character) {
                case '\'', '\u2019', '`' -> Character.isLetter(before) && Character.isLetter(after);
                case '.', ',', ':', '/' -> digits;
                case '&' -> Character.isLetter(before) && Character.isLetter(after);
                case '_', '@' -> true;
                case '-' ->
                    Character.isLetter(after)
                            && (PREFIXES.contains(text.substring(from, at).toLowerCase(Locale.ROOT))
                                    || Compounds.STANDARD.holds(text.substring(from, lettersEnd(at + 1))));
                default -> false;
            };
        }

        private int lettersEnd(int at) {
            int next = at;
            while (next < end && Character.isLetter(text.charAt(next))) {
                next++;
            }
            return next;
        }

        /** Whether the full stop at the end of a word is its own. */
        private boolean keepsStop(int from, int stop) {
            if (stop + 1 < end && text.charAt(stop + 1) == '.') {
                return false;
            }
            int next = stop + 1;
            while (next < paragraphEnd && Characters.isSpace(text.codePointAt(next))) {
                next += Character.charCount(text.codePointAt(next));
            }
            int following = next < paragraphEnd ? text.codePointAt(next) : -1;
            String word = text.substring(from, stop);
            if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
                if (stop + 1 < end && ",;:".indexOf(text.charAt(stop + 1)) >= 0) {
                    return true;
                }
                return Character.isUpperCase(following) && initialBefore(from);
            }
            return abbreviations.keepsStop(word, following);
        }

        /** Whether the word before is a name or nothing, so that a single capital is an initial. */
        private boolean initialBefore(int from) {
            if (words.isEmpty()) {
                return true;
            }
            Span before = words.get(words.size() - 1);
            return from - before.end() > 2
                    || Character.isUpperCase(text.codePointAt(before.begin()))
                    || !Characters.isWord(text.codePointBefore(before.end()));
        }

        private int symbolEnd(int at) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (character == '.' || character == '!' || character == '?') {
                while (next < end && ".!?".indexOf(text.charAt(next)) >= 0) {
                    next++;
                }
                return next;
            }
            if (RUNS.indexOf(character) >= 0) {
                while (next < end && text.charAt(next) == character) {
                    next++;
                }
                return next;
            }
            if (Characters.isRegionalIndicator(character) && next < end) {
                int other = text.codePointAt(next);
                return Characters.isRegionalIndicator(other) ? next + Character.charCount(other) : next;
            }
            while (next < end && Characters.continuesSymbol(text.codePointAt(next))) {
                int mark = text.codePointAt(next);
                next += Character.charCount(mark);
                if (Characters.isJoiner(mark) && next < end) {
                    next += Character.charCount(text.codePointAt(next));
                }
            }
            return next;
        }

        /** Adds a word, cut before its clitics and units. */
        private void addWord(int from, int to) {
            int cut = Clitics.cut(text.substring(from, to));
            if (cut > 0) {
                addWord(from, from + cut);
                words.add(new Span(from + cut, to));
            } else {
                words.add(new Span(from, to));
            }
        }
    }
}
