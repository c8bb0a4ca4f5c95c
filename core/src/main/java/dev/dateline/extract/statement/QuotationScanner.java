// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the quotations of a text by its marks: straight, curly and low ones, guillemets, doubled backticks and single ones.
 * A quotation ends with its paragraph; one that is not closed there goes on if the next paragraph opens with a mark again, and over the end of a line where
 * the next mark can only close it.
 * Apostrophes, inches and marks that have no partner are no quotation. One instance scans one text.
 */
public final class QuotationScanner {
    /** Words that an apostrophe may open. */
    private static final List<String> ELISIONS =
            List.of("em", "til", "cause", "n", "tis", "twas", "bout", "s", "round", "d", "ll", "m", "re", "t", "ve");

    /** How many characters behind the end of a line a quotation that is open there may close. */
    private static final int FARTHEST = 600;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    /** The offset of the mark of the double quotation that is open, and of its first character inside; -1 for none. */
    private int openAt = -1;

    private int openInner = -1;
    private boolean openGuillemet;
    /** Whether the paragraph before left its quotation open. */
    private boolean running;

    private boolean continues;

    private QuotationScanner(String text) {
        this.text = text;
    }

    /** The quotations in order of their first mark. */
    public static List<Quotation> scan(String text) {
        QuotationScanner scanner = new QuotationScanner(text);
        int begin = 0;
        while (begin < text.length()) {
            begin = scanner.paragraph(begin);
        }
        return scanner.nested();
    }

    private int paragraph(int begin) {
        boolean fresh = true;
        int at = begin;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' && ends(at)) {
                break;
            }
            if (Character.isWhitespace(c)) {
                continue;
            }
            at = mark(at, fresh);
            fresh = false;
        }
        running = openAt >= 0;
        if (openAt >= 0) {
            close(at, at, false);
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Whether the line break ends the paragraph: one in the middle of a sentence, inside an open quotation, is a line
     * that was folded.
     */
    private boolean ends(int at) {
        int next = at + 1;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '\t' || text.charAt(next) == '\r')) {
            next++;
        }
        if (openAt < 0 || next >= text.length() || text.charAt(next) == '\n' || isDouble(text.charAt(next))) {
            return true;
        }
        if (closesBehind(next)) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return ".?!:…".indexOf(text.charAt(before)) >= 0 || !Character.isLowerCase(text.charAt(next));
    }

    /** Whether the next mark of the lines that follow, up to an empty one, can only close the quotation that is open. */
    private boolean closesBehind(int from) {
        int last = Math.min(text.length() - 1, from + FARTHEST);
        for (int i = from; i <= last; i++) {
            char c = text.charAt(i);
            if (c == '\n' && i < last && text.charAt(i + 1) == '\n') {
                return false;
            }
            int width = (c == '`' || c == '\'') && i < last && text.charAt(i + 1) == c ? 2 : 1;
            if (width == 2 || isDouble(c)) {
                return c != '`' && c != '“' && spaceAfter(i + width) && (width == 2 || !spaceBefore(i));
            }
        }
        return false;
    }

    /** Handles the character; gives the offset of the last one it has used. */
    private int mark(int at, boolean fresh) {
        char c = text.charAt(at);
        int width = (c == '`' || c == '\'') && at + 1 < text.length() && text.charAt(at + 1) == c ? 2 : 1;
        if (width == 2 || isDouble(c)) {
            doubled(at, width, fresh);
            return at + width - 1;
        }
        if (opensSingle(at)) {
            single(at);
        }
        return at;
    }

    private static boolean isDouble(char c) {
        return "\"“”„‟«»".indexOf(c) >= 0;
    }

    private void doubled(int at, int width, boolean fresh) {
        boolean spaceBefore = spaceBefore(at);
        boolean spaceAfter = spaceAfter(at + width);
        if (openAt < 0) {
            boolean closer = !spaceBefore && spaceAfter;
            if (!closer) {
                open(at, width, fresh);
            }
        } else if (spaceBefore && !spaceAfter && !guillemet(at) && text.charAt(at) != '”') {
            int end = firstSentence(openInner, at);
            close(end, end, false);
            open(at, width, fresh);
        } else if (guillemet(at) == openGuillemet) {
            close(at, at + width, true);
        }
    }

    /** Where the first sentence of a quotation ends whose closing mark is missing before the next one opens: how far it goes nobody can tell. */
    private int firstSentence(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean stop = ".?!".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1));
            if (stop && i + 2 < to && Character.isUpperCase(text.charAt(i + 2))) {
                return i + 1;
            }
        }
        return to;
    }

    private boolean guillemet(int at) {
        return text.charAt(at) == '«' || text.charAt(at) == '»';
    }

    private void open(int at, int width, boolean fresh) {
        openAt = at;
        openInner = at + width;
        openGuillemet = guillemet(at);
        continues = fresh && running;
        running = false;
    }

    private void close(int innerEnd, int outerEnd, boolean closed) {
        add(openAt, openInner, innerEnd, outerEnd, closed, continues);
        openAt = -1;
    }

    private void add(int outer, int innerBegin, int innerEnd, int outerEnd, boolean closed, boolean goesOn) {
        int begin = innerBegin;
        int end = innerEnd;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            found.add(new Quotation(new Span(outer, Math.max(end, outerEnd)), new Span(begin, end), 0, closed, goesOn));
        }
    }

    private boolean spaceBefore(int at) {
        return at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || "([{—–-‘“\"'/".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean spaceAfter(int at) {
        return at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || ".,;:?!)]}—–-’”'\"…".indexOf(text.charAt(at)) >= 0;
    }

    private boolean opensSingle(int at) {
        char c = text.charAt(at);
        if ((c != '‘' && c != '\'' && c != '‚') || !spaceBefore(at) || at + 1 >= text.length()) {
            return false;
        }
        return Character.isLetter(text.charAt(at + 1)) && !ELISIONS.contains(word(at + 1));
    }

    private String word(int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    private void single(int at) {
        int end = closeOfSingle(at + 1);
        if (end > 0) {
            add(at, at + 1, end, end + 1, true, false);
        }
    }

    /** The offset of the mark that closes a single quotation; -1 for none. A plural's apostrophe yields to a later mark. */
    private int closeOfSingle(int from) {
        int fallback = -1;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean blank = c == '\n' && (at + 1 >= text.length() || text.charAt(at + 1) == '\n');
            if (blank || (openAt >= 0 && isDouble(c))) {
                break;
            }
            if (c == '‘' && spaceBefore(at)) {
                break;
            }
            if ((c != '’' && c != '\'') || at == from || !spaceAfter(at + 1)) {
                continue;
            }
            if (!pluralApostrophe(at)) {
                return at;
            }
            fallback = fallback < 0 ? at : fallback;
        }
        return fallback;
    }

    private boolean pluralApostrophe(int at) {
        return (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'S')
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }

    private List<Quotation> nested() {
        found.sort((a, b) -> a.outer().compareTo(b.outer()));
        List<Quotation> nested = new ArrayList<>();
        List<Quotation> round = new ArrayList<>();
        for (Quotation each : found) {
            while (!round.isEmpty() && !round.get(round.size() - 1).outer().contains(each.outer())) {
                round.remove(round.size() - 1);
            }
            nested.add(each.at(round.size()));
            round.add(each);
        }
        return nested;
    }
}
