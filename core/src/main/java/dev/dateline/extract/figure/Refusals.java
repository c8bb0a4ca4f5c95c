// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import dev.dateline.extract.number.Piece;
import dev.dateline.extract.time.TimeMention;
import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.record.TimeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which numbers are no quantities: dates, years, names, scores, numbers of lists, numbers that only refer back. */
final class Refusals {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final Set<String> BACK = Set.of("the", "these", "those", "other", "both");
    private static final Set<String> POINTING =
            Set.of("them", "those", "whom", "these", "which", "the", "its", "his", "her", "their", "our");
    private static final Set<String> OPENING = Set.of("(", "\"", "“", "'", "‘", "[", "~", "+");
    private static final String JOINING = "-/:'";
    private static final Set<String> AGE_END = Set.of(",", ".", ")", ";", "-", "(", ":");

    private static final Set<String> SOME_DAY = Set.of("day", "night", "morning", "afternoon", "evening");
    private static final Set<String> LATER = Set.of("later", "earlier", "after", "before", "ago");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    /** Thousands of points that a sharp picture is wide. */
    private static final Set<String> SHARP = Set.of("2", "4", "5", "8");

    private static final Set<String> OWNING = Set.of("'s", "’s");

    private final Document document;
    private final List<Piece> pieces;
    private final FigureWords words;
    private final Counted counted;
    private final List<TimeMention> times;

    Refusals(Document document, List<Piece> pieces, FigureWords words, List<TimeMention> times, Counted counted) {
        this.document = document;
        this.pieces = pieces;
        this.words = words;
        this.counted = counted;
        this.times = times;
    }

    private String word(int at) {
        return 0 <= at && at < pieces.size() ? pieces.get(at).word() : "";
    }

    private boolean glued(int at) {
        return 0 <= at && at < pieces.size() && pieces.get(at).glued();
    }

    private Token token(Quantity number) {
        return document.token(pieces.get(number.last()).token());
    }

    boolean refuses(Draft draft) {
        if (draft.number().kind() == Quantity.Kind.DIGITS && !draft.kind("money-before") && broken(draft)) {
            return true;
        }
        if (idiom(draft) || shaped(draft)) {
            return true;
        }
        if (draft.kind("time")) {
            return set(draft) || named(draft);
        }
        if (draft.measured() || age(draft)) {
            return false;
        }
        return dated(draft) || named(draft) || unsaid(draft);
    }

    /** Digits that are glued to letters or marks which make them something else: "F-16", "3D", "24/7", "2-1", "10:30". */
    private boolean broken(Draft draft) {
        int from = draft.number().from();
        int to = draft.lastNumber().to();
        boolean dash = word(from - 1).equals("-") && !glued(from - 1);
        if (glued(from) && !dash && !OPENING.contains(word(from - 1))) {
            return true;
        }
        if (!glued(to) || draft.unit().isPresent()) {
            return false;
        }
        char next = word(to).charAt(0);
        char after = glued(to + 1) ? word(to + 1).charAt(0) : ' ';
        return Character.isLetterOrDigit(next)
                || (next == '-' && Character.isLetter(after))
                || (JOINING.indexOf(next) >= 0 && Character.isDigit(after));
    }

    /** "one another", "One night, …", "one foot in the door", "a one-man show". */
    private boolean idiom(Draft draft) {
        int to = draft.lastNumber().to();
        if (!is(draft, ONE) || draft.number().kind() != Quantity.Kind.WORDS) {
            return false;
        }
        boolean opening = document.sentenceOf(token(draft.number())).first()
                == token(draft.number()).index();
        boolean once = opening && SOME_DAY.contains(word(to)) && !LATER.contains(word(to + 1));
        boolean alone = draft.hyphened() && Set.of("man", "woman").contains(word(to + 1));
        boolean step = word(to).equals("foot") && word(to + 1).equals("in");
        return word(to).equals("another") || once || alone || step;
    }

