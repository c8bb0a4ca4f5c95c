// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.record.Span;
import java.util.List;

/**
 * Cuts the contents to what is said: no punctuation at their edges, no words of the next paragraph unless they are quoted or
 * behind a colon, nothing of the source. One instance serves one document.
 */
final class Trimming {
    private static final String EDGES = " ,;:.-–—\n";

    private final Document document;
    private final Quotations quotations;

    Trimming(Document document, Quotations quotations) {
        this.document = document;
        this.quotations = quotations;
    }

    void trim(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (quotedAlone(draft)) {
                draft.source = Source.NONE;
            }
            for (Span piece : List.copyOf(draft.content)) {
                if (quoted(piece)) {
                    continue;
                }
                draft.content.remove(piece);
                Span cut = edges(paragraph(draft, piece));
                boolean words = cut.of(document.text()).codePoints().anyMatch(Character::isLetterOrDigit);
                if (words && !named(draft, cut)) {
                    draft.add(cut);
                }
            }
        }
        drafts.removeIf(draft -> draft.content.isEmpty());
    }

    /** Whether the source is quoted and the cue is not: who is spoken of inside a quotation does not speak outside it. */
    private boolean quotedAlone(Draft draft) {
        Span source = draft.source.span();
        Span cue = draft.cue;
        return source != null
                && cue != null
                && quotations.speech().stream()
                        .anyMatch(each -> each.outer().contains(new Span(source.begin(), source.begin() + 1))
                                && !each.outer().contains(cue));
    }

    private static boolean named(Draft draft, Span piece) {
        Span source = draft.source.span();
        return source != null && source.contains(piece);
    }

    private boolean quoted(Span piece) {
        return quotations.speech().stream().anyMatch(each -> each.outer().overlaps(piece));
    }

    /** The part in the paragraph of the cue; all, where there is none. */
    private Span paragraph(Draft draft, Span piece) {
        Span cue = draft.cue;
        String text = document.text();
        if (cue == null || piece.of(text).indexOf('\n') < 0 || cue.of(text).endsWith(":")) {
            return piece;
        }
        int begin = text.lastIndexOf('\n', cue.begin()) + 1;
        int newline = text.indexOf('\n', cue.end());
        int end = newline < 0 ? text.length() : newline;
        Span paragraph = new Span(begin, end);
        return paragraph.overlaps(piece) ? new Span(Math.max(begin, piece.begin()), Math.min(end, piece.end())) : piece;
    }

    private Span edges(Span piece) {
        String text = document.text();
        int begin = piece.begin();
        int end = piece.end();
        while (begin < end && EDGES.indexOf(text.charAt(begin)) >= 0 && !sign(begin)) {
            begin++;
        }
        String after = end < text.length() && text.charAt(end) == '\n' ? " ,;:.\n" : " ,;:\n";
        while (end > begin && after.indexOf(text.charAt(end - 1)) >= 0 && !abbreviates(end - 1)) {
            end--;
        }
        return begin == end ? piece : new Span(begin, end);
    }

    /** Whether the full stop belongs to an abbreviation: "10 p.m." */
    private boolean abbreviates(int at) {
        String text = document.text();
        return at > 1 && text.charAt(at) == '.' && text.charAt(at - 2) == '.';
    }

    /** Whether the mark belongs to the number behind it: "-3", ".5". */
    private boolean sign(int at) {
        String text = document.text();
        return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
}
