// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import dev.dateline.extract.number.NumberWords;
import dev.dateline.extract.number.Piece;
import dev.dateline.language.Document;
import dev.dateline.language.Upos;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads numbers off pieces: "1.2 million", "two dozen", "half a million", "three quarters", "tens of thousands". */
final class NumberReader {
    private static final long LARGEST = 1_000_000_000_000L;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> ARTICLES = Set.of("a", "an");
    /** Words that leave the number before "hundred" or "dozen" untold. */
    private static final Set<String> FEW = Set.of("several", "few", "many", "some");

    private static final Set<Upos> PHRASE = EnumSet.of(Upos.ADJ, Upos.NOUN, Upos.PROPN);
    private static final Set<Upos> VERBS = EnumSet.of(Upos.VERB, Upos.AUX);

    private final Document document;
    private final List<Piece> pieces;
    private final FigureWords words;

    NumberReader(Document document, List<Piece> pieces, FigureWords words) {
        this.document = document;
        this.pieces = pieces;
        this.words = words;
    }

    private String word(int at) {
        return 0 <= at && at < pieces.size() ? pieces.get(at).word() : "";
    }

    private boolean glued(int at) {
        return at < pieces.size() && pieces.get(at).glued();
    }

    /** The number that begins at a piece. */
    Optional<Quantity> at(int at) {
        return ratio(at)
                .or(() -> share(at))
                .or(() -> vague(at))
                .or(() -> halfOf(at))
                .or(() -> digits(at))
                .or(() -> spelled(at));
    }

    /** "hundreds", "tens of thousands", "several hundred", "a few dozen". */
    private Optional<Quantity> vague(int at) {
        if (words.is("vague", word(at))) {
            boolean counted = word(at + 1).equals("of") && words.is("vague", word(at + 2));
            int last = counted ? at + 2 : at;
            return Optional.of(new Quantity(at, last + 1, null, Quantity.Kind.VAGUE, last));
        }
        int few = ARTICLES.contains(word(at)) ? at + 1 : at;
        if (FEW.contains(word(few)) && scale(few + 1).isPresent()) {
            int last = few + 1;
            while (scale(last + 1).isPresent()) {
                last++;
            }
            return Optional.of(new Quantity(at, last + 1, null, Quantity.Kind.VAGUE, last));
        }
        return Optional.empty();
    }

