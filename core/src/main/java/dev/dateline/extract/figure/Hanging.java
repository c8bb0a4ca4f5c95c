// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a number of people or things hangs on: the deed that is done to so many, and whether it kills or injures them. */
final class Hanging {
    private static final int HIGHEST = 3;

    private final Document document;
    private final FigureWords words;

    Hanging(Document document, FigureWords words) {
        this.document = document;
        this.words = words;
    }

    /**
     * Where a figure hangs.
     *
     * @param counts whether it is the object of the nearest, or the subject of a passive one
     * @param heads the tokens that it hangs on, the nearest first
     */
    record Place(
            boolean counts, List<Integer> heads, @Nullable Casualty casualty) {}

    Place of(Token counted) {
        Token top = top(counted);
        Optional<Token> over = document.head(top);
        Set<Integer> heads = new LinkedHashSet<>();
        over.ifPresent(head -> climb(head, heads));
        boolean of = top.is("nmod")
                && document.child(top, "case")
                        .filter(each -> Counted.lower(each).equals("of"))
                        .isPresent();
        boolean counts = over.filter(head -> suffers(top, head)).isPresent() || of;
        return new Place(counts, new ArrayList<>(heads), casualty(counted, top, over));
    }

    /** The head of the phrase of which what is counted is a part: of "three soldiers and two civilians" the first. */
    private Token top(Token counted) {
        Token top = counted;
        for (int step = 0; step < HIGHEST && top.head() >= 0; step++) {
            Token head = document.token(top.head());
            boolean part = top.is("conj") || top.is("appos") || top.is("nummod") || top.is("compound");
            if (!part || head.upos() == Upos.VERB) {
                break;
            }
            top = head;
        }
        return top;
    }

    private void climb(Token first, Set<Integer> heads) {
        Token at = first;
        for (int step = 0; step < HIGHEST; step++) {
            heads.add(at.index());
            beside(at, heads);
            boolean goesUp = at.is("advcl") || at.is("acl") || at.is("xcomp") || at.is("nmod") || at.is("obl");
            if (!goesUp || at.head() < 0) {
                return;
            }
            at = document.token(at.head());
        }
    }

    /** What is told of a deed: "killed in an attack", "the attack left", "found dead after an attack". */
    private void beside(Token deed, Set<Integer> heads) {
        document.children(deed, "obl", "nmod", "nsubj").forEach(child -> heads.add(child.index()));
        for (Token toll : document.children(deed, "nsubj", "xcomp", "conj")) {
            document.children(toll, "nmod", "obl").forEach(child -> heads.add(child.index()));
        }
    }

    private @Nullable Casualty casualty(Token counted, Token top, Optional<Token> over) {
        Optional<Casualty> own = named(counted).or(() -> behind(counted));
        if (own.isPresent()) {
            return own.get();
        }
        if (over.isEmpty()) {
            return null;
        }
        Token deed = over.get();
        @Nullable Casualty done = done(top, deed);
        for (Token other : document.children(deed, "conj")) {
            boolean shared = document.children(other, "nsubj", "obj").isEmpty();
            done = done == null && shared ? done(top, other, suffers(top, deed)) : done;
        }
        return done == null ? told(top, deed) : done;
    }

    /** "three others injured" */
    private Optional<Casualty> behind(Token counted) {
        int next = counted.index() + 1;
        return next < document.sentenceOf(counted).last() ? named(document.token(next)) : Optional.empty();
    }

    private @Nullable Casualty done(Token top, Token deed) {
        boolean dies = top.is("nsubj") && words.is("dies", lemma(deed));
        return dies ? Casualty.DEATHS : done(top, deed, suffers(top, deed));
    }

    private @Nullable Casualty done(Token top, Token deed, boolean suffers) {
        boolean is = top.is("nsubj") && named(deed).isPresent();
        if (suffers && words.is("kills", lemma(deed))) {
            return Casualty.DEATHS;
        }
        if (suffers && words.is("injures", lemma(deed))) {
            return Casualty.INJURED;
        }
        return is ? named(deed).orElse(null) : null;
    }

    /** "were found dead", "suffered injuries", "the toll rose to 12", "a toll of 12", "claimed 12 lives" */
    private @Nullable Casualty told(Token top, Token deed) {
        boolean taken = top.is("obj") && lemma(top).equals("life") && words.is("takes-lives", lemma(deed));
        if (taken) {
            return Casualty.DEATHS;
        }
        List<Token> beside = new ArrayList<>(document.children(deed, "xcomp"));
        if (top.is("nsubj")) {
            beside.addAll(document.children(deed, "obj"));
        }
        if (top.is("obl")) {
            beside.addAll(document.children(deed, "nsubj"));
        }
        if (top.is("nmod")) {
            beside.add(deed);
        }
        return beside.stream()
                .filter(each -> each.index() != top.index())
                .flatMap(each -> named(each).stream())
                .findFirst()
                .orElse(null);
    }

    /** The casualties that a word names: "dead", "deaths", "toll", "wounded". */
    private Optional<Casualty> named(Token token) {
        String form = Counted.lower(token);
        return words.is("dead", form)
                ? Optional.of(Casualty.DEATHS)
                : words.is("wounded", form) ? Optional.of(Casualty.INJURED) : Optional.empty();
    }

    /** Whether the deed is done to them. */
    private boolean suffers(Token top, Token deed) {
        return top.is("obj") || top.relation().equals("nsubj:pass") || (top.is("nsubj") && passive(deed));
    }

    private boolean passive(Token verb) {
        return document.children(verb, "aux").stream()
                .anyMatch(each -> lemma(each).equals("be"));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
