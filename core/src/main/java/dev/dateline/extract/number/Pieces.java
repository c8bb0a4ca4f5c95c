// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.number;

import dev.dateline.language.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Cuts the text of a document into pieces. */
public final class Pieces {
    private final Predicate<String> abbreviations;
    private final Document document;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int token;

    private Pieces(Document document, Predicate<String> abbreviations) {
        this.abbreviations = abbreviations;
        this.document = document;
        this.text = document.text();
    }

    /**
     * The pieces of a document, in text order.
     *
     * @param abbreviations which words, lower case and with a full stop behind them, are abbreviations that keep it
     */
    public static List<Piece> of(Document document, Predicate<String> abbreviations) {
        Pieces cut = new Pieces(document, abbreviations);
        int at = 0;
        while (at < cut.text.length()) {
            at = Character.isWhitespace(cut.text.charAt(at)) ? at + 1 : cut.add(at);
        }
        return cut.pieces;
    }

    private int add(int begin) {
        char first = text.charAt(begin);
        int end = begin + 1;
        String word;
        if (Character.isLetter(first)) {
            end = letters(begin);
            word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        } else if (isDigit(first)) {
            end = number(begin);
            word = text.substring(begin, end);
        } else if (first == '\'' || first == '’') {
            end = possessive(begin);
            word = end == begin + 1 ? "'" : "'s";
        } else {
            word = first == '–' || first == '—' || first == '‑' || first == '−' ? "-" : String.valueOf(first);
        }
        boolean glued = begin > 0 && !Character.isWhitespace(text.charAt(begin - 1));
        pieces.add(new Piece(begin, end, word, tokenAt(begin), glued));
        return end;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private boolean digitAt(int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private boolean letterAt(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean markAt(int at, char mark) {
        return at < text.length() && text.charAt(at) == mark;
    }

    /** The end of a word; "a.m." and abbreviations keep their full stops. */
    private int letters(int begin) {
        int end = begin + 1;
        while (letterAt(end)) {
            end++;
        }
        if (!markAt(end, '.')) {
            return end;
        }
        if (end == begin + 1 && letterAt(end + 1) && markAt(end + 2, '.')) {
            while (letterAt(end + 1) && markAt(end + 2, '.')) {
                end += 2;
            }
            return end + 1;
        }
        return abbreviations.test(text.substring(begin, end + 1).toLowerCase(Locale.ROOT)) ? end + 1 : end;
    }

    /** The end of a number with its groups of three or its decimals; dotted dates fall into their parts. */
    private int number(int begin) {
        int end = begin + 1;
        while (digitAt(end)) {
            end++;
        }
        int whole = end;
        while (group(end, 3)) {
            end += 4;
        }
        end = indian(end);
        boolean dotted = begin > 1 && text.charAt(begin - 1) == '.' && digitAt(begin - 2);
        if (markAt(end, '.') && digitAt(end + 1) && !dotted) {
            int decimals = end + 2;
            while (digitAt(decimals)) {
                decimals++;
            }
            return markAt(decimals, '.') && digitAt(decimals + 1) ? whole : decimals;
        }
        return end;
    }

    private boolean group(int at, int digits) {
        for (int i = 1; i <= digits; i++) {
            if (!digitAt(at + i)) {
                return false;
            }
        }
        return markAt(at, ',') && !digitAt(at + digits + 1);
    }

    /** The end of a number that goes on in groups of two with one of three behind them: "12,34,567". */
    private int indian(int at) {
        int end = at;
        while (group(end, 2)) {
            end += 3;
        }
        return end > at && group(end, 3) ? end + 4 : at;
    }

    private int possessive(int begin) {
        boolean s = begin + 1 < text.length() && (text.charAt(begin + 1) == 's' || text.charAt(begin + 1) == 'S');
        return s && !letterAt(begin + 2) ? begin + 2 : begin + 1;
    }

    private int tokenAt(int offset) {
        while (token < document.tokens().size() && document.token(token).span().end() <= offset) {
            token++;
        }
        return token < document.tokens().size() && document.token(token).span().begin() <= offset ? token : -1;
    }
}
