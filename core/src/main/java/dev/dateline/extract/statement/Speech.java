// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every quotation that is speech to one draft: whole, without its marks. A quotation that no draft has goes to the
 * cue beside it, to the turn that it continues, or becomes a draft of its own with the speaker of that turn.
 */
final class Speech {
    private static final int REACH = 14;
    /** What stands between a quotation and the name of the one who is quoted, on its line or on the next. */
    private static final Pattern DASH = Pattern.compile("\\h*\\R{0,2}\\h*(?:[–—]|--?)\\h*(?=\\p{Lu})");

    private final Document document;
    private final Quotations quotations;
    private final SourceFinder sources;
    private final List<Draft> drafts;
    private final Turns turns;

    Speech(Document document, Quotations quotations, CueLexicon lexicon, SourceFinder sources, List<Draft> drafts) {
        this.document = document;
        this.quotations = quotations;
        this.sources = sources;
        this.drafts = drafts;
        this.turns = new Turns(document, quotations, lexicon, drafts);
    }

    void attach() {
        @Nullable Quotation before = null;
        @Nullable Draft last = null;
        for (Quotation quotation : quotations.speech()) {
            Draft owner = owner(quotation, before, last);
            snap(owner, quotation);
            before = quotation;
            last = owner;
        }
        drafts.forEach(this::strip);
        drafts.removeIf(draft -> draft.content.isEmpty());
    }

    /** Takes words without a verb outside quotation marks from a draft that has speech inside them. */
    private void strip(Draft draft) {
        boolean speaks = quotations.speech().stream().anyMatch(each -> draft.content.contains(each.inner()));
        if (speaks) {
            draft.content.removeIf(piece -> document.tokensIn(piece).stream()
                            .noneMatch(token -> token.upos() == Upos.VERB || token.upos() == Upos.AUX)
                    && !begins(draft, piece)
                    && quotations.speech().stream()
                            .noneMatch(each -> each.outer().overlaps(piece)));
        }
    }

    /** Whether the piece is the subject of what is quoted behind the cue: "The port, she said, is 'closed'". */
    private boolean begins(Draft draft, Span piece) {
        return document.tokensIn(piece).stream()
                .filter(token -> token.is("nsubj") && token.head() >= 0)
                .map(token -> document.token(token.head()).span())
                .anyMatch(verb -> !piece.contains(verb) && draft.covers(verb));
    }

    private Draft owner(Quotation quotation, @Nullable Quotation before, @Nullable Draft last) {
        if (quotation.continues() && last != null) {
            return last;
        }
        Optional<Token> cue =
                cueBehind(quotation).or(() -> cueBefore(quotation)).or(() -> cueBehindRest(quotation));
        if (cue.isPresent()) {
            return at(cue.get());
        }
        if (last != null && before != null && sameTurn(before, quotation, last)) {
            return last;
        }
        Optional<Source> signature = signature(quotation);
        if (signature.isPresent()) {
            Draft own = new Draft(null, null);
            own.source = signature.get();
            drafts.add(own);
            return own;
        }
        Optional<Draft> tagged = drafts.stream()
                .filter(draft -> draft.overlap(quotation.inner()) > 0 && !musing(draft, quotation))
                .max(Comparator.comparingInt(draft -> draft.overlap(quotation.inner())));
        if (tagged.isPresent()) {
            Draft draft = tagged.get();
            if (draft.head == null && draft.source.speaker().isEmpty()) {
                draft.source = turns.speaker(quotation, last);
            }
            return draft;
        }
        Draft own = new Draft(null, null);
        own.source = turns.speaker(quotation, last);
        drafts.add(own);
        return own;
    }

    /** Whether the draft is no more than what the quoted person thinks inside the quotation: "I think the port will close". */
    private static boolean musing(Draft draft, Quotation quotation) {
        Span source = draft.source.span();
        return draft.cue != null
                && source != null
                && quotation.inner().contains(draft.cue)
                && quotation.inner().contains(source)
                && source.length() <= 2;
    }

