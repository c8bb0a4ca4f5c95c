// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether an event happened from the words round it: auxiliaries, negation, conjunctions, and the verbs and nouns above it,
 * from the inside out.
 */
final class Mood {
    private static final int DEEPEST = 12;
    private static final Set<String> PRESENT_BE = Set.of("is", "are", "am", "'s", "'re", "'m", "’s", "’re", "’m");

    private final Moods table;
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final Predicate<Token> reported;

    /** @param reported whether a word stands in the content of a statement */
    Mood(Moods table, Syntax syntax, WordClasses words, Predicate<Token> reported) {
        this.table = table;
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.reported = reported;
    }

    /** A status and the lines that led to it; status null where there is no event at all. */
    record Reading(@Nullable Status status, List<String> reasons) {
        Reading {
            reasons = List.copyOf(reasons);
        }
    }

    /** What has been found on the way up. */
    private static final class Way {
        @Nullable
        Status status = Status.HAPPENED;

        final List<String> reasons = new ArrayList<>();
        final boolean verbal;
        final boolean instant;

        Way(boolean verbal, boolean instant) {
            this.verbal = verbal;
            this.instant = instant;
        }

        void apply(Effect effect, String reason) {
            if (effect == Effect.NONE) {
                status = null;
            }
            if (status != null && effect.status().isPresent()) {
                Status before = status;
                status = combine(before, effect.status().get());
                if (status != before) {
                    reasons.add(reason);
                }
            }
        }
    }

    /**
     * @param verbal whether the event is an act of speech or protest, which a purpose clause reports as done
     * @param instant whether it is over when it is told, so that a progressive form means no more than the past
     */
    Reading read(Token event, Optional<LightVerbs.Carrier> carrier, boolean verbal, boolean instant) {
        Way way = new Way(verbal, verbal && instant);
        if (event.upos() == Upos.VERB) {
            verb(event, way, 0);
        } else if (document.child(event, "cop").isPresent()) {
            boolean now = document.children(event, "cop").stream()
                    .anyMatch(cop -> PRESENT_BE.contains(Syntax.lower(cop))
                            || Syntax.lower(cop).equals("been"));
            way.apply(now ? Effect.ONGOING : Effect.SAME, "present state");
            verb(event, way, 0);
        } else {
            noun(event, carrier, way, 0);
        }
        return new Reading(way.status, way.reasons);
    }

    /** The status of an event of the inner status inside words of the outer one; null where nothing is left of it. */
    static @Nullable Status combine(Status inner, Status outer) {
        boolean real = inner == Status.HAPPENED || inner == Status.ONGOING;
        return switch (outer) {
            case HAPPENED -> inner;
            case ONGOING -> real ? Status.ONGOING : inner;
            case DENIED -> inner == Status.DENIED ? Status.HAPPENED : Status.DENIED;
            case POSSIBLE -> Status.POSSIBLE;
            case PLANNED -> real ? Status.PLANNED : inner;
            case DEMANDED -> inner == Status.DENIED ? null : Status.DEMANDED;
            case THREATENED -> inner == Status.DENIED ? Status.DENIED : Status.THREATENED;
        };
    }

    private void verb(Token verb, Way way, int depth) {
        own(verb, way, false);
        above(verb, way, depth);
    }

    /** Auxiliaries, negation and conjunction of the clause itself. */
    private void own(Token verb, Way way, boolean shared) {
        boolean condition = conditional(verb);
        boolean progressive = false;
        for (Token child : document.children(verb)) {
            String form = Syntax.lower(child);
            String lemma = Syntax.lemma(child);
            if (child.is("aux")) {
                progressive |= lemma.equals("be")
                        && Syntax.lower(verb).endsWith("ing")
                        && (PRESENT_BE.contains(form) || form.equals("been"));
                if (lemma.equals("be") && syntax.infinitive(verb) && PRESENT_BE.contains(form)) {
                    way.apply(Effect.PLANNED, "be to");
                }
                auxiliary(verb, child, condition, way);
            } else if (child.is("advmod") || child.is("cc")) {
                table.of("adv", form).ifPresent(found -> way.apply(found.effect(), found.id()));
            } else if (child.is("mark") || child.is("case")) {
                table.of("mark", form).ifPresent(found -> way.apply(found.effect(), found.id()));
            } else if (!shared && (child.is("nsubj") || child.is("obj") || child.is("obl"))) {
                negative(child, way);
            }
        }
        if (progressive && !way.instant) {
            way.apply(Effect.ONGOING, "progressive form");
        }
    }