    /** Numbers of a form and no quantity: a "4K film", "the eight's rival", "a 2-6 start", "a four-letter word". */
    private boolean shaped(Draft draft) {
        Quantity number = draft.number();
        int to = draft.lastNumber().to();
        boolean owner =
                glued(to) && !draft.measured() && OWNING.contains(word(to) + (glued(to + 1) ? word(to + 1) : ""));
        boolean score = draft.second().isPresent()
                && word(number.to()).equals("-")
                && words.at("score", pieces, to).isPresent();
        boolean hyphened = glued(to)
                && glued(to + 1)
                && word(to).equals("-")
                && words.at("hyphen-refused", pieces, to + 1).isPresent();
        return picture(draft) || owner || score || hyphened;
    }

    /** Whether it says how sharp a picture is: "4K screens", "a 4K player", and not "4K jobs". */
    private boolean picture(Draft draft) {
        Quantity number = draft.number();
        boolean sharp = number.kind() == Quantity.Kind.DIGITS
                && SHARP.contains(word(number.from()))
                && word(number.from() + 1).equals("k")
                && number.to() == number.from() + 2;
        boolean money = draft.unit()
                .filter(unit -> unit.line().kind().startsWith("money"))
                .isPresent();
        if (!sharp || money) {
            return false;
        }
        Optional<Token> noun = counted.noun(token(number));
        return ARTICLES.contains(word(number.from() - 1))
                || noun.filter(each -> words.is("display", Counted.lower(each))).isPresent()
                || (noun.isEmpty() && draft.unit().isEmpty());
    }

    /** "every two days" */
    private boolean set(Draft draft) {
        Span span = pieces(draft);
        return times.stream()
                .anyMatch(time -> time.type() == TimeType.SET && time.span().overlaps(span));
    }

    private Span pieces(Draft draft) {
        return new Span(
                pieces.get(draft.number().from()).begin(),
                pieces.get(draft.lastNumber().last()).end());
    }

    /** A number inside a date or a clock time, or one that looks like a year. */
    private boolean dated(Draft draft) {
        Span span = pieces(draft);
        if (times.stream().anyMatch(time -> time.span().overlaps(span))) {
            return true;
        }
        int last = draft.lastNumber().to();
        boolean year = draft.number().kind() == Quantity.Kind.DIGITS
                && word(draft.number().from()).length() == 4
                && draft.number().value() != null
                && draft.number().value().compareTo(FIRST_YEAR) >= 0
                && draft.number().value().compareTo(LAST_YEAR) < 0;
        boolean compared = words.before("before", pieces, draft.from()).isPresent();
        return words.at("refused", pieces, last).isPresent() || (year && !compared && !draft.kind("people"));
    }

    /** A number that belongs to a name: "Article 5", "Flight 370", "Group of Seven". */
    private boolean named(Draft draft) {
        int from = draft.from();
        if (words.before("name", pieces, from)
                        .filter(found -> found.to() == from)
                        .isPresent()
                && !draft.measured()
                && !draft.kind("people")) {
            return true;
        }
        Token number = token(draft.number());
        for (Mention name : document.mentions(Layers.NAMES)) {
            if (name.first() <= number.index() && number.index() < name.last()) {
                boolean first = name.first() == number.index();
                return !first || number.upos() == Upos.PROPN || (name.last() > name.first() + 1 && capital(number));
            }
        }
        if (number.upos() == Upos.PROPN) {
            return true;
        }
        Optional<Token> head = document.head(number);
        return draft.unit().isEmpty()
                && draft.number().kind() == Quantity.Kind.DIGITS
                && head.isPresent()
                && head.get().index() == number.index() - 1
                && (head.get().upos() == Upos.PROPN || head.get().upos() == Upos.NOUN)
                && counted.noun(number).isEmpty();
    }

    private boolean capital(Token token) {
        return Character.isUpperCase(token.form().charAt(0))
                && document.sentenceOf(token).first() != token.index();
    }

    /** ", 34," behind a person's name, or "aged 34". */
    boolean age(Draft draft) {
        int from = draft.number().from();
        if (draft.number().kind() != Quantity.Kind.DIGITS
                || draft.unit().isPresent()
                || !age(draft.number().value())) {
            return false;
        }
        if (word(from - 1).equals("aged")
                || word(from - 1).equals("ages")
                || (word(from - 1).equals("of") && word(from - 2).equals("age"))) {
            return true;
        }
        boolean marked = (word(from - 1).equals(",") || word(from - 1).equals("(")) && AGE_END.contains(word(from + 1));
        if (!marked || from < 2) {
            return false;
        }
        int before = pieces.get(from - 2).token();
        return before >= 0
                && document.mentions(Layers.NAMES).stream()
                        .anyMatch(name -> name.label().equals("PER") && name.first() <= before && before < name.last());
    }

