// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adds the statements that trees and lexicon show and the drafts lack, nested ones too. One instance serves one document. */
final class TreeStatements {
    private final Document document;
    private final FrameMatcher matcher;
    private final SourceFinder sources;
    private final List<Draft> drafts;

    TreeStatements(Document document, FrameMatcher matcher, SourceFinder sources, List<Draft> drafts) {
        this.document = document;
        this.matcher = matcher;
        this.sources = sources;
        this.drafts = drafts;
    }

    void add() {
        for (Token token : document.tokens()) {
            if (token.upos() == Upos.VERB || token.upos() == Upos.NOUN) {
                matcher.match(document, token).ifPresent(this::add);
            }
            if (token.form().equalsIgnoreCase("according")) {
                according(token);
            }
        }
    }

    private void add(FrameMatch match) {
        Token cue = match.cue();
        Optional<Source> source = sources.of(cue);
        List<Span> pieces = pieces(match.content(), cue, source.orElse(Source.NONE));
        Optional<Draft> known = drafts.stream()
                .filter(draft -> draft.cue != null && draft.cue.overlaps(cue.span()))
                .findFirst();
        if (known.isPresent()) {
            known.get().act = match.entry().act();
            known.get().addressee = match.addressee();
            return;
        }
        if (pieces.isEmpty() || (match.entry().noun() && source.isEmpty()) || twin(pieces)) {
            return;
        }
        Draft draft = new Draft(cue, cue.span());
        draft.source = source.orElse(Source.NONE);
        draft.act = match.entry().act();
        draft.addressee = match.addressee();
        pieces.forEach(draft::add);
        drafts.add(draft);
    }

    /** Whether a draft says nearly the same already. */
    private boolean twin(List<Span> pieces) {
        int length = pieces.stream().mapToInt(Span::length).sum();
        return drafts.stream().anyMatch(draft -> {
            int overlap = pieces.stream().mapToInt(draft::overlap).sum();
            return 2.0 * overlap / (length + draft.length()) > 0.75;
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
        return pieces;
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
        if (begin < end) {
            pieces.add(run.get(begin).span().cover(run.get(end - 1).span()));
        }
        run.clear();
    }

    private static boolean quote(Token token) {
        return "\"“”‘’'«»".contains(token.form());
    }

    /** "It rains, according to the office": the clause is the content, what follows "to" the source. */
    private void according(Token according) {
        boolean known = drafts.stream().anyMatch(draft -> draft.cue != null && draft.cue.overlaps(according.span()));
        int next = according.index() + 1;
        if (known
                || next + 1 >= document.tokens().size()
                || !document.token(next).form().toLowerCase(Locale.ROOT).equals("to")) {
            return;
        }
        Token source = according.is("case")
                ? document.head(according).orElse(according)
                : document.children(according, "obl").stream().findFirst().orElse(according);
        Optional<Token> host = document.head(according.is("case") ? source : according);
        if (source.index() == according.index() || host.isEmpty()) {
            return;
        }
        Token top = source;
        List<Token> content = document.subtree(host.get()).stream()
                .filter(token -> !document.dominates(top, token) && !document.dominates(according, token))
                .toList();
        Span span = document.token(next + 1)
                .span()
                .cover(
                        document.spanOf(source).end()
                                        > document.token(next + 1).span().end()
                                ? document.spanOf(source)
                                : document.token(next + 1).span());
        Draft draft =
                new Draft(according, according.span().cover(document.token(next).span()));
        draft.source = new Source(
                new Span(document.token(next + 1).span().begin(), span.end()),
                java.util.OptionalInt.of(source.index()));
        List<Span> pieces = pieces(content, according, draft.source);
        if (!pieces.isEmpty() && !twin(pieces)) {
            pieces.forEach(draft::add);
            drafts.add(draft);
        }
    }
}