    /** "half a million", "half a dozen", "a quarter of a million". */
    private Optional<Quantity> halfOf(int at) {
        int article = ARTICLES.contains(word(at)) ? at + 1 : at;
        BigDecimal part =
                word(article).equals("half") ? HALF : word(article).equals("quarter") ? new BigDecimal("0.25") : null;
        if (part == null) {
            return Optional.empty();
        }
        int next = word(article + 1).equals("of") || word(article + 1).equals("-") ? article + 2 : article + 1;
        int last = ARTICLES.contains(word(next)) ? next + 1 : next;
        OptionalLong scale = scale(last);
        return scale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quantity(
                        at, last + 1, part.multiply(BigDecimal.valueOf(scale.getAsLong())), Quantity.Kind.WORDS, last));
    }

    /** "half of", "a third of", "two-thirds", "three quarters of", in percent. */
    private Optional<Quantity> share(int at) {
        if (word(at).equals("half")
                && (word(at + 1).equals("of") || word(at + 1).equals("the"))) {
            return Optional.of(new Quantity(at, at + 1, new BigDecimal(50), Quantity.Kind.SHARE, at));
        }
        long count;
        int end;
        if (ARTICLES.contains(word(at))) {
            count = 1;
            end = at + 1;
        } else {
            Optional<NumberWords.Read> read = NumberWords.read(this::word, at, 9);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            count = read.get().value();
            end = read.get().end();
        }
        boolean hyphen = word(end).equals("-") && glued(end);
        int last = hyphen ? end + 1 : end;
        Optional<Long> parts = NumberWords.parts(word(last));
        boolean plural = word(last).endsWith("s");
        boolean of = word(last + 1).equals("of") && !ARTICLES.contains(word(last + 2));
        if (parts.isEmpty() || count >= parts.get() || plural != count > 1 || !(of || (plural && hyphen))) {
            return Optional.empty();
        }
        BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(parts.get()), 2, RoundingMode.HALF_UP);
        return Optional.of(new Quantity(at, last + 1, percent, Quantity.Kind.SHARE, last));
    }

    /** "one in five people", "3 in 10 said", in percent; "two in five days" and "two in 10 games" are none. */
    private Optional<Quantity> ratio(int at) {
        OptionalLong part = small(at);
        OptionalLong whole = word(at + 1).equals("in") ? small(at + 2) : OptionalLong.empty();
        if (part.isEmpty() || whole.isEmpty() || part.getAsLong() >= whole.getAsLong() || !ofPeople(at + 3)) {
            return Optional.empty();
        }
        BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(part.getAsLong()))
                .divide(BigDecimal.valueOf(whole.getAsLong()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(
                new Quantity(at, at + 3, new BigDecimal(percent.toPlainString()), Quantity.Kind.SHARE, at + 2));
    }

    /** A number from one to a hundred that is written as one piece. */
    private OptionalLong small(int at) {
        if (at >= pieces.size()) {
            return OptionalLong.empty();
        }
        if (pieces.get(at).digits()) {
            return word(at).matches("[1-9][0-9]?|100")
                    ? OptionalLong.of(Long.parseLong(word(at)))
                    : OptionalLong.empty();
        }
        return NumberWords.number(word(at)).filter(number -> number >= 1 && number <= 100).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Whether a noun for people or their groups begins at a piece, or a word before which none is missed: "of them", "said". */
    private boolean ofPeople(int at) {
        int end = at;
        while (tagged(end, PHRASE)) {
            end++;
        }
        if (end == at) {
            return word(at).equals("of") || word(at).equals("who") || tagged(at, VERBS);
        }
        boolean natives =
                tagged(end - 1, EnumSet.of(Upos.PROPN)) && word(end - 1).endsWith("s");
        return natives || words.before("people", pieces, end).isPresent() || words.is("group", word(end - 1));
    }

    private boolean tagged(int at, Set<Upos> kinds) {
        return at < pieces.size()
                && pieces.get(at).token() >= 0
                && kinds.contains(document.token(pieces.get(at).token()).upos());
    }

    private Optional<Quantity> digits(int at) {
        if (at >= pieces.size() || !pieces.get(at).digits()) {
            return Optional.empty();
        }
        String digits = word(at).replace(",", "");
        if (digits.length() > 18) {
            return Optional.empty();
        }
        Quantity plain = new Quantity(at, at + 1, new BigDecimal(digits), Quantity.Kind.DIGITS, at);
        if (word(at + 1).equals("½")) {
            plain = new Quantity(at, at + 2, new BigDecimal(digits).add(HALF), Quantity.Kind.DIGITS, at);
        }
        return Optional.of(scaled(plain));
    }

    /** "three", "a hundred", "two dozen", "two and a half million". */
    private Optional<Quantity> spelled(int at) {
        if (ARTICLES.contains(word(at))) {
            OptionalLong scale = scale(at + 1);
            if (scale.isEmpty()) {
                return Optional.empty();
            }
            Optional<NumberWords.Read> read = NumberWords.read(this::word, at + 1, LARGEST);
            return read.isPresent()
                    ? Optional.of(words(
                            at, read.get().end(), BigDecimal.valueOf(read.get().value())))
                    : Optional.of(words(at, at + 2, BigDecimal.valueOf(scale.getAsLong())));
        }
        Optional<NumberWords.Read> read = NumberWords.read(this::word, at, LARGEST);
        if (read.isEmpty()) {
            return word(at).equals("dozen") ? Optional.of(words(at, at + 1, BigDecimal.valueOf(12))) : Optional.empty();
        }
        Quantity plain =
                words(at, read.get().end(), BigDecimal.valueOf(read.get().value()));
        return Optional.of(scaled(half(plain)));
    }

    private static Quantity words(int from, int to, BigDecimal value) {
        return new Quantity(from, to, value, Quantity.Kind.WORDS, to - 1);
    }

    private static BigDecimal value(Quantity quantity) {
        return quantity.value() == null ? BigDecimal.ZERO : quantity.value();
    }

    private Quantity half(Quantity whole) {
        int at = whole.to();
        boolean half = word(at).equals("and")
                && word(at + 1).equals("a")
                && word(at + 2).equals("half");
        return half ? words(whole.from(), at + 3, value(whole).add(HALF)) : whole;
    }

    /** The number with the words for its size behind it: "million", "2-million", "bn". */
    private Quantity scaled(Quantity number) {
        Quantity scaled = number;
        int at = number.to();
        if (word(at).equals("-") && glued(at) && scale(at + 1).isPresent()) {
            at++;
        }
        while (scale(at).isPresent()) {
            BigDecimal value =
                    value(scaled).multiply(BigDecimal.valueOf(scale(at).getAsLong()));
            scaled = new Quantity(scaled.from(), at + 1, value, scaled.kind(), at);
            at++;
        }
        return scaled;
    }

    /** What a word for a size is worth: "dozen", "hundred", "million"; letters only where they stand at a number. */
    private OptionalLong scale(int at) {
        String word = word(at);
        boolean close = glued(at) && at > 0 && pieces.get(at - 1).digits();
        return switch (word) {
            case "dozen" -> OptionalLong.of(12);
            case "bn", "tn", "mn", "mln", "bln" ->
                OptionalLong.of(word.charAt(0) == 'b' ? 1_000_000_000L : word.charAt(0) == 't' ? LARGEST : 1_000_000L);
            case "k" -> close ? OptionalLong.of(1000) : OptionalLong.empty();
            case "b" -> close ? OptionalLong.of(1_000_000_000L) : OptionalLong.empty();
            default -> {
                Optional<Long> number = NumberWords.number(word);
                yield number.isPresent() && number.get() >= 100 ? OptionalLong.of(number.get()) : OptionalLong.empty();
            }
        };
    }

    /** The same number in millions, with "m" behind it. */
    Quantity millions(Quantity number) {
        BigDecimal value = value(number).multiply(BigDecimal.valueOf(1_000_000));
        return new Quantity(number.from(), number.to() + 1, value, number.kind(), number.to());
    }

    /** Whether "m" stands right behind a number: a million where money or a noun tells so, else metres. */
    boolean letter(Quantity number) {
        return word(number.to()).equals("m") && number.kind() == Quantity.Kind.DIGITS;
    }

    /** What one is worth in a number that ends in words for its size: a million in "3 million". */
    BigDecimal size(Quantity number) {
        BigDecimal size = BigDecimal.ONE;
        for (int at = number.from() + 1; at < number.to(); at++) {
            OptionalLong scale = scale(at);
            size = scale.isPresent() ? size.multiply(BigDecimal.valueOf(scale.getAsLong())) : size;
        }
        return size;
    }
}
