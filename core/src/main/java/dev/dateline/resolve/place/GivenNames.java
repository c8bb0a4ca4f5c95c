// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes toponyms of names of which it is given that they are places'. Immutable and thread-safe. */
final class GivenNames {
    private static final int LONGEST = 6;
    /** So far behind a name "County" is looked for. */
    private static final int NEXT_WORD = 14;

    private final Countries countries;
    private final PlaceNames names;
    private final PlaceWords words;

    GivenNames(Countries countries, PlaceNames names, PlaceWords words) {
        this.countries = countries;
        this.names = names;
        this.words = words;
    }

    /** The toponyms of spans in text order. */
    List<Toponym> in(String text, List<Span> spans) {
        List<Toponym> toponyms = new ArrayList<>();
        for (Span span : spans) {
            toponyms.add(of(span, text));
        }
        return toponyms;
    }

    private Toponym of(Span span, String text) {
        String name = bare(span.of(text));
        List<Candidate> whole = whole(name, span, text);
        if (!whole.isEmpty()) {
            return new Toponym(0, 0, span, name, hinted(name, whole, span, text), null, Toponym.Use.PLACE);
        }
        String[] parts = name.split("\\s+");
        Optional<String> kind = parts.length > 1 ? words.kind(parts[0], parts[parts.length - 1]) : Optional.empty();
        return new Toponym(0, 0, span, name, inside(parts), kind.orElse("place"), Toponym.Use.COMPOUND);
    }

    private static String bare(String name) {
        String bare = name.strip();
        for (String end : new String[] {"'s", "’s", ",", "'", "’"}) {
            bare = bare.endsWith(end) && bare.length() > end.length() + 1
                    ? bare.substring(0, bare.length() - end.length()).strip()
                    : bare;
        }
        return bare;
    }

    /** The places of the whole name, or the country whose people or things it is a word for. */
    private List<Candidate> whole(String name, Span span, String text) {
        Optional<Candidate> demonym = countries.named(name).isPresent()
                ? Optional.empty()
                : countries.adjective(name).or(() -> countries.demonym(name)).map(names::place);
        if (demonym.isPresent()) {
            return List.of(demonym.get());
        }
        Optional<Candidate> state = names.abbreviation(name).or(() -> names.abbreviation(name + "."));
        boolean behind = span.begin() > 1
                && text.substring(0, span.begin()).stripTrailing().endsWith(",");
        List<Candidate> found = state.isPresent() && behind ? List.of() : names.find(name);
        return found.isEmpty() && state.isPresent() ? List.of(state.get()) : found;
    }

    /** A county's or province's where the next word says so. */
    private List<Candidate> hinted(String name, List<Candidate> known, Span span, String text) {
        String rest = text.substring(span.end(), Math.min(text.length(), span.end() + NEXT_WORD));
        String next = rest.startsWith(" ") ? rest.substring(1).split("[^\\p{L}]", 2)[0] : "";
        if (!words.isDivision(next)) {
            return known;
        }
        Set<Candidate> agreeing = new LinkedHashSet<>(names.find(name + " County"));
        agreeing.addAll(names.find(name + " Parish"));
        known.stream()
                .filter(place -> place.isDivision() || place.entry() == null)
                .forEach(agreeing::add);
        return agreeing.isEmpty() ? known : List.copyOf(agreeing);
    }

    /** The places of the longest name inside, of several of one length the first. */
    private List<Candidate> inside(String[] parts) {
        for (int length = Math.min(LONGEST, parts.length - 1); length > 0; length--) {
            for (int first = 0; first + length <= parts.length; first++) {
                String name = String.join(" ", List.of(parts).subList(first, first + length));
                if (Character.isUpperCase(name.charAt(0)) && !words.isNoPlace(name) && !isKind(name)) {
                    List<Candidate> found = names.find(bare(name));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private boolean isKind(String word) {
        return words.kind("", word).isPresent() || words.kind(word, "").isPresent() || words.isDirection(word);
    }
}