    private void auxiliary(Token verb, Token auxiliary, boolean condition, Way way) {
        Optional<Moods.Found> found =
                table.of("aux", Syntax.lemma(auxiliary)).or(() -> table.of("aux", Syntax.lower(auxiliary)));
        if (found.isEmpty()) {
            return;
        }
        Effect effect = found.get().effect();
        boolean told = Syntax.lower(auxiliary).equals("would")
                || Syntax.lower(auxiliary).equals("'d");
        if (told && !condition && reportedClause(verb)) {
            effect = Effect.PLANNED;
        } else if (condition && effect == Effect.PLANNED) {
            effect = Effect.POSSIBLE;
        }
        way.apply(effect, found.get().id());
    }

    private boolean reportedClause(Token verb) {
        Token at = verb;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            if (at.is("ccomp")) {
                return true;
            }
            at = document.token(at.head());
        }
        return reported.test(verb);
    }

    private boolean conditional(Token verb) {
        return document.children(verb, "advcl").stream()
                .flatMap(clause -> document.children(clause, "mark").stream())
                .anyMatch(mark -> words.contains("condition", Syntax.lower(mark)));
    }

    private void negative(Token phrase, Way way) {
        String form = Syntax.lower(phrase);
        boolean none = words.contains("none", form)
                || document.children(phrase, "det").stream()
                        .anyMatch(child -> words.contains("none", Syntax.lower(child)));
        if (none) {
            way.apply(Effect.DENIED, "negative " + (phrase.is("obj") ? "object" : "subject"));
        }
    }

    private void above(Token verb, Way way, int depth) {
        if (depth > DEEPEST || way.status == null) {
            return;
        }
        if (verb.head() < 0) {
            top(verb, way);
            return;
        }
        Token head = document.token(verb.head());
        switch (verb.relation()) {
            case "conj" -> {
                if (syntax.infinitive(verb) && !syntax.infinitive(head)) {
                    way.apply(Effect.PLANNED, "infinitive");
                } else if (shares(verb, head)) {
                    own(head, way, true);
                }
                above(head, way, depth + 1);
            }
            case "xcomp" -> complement(head, way, depth, Effect.SAME, verb);
            case "ccomp" -> complement(head, way, depth, Effect.HAPPENED, verb);
            case "csubj", "csubj:pass" -> complement(head, way, depth, Effect.SAME, verb);
            case "advcl" -> adverbial(verb, head, way, depth);
            case "acl" -> {
                boolean told = table.of("clause", head, syntax)
                        .or(() -> table.of("that", head, syntax))
                        .isPresent();
                if (syntax.infinitive(verb) || told) {
                    complement(head, way, depth, Effect.PLANNED, verb);
                } else {
                    gerund(verb, head, way);
                }
            }
            default -> {
                if (verb.is("obl") || verb.is("nmod") || verb.is("obj")) {
                    nominal(verb, way, depth);
                } else if (verb.is("parataxis")) {
                    top(verb, way);
                }
            }
        }
    }

    /** "a deal on ending the war": a gerund behind a preposition stands to the noun above it as a noun would. */
    private void gerund(Token verb, Token head, Way way) {
        for (Token mark : document.children(verb, "mark", "case")) {
            table.of(Syntax.lower(mark), head, syntax).ifPresent(found -> way.apply(found.effect(), found.id()));
        }
    }

    private void top(Token verb, Way way) {
        Token last = document.token(document.sentenceOf(verb).last() - 1);
        if (last.form().startsWith("?")
                || (last.index() > 0 && document.token(last.index() - 1).form().equals("?"))) {
            way.apply(Effect.POSSIBLE, "question");
        }
        if (syntax.infinitive(verb)) {
            way.apply(Effect.PLANNED, "infinitive");
        } else if (imperative(verb)) {
            way.apply(Effect.DEMANDED, "imperative");
        }
    }

    private boolean imperative(Token verb) {
        return verb.upos() == Upos.VERB
                && Syntax.lower(verb).equals(Syntax.lemma(verb))
                && document.children(verb, "nsubj", "csubj", "aux", "expl").isEmpty()
                && (verb.index() == document.sentenceOf(verb).first() || reported.test(verb));
    }

    private void complement(Token head, Way way, int depth, Effect otherwise, Token verb) {
        String slot = syntax.infinitive(verb) ? "to" : "that";
        Optional<Moods.Found> found = table.of(slot, head, syntax).or(() -> table.of("clause", head, syntax));
        Effect effect = found.map(Moods.Found::effect).orElse(otherwise);
        boolean yet = Stream.of(head, verb)
                .flatMap(each -> document.children(each, "advmod").stream())
                .anyMatch(adverb -> Syntax.lower(adverb).equals("yet"));
        if (yet && Syntax.lemma(head).equals("have")) {
            effect = Effect.DENIED;
        }
        way.apply(effect, found.map(Moods.Found::id).orElse("complement"));
        boolean up = effect != Effect.HAPPENED && effect != Effect.NONE;
        if (up && head.upos() == Upos.NOUN && document.child(head, "cop").isEmpty()) {
            nominal(head, way, depth + 1);
        } else if (up) {
            verb(head, way, depth + 1);
        }
    }

    private void adverbial(Token verb, Token head, Way way, int depth) {
        Optional<Moods.Found> found = table.of("clause", head, syntax);
        boolean marked = document.children(verb, "mark").stream()
                .anyMatch(mark -> !Syntax.lower(mark).equals("to"));
        if (syntax.infinitive(verb) && !marked) {
            if (found.isPresent()) {
                complement(head, way, depth, Effect.SAME, verb);
            } else {
                way.apply(way.verbal ? Effect.SAME : Effect.PLANNED, "purpose");
                verb(head, way, depth + 1);
            }
        } else if (marked
                && found.isPresent()
                && document.children(verb, "nsubj").isEmpty()) {
            complement(head, way, depth, Effect.SAME, verb);
        } else if (!marked && Syntax.lower(verb).endsWith("ing")) {
            verb(head, way, depth + 1);
        }
    }

    /** Whether a conjunct stands under the auxiliaries of the first verb: it has the same form and nothing of its own. */
    private boolean shares(Token verb, Token first) {
        if (!document.children(verb, "aux", "nsubj", "mark").isEmpty()) {
            return false;
        }
        return form(verb) == form(first) || form(first) == 'a';
    }

    private static char form(Token verb) {
        String form = Syntax.lower(verb);
        if (verb.upos() != Upos.VERB) {
            return 'a';
        }
        return form.endsWith("ing") ? 'g' : form.equals(Syntax.lemma(verb)) ? 'b' : form.endsWith("s") ? 's' : 'd';
    }

    private void noun(Token noun, Optional<LightVerbs.Carrier> carrier, Way way, int depth) {
        modifiers(noun, way);
        Token top = syntax.top(noun);
        if (top.index() != noun.index()) {
            modifiers(top, way);
        }
        boolean plain = carrier.isPresent()
                && table.of("obj", carrier.get().verb(), syntax).isEmpty();
        if (carrier.isPresent() && plain) {
            Token verb = carrier.get().verb();
            if (verb.is("acl") && !syntax.infinitive(verb)) {
                own(verb, way, false);
                nominal(top, way, depth);
            } else {
                verb(verb, way, depth + 1);
            }
        } else {
            nominal(top, way, depth);
        }
    }

    private void modifiers(Token noun, Way way) {
        for (Token child : document.children(noun)) {
            String slot = child.is("det") ? "adv" : child.is("case") ? "mark" : "mod";
            if (child.is("det") || child.is("case") || child.is("amod") || child.is("compound") || child.is("advmod")) {
                table.of(slot, Syntax.lower(child))
                        .or(() -> table.of(slot, Syntax.lemma(child)))
                        .ifPresent(found -> way.apply(found.effect(), found.id()));
            }
        }
    }

    /** What the verb or noun above a noun does to it. */
    private void nominal(Token noun, Way way, int depth) {
        if (depth > DEEPEST || noun.head() < 0 || way.status == null) {
            return;
        }
        Token head = document.token(noun.head());
        String slot = slot(noun, head);
        Optional<Moods.Found> found = table.of(slot, head, syntax);
        if (found.isEmpty()) {
            if (noun.is("obj") && !definite(noun) && head.upos() == Upos.VERB) {
                verb(head, way, depth + 1);
            }
            return;
        }
        Effect effect = found.get().effect();
        way.apply(effect, found.get().id());
        if (effect == Effect.HAPPENED || effect == Effect.NONE) {
            return;
        }
        if (head.upos() == Upos.NOUN && document.child(head, "cop").isEmpty()) {
            nominal(syntax.top(head), way, depth + 1);
        } else {
            verb(head, way, depth + 1);
        }
    }

    private String slot(Token noun, Token head) {
        Optional<String> preposition = syntax.preposition(noun).filter(words.of("oblique-preposition")::contains);
        if (preposition.isPresent()) {
            return preposition.get();
        }
        if (words.contains("accusation", Syntax.lemma(noun)) && noun.is("obj")) {
            return "accusation";
        }
        if (noun.is("obj")) {
            return "obj";
        }
        if (noun.is("nsubj")) {
            return syntax.passive(head) ? "obj" : "subj";
        }
        if (noun.is("compound")) {
            return "compound";
        }
        return syntax.preposition(noun).orElse("obl");
    }

    private boolean definite(Token noun) {
        return document.children(noun).stream()
                .anyMatch(child -> child.relation().equals("nmod:poss")
                        || (child.is("det") && words.contains("definite", Syntax.lower(child))));
    }
}
