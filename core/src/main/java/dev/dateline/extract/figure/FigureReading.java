// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import dev.dateline.extract.number.Piece;
import dev.dateline.extract.time.TimeMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Comparator;
import dev.dateline.record.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one document. */
final class FigureReading {
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> OF_IN = Set.of("of", "in", "for");

    private final Document document;
    private final List<Piece> pieces;
    private final FigureWords words;
    private final Drafts drafts;
    private final Counted counted;
    private final Refusals refusals;
    private final Hanging hanging;

    FigureReading(Document document, List<Piece> pieces, FigureWords words, List<TimeMention> times) {
        this.document = document;
        this.pieces = pieces;
        this.words = words;
        this.drafts = new Drafts(document, pieces, words);
        this.counted = new Counted(document);
        this.hanging = new Hanging(document, words);
        this.refusals = new Refusals(document, pieces, words, times, counted);
    }

    List<FigureMention> figures() {
        List<FigureMention> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Optional<Draft> draft = pieces.get(at).token() < 0
                    ? Optional.empty()
                    : drafts.at(at).map(this::settled);
            draft.filter(each -> !refusals.refuses(each))
                    .map(this::mention)
                    .filter(each -> each.span().isMention(document.text()))
                    .ifPresent(found::add);
            at = draft.map(each -> Math.max(at(each), each.from() + 1)).orElse(at + 1);
        }
        return found;
    }

    /** A draft without the word for people behind it that only describes a noun ("two adult children") or opens the next line. */
    private Draft settled(Draft draft) {
        Quantity number = draft.lastNumber();
        if (!draft.kind("people") || draft.unit().get().from() < number.to()) {
            return draft;
        }
        Piece people = pieces.get(draft.unit().get().to() - 1);
        boolean apart = document.text()
                        .substring(pieces.get(number.last()).end(), people.begin())
                        .indexOf('\n')
                >= 0;
        boolean describes = people.token() >= 0 && describes(document.token(people.token()));
        return apart || describes
                ? new Draft(draft.from(), number.to(), draft.number(), draft.second(), Optional.empty(), false)
                : draft;
    }

    private boolean describes(Token word) {
        return word.is("amod")
                && document.head(word)
                        .filter(noun -> noun.upos() == Upos.NOUN && noun.index() == word.index() + 1)
                        .isPresent();
    }

    private static int at(Draft draft) {
        return draft.lastNumber().to();
    }

    private FigureMention mention(Draft draft) {
        Token number = document.token(pieces.get(draft.lastNumber().last()).token());
        int end = pieces.get(draft.to() - 1).end();
        Optional<Token> noun = draft.unit().isPresent() ? Optional.empty() : counted.noun(number);
        Optional<Token> complement = counted.behind(end, draft.measured() && !draft.kind("percent") ? OF_IN : OF)
                .filter(each -> !draft.kind("time"));
        Optional<FigureWords.Found> after = after(draft, noun);
        Optional<FigureWords.Found> before =
                words.before("before", pieces, draft.from()).filter(each -> compares(each, draft));
        Span of = of(draft, noun, complement);
        int begin = pieces.get(before.map(FigureWords.Found::from).orElse(draft.from()))
                .begin();
        int last = Math.max(
                after.map(each -> pieces.get(each.to() - 1).end()).orElse(end),
                noun.map(each -> each.span().end()).orElse(end));
        boolean single = draft.second().isEmpty();
        boolean negative = single && before.isEmpty() && draft.measured() && signed(draft.from());
        begin = negative ? pieces.get(draft.from() - 1).begin() : begin;
        boolean age = refusals.age(draft);
        Hanging.Place place = hanging.of(things(draft, number, noun));
        return new FigureMention(
                number.index(),
                new Span(begin, last),
                single ? value(draft, negative) : null,
                single ? null : draft.number().value(),
                draft.second().map(Quantity::value).orElse(null),
                comparator(draft, before, after),
                unit(draft, noun, complement),
                of,
                place.counts() && !age && !draft.kind("time"),
                place.heads(),
                age || draft.measured() || draft.hyphened() ? null : place.casualty());
    }

    private static @Nullable BigDecimal value(Draft draft, boolean negative) {
        BigDecimal value = draft.number().value();
        return negative && value != null ? value.negate() : value;
    }

    /** Whether a minus stands right before a number and no word before the minus: "-5 percent", not "mid-5". */
    private boolean signed(int from) {
        return from > 0
                && pieces.get(from).glued()
                && pieces.get(from - 1).word().equals("-")
                && !pieces.get(from - 1).glued();
    }

    /** The token of what is counted: the noun, the unit where that is one, else the number itself. */
    private Token things(Draft draft, Token number, Optional<Token> noun) {
        Optional<Token> unit = draft.unit()
                .filter(each -> each.from() >= draft.lastNumber().to())
                .map(each -> pieces.get(each.to() - 1).token())
                .filter(each -> each >= 0)
                .map(document::token);
        return noun.or(() -> unit).orElse(number);
    }

    /** The words that compare behind the number or its noun: "20 or fewer", "20 seats or fewer". */
    private Optional<FigureWords.Found> after(Draft draft, Optional<Token> noun) {
        return words.at("after", pieces, draft.lastNumber().to())
                .filter(each -> each.to() <= draft.to() || draft.unit().isEmpty())
                .or(() -> words.at("after", pieces, draft.to()))
                .or(() -> noun.flatMap(each -> words.at("after", pieces, behind(draft.to(), each))));
    }

    private int behind(int from, Token noun) {
        int at = from;
        while (at < pieces.size() && pieces.get(at).begin() < noun.span().end()) {
            at++;
        }
        return at;
    }

    /** "over five years" may say during which time, "the above five" where they stand; it compares where the tree makes it no preposition. */
    private boolean compares(FigureWords.Found found, Draft draft) {
        int token = pieces.get(found.from()).token();
        boolean single = found.to() == found.from() + 1;
        boolean over = single && pieces.get(found.from()).word().equals("over");
        if (single
                && pieces.get(found.from()).word().equals("above")
                && found.from() > 0
                && pieces.get(found.from() - 1).word().equals("the")) {
            return false;
        }
        return !over
                || !draft.kind("time")
                || token < 0
                || !document.token(token).is("case");
    }

    private static Comparator comparator(
            Draft draft, Optional<FigureWords.Found> before, Optional<FigureWords.Found> after) {
        String code = before.filter(each -> !each.value().equals("=") || after.isEmpty())
                .or(() -> after)
                .map(FigureWords.Found::value)
                .orElse("=");
        if (draft.number().kind() == Quantity.Kind.VAGUE) {
            return Comparator.ABOUT;
        }
        for (Comparator each : Comparator.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return Comparator.EQUAL;
    }

    private @Nullable Span of(Draft draft, Optional<Token> noun, Optional<Token> complement) {
        int end = pieces.get(draft.to() - 1).end();
        if (complement.isPresent()) {
            int from = counted.next(end).map(each -> each.span().end()).orElse(end);
            return counted.phrase(from, complement.get()).orElse(null);
        }
        if (draft.kind("people")) {
            return new Span(pieces.get(draft.unit().get().from()).begin(), end);
        }
        int from = words.at("after", pieces, draft.to())
                .map(each -> pieces.get(each.to() - 1).end())
                .orElse(end);
        return noun.flatMap(each -> counted.phrase(each.span().begin() > from ? from : end, each))
                .orElse(null);
    }

    private @Nullable String unit(Draft draft, Optional<Token> noun, Optional<Token> complement) {
        if (draft.number().kind() == Quantity.Kind.SHARE && !draft.measured()) {
            return "percent";
        }
        if (draft.unit().isPresent() && !draft.kind("hyphened")) {
            return draft.unit().get().value();
        }
        if (refusals.age(draft)) {
            return "years";
        }
        if (draft.kind("hyphened")) {
            String word = pieces.get(draft.unit().get().from()).word();
            return words.is("people", word) ? "people" : word.endsWith("s") ? word : word + "s";
        }
        return noun.or(() -> complement)
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .map(word -> words.is("people", word) ? "people" : word)
                .filter(word ->
                        !Set.of("them", "those", "whom", "which", "these").contains(word))
                .orElseGet(() -> refusals.ofPeople(draft) ? "people" : null);
    }
}
