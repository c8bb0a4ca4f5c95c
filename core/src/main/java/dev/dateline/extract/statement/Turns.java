// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whose turn it is in a quotation for which its own sentence names nobody. One instance serves one document. */
final class Turns {
    private static final Set<CueEntry.Kind> SAYING = Set.of(CueEntry.Kind.SPEECH, CueEntry.Kind.BELIEF);

    private static final Set<String> FIRST = Set.of("I", "we", "We");

    private final Document document;
    private final Quotations quotations;
    private final CueLexicon lexicon;
    private final List<Draft> drafts;
    /** Who answers in the interview that the document is, if it is one. */
    private final OptionalInt interviewed;

    Turns(Document document, Quotations quotations, CueLexicon lexicon, List<Draft> drafts) {
        this.document = document;
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.interviewed = Interview.answers(document, quotations);
    }

    /** Who speaks: whom the sentence before introduces, else who goes on. */
    Source speaker(Quotation quotation, @Nullable Draft last) {
        OptionalInt introduced = before(quotation).map(this::introduced).orElse(OptionalInt.empty());
        return new Source(null, introduced.isPresent() ? introduced : goesOn(quotation, last));
    }

    /** Who speaks on in a quotation that nobody is named for: who was quoted last, else who answers in an interview. */
    private OptionalInt goesOn(Quotation quotation, @Nullable Draft last) {
        OptionalInt quoted = last == null ? OptionalInt.empty() : last.source.speaker();
        return quoted.isPresent() ? quoted : answers(quotation);
    }

    /** Who answers in an interview whose paragraph the quotation is. */
    private OptionalInt answers(Quotation quotation) {
        return opensParagraph(quotation) ? interviewed : OptionalInt.empty();
    }

    /** The sentence right before a quotation, where that opens no quotation of speech itself. */
    private Optional<Sentence> before(Quotation quotation) {
        int begin = quotation.outer().begin();
        Optional<Token> first = document.tokensIn(quotation.outer()).stream().findFirst();
        if (first.isEmpty() || first.get().index() == 0) {
            return Optional.empty();
        }
        Sentence before = document.sentenceOf(document.token(first.get().index() - 1));
        boolean told = before.span().end() <= begin
                && quotations.speech().stream().noneMatch(each -> each.outer().overlaps(before.span()))
                && document.text().substring(before.span().end(), begin).strip().isEmpty();
        return told ? Optional.of(before) : Optional.empty();
    }

    /**
     * Whose words follow a sentence in quotation marks without a cue: who says what the sentence tells (He said that he would go. "…"), else the one person
     * named as its subject (Captain Holm was upbeat. "…").
     */
    private OptionalInt introduced(Sentence before) {
        List<Draft> telling =
                drafts.stream().filter(draft -> tells(draft, before)).toList();
        List<Draft> outer = telling.stream()
                .filter(draft -> telling.stream().noneMatch(other -> other != draft && holds(other, draft)))
                .toList();
        if (outer.size() == 1) {
            OptionalInt speaker = outer.get(0).source.speaker();
            boolean author = speaker.isPresent()
                    && FIRST.contains(document.token(speaker.getAsInt()).form());
            return author ? OptionalInt.empty() : speaker;
        }
        List<Token> named = outer.isEmpty() ? namedSubjects(before) : List.of();
        return named.size() == 1 ? OptionalInt.of(named.get(0).index()) : OptionalInt.empty();
    }

    private boolean tells(Draft draft, Sentence sentence) {
        Token head = draft.head;
        return head != null
                && sentence.span().contains(head.span())
                && draft.source.speaker().isPresent()
                && lexicon.entries(document, head).stream().anyMatch(entry -> entry.kind() == CueEntry.Kind.SPEECH);
    }

    private static boolean holds(Draft outer, Draft inner) {
        return inner.head != null && outer.covers(inner.head.span());
    }

    /** The people named as subjects of a sentence, or of a clause that is joined to it: "Two were killed, but Captain Holm was upbeat." */
    private List<Token> namedSubjects(Sentence sentence) {
        return document.mentions(Layers.NAMES).stream()
                .filter(name -> name.label().equals("PER") && sentence.span().contains(name.span()))
                .flatMap(name -> document.tokensIn(name.span()).stream())
                .filter(token -> token.is("nsubj")
                        && document.head(token)
                                .map(verb -> verb.is("conj") ? document.token(verb.head()) : verb)
                                .filter(verb -> verb.head() < 0)
                                .isPresent())
                .toList();
    }

    /** Whether the word is a cue that a quotation can follow. */
    boolean introduces(Token token) {
        return token.upos() == Upos.VERB
                && lexicon.entries(document, token).stream()
                        .anyMatch(entry -> SAYING.contains(entry.kind())
                                && (entry.has(Frame.Shape.CLAUSE) || entry.has(Frame.Shape.TOLD)));
    }

    boolean opensParagraph(Quotation quotation) {
        int at = quotation.outer().begin();
        return at == 0 || document.text().charAt(at - 1) == '\n';
    }
}
