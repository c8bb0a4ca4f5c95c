// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts the contents to what is said: no punctuation at their edges, no words of the next paragraph unless they are quoted or
 * behind a colon, nothing of the source, no stray words beside a clause. One instance serves one document.
 */
final class Trimming {
    private static final String EDGES = " ,;:.-–—\n";
    private static final Set<String> DANGLING = Set.of("who", "whom", "which", "whose", "a", "an", "the");
    /** Words before a relative word: "both of which". */
    private static final Set<String> BEFORE = Set.of("of", "all", "both", "some", "most", "many", "for", "in", "to");

    private static final Pattern LABEL = Pattern.compile(
            "(?i:updated?|correction|breaking|watch|related|editor[’']s note)\\b[^\\n!?\"“”]{0,40}?\\h*:\\h+");

    private final Document document;
    private final SourceFinder sources;
    private final Quotations quotations;

    Trimming(Document document, SourceFinder sources, Quotations quotations) {
        this.sources = sources;
        this.document = document;
        this.quotations = quotations;
    }

    void trim(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (quotedAlone(draft)) {
                draft.source = Source.NONE;
            }
            elsewhere(draft);
            strays(draft);
            drafts.forEach(other -> goesOn(draft, other));
            drafts.forEach(other -> another(draft, other));
            deedBehind(draft);
            dangling(draft);
            for (Span piece : List.copyOf(draft.content)) {
                boolean quoted = quoted(piece);
                if (quoted && !runsOn(piece) && spells(piece)) {
                    continue;
                }
                draft.content.remove(piece);
                Span cut = unlabelled(paragraph(draft, piece));
                cut = quoted ? cut : edges(cut);
                if (spells(cut) && !named(draft, cut)) {
                    draft.add(cut);
                }
            }
        }
        drafts.removeIf(draft -> draft.content.isEmpty());
    }

    private boolean spells(Span piece) {
        return piece.of(document.text()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Gives a draft whose source stands among its own words the one beside its cue, and what somebody is cited as saying to him. */
    private void elsewhere(Draft draft) {
        Span source = draft.source.span();
        Token cue = draft.head;
        if (source == null || cue == null || cue.upos() != Upos.VERB) {
            return;
        }
        if (draft.covers(source) && !draft.covers(cue.span())) {
            sources.outside(draft, cue).ifPresent(outside -> draft.source = outside);
        }
        document.children(cue, "advcl", "xcomp").stream()
                .filter(saying -> !draft.covers(saying.span()))
                .flatMap(saying -> sources.cited(saying).stream())
                .findFirst()
                .ifPresent(cited -> draft.source = cited);
    }

    /** "said the road was shut but added that …": what somebody says ends where he is told to say more. */
    private void goesOn(Draft draft, Draft other) {
        Span cue = other.cue;
        Span source = draft.source.span();
        if (cue == null || other.head == null || source == null || !source.equals(other.source.span())) {
            return;
        }
        int at = other.head.index() - 1;
        while (at > 0 && document.token(at).is("advmod")) {
            at--;
        }
        if (at <= 0 || !document.token(at).is("cc")) {
            return;
        }
        int end = document.token(at).span().begin();
        for (Span piece : List.copyOf(draft.content)) {
            if (piece.contains(cue) && piece.begin() > source.end() && piece.begin() < end) {
                draft.content.remove(piece);
                draft.add(new Span(piece.begin(), end));
            }
        }
    }

    /** "with the union calling it a shame and the port accusing its crew of theft": what one says ends where another speaks beside him. */
    private void another(Draft draft, Draft other) {
        Span source = other.source.span();
        Token cue = draft.head;
        if (source == null || cue == null || other.head == null || !draft.covers(source) || draft.covers(cue.span())) {
            return;
        }
        boolean beside = other.head.head() == cue.index() && (other.head.is("conj") || other.head.is("advcl"));
        Token first = document.tokensIn(source).get(0);
        if (beside
                && first.index() > cue.index() + 1
                && document.token(first.index() - 1).is("cc")) {
            endBefore(draft, document.token(first.index() - 1), other.head);
        }
    }

    /** "called her a coward and walked out", "promised help, but they left": what somebody says ends where he, or another, does something else. */
    private void deedBehind(Draft draft) {
        Token cue = draft.head;
        if (cue == null || cue.upos() != Upos.VERB) {
            return;
        }
        Optional<Token> above = document.head(cue).filter(head -> cue.is("conj"));
        List<Token> deeds = Stream.concat(Stream.of(cue), above.stream())
                .flatMap(verb -> document.children(verb, "conj").stream())
                .filter(deed -> deed.index() > cue.index())
                .toList();
        for (Token deed : deeds) {
            Optional<Token> and = document.child(deed, "cc")
                    .filter(word -> word.index() > cue.index() + 1 && (isNext(word, deed) || isOthers(word, deed)));
            boolean own = deed.upos() == Upos.VERB
                    && !deed.form().endsWith("ing")
                    && document.children(deed, "aux", "mark").isEmpty()
                    && !quotations.quotes(deed.span());
            if (own
                    && and.isPresent()
                    && isSaidBefore(draft, cue, deed, and.get().index())
                    && draft.covers(deed.span())
                    && !draft.covers(cue.span())) {
                endBefore(draft, and.get(), deed);
            }
        }
    }

    /** Whether only adverbs stand between an "and" and a verb without subject. */
    private boolean isNext(Token and, Token deed) {
        return document.children(deed, "nsubj").isEmpty()
                && document.tokens().subList(and.index() + 1, deed.index()).stream()
                        .allMatch(word -> word.is("advmod"));
    }

    /** Whether an "and" or "but" behind a comma begins what another does. */
    private boolean isOthers(Token and, Token deed) {
        return document.token(and.index() - 1).form().equals(",")
                && document.children(deed, "nsubj").stream().anyMatch(subject -> subject.index() > and.index());
    }

    /** Whether only a phrase is said before the place, or an infinitive where a finite verb stands behind it: "ordered them to fire and left". */
    private boolean isSaidBefore(Draft draft, Token cue, Token deed, int end) {
        boolean finite = !deed.form().equalsIgnoreCase(deed.lemma());
        return phrase(draft, cue, end)
                || (finite
                        && document.tokens().subList(cue.index() + 1, end).stream()
                                .filter(word -> draft.covers(word.span()))
                                .noneMatch(word -> word.is("nsubj") || word.is("aux")));
    }

    /** Whether only a phrase, no clause, is said before the place. */
    private boolean phrase(Draft draft, Token cue, int end) {
        return document.tokens().subList(cue.index() + 1, end).stream()
                .filter(word -> draft.covers(word.span()) && !quotations.quotes(word.span()))
                .noneMatch(word -> word.upos() == Upos.VERB || word.upos() == Upos.AUX);
    }

    private void endBefore(Draft draft, Token and, Token deed) {
        for (Span piece : List.copyOf(draft.content)) {
            if (piece.contains(deed.span()) && piece.begin() < and.span().begin()) {
                draft.content.remove(piece);
                draft.add(new Span(piece.begin(), and.span().begin()));
            }
        }
    }

    /** Cuts a relative word with nothing behind it: "praised Holm, who". */
    private void dangling(Draft draft) {
        Span last = draft.content.get(draft.content.size() - 1);
        List<Token> words = document.tokensIn(last);
        int end = words.size();
        while (end > 1 && words.get(end - 1).upos() == Upos.PUNCT) {
            end--;
        }
        boolean hangs = end > 2 && hangs(words.get(end - 1));
        while (hangs && end > 2 && cut(words.get(end - 1))) {
            end--;
        }
        if (hangs && !quoted(last)) {
            draft.content.remove(last);
            draft.add(new Span(last.begin(), words.get(end - 1).span().end()));
        }
    }

    private static boolean cut(Token word) {
        return word.upos() == Upos.PUNCT || hangs(word) || BEFORE.contains(word.form());
    }

    private static boolean hangs(Token word) {
        return word.is("cc") || DANGLING.contains(word.form());
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

    /**
     * Drops pieces beside a clause or a quotation that are none themselves: whom it is said to, a word on its own, the
     * object of another verb.
     */
    private void strays(Draft draft) {
        Token cue = draft.head;
        if (cue == null || draft.content.size() < 2) {
            return;
        }
        boolean said = draft.content.stream().anyMatch(piece -> quoted(piece) || verbal(piece));
        if (said) {
            draft.content.removeIf(piece -> !quoted(piece) && !verbal(piece) && stray(draft, cue, piece));
        }
        if (draft.end() > cue.span().end()) {
            draft.content.removeIf(piece -> piece.end() <= cue.span().begin() && ofDeed(cue, piece));
        }
    }

    private boolean verbal(Span piece) {
        return document.tokensIn(piece).stream()
                .anyMatch(token -> token.upos() == Upos.VERB || token.upos() == Upos.AUX);
    }

    /** Whether the piece hangs on the verb that the cue only goes with: "his delay" of "went after Ruiz over his delay, calling it a shame". */
    private boolean ofDeed(Token cue, Span piece) {
        Optional<Token> deed = document.head(cue)
                .filter(verb -> cue.is("advcl")
                        && verb.upos() == Upos.VERB
                        && verb.index() < cue.index()
                        && !piece.contains(verb.span())
                        && document.children(cue, "nsubj").isEmpty());
        return deed.isPresent()
                && document.tokensIn(piece).stream()
                        .filter(word -> word.head() >= 0
                                && !piece.contains(document.token(word.head()).span()))
                        .allMatch(word -> word.index() > deed.get().index() && document.dominates(deed.get(), word));
    }

    private boolean stray(Draft draft, Token cue, Span piece) {
        List<Token> words = document.tokensIn(piece);
        if (words.size() < 2) {
            return true;
        }
        for (Token word : words) {
            Optional<Token> head = document.head(word).filter(each -> !piece.contains(each.span()));
            if (head.isPresent()) {
                boolean addressed = head.get().equals(cue) && (word.is("obj") || word.is("iobj"));
                boolean foreign = !head.get().equals(cue)
                        && head.get().upos() == Upos.VERB
                        && !draft.covers(head.get().span());
                return addressed || foreign;
            }
        }
        return false;
    }

    /** Whether it begins outside quotation marks and runs on over the end of a paragraph. */
    private boolean runsOn(Span piece) {
        return piece.of(document.text()).indexOf('\n') >= 0
                && quotations.speech().stream()
                        .noneMatch(each -> each.outer().begin() <= piece.begin()
                                && piece.begin() < each.outer().end());
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

    /** Without the label of a running report before it: "Update 9:57 p.m.: The road is closed." */
    private Span unlabelled(Span piece) {
        Matcher label = LABEL.matcher(document.text()).region(piece.begin(), piece.end());
        return label.lookingAt() && label.end() < piece.end() ? new Span(label.end(), piece.end()) : piece;
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