    /** Whose name stands behind a dash after a quotation that is a paragraph of its own: "We go on." — Ana Silva, mayor */
    private Optional<Source> signature(Quotation quotation) {
        Matcher dash = DASH.matcher(document.text())
                .region(quotation.outer().end(), document.text().length());
        if (!turns.opensParagraph(quotation) || !dash.lookingAt()) {
            return Optional.empty();
        }
        return document.mentions(Layers.NAMES).stream()
                .filter(name -> !name.label().equals("LOC") && name.span().begin() >= dash.end())
                .findFirst()
                .filter(name -> titles(dash.end(), name.span().begin())
                        && endsPhrase(name.span().end()))
                .map(name -> new Source(
                        new Span(dash.end(), name.span().end()),
                        OptionalInt.of(sources.top(name).index())));
    }

    /** Whether no clause goes on behind a name. */
    private boolean endsPhrase(int at) {
        String text = document.text();
        return at >= text.length() || ".,(\n".indexOf(text.charAt(at)) >= 0 || text.startsWith(" (", at);
    }

    /** Whether nothing but words of a title stands between the two. */
    private boolean titles(int from, int to) {
        return from == to
                || document.tokensIn(new Span(from, to)).stream()
                        .allMatch(word ->
                                word.upos() == Upos.PROPN || word.upos() == Upos.NOUN || word.upos() == Upos.ADJ);
    }

    /** The draft of a cue, a new one if it has none. */
    private Draft at(Token cue) {
        for (Draft draft : drafts) {
            if (draft.cue != null && draft.cue.contains(cue.span())) {
                return draft;
            }
        }
        Draft draft = new Draft(cue, cue.span());
        draft.source = sources.of(cue).orElse(Source.NONE);
        drafts.add(draft);
        return draft;
    }

    /** Gives the whole quotation to the draft and takes it from all others. */
    private void snap(Draft owner, Quotation quotation) {
        Span inner = quotation.inner();
        for (Draft draft : drafts) {
            for (Span piece : List.copyOf(draft.content)) {
                if (!piece.overlaps(inner)) {
                    continue;
                }
                boolean more = outside(piece, quotation);
                if (draft == owner && more && piece.begin() < quotation.outer().begin()) {
                    draft.content.remove(piece);
                    if (!sentenceEnds(piece.begin(), quotation.outer().begin())) {
                        draft.add(piece.cover(quotation.outer()));
                    }
                } else if (draft == owner && more && toldOn(draft, piece, quotation)) {
                    draft.content.remove(piece);
                } else if (draft != owner && more && endsTurn(piece, quotation)) {
                    draft.content.remove(piece);
                    draft.add(new Span(quotation.outer().end(), piece.end()));
                } else if (draft == owner || !more || draft.overlap(inner) * 2 > piece.length()) {
                    draft.content.remove(piece);
                }
            }
        }
        if (!owner.covers(inner)) {
            owner.add(inner);
        }
    }

    /** Whether the piece begins with the quotation and goes on to another cue: "“It is late,” to which Ruiz replied, “". */
    private boolean toldOn(Draft draft, Span piece, Quotation quotation) {
        int end = quotation.outer().end();
        return piece.begin() >= quotation.outer().begin()
                && end < piece.end()
                && document.tokensIn(new Span(end, piece.end())).stream()
                        .anyMatch(word -> turns.introduces(word) && !word.equals(draft.head));
    }

    /** Whether a sentence of its own ends right before a quotation. */
    private boolean sentenceEnds(int from, int quotation) {
        String before = document.text().substring(from, quotation).stripTrailing();
        boolean glued = before.length() == quotation - from;
        return before.endsWith(".") && (glued || endsSentence(from + before.length() - 1));
    }

