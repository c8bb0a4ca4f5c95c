// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the words that say when and where an event took place, in its own clause. */
final class Attachments {
    private static final Set<String> PLACED =
            Set.of("in", "at", "near", "inside", "outside", "across", "throughout", "around", "within");
    private static final Set<String> MOVED =
            Set.of("from", "to", "into", "on", "of", "against", "through", "over", "along");

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final boolean[] location;

    Attachments(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.location = new boolean[document.tokens().size()];
        for (Mention name : document.mentions(Layers.NAMES)) {
            for (int i = name.first(); name.label().equals("LOC") && i < name.last(); i++) {
                location[i] = true;
            }
        }
    }

    /** A token of the time expression that dates the event; the nearest clause that has one decides. */
    OptionalInt time(List<Token> heads) {
        for (Token head : heads) {
            OptionalInt before = offset(head);
            if (before.isPresent()) {
                return before;
            }
            for (Token child : document.children(head)) {
                if (child.is("obl")
                        || child.is("nmod")
                        || child.is("advmod")
                        || child.is("compound")
                        || child.is("nummod")
                        || child.is("amod")) {
                    Optional<Token> dated = dated(child);
                    if (dated.isPresent()) {
                        return OptionalInt.of(dated.get().index());
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    /** "two days after the attack": the measure before "after" and "before". */
    private OptionalInt offset(Token head) {
        for (Token mark : document.children(head, "mark", "case", "advmod")) {
            boolean relative = words.contains("offset", Syntax.lower(mark));
            if (relative && mark.index() > document.sentenceOf(head).first()) {
                Token unit = document.token(mark.index() - 1);
                if (words.contains("unit", Syntax.lemma(unit))) {
                    return OptionalInt.of(unit.index());
                }
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Token> dated(Token phrase) {
        if (time(phrase)) {
            return Optional.of(phrase);
        }
        if (phrase.upos() == Upos.NUM) {
            return document.children(phrase).stream().filter(this::time).findFirst();
        }
        for (Token child : document.children(phrase, "nmod", "nummod", "compound", "obl")) {
            boolean part = syntax.preposition(child)
                    .filter(each -> !each.equals("of") && !each.equals("in"))
                    .isEmpty();
            if (part && time(child) && (words.contains("part", Syntax.lemma(phrase)) || child.is("compound"))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private boolean time(Token token) {
        return words.contains("time", Syntax.lemma(token))
                || words.contains("time", Syntax.lower(token))
                || token.form().matches("(1[89]|20)\\d\\d(-\\d\\d-\\d\\d)?s?");
    }

    /** A token of the phrase that says where; own phrases before those of its object and of the goal of a movement. */
    OptionalInt place(List<Token> heads, List<Token> actors, List<Token> reached) {
        List<Token> candidates = new ArrayList<>();
        for (Token head : heads) {
            collect(head, PLACED, candidates);
        }
        for (Token head : heads) {
            document.children(head, "obj", "nsubj:pass")
                    .forEach(object -> collect(syntax.core(object), PLACED, candidates));
        }
        for (Token head : heads) {
            collect(head, MOVED, candidates);
            document.children(head, "obj").forEach(object -> collect(syntax.core(object), MOVED, candidates));
        }
        candidates.addAll(reached);
        actors.forEach(actor -> collect(actor, PLACED, candidates));
        reached.forEach(recipient -> collect(recipient, PLACED, candidates));
        for (Token candidate : candidates) {
            if (location[candidate.index()] && candidate.upos() != Upos.ADJ) {
                return OptionalInt.of(candidate.index());
            }
        }
        for (Token candidate : candidates) {
            if (candidate.upos() == Upos.PROPN) {
                return OptionalInt.of(candidate.index());
            }
        }
        return OptionalInt.empty();
    }

    private void collect(Token head, Set<String> prepositions, List<Token> into) {
        for (Token child : document.children(head, "obl", "nmod")) {
            if (syntax.preposition(child).filter(prepositions::contains).isPresent()) {
                into.add(child);
                document.children(child, "nmod", "compound", "appos", "flat").stream()
                        .filter(below -> !below.is("compound") || child.upos() == Upos.PROPN)
                        .filter(below -> syntax.preposition(below)
                                .filter(each -> !PLACED.contains(each) && !each.equals("of"))
                                .isEmpty())
                        .forEach(into::add);
            }
        }
    }
}
