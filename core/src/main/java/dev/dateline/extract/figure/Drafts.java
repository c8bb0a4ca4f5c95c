// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import dev.dateline.extract.number.Piece;
import dev.dateline.language.Document;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers with their units and ranges off pieces. */
final class Drafts {
    private static final List<String> UNITS = List.of("percent", "money", "time", "measure", "rounds", "people");

    private final List<Piece> pieces;
    private final FigureWords words;
    private final NumberReader numbers;

    Drafts(Document document, List<Piece> pieces, FigureWords words) {
        this.pieces = pieces;
        this.words = words;
        this.numbers = new NumberReader(document, pieces, words);
    }

    private String word(int at) {
        return 0 <= at && at < pieces.size() ? pieces.get(at).word() : "";
    }

    private boolean glued(int at) {
        return at < pieces.size() && pieces.get(at).glued();
    }

    /** The number that begins at a piece, with its unit, or the range that begins there. */
    Optional<Draft> at(int at) {
        return single(at).map(first -> range(first).orElse(first)).or(() -> severalRounds(at));
    }

    private Optional<Draft> single(int at) {
        Optional<FigureWords.Found> sign = words.at("money-before", pieces, at);
        int begin = sign.map(FigureWords.Found::to).orElse(at);
        return numbers.at(begin)
                .filter(number -> sign.isEmpty() || number.kind() == Quantity.Kind.DIGITS || glued(begin))
                .map(number -> draft(at, number, sign));
    }

    private Draft draft(int at, Quantity found, Optional<FigureWords.Found> sign) {
        boolean millions = numbers.letter(found)
                && (sign.isPresent()
                        || words.at("money", pieces, found.to() + 1).isPresent()
                        || words.at("people", pieces, found.to() + 1).isPresent());
        Quantity number = millions ? numbers.millions(found) : found;
        boolean hyphen = word(number.to()).equals("-") && glued(number.to()) && glued(number.to() + 1);
        int behind = hyphen ? number.to() + 1 : number.to();
        boolean more = word(behind).equals("plus") && unit(behind + 1, false).isPresent();
        Optional<FigureWords.Found> unit = unit(more ? behind + 1 : behind, hyphen);
        if (sign.isPresent()) {
            boolean named =
                    unit.filter(each -> each.line().kind().equals("money")).isPresent();
            return new Draft(at, named ? unit.get().to() : number.to(), number, Optional.empty(), sign, false);
        }
        if (unit.isEmpty() && numbers.letter(found)) {
            unit = words.at("measure", List.of(pieces.get(found.to())), 0);
        }
        int to = unit.map(FigureWords.Found::to).orElse(number.to());
        return new Draft(at, to, number, Optional.empty(), unit, hyphen && unit.isPresent());
    }

    private Optional<FigureWords.Found> unit(int at, boolean hyphen) {
        for (String kind : UNITS) {
            Optional<FigureWords.Found> found = words.at(kind, pieces, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return hyphen ? words.at("hyphened", pieces, at) : Optional.empty();
    }

    /** "several rounds of talks" */
    private Optional<Draft> severalRounds(int at) {
        Optional<FigureWords.Found> rounds = words.at("rounds", pieces, at + 1);
        boolean several = Set.of("several", "multiple", "many", "numerous").contains(word(at));
        if (!several || rounds.isEmpty() || !word(rounds.get().to()).equals("of")) {
            return Optional.empty();
        }
        Quantity number = new Quantity(at, at + 1, null, Quantity.Kind.VAGUE, at);
        return Optional.of(new Draft(at, rounds.get().to(), number, Optional.empty(), rounds, false));
    }

    /** "between 20 and 30", "20-30", "two to three million". */
    private Optional<Draft> range(Draft first) {
        boolean between = word(first.from() - 1).equals("between");
        for (int end : new int[] {first.number().to(), first.to()}) {
            String joint = word(end);
            boolean joins = joint.equals("-")
                    || (joint.equals("to") && !word(first.from() - 1).equals("from"))
                    || (joint.equals("or") && first.number().kind() == Quantity.Kind.WORDS)
                    || (joint.equals("and") && between);
            Optional<Draft> second = joins ? single(end + 1) : Optional.empty();
            if (second.isPresent()) {
                Optional<Draft> made = joined(first, second.get(), between ? first.from() - 1 : first.from());
                if (made.isPresent()) {
                    return made;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the two are measured in different ways: "by 8% to $71 million". */
    private static boolean differ(Draft first, Draft second) {
        return first.unit().isPresent()
                && second.unit().isPresent()
                && first.measured()
                && second.measured()
                && !family(first).equals(family(second));
    }

    private static String family(Draft draft) {
        return draft.kind("money-before")
                ? "money"
                : draft.unit().orElseThrow().line().kind();
    }

    private Optional<Draft> joined(Draft first, Draft second, int from) {
        @Nullable BigDecimal low = first.number().value();
        @Nullable BigDecimal high = second.number().value();
        if (low == null || high == null || differ(first, second)) {
            return Optional.empty();
        }
        boolean sized = numbers.size(first.number()).compareTo(BigDecimal.ONE) == 0;
        BigDecimal shared = sized ? low.multiply(numbers.size(second.number())) : low;
        if (shared.compareTo(high) < 0) {
            low = shared;
        }
        if (low.compareTo(high) >= 0) {
            return Optional.empty();
        }
        Optional<FigureWords.Found> unit = second.unit().or(first::unit);
        return Optional.of(new Draft(
                from, second.to(), first.number().value(low), Optional.of(second.number()), unit, second.hyphened()));
    }
}
