// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.extract.statement.Quotation;
import dev.dateline.extract.statement.QuotationScanner;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.FramingKind;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads the framing of one document. */
final class FramingReading {
    /** In a table: the verb must have an object, or a clause, whichever. */
    private static final String OBJECT = "*object";

    private static final String CLAUSE = "*clause";

    private final Document document;
    private final FramingWords words;
    private final Voices voices;
    private final Stretch stretch;
    private final QuotedWords quoted;
    private final Accusations accusations;

    FramingReading(Document document, List<StatementMention> statements, FramingWords words, QuoteWords quotes) {
        List<Quotation> quotations = QuotationScanner.scan(document.text());
        this.document = document;
        this.words = words;
        this.voices = new Voices(statements, quotations);
        this.stretch = new Stretch(document);
        this.quoted = new QuotedWords(document, statements, quotations, voices, quotes);
        this.accusations = new Accusations(document, statements);
    }

    List<FramingMention> framing() {
        List<FramingMention> found = new ArrayList<>();
        List<Candidate> single = new ArrayList<>();
        for (Token token : document.tokens()) {
            for (FramingWords.Found each : words.at(document, token)) {
                candidate(each).ifPresent(single::add);
            }
        }
        List<Candidate> wide = Stream.concat(quoted.candidates(single).stream(), accusations.candidates().stream())
                .toList();
        Stream.concat(wide.stream(), single.stream()).forEach(candidate -> {
            boolean free = found.stream().noneMatch(each -> each.span().overlaps(candidate.span()));
            if (free) {
                mention(candidate).ifPresent(found::add);
            }
        });
        found.sort(Comparator.comparing(FramingMention::span));
        return found;
    }

    private Optional<FramingMention> mention(Candidate candidate) {
        OptionalInt voice = voices.of(candidate.span(), candidate.kind());
        boolean fits = switch (candidate.voice()) {
            case ANY -> true;
            case OUTLET -> voices.innermost(candidate.span()).isEmpty();
            case SPEAKER -> voice.isPresent();
            case QUOTED -> voice.isPresent() && voices.quoted(candidate.span());
        };
        return fits && candidate.span().isMention(document.text())
                ? Optional.of(new FramingMention(candidate.span(), candidate.kind(), candidate.target(), voice))
                : Optional.empty();
    }

    private Optional<Candidate> candidate(FramingWords.Found found) {
        FramingEntry entry = found.entry();
        if (!holds(found) || named(entry, found.last())) {
            return Optional.empty();
        }
        Token last = found.last();
        return Optional.of(
                switch (entry.part()) {
                    case NOUN -> candidate(entry, stretch.noun(found.first(), last), bearer(last));
                    case ADJ -> candidate(entry, stretch.adjective(found.first(), last), described(last));
                    case VERB -> candidate(entry, stretch.verb(last, entry.with()), doer(last));
                    case ADV ->
                        candidate(entry, last.span(), document.head(last).flatMap(this::doer));
                    case PHRASE -> candidate(entry, found.first().span().cover(last.span()), Optional.empty());
                });
    }

    /**
     * Whether the word is part of the name of somebody, of a work or a prize. Labels are written with capitals too ("a Nazi"): they are so only in
     * a name of several words, or of a person.
     */
    private boolean named(FramingEntry entry, Token word) {
        if (!Character.isUpperCase(word.form().charAt(0))) {
            return false;
        }
        boolean label = entry.kind() == FramingKind.LABEL;
        boolean capital = word.upos() == Upos.PROPN && document.sentenceOf(word).first() != word.index();
        return (capital && !label)
                || document.mentions(Layers.NAMES).stream()
                        .filter(name -> name.first() <= word.index() && word.index() < name.last())
                        .anyMatch(name -> label
                                ? name.label().equals("PER") || name.last() - name.first() > 1
                                : name.label().equals("MISC") && name.last() - name.first() > 1);
    }

    private static Candidate candidate(FramingEntry entry, Span span, Optional<Token> target) {
        return new Candidate(
                span,
                entry.kind(),
                target.map(token -> OptionalInt.of(token.index())).orElse(OptionalInt.empty()),
                entry.voice());
    }

    /** Whom a noun is about: itself, or the subject that it is said of. */
    private Optional<Token> bearer(Token noun) {
        Token head = stretch.compounded(noun);
        return document.child(head, "nsubj").or(() -> Optional.of(head));
    }

    private Optional<Token> described(Token adjective) {
        return stretch.modified(adjective).or(() -> document.child(adjective, "nsubj"));
    }

    private Optional<Token> doer(Token verb) {
        return document.children(verb, "nsubj").stream()
                .filter(each -> !each.relation().equals("nsubj:pass"))
                .findFirst();
    }

    private boolean holds(FramingWords.Found found) {
        FramingEntry entry = found.entry();
        Token last = found.last();
        boolean asked = entry.with().isEmpty()
                || near(found).anyMatch(entry.with()::contains)
                || (entry.with().contains(OBJECT)
                        && document.children(last, "obj").stream().anyMatch(each -> each.index() > last.index()))
                || (entry.with().contains(CLAUSE)
                        && document.children(last, "ccomp", "xcomp").stream()
                                .anyMatch(each -> each.index() > last.index()));
        return asked && near(found).noneMatch(entry.without()::contains);
    }

    /** The lemmas of the words that hang on the last of some words, or that it hangs on, and of the word behind. */
    private Stream<String> near(FramingWords.Found found) {
        Token last = found.last();
        Stream<Token> above = document.head(last).stream()
                .flatMap(head -> Stream.concat(
                        Stream.of(head),
                        document.children(head).stream()
                                .filter(each -> each.is("compound") || each.is("nsubj") || each.is("flat"))));
        Stream<Token> next = last.index() + 1 < document.sentenceOf(last).last()
                ? Stream.of(document.token(last.index() + 1))
                : Stream.of();
        return Stream.of(document.children(last).stream(), above, next)
                .flatMap(each -> each)
                .filter(each -> each.index() != last.index())
                .map(each -> each.lemma().toLowerCase(Locale.ROOT));
    }
}
