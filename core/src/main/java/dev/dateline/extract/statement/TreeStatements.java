// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds the statements that trees and lexicon show and the drafts lack, nested ones too. One instance serves one document. */
final class TreeStatements {

    private static final Set<Upos> STRAY = Set.of(Upos.ADP, Upos.DET, Upos.CCONJ, Upos.SCONJ, Upos.PART);

    private final Document document;
    private final Auxiliaries auxiliaries;
    private final FrameMatcher matcher;
    private final SourceFinder sources;
    private final AccordingTo named;
    private final Quotations quotations;
    private final List<Draft> drafts;

    TreeStatements(
            Document document, FrameMatcher matcher, SourceFinder sources, Quotations quotations, List<Draft> drafts) {
        this.quotations = quotations;
        this.document = document;
        this.auxiliaries = new Auxiliaries(document);
        this.matcher = matcher;
        this.sources = sources;
        this.named = new AccordingTo(document);
        this.drafts = drafts;
    }

    void add() {
        for (Token token : document.tokens()) {
            if (token.upos() == Upos.VERB || token.upos() == Upos.NOUN) {
                matcher.match(document, token).ifPresent(this::add);
            }
            if (token.form().equalsIgnoreCase("according")) {
                named.according(token)
                        .ifPresent(source -> according(
                                token,
                                token.span()
                                        .cover(document.token(token.index() + 1).span()),
                                source));
            }
            named.per(token).ifPresent(source -> according(token, token.span(), source));
        }
    }

    private boolean known(Token cue) {
        return drafts.stream().anyMatch(draft -> draft.cue != null && draft.cue.overlaps(cue.span()));
    }

    private void add(FrameMatch match) {
        Token cue = match.cue();
        if (known(cue) || match.entry().kind() == CueEntry.Kind.STANCE) {
            return;
        }
        Optional<Source> source = sources.of(cue).or(() -> sources.others(cue) ? Optional.empty() : sources.near(cue));
        List<Span> pieces = pieces(match.content(), cue, source.orElse(Source.NONE));
        boolean ownerless = match.entry().noun() && source.isEmpty();
        boolean quotedToo = cue.is("advcl") && cue.index() < cue.head() && quotes(pieces);
        if (pieces.isEmpty() || quotedToo || ownerless || twin(pieces, cue.span()) || unsaid(match)) {
            return;
        }
        Draft draft = new Draft(cue, cue.span());
        draft.source = source.orElse(Source.NONE);
        pieces.forEach(draft::add);
        drafts.add(draft);
    }

    private boolean quotes(List<Span> pieces) {
        return quotations.speech().stream()
                .anyMatch(quotation -> pieces.stream().anyMatch(piece -> piece.overlaps(quotation.inner())));
    }

    /** Whether nothing is said yet, as in "might ask for help", or a belief stands inside another statement. */
    private boolean unsaid(FrameMatch match) {
        Token cue = match.cue();
        boolean nested = drafts.stream().anyMatch(draft -> draft.covers(cue.span()));
        boolean open = auxiliaries.infinitive(cue) && !used(cue);
        return auxiliaries.modal(cue) || open || (nested && match.entry().kind() == CueEntry.Kind.BELIEF);
    }

    /** "used her visit to call for a ban": said, where it is told what it was said with. */
    private boolean used(Token cue) {
        Optional<Token> using = document.head(cue).filter(verb -> cue.is("advcl") || cue.is("xcomp"));
        return using.filter(verb -> verb.lemma().equals("use")
                        && verb.form().endsWith("ed")
                        && document.child(verb, "obj").isPresent()
                        && !auxiliaries.modal(verb)
                        && !auxiliaries.negated(verb))
                .isPresent();
    }

    /** Whether a draft that the cue does not stand inside says nearly the same already. */
    private boolean twin(List<Span> pieces, Span cue) {
        int length = pieces.stream().mapToInt(Span::length).sum();
        return drafts.stream().anyMatch(draft -> {
            int overlap = pieces.stream().mapToInt(draft::overlap).sum();
            boolean same = 2.0 * overlap / (length + draft.length()) > 0.75;
            return !draft.covers(cue) && (same || (overlap == length && quotations.speaks(pieces.get(0))));
        });
    }

    /** The runs of words, without cue and source and without punctuation at their edges. */
    private List<Span> pieces(List<Token> content, Token cue, Source source) {
        List<Span> pieces = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token token : content) {
            Span said = source.span();
            boolean out = token.index() == cue.index() || (said != null && said.contains(token.span()));
            boolean gap = !run.isEmpty() && run.get(run.size() - 1).index() + 1 < token.index();
            if (out || gap) {
                flush(run, pieces);
            }
            if (!out) {
                run.add(token);
            }
        }
        flush(run, pieces);
        return pieces.stream().map(quotations::unmarked).toList();
    }

    private static void flush(List<Token> run, List<Span> pieces) {
        int begin = 0;
        int end = run.size();
        while (begin < end && run.get(begin).upos() == Upos.PUNCT && !quote(run.get(begin))) {
            begin++;
        }
        while (begin < end && run.get(end - 1).upos() == Upos.PUNCT && !quote(run.get(end - 1))) {
            end--;
        }
        if (begin < end && !function(run.subList(begin, end))) {
            pieces.add(run.get(begin).span().cover(run.get(end - 1).span()));
        }
        run.clear();
    }

    /** Whether the run is one word that says nothing alone, a stray of the tree. */
    private static boolean function(List<Token> run) {
        return run.size() == 1 && STRAY.contains(run.get(0).upos());
    }

    private static boolean quote(Token token) {
        return "\"“”‘’'«»".contains(token.form());
    }

    /** "It rains, according to the office": the clause is the content, what follows "to" the source. */
    private void according(Token according, Span words, Source told) {
        if (known(according) || told.speaker().isEmpty()) {
            return;
        }
        Token name = document.token(told.speaker().getAsInt());
        Optional<Token> host = document.head(according.is("case") ? name : according);
        if (host.isEmpty()) {
            return;
        }
        Draft draft = new Draft(according, words);
        draft.source = sources.authored(told);
        List<Token> content = document.subtree(host.get()).stream()
                .filter(token -> !document.dominates(name, token) && !document.dominates(according, token))
                .toList();
        List<Span> pieces = pieces(content, according, told);
        if (!pieces.isEmpty() && !twin(pieces, according.span())) {
            pieces.forEach(draft::add);
            drafts.add(draft);
        }
    }
}
