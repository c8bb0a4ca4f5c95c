// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One search for the names of places in one document. */
final class ToponymScan {
    private static final int LONGEST = 6;

    private final Document document;
    private final Countries countries;
    private final PlaceNames names;
    private final PlaceWords words;
    private final boolean[] taken;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final List<Toponym> found = new ArrayList<>();

    ToponymScan(Document document, Countries countries, PlaceNames names, PlaceWords words) {
        this.document = document;
        this.countries = countries;
        this.names = names;
        this.words = words;
        this.taken = new boolean[document.tokens().size()];
    }

    List<Toponym> scan() {
        List<Mention> mentions = document.mentions(Layers.NAMES);
        for (Mention mention : mentions) {
            if (mention.label().equals("PER") && mention.last() - mention.first() > 1) {
                surnames.add(form(mention.last() - 1));
            } else if (mention.label().equals("LOC")) {
                places.add(name(mention.first(), mention.last()));
            }
        }
        for (Mention mention : mentions) {
            switch (labelOf(mention)) {
                case "LOC" -> location(mention.first(), mention.last());
                case "ORG" -> organisation(mention.first(), mention.last());
                case "MISC" -> miscellaneous(mention.first(), mention.last());
                default -> {}
            }
            for (int i = mention.first(); i < mention.last(); i++) {
                taken[i] = true;
            }
        }
        document.sentences().forEach(this::unmarked);
        containers();
        found.sort(Comparator.comparingInt(Toponym::first));
        return found;
    }

    /** The label of a name; a lone name behind a preposition of place that is a place's elsewhere is no person's. */
    private String labelOf(Mention mention) {
        boolean placed = mention.label().equals("PER")
                && places.contains(name(mention.first(), mention.last()))
                && isPlaced(mention.first());
        return placed ? "LOC" : mention.label();
    }

    private String form(int token) {
        return document.token(token).form();
    }

    private Span span(int first, int last) {
        return document.token(first).span().cover(document.token(last - 1).span());
    }

    private String name(int first, int last) {
        return span(first, last).of(document.text());
    }

    private void add(int first, int last, List<Candidate> candidates, @Nullable String kind, Toponym.Use use) {
        found.add(new Toponym(first, last, span(first, last), name(first, last), candidates, kind, use));
        for (int i = first; i < last; i++) {
            taken[i] = true;
        }
    }

    private void location(int from, int to) {
        location(from, to, Toponym.Use.PLACE);
    }

    private void location(int from, int to, Toponym.Use use) {
        int first = isArticle(from - 1) && names.knows(name(from - 1, to)) ? from - 1 : from;
        int last = to;
        while (first < last && !isNameLike(form(first))) {
            first++;
        }
        while (first < last && (form(last - 1).equals("'s") || form(last - 1).equals("’s") || isComma(last - 1))) {
            last--;
        }
        if (first == last || (last - first == 1 && isArticle(first))) {
            return;
        }
        for (int i = first; i < last; i++) {
            if (isComma(i) || form(i).equals("/")) {
                location(first, i, use);
                location(i + 1, last, use);
                return;
            }
        }
        whole(first, last, use);
    }

    /** "in The Hague": the article of a name, which the reader may leave out of it. */
    private boolean isArticle(int token) {
        return token > 0 && form(token).equals("The");
    }

    private void whole(int first, int last, Toponym.Use use) {
        String name = name(first, last);
        if (isSurname(first, last) || areNoPlace(first, last)) {
            return;
        }
        Optional<Candidate> state = names.abbreviation(name).or(() -> names.abbreviation(name + "."));
        List<Candidate> known = hinted(first, last, names.find(name));
        if (state.isPresent() && known.isEmpty()) {
            add(first, last, List.of(state.get()), null, use);
        } else if (!known.isEmpty()) {
            add(first, last, known, null, use);
        } else if (adjective(name).isPresent()) {
            demonym(first, last);
        } else {
            compound(first, last);
        }
    }

    /** A name that the tables lack as a whole. */
    private void compound(int first, int last) {
        boolean several = last - first > 1;
        Optional<String> kind = words.kind(form(first), form(last - 1));
        List<Candidate> rest = several ? names.find(name(first + 1, last)) : List.of();
        if (several && words.isDirection(form(first)) && words.isQuarter(name(first + 1, last))) {
            add(first, last, List.of(), null, Toponym.Use.PLACE);
        } else if (words.isDirection(form(first)) && !rest.isEmpty()) {
            add(first, last, rest, "region", Toponym.Use.PLACE);
        } else if (several && kind.isPresent()) {
            boolean road = words.isRoad(form(first), form(last - 1));
            boolean headed =
                    (kind.get().equals("facility") && !road) || kind.get().equals("region");
            int end = headed ? longest(first, last - 1) : first;
            List<Candidate> inside = end > first ? names.find(name(first, end)) : List.of();
            add(first, last, inside, kind.get(), Toponym.Use.COMPOUND);
        } else if (isOneName(first, last) || !pieces(first, last)) {
            add(first, last, List.of(), null, Toponym.Use.PLACE);
        }
    }

