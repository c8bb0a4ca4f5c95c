// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.extract.statement.Quotation;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.FramingKind;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds framing in short quotations: words of a speaker that the outlet did not care to put in its own, and quotation marks
 * of the outlet's by which it keeps a word at arm's length.
 */
final class QuotedWords {
    private static final int MOST_WORDS = 8;
    /** A term of several words in quotation marks is mostly no more than quoted: "vessel under special watch". */
    private static final int MOST_SCARED = 1;
    /** Who describes himself does not take sides: "described himself as". */
    private static final Set<String> SELF = Set.of("himself", "herself", "itself", "myself", "ourselves", "themselves");

    private final Document document;
    private final List<StatementMention> statements;
    private final List<Quotation> quotations;
    private final Voices voices;
    private final QuoteWords words;

    QuotedWords(
            Document document,
            List<StatementMention> statements,
            List<Quotation> quotations,
            Voices voices,
            QuoteWords words) {
        this.document = document;
        this.statements = statements;
        this.quotations = quotations;
        this.voices = voices;
        this.words = words;
    }

    List<Candidate> candidates(List<Candidate> single) {
        List<Candidate> found = new ArrayList<>();
        for (Quotation quotation : quotations) {
            List<Token> tokens = document.tokensIn(quotation.inner());
            if (quotation.closed() && !tokens.isEmpty() && tokens.size() <= MOST_WORDS && fragment(tokens)) {
                candidate(tokens, single).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> candidate(List<Token> tokens, List<Candidate> single) {
        Span words = words(tokens);
        OptionalInt voice = voices.innermost(words);
        Optional<Candidate> inside =
                single.stream().filter(each -> words.contains(each.span())).findFirst();
        if (voice.isPresent()) {
            Span whole = statements.get(voice.getAsInt()).content().get(0);
            boolean said = whole.length() > words.length() + 3 || calling(tokens.get(0));
            return said && (inside.isPresent() || calling(tokens.get(0)))
                    ? Optional.of(new Candidate(
                            words,
                            inside.map(Candidate::kind).orElse(FramingKind.LOADED),
                            inside.map(Candidate::target).orElse(OptionalInt.empty()),
                            FramingEntry.Voice.ANY))
                    : Optional.empty();
        }
        boolean scare =
                tokens.size() <= MOST_SCARED && naming(tokens) && !overlapsStatement(words) && !named(tokens.get(0));
        return scare
                ? Optional.of(new Candidate(words, FramingKind.DOUBT, OptionalInt.empty(), FramingEntry.Voice.ANY))
                : Optional.empty();
    }

    /** A noun, or a word in front of one: the “beach”, an “independent” inquiry. */
    private boolean naming(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        int next = last.index() + 2;
        boolean before =
                next < document.sentenceOf(last).last() && document.token(next).upos() == Upos.NOUN;
        return tokens.get(0).upos() != Upos.VERB && (last.upos() == Upos.NOUN || (last.upos() == Upos.ADJ && before));
    }

    private boolean overlapsStatement(Span words) {
        return statements.stream()
                .flatMap(statement -> statement.content().stream())
                .anyMatch(piece -> piece.overlaps(words));
    }

    /** The words without the marks at their end. */
    private Span words(List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && tokens.get(last).upos() == Upos.PUNCT) {
            last--;
        }
        return tokens.get(0).span().cover(tokens.get(last).span());
    }

    /** Whether the words are no sentence of their own and no name. */
    private boolean fragment(List<Token> tokens) {
        Token first = tokens.get(0);
        boolean lower = Character.isLowerCase(first.form().charAt(0));
        boolean clause = tokens.stream()
                .anyMatch(each -> each.is("nsubj")
                        && each.head() >= first.index()
                        && each.head() <= tokens.get(tokens.size() - 1).index());
        boolean ends = ".!?".contains(tokens.get(tokens.size() - 1).form());
        return lower && !clause && !(ends && tokens.size() < 3);
    }

    private boolean calling(Token first) {
        for (int at = first.index() - 1; at >= Math.max(0, first.index() - 8); at--) {
            if (!document.sentenceOf(first).contains(at)
                    || SELF.contains(document.token(at).form())) {
                return false;
            }
            if (words.calling(document.token(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean named(Token first) {
        for (int at = first.index() - 1; at >= Math.max(0, first.index() - 4); at--) {
            if (words.naming(document.token(at))) {
                return true;
            }
        }
        return false;
    }
}
