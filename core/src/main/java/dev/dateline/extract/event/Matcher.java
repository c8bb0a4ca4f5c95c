// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the line of the lexicon that holds for a word: of those whose conditions are met, the one that asks most. */
final class Matcher {
    /** A line that holds, and the event nouns that its conditions have used up. */
    record Match(Token token, TriggerEntry entry, String word, List<Token> used) {}

    private static final Set<String> GOVERNED = Set.of("obl", "nsubj", "obj", "advcl", "xcomp", "ccomp");

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final LightVerbs light;
    private final WordClasses words;
    private final String[] labels;

    Matcher(Lexicon lexicon, Syntax syntax, LightVerbs light, WordClasses words) {
        this.words = words;
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.light = light;
        this.labels = labels(syntax.document());
    }

    private static String[] labels(Document document) {
        String[] labels = new String[document.tokens().size()];
        Arrays.fill(labels, "");
        for (Mention name : document.mentions(Layers.NAMES)) {
            Arrays.fill(labels, name.first(), name.last(), name.label());
        }
        return labels;
    }

    Optional<Match> match(Token token) {
        @Nullable Match best = null;
        int weight = -1;
        for (Lexicon.Word word : lexicon.words(token)) {
            if (!particleHolds(token, word.text(), syntax)) {
                continue;
            }
            List<Token> used = new ArrayList<>();
            if (word.entry().conditions().stream().allMatch(condition -> holds(token, condition, used))) {
                int asks = weight(word);
                if (asks > weight) {
                    weight = asks;
                    best = new Match(token, word.entry(), word.text(), used);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What keeps a line from holding for a word; empty where it holds. */
    Optional<String> fault(Token token, Lexicon.Word word) {
        if (!particleHolds(token, word.text(), syntax)) {
            return Optional.of("it asks for \"" + word.text() + "\"");
        }
        return word.entry().conditions().stream()
                .filter(condition -> !holds(token, condition, new ArrayList<>()))
                .map(condition -> "its condition does not hold: " + condition.text())
                .findFirst();
    }

    private static int weight(Lexicon.Word word) {
        int weight = TriggerEntry.particle(word.text()).isPresent() ? 4 : 0;
        for (Condition condition : word.entry().conditions()) {
            weight += weight(condition);
        }
        return weight;
    }

    /** The fewer words would do, the more a condition asks. */
    private static int weight(Condition condition) {
        if (condition.negated()) {
            return 1;
        }
        int words = condition.lemmas().size();
        return condition.any() ? 2 : words <= 15 ? 6 : words <= 60 ? 5 : 4;
    }

    /** Whether a verb has the particle that a word of a table asks for. */
    static boolean particleHolds(Token verb, String word, Syntax syntax) {
        Optional<String> particle = TriggerEntry.particle(word);
        return particle.isEmpty() || particleOf(verb, particle.get(), syntax).isPresent();
    }

    /** The token of a particle or preposition that goes with a verb. */
    static Optional<Token> particleOf(Token verb, String particle, Syntax syntax) {
        Document document = syntax.document();
        for (Token child : document.children(verb)) {
            boolean beside = child.index() > verb.index() && child.index() <= verb.index() + 4;
            boolean word = !child.is("nsubj") && !child.is("obj") && child.upos() != Upos.NOUN;
            if (beside && word && Syntax.lower(child).equals(particle)) {
                return Optional.of(child);
            }
            if (GOVERNED.stream().anyMatch(child::is)) {
                for (Token below : document.children(child, "case", "mark")) {
                    boolean infinitive = below.is("mark") && particle.equals("to");
                    boolean behind = below.index() > verb.index() && below.index() <= verb.index() + 6;
                    if (!infinitive && behind && Syntax.lower(below).equals(particle)) {
                        return Optional.of(below);
                    }
                }
            }
        }
        int next = verb.index() + 1;
        return next < document.sentenceOf(verb).last() && isAdposition(document.token(next), particle)
                ? Optional.of(document.token(next))
                : Optional.empty();
    }

    private static boolean isAdposition(Token token, String form) {
        return token.upos() == Upos.ADP && Syntax.lower(token).equals(form);
    }

    /** Whether a condition holds; what it used goes into the list. */
    boolean holds(Token token, Condition condition, List<Token> used) {
        List<Token> found = heads(token, condition.slot());
        if (condition.any()) {
            return condition.negated() == found.isEmpty();
        }
        for (Token each : found) {
            if (meets(each, condition)) {
                if (!condition.negated() && !condition.slot().equals("article")) {
                    used.add(each);
                }
                return !condition.negated();
            }
        }
        return condition.negated();
    }

    private boolean meets(Token token, Condition condition) {
        if (condition.lemmas().contains(Syntax.lemma(token))
                || condition.lemmas().contains(Syntax.lower(token))) {
            return true;
        }
        boolean name =
                syntax.people(token) || (token.upos() == Upos.PROPN && !token.is("compound") && !token.is("amod"));
        boolean pronoun = words.contains("personal", Syntax.lower(token));
        String label = labels[token.index()];
        boolean labelled = condition.labels().contains(label)
                || (condition.labels().contains("NAME") && token.upos() == Upos.PROPN && !label.equals("LOC"));
        return labelled || (condition.names() && (name || pronoun));
    }

    /** The words that stand in a slot, for conditions: heads, also the measure nouns above them. */
    private List<Token> heads(Token token, String slot) {
        int step = slot.indexOf('>');
        if (step > 0) {
            return heads(token, slot.substring(0, step)).stream()
                    .flatMap(each -> heads(each, slot.substring(step + 1)).stream())
                    .toList();
        }
        Document document = syntax.document();
        List<Token> found = new ArrayList<>();
        switch (slot) {
            case "subj" -> found.addAll(syntax.agents(token));
            case "obj" -> {
                for (Token patient : syntax.patients(token)) {
                    found.add(patient);
                    document.children(patient, "compound", "amod", "nmod").stream()
                            .filter(child -> !child.is("nmod")
                                    || syntax.preposition(child)
                                            .filter("of"::equals)
                                            .isPresent())
                            .forEach(found::add);
                }
                document.children(token, "obj").forEach(found::add);
                document.children(token, "xcomp").stream()
                        .filter(Syntax::nominal)
                        .forEach(found::add);
            }
            case "article" -> found.addAll(document.tokens());
            case "below" -> found.addAll(document.subtree(token));
            case "head" -> found.addAll(syntax.patients(token));
            case "owner" -> syntax.patients(token).forEach(patient -> found.addAll(syntax.possessors(patient)));
            case "whom" -> found.addAll(syntax.whom(token));
            case "comp" -> found.addAll(document.children(token, "xcomp", "ccomp", "acl", "advcl"));
            case "that" -> found.addAll(document.children(token, "ccomp"));
            case "to" -> {
                found.addAll(syntax.phrases(token, "to"));
                document.children(token, "xcomp", "acl").stream()
                        .filter(syntax::infinitive)
                        .forEach(found::add);
                document.children(token, "advcl").stream()
                        .filter(clause -> Syntax.lower(clause).endsWith("ing") && marked(clause, "to"))
                        .forEach(found::add);
                document.children(token, "obj").stream()
                        .filter(object -> object.upos() == Upos.INTJ)
                        .forEach(object -> found.addAll(syntax.phrases(object, "to")));
            }
            case "mod" -> found.addAll(document.children(token, "compound", "amod", "nmod"));
            case "poss" -> found.addAll(syntax.possessors(token));
            case "self" -> found.add(token);
            case "above" ->
                document.head(token).filter(verb -> verb.upos() == Upos.VERB).ifPresent(found::add);
            case "described" ->
                document.head(token).filter(noun -> token.is("acl")).ifPresent(found::add);
            case "passive" -> {
                if (syntax.passive(token)) {
                    found.add(token);
                }
            }
            case "dobj" ->
                document.children(token, "obj").stream()
                        .filter(child -> syntax.preposition(child).isEmpty())
                        .forEach(found::add);
            case "called" -> found.addAll(document.children(token, "obj", "xcomp"));
            case "particle" -> found.addAll(document.children(token, "compound:prt"));
            case "inf" ->
                document.children(token, "xcomp", "acl", "advcl", "ccomp").stream()
                        .filter(syntax::infinitive)
                        .forEach(found::add);
            case "infobj" ->
                document.children(token, "xcomp", "acl", "advcl", "ccomp").stream()
                        .filter(syntax::infinitive)
                        .forEach(clause -> found.addAll(syntax.patients(clause)));
            case "beside" -> found.addAll(syntax.joined(token));
            case "prep" -> found.addAll(document.children(token, "case"));
            case "adv" -> found.addAll(document.children(token, "advmod"));
            case "pred" -> found.addAll(document.children(token, "xcomp", "advmod"));
            case "lsubj" ->
                light.above(token, syntax).ifPresent(carrier -> found.addAll(syntax.agents(carrier.verb())));
            case "light" -> light.above(token, syntax).ifPresent(carrier -> found.add(carrier.verb()));
            default -> {
                found.addAll(syntax.phrases(token, slot));
                if (found.isEmpty() && token.upos() == Upos.NOUN) {
                    light.above(token, syntax).ifPresent(by -> found.addAll(syntax.phrases(by.verb(), slot)));
                }
                for (Token object : document.children(token, "obj")) {
                    found.addAll(syntax.phrases(object, slot));
                }
                for (Token clause : document.children(token, "advcl", "acl")) {
                    if (marked(clause, slot)) {
                        found.add(clause);
                    }
                }
                found.removeIf(each -> !slot.equals("until") && words.contains("time", Syntax.lemma(each)));
            }
        }
        return found;
    }

    private boolean marked(Token clause, String mark) {
        return syntax.document().children(clause, "mark").stream()
                .anyMatch(each -> Syntax.lower(each).equals(mark));
    }
}