    /** Whether the tables know neither the beginning nor the end of a name, so that a name within it is none of its own: "Second Thomas Gate". */
    private boolean isOneName(int first, int last) {
        return last - first > 2
                && isNameLike(form(last - 1))
                && IntStream.range(first, last)
                        .noneMatch(i -> longest(i, last) == last || (i == first && longest(i, last) > i));
    }

    private boolean pieces(int first, int last) {
        boolean any = false;
        for (int i = first; i < last; i++) {
            int end = longest(i, last);
            if (end > i && isNameLike(form(i)) && !words.isNoPlace(name(i, end))) {
                add(i, end, hinted(i, end, names.find(name(i, end))), null, Toponym.Use.PLACE);
                i = end - 1;
                any = true;
            }
        }
        return any;
    }

    private void organisation(int first, int last) {
        String name = name(first, last);
        if (countries.named(name).isPresent()) {
            location(first, last);
            return;
        }
        if (names.knows(name) && isPlaceLike(first, last)) {
            location(first, last, isSeat(last) ? Toponym.Use.PLACE : Toponym.Use.POSSIBLE);
            return;
        }
        for (int i = first; i < last; i++) {
            int end = longest(i, last);
            if (end > i && isNameLike(form(i)) && (i == first || isOf(i - 1)) && !areNoPlace(i, end)) {
                boolean county = words.kind(form(i), form(end - 1)).isPresent() && end > i + 1;
                boolean seat = i == first && end < last && (county || words.isBody(form(end)) || isHospital(end, last));
                List<Candidate> known = hinted(i, end, names.find(name(i, end)));
                add(i, end, known, null, seat ? Toponym.Use.POSSIBLE : Toponym.Use.CUE);
                i = end - 1;
            } else if (countries.adjective(form(i)).isPresent()) {
                demonym(i, i + 1);
            }
        }
    }

    /** Whether the rest of an organisation's name ends in a word for a public body. */
    private boolean isHospital(int first, int last) {
        return last > first && words.isBody(form(last - 1));
    }

    /** Whether a common noun for a public body follows: "the Albany council". */
    private boolean isSeat(int last) {
        return last < taken.length && !isNameLike(form(last)) && words.isBody(form(last));
    }

    /** Whether what the reader marks as an organisation of a place's name stands as a place does. */
    private boolean isPlaceLike(int first, int last) {
        boolean kind =
                last - first > 1 && words.kind(form(first), form(last - 1)).isPresent();
        boolean attribute = last < taken.length && document.token(last).upos() == Upos.NOUN && !isNameLike(form(last));
        return kind || attribute || isSeat(last) || isPlaced(first) || places.contains(name(first, last));
    }

    private void miscellaneous(int first, int last) {
        String name = name(first, last);
        if (countries.named(name).isPresent()) {
            location(first, last);
        } else if (adjective(name).isPresent()) {
            demonym(first, last);
        } else if (names.knows(name) && isPlaceLike(first, last)) {
            location(first, last, Toponym.Use.POSSIBLE);
        } else if (adjective(form(first)).isPresent()) {
            demonym(first, first + 1);
        }
    }

    private Optional<Country> adjective(String name) {
        return countries.adjective(name).or(() -> countries.demonym(name));
    }

    private void demonym(int first, int last) {
        adjective(name(first, last))
                .map(names::place)
                .ifPresent(place -> add(first, last, List.of(place), "demonym", Toponym.Use.DEMONYM));
    }