    /** Whether the piece begins with the quotation and goes on in a sentence of its own, behind its end. */
    private boolean endsTurn(Span piece, Quotation quotation) {
        Span outer = quotation.outer();
        return piece.begin() >= outer.begin()
                && outer.end() < piece.end()
                && ".?!".indexOf(document.text().charAt(quotation.inner().end() - 1)) >= 0
                && new Span(outer.end(), piece.end())
                        .of(document.text()).codePoints().filter(Character::isLetterOrDigit).findFirst().stream()
                                .anyMatch(Character::isUpperCase);
    }

    /** Whether the piece holds words outside the quotation. */
    private boolean outside(Span piece, Quotation quotation) {
        return document.tokensIn(piece).stream()
                .anyMatch(token ->
                        token.upos() != Upos.PUNCT && !quotation.outer().contains(token.span()));
    }

    /** The cue in the rest of the sentence behind the quotation: "…," the minister said. */
    private Optional<Token> cueBehind(Quotation quotation) {
        int at = quotation.outer().end();
        char end = document.text().charAt(quotation.inner().end() - 1);
        if (end == '.') {
            return Optional.empty();
        }
        return cueIn(at, limit(at), true);
    }

    /** The cue behind the last paragraph of a speech that goes on over several. */
    private Optional<Token> cueBehindRest(Quotation quotation) {
        Quotation last = quotation;
        for (Quotation each : quotations.speech()) {
            boolean next = each.outer().begin() >= last.outer().end();
            if (next && (last.closed() || !each.continues())) {
                break;
            }
            last = next ? each : last;
        }
        return last.equals(quotation) ? Optional.empty() : cueBehind(last);
    }

    private int limit(int from) {
        int end = from;
        String text = document.text();
        while (end < text.length() && "\n\"“«".indexOf(text.charAt(end)) < 0) {
            if (text.charAt(end) == '.' && endsSentence(end)) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean endsSentence(int at) {
        return document.tokenAt(at)
                .map(token -> document.sentenceOf(token).last() - 1 == token.index())
                .orElse(true);
    }

    /** The cue right before the quotation: The minister said: "…" */
    private Optional<Token> cueBefore(Quotation quotation) {
        String text = document.text();
        int to = quotation.outer().begin();
        int from = to;
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        if (from == 0 || ":,".indexOf(text.charAt(from - 1)) < 0) {
            return Optional.empty();
        }
        from--;
        while (from > 0 && "\n\"”»".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return cueIn(from, to, false);
    }

    private Optional<Token> cueIn(int from, int to, boolean first) {
        if (from >= to) {
            return Optional.empty();
        }
        List<Token> inside = document.tokensIn(new Span(from, to));
        int size = inside.size();
        List<Token> near =
                first ? inside.subList(0, Math.min(size, REACH)) : inside.subList(Math.max(0, size - REACH), size);
        List<Token> cues = near.stream()
                .filter(turns::introduces)
                .filter(token -> !first || !answering(token))
                .toList();
        if (cues.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(first ? cues.get(0) : cues.get(cues.size() - 1));
    }

    /** Whether somebody answers what is said before: "to which Ruiz replied". */
    private boolean answering(Token cue) {
        return document.children(cue, "obl").stream()
                .anyMatch(what -> what.index() < cue.index()
                        && Set.of("which", "whom").contains(what.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether nothing but the cue of the turn, or the end of a paragraph, stands between the two. */
    private boolean sameTurn(Quotation before, Quotation quotation, Draft turn) {
        Span gap = new Span(
                before.outer().end(),
                Math.max(before.outer().end(), quotation.outer().begin()));
        String between = gap.of(document.text()).strip();
        if (between.isEmpty()) {
            return true;
        }
        boolean ownCue = turn.cue != null && gap.contains(turn.cue);
        long sentences = document.tokensIn(gap).stream()
                .filter(token -> token.upos() != Upos.PUNCT)
                .map(document::sentenceOf)
                .distinct()
                .count();
        return ownCue && sentences <= 1 && (between.indexOf('\n') < 0 || turns.opensParagraph(quotation));
    }
}