    private static boolean age(@Nullable BigDecimal value) {
        return value != null && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(120)) < 0;
    }

    /** A number of which nothing says that it counts something worth telling. */
    private boolean unsaid(Draft draft) {
        Token number = token(draft.number());
        Optional<Token> noun = draft.unit().isPresent() ? Optional.empty() : counted.noun(token(draft.lastNumber()));
        boolean people = draft.kind("people");
        if (noun.filter(each -> words.is("refused", Counted.lower(each))).isPresent()) {
            return true;
        }
        boolean compared = compared(draft);
        if (is(draft, ONE)) {
            return !(people || compared) || word(draft.from() - 1).equals("no");
        }
        if (is(draft, TWO) && BACK.contains(word(draft.from() - 1))) {
            return true;
        }
        if (draft.unit().isPresent() || draft.number().kind() == Quantity.Kind.SHARE) {
            return false;
        }
        if (noun.isPresent()) {
            return noun.get().upos() == Upos.PROPN && !noun.get().form().endsWith("s");
        }
        if (draft.number().kind() == Quantity.Kind.VAGUE) {
            boolean told = number.is("nsubj") || number.is("obj") || compared;
            return !word(draft.to()).equals("of") && !told;
        }
        return !bare(draft, compared);
    }

    private static boolean is(Draft draft, BigDecimal value) {
        BigDecimal number = draft.number().value();
        return number != null && draft.second().isEmpty() && number.compareTo(value) == 0;
    }

    private boolean compared(Draft draft) {
        return words.before("before", pieces, draft.from())
                        .filter(found -> !found.value().equals("="))
                        .isPresent()
                || words.at("after", pieces, draft.to()).isPresent();
    }

    /** A number without a noun that counts all the same: "killed 12", "a toll of 12", "six of them". */
    private boolean bare(Draft draft, boolean compared) {
        Token number = token(draft.number());
        boolean list = document.sentenceOf(number).first() == number.index()
                && word(draft.to()).equals(".");
        boolean of = word(draft.to()).equals("of");
        boolean digits = draft.number().kind() == Quantity.Kind.DIGITS;
        int whole = draft.to() + 2;
        boolean part = of
                && POINTING.contains(word(draft.to() + 1))
                && whole < pieces.size()
                && pieces.get(whole).digits();
        if (list || (of && digits && !number.is("nsubj") && !compared && !part)) {
            return false;
        }
        boolean pointing = of && POINTING.contains(word(draft.to() + 1));
        return pointing || compared || ofPeople(draft) || tallied(number);
    }

    /** Whether the number is one of people by the verb or the adjective that it goes with. */
    boolean ofPeople(Draft draft) {
        Token number = token(draft.number());
        Optional<Token> head = document.head(number);
        boolean close = number.is("nsubj") || number.is("obj") || number.is("nummod") || number.is("amod");
        return (close && head.filter(this::casualty).isPresent())
                || document.children(number).stream().anyMatch(child -> child.is("amod") && casualty(child))
                || words.is("casualty", word(draft.to()));
    }

    private boolean casualty(Token token) {
        return words.is("casualty", token.lemma().toLowerCase(Locale.ROOT))
                || words.is("casualty", Counted.lower(token));
    }

    private boolean tallied(Token number) {
        Optional<Token> head = document.head(number);
        if (head.isEmpty()) {
            return false;
        }
        String lemma = head.get().lemma().toLowerCase(Locale.ROOT);
        boolean verb = (number.is("obl") || number.is("obj") || number.is("xcomp")) && words.is("tally-verb", lemma);
        boolean told = verb
                && document.children(head.get()).stream()
                        .anyMatch(child -> words.is("tally", child.lemma().toLowerCase(Locale.ROOT)));
        return told || (number.is("nmod") && words.is("tally", lemma));
    }
}