    /** Places among the words of a sentence that the reader marks as no name. */
    private void unmarked(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (taken[i] || !isNameLike(form(i))) {
                continue;
            }
            int run = i;
            while (run < sentence.last() && !taken[run] && isNameLike(form(run))) {
                run++;
            }
            int end = longest(i, run);
            if (end > i && countries.named(name(i, end)).isPresent()) {
                add(i, end, hinted(i, end, names.find(name(i, end))), null, Toponym.Use.PLACE);
                i = end - 1;
            } else if (end > i && end == run && isPlace(i, end, sentence)) {
                add(i, end, hinted(i, end, names.find(name(i, end))), null, Toponym.Use.POSSIBLE);
                i = end - 1;
            } else if (adjective(form(i)).isPresent()) {
                demonym(i, i + 1);
            } else if (i + 1 < run && adjective(name(i, i + 2)).isPresent()) {
                demonym(i, i + 2);
            }
        }
    }

    private boolean isPlace(int first, int last, Sentence sentence) {
        boolean dateline = first == sentence.first()
                && Names.isUpperCase(name(first, last))
                && last < sentence.last()
                && (form(last).matches("[-–—(]+") || abbreviationAfter(last) != null);
        boolean placed = isPlaced(first) && document.token(first).upos() == Upos.PROPN && !areNoPlace(first, last);
        return dateline || placed || abbreviationAfter(last) != null;
    }

    /** Whether a preposition of place stands before the token, or one and "the". */
    private boolean isPlaced(int token) {
        Sentence sentence = document.sentenceOf(document.token(token));
        int before = token - 1;
        if (before > sentence.first() && form(before).equals("the")) {
            before--;
        }
        return before >= sentence.first() && words.isPreposition(form(before));
    }

    private boolean isOf(int token) {
        return form(token).equals("of");
    }

    private boolean isComma(int token) {
        return form(token).equals(",");
    }

    private static boolean isNameLike(String form) {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Whether the words are such as name no place by themselves, and no place is named by them together. */
    private boolean areNoPlace(int first, int last) {
        if (last - first > 1 && names.knows(name(first, last))) {
            return false;
        }
        for (int i = first; i < last; i++) {
            if (!words.isNoPlace(form(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSurname(int first, int last) {
        return last - first == 1
                && surnames.contains(form(first))
                && countries.named(form(first)).isEmpty()
                && !isPlaced(first)
                && abbreviationAfter(last) == null;
    }

    /** The end of the longest known name that begins at a token; that token where there is none. */
    private int longest(int first, int limit) {
        int end = first;
        while (end < limit && end - first < LONGEST && !isComma(end)) {
            end++;
        }
        for (; end > first; end--) {
            if (names.knows(name(first, end))) {
                return end;
            }
        }
        return first;
    }

    /** The candidates that agree with the words around the name: "city of" before it, "county" behind it. */
    private List<Candidate> hinted(int first, int last, List<Candidate> known) {
        List<Candidate> agreeing = List.of();
        if (isDivisionAfter(last)) {
            agreeing = new ArrayList<>(names.find(name(first, last) + " County"));
            agreeing.addAll(names.find(name(first, last) + " Parish"));
            known.stream()
                    .filter(place -> place.isDivision() || place.entry() == null)
                    .forEach(agreeing::add);
        } else if (first > 1 && isOf(first - 1) && words.isSettlement(form(first - 2))) {
            agreeing =
                    known.stream().filter(place -> place.kind().equals("city")).toList();
        }
        return agreeing.isEmpty() ? known : agreeing;
    }

    /** Whether "province" follows, or a list of names and then "provinces". */
    private boolean isDivisionAfter(int last) {
        if (last >= taken.length) {
            return false;
        }
        if (words.isDivision(form(last))) {
            return true;
        }
        int at = last;
        Sentence sentence = document.sentenceOf(document.token(last));
        while (at < sentence.last() && (isNameLike(form(at)) || isComma(at) || form(at).equals("and"))) {
            at++;
        }
        return at > last && at < sentence.last() && form(at).endsWith("s") && words.isDivision(form(at));
    }

    /** Adds the abbreviations of states that stand behind names of places. */
    private void containers() {
        for (Toponym toponym : List.copyOf(found)) {
            Span span = abbreviationAfter(toponym.last());
            if (span == null || (toponym.use() != Toponym.Use.PLACE && toponym.use() != Toponym.Use.POSSIBLE)) {
                continue;
            }
            List<Token> tokens = document.tokensIn(span);
            if (!tokens.isEmpty()) {
                int first = tokens.get(0).index();
                int last = tokens.get(tokens.size() - 1).index() + 1;
                found.removeIf(other -> (other.first() < last) && (first < other.last()));
                List<Candidate> state = names.abbreviation(span.of(document.text()))
                        .map(List::of)
                        .orElse(List.of());
                add(first, last, state, null, Toponym.Use.PLACE);
            }
        }
    }

    /** The abbreviation of a state behind a comma at a token, null where there is none. */
    private @Nullable Span abbreviationAfter(int token) {
        if (token + 1 >= taken.length || !isComma(token)) {
            return null;
        }
        return names.abbreviation(
                document.text(), document.token(token + 1).span().begin());
    }
}
