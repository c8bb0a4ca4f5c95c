// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

/**
 * A stretch of an article's text: {@code [begin, end)} in UTF-16 code units. Offsets become Unicode code points only at
 * the edge, in {@link CodePoints}.
 */
public record Span(int begin, int end) implements Comparable<Span> {
    /** The most code points of a mention or trigger (contract of the record). */
    static final int LONGEST_MENTION = 80;

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("span " + begin + " to " + end + " is no stretch of text");
        }
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return end - begin;
    }

    /** The words themselves. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** Whether a record takes the words for a mention or trigger: at most 80 code points. */
    public boolean isMention(String text) {
        return text.codePointCount(begin, end) <= LONGEST_MENTION;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The shortest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** In order of begin, the longer first where two begin together. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
    }
}
