// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Status;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the verbs and nouns above an event make of it, up to the first that settles it. */
final class Governors {
    /** What stands before a gerund that tells how something was done: "prevented a massacre by shooting him". */
    private static final String MEANS = "by";

    private static final int DEEPEST = 12;
    /** So many words up the tree somebody hopes for a clue at most. */
    private static final int NEAR = 2;

    private final Moods table;
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final ClauseMood clause;
    private final Presumed presumed;
    private final Predicate<Token> reported;

    Governors(
            Moods table,
            Syntax syntax,
            WordClasses words,
            ClauseMood clause,
            Presumed presumed,
            Predicate<Token> reported) {
        this.presumed = presumed;
        this.table = table;
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.clause = clause;
        this.reported = reported;
    }

    void verb(Token verb, Way way, int depth) {
        clause.own(verb, way, false);
        above(verb, way, depth);
    }

    private void above(Token verb, Way way, int depth) {
        if (depth > DEEPEST || way.status() == null) {
            return;
        }
        if (verb.head() < 0) {
            top(verb, way);
            return;
        }
        Token head = withAdverb(document.token(verb.head()));
        switch (verb.relation()) {
            case "conj" -> conjunct(verb, head, way, depth);
            case "xcomp", "csubj", "csubj:pass" -> complement(head, way, depth, Effect.SAME, verb);
            case "ccomp" -> complement(head, way, depth, Effect.HAPPENED, verb);
            case "advcl" -> adverbial(verb, head, way, depth);
            case "acl" -> nounClause(verb, head, way, depth);
            case "acl:relcl" -> relative(head, way);
            default -> {
                if (verb.is("obl") || verb.is("nmod") || verb.is("obj")) {
                    nominal(verb, way, depth);
                } else if (verb.is("parataxis")) {
                    top(verb, way);
                }
            }
        }
    }

    /** "stopped short of attacking": the verb, where a clause hangs on the word that only goes with it. */
    private Token withAdverb(Token head) {
        boolean with =
                (head.is("advmod") || head.is("xcomp")) && head.head() == head.index() - 1 && head.upos() != Upos.VERB;
        return with ? document.token(head.head()) : head;
    }

    private void conjunct(Token verb, Token head, Way way, int depth) {
        if (clause.infinitive(verb) && !clause.infinitive(head)) {
            way.apply(Effect.PLANNED, "infinitive");
        } else if (clause.infinitive(head) && clause.past(verb) && head.head() >= 0) {
            above(governing(head), way, depth + 1);
            return;
        } else if (clause.infinitive(head) && clause.past(verb) && standsAlone(verb)) {
            return;
        } else if (clause.shares(verb, head)) {
            clause.own(head, way, true);
        } else if (clause.bare(verb)) {
            way.apply(Effect.POSSIBLE, "bare infinitive");
        }
        above(head, way, depth + 1);
    }

    /** "was to be shot, but the guards freed him": a verb with a subject of its own. */
    private boolean standsAlone(Token verb) {
        return !document.children(verb, "nsubj").isEmpty();
    }

    /** "decided to shell the town and killed ten": a past form is joined to the verb above the infinitives. */
    private Token governing(Token infinitive) {
        Token at = infinitive;
        while (at.head() >= 0 && clause.infinitive(at)) {
            at = document.token(at.head());
        }
        return at;
    }

    private void nounClause(Token verb, Token head, Way way, int depth) {
        boolean told = table.of("clause", head, syntax)
                .or(() -> table.of("that", head, syntax))
                .isPresent();
        Optional<Token> asking = clause.infinitive(verb) && !told ? asking(head) : Optional.empty();
        if (presumed.wonders(verb) || presumed.open(verb)) {
            wondered(verb, way);
        } else if (asking.isPresent()) {
            complement(asking.get(), way, depth, Effect.SAME, verb);
        } else if (clause.infinitive(verb) && syntax.ranked(head)) {
            way.apply(Effect.SAME, "one of those who did");
            higher(head, way, depth);
        } else if (clause.infinitive(verb) && judged(head)) {
            way.apply(Effect.SAME, "decision that has been taken");
        } else if (clause.infinitive(verb) || (told && finite(verb))) {
            complement(head, way, depth, Effect.PLANNED, verb);
        } else {
            gerund(verb, head, way, depth);
        }
    }

    /** "had no idea who had killed her", "no idea whether anyone killed her": that nobody knows the answer denies no deed. */
    private void wondered(Token verb, Way way) {
        if (presumed.asked(verb)) {
            way.settle(Presumed.ASKED);
        } else {
            way.apply(Effect.POSSIBLE, "question");
        }
    }

    /** "welcomed his decision to step down", "his decision to strike led to war": what is judged or has effects has been done. */
    private boolean judged(Token noun) {
        boolean owned =
                !syntax.owners(noun).isEmpty() || !syntax.phrases(noun, "by").isEmpty();
        if (!owned || noun.head() < 0 || !Syntax.lemma(noun).equals("decision")) {
            return false;
        }
        Token above = document.token(noun.head());
        return above.upos() == Upos.VERB
                && !clause.modal(above)
                && ((noun.is("obj") && words.contains("judging", Syntax.lemma(above)))
                        || (noun.is("nsubj") && words.contains("causing", Syntax.lemma(above))));
    }

    /** "anyone who protests will be arrested". */
    private void relative(Token noun, Way way) {
        boolean any = words.contains("whoever", Syntax.lower(noun))
                || document.children(noun, "det").stream()
                        .anyMatch(child -> Syntax.lower(child).equals("any"));
        if (any) {
            way.apply(Effect.POSSIBLE, "whoever");
        }
    }

    private boolean finite(Token verb) {
        return !document.children(verb, "mark", "nsubj").isEmpty();
    }

    /** "called on the government to hold talks": the verb above the noun, where it is the one that asks. */
    private Optional<Token> asking(Token noun) {
        if (table.of("to", noun, syntax).isPresent() || noun.head() < 0) {
            return Optional.empty();
        }
        Token first = noun.is("conj") ? document.token(noun.head()) : noun;
        if (first.head() < 0 || !(first.is("obj") || first.is("obl"))) {
            return Optional.empty();
        }
        Token verb = document.token(first.head());
        return words.contains("object-control", Syntax.lemma(verb))
                        && table.of("to", verb, syntax).isPresent()
                ? Optional.of(verb)
                : Optional.empty();
    }

    /** "a deal on ending the war": a gerund behind a preposition stands to the noun above it as a noun would. */
    private void gerund(Token verb, Token head, Way way, int depth) {
        if (head.head() < 0) {
            clause.phrase(head, way);
        }
        for (Token mark : document.children(verb, "mark", "case")) {
            Optional<Moods.Found> found = table.of(Syntax.lower(mark), head, syntax);
            if (found.isPresent()) {
                way.apply(found.get(), head);
                higher(head, way, depth);
                return;
            }
        }
    }

    private void top(Token verb, Way way) {
        if (clause.questioned(verb) && !presumed.asked(verb)) {
            way.apply(Effect.POSSIBLE, "question");
        }
        if (clause.infinitive(verb)) {
            way.apply(presumed.act(verb) ? Effect.SAME : Effect.PLANNED, "infinitive");
        } else if (imperative(verb)) {
            way.apply(Effect.DEMANDED, "imperative");
        }
    }

    private boolean imperative(Token verb) {
        return verb.upos() == Upos.VERB
                && Syntax.lower(verb).equals(Syntax.lemma(verb))
                && document.children(verb, "nsubj", "csubj", "aux", "expl").isEmpty()
                && (verb.index() == document.sentenceOf(verb).first() || reported.test(verb) || clause.please(verb));
    }

    private void complement(Token head, Way way, int depth, Effect otherwise, Token verb) {
        if (performed(head, verb)) {
            way.apply(Effect.SAME, "said by wishing to say it");
            return;
        }
        if (presumed.asked(verb) || presumed.puzzling(head)) {
            way.settle(Presumed.ASKED);
            return;
        }
        if (Syntax.lemma(head).equals("mean") && !verb.is("xcomp") && clause.denied(head)) {
            way.apply(Effect.POSSIBLE, "not mean");
            return;
        }
        if (presumed.doubted(head, verb) && way.status() != Status.DENIED) {
            way.apply(Effect.DENIED, "not think");
            return;
        }
        if (own(head, verb)) {
            way.apply(way.status() == Status.DENIED ? Effect.NONE : Effect.POSSIBLE, "wish");
            higher(head, way, depth);
            return;
        }
        if (going(head)) {
            way.apply(Effect.ONGOING, "continue");
        }
        String slot = clause.to(verb) ? "to" : "that";
        Optional<Moods.Found> found = table.of(slot, head, syntax).or(() -> table.of("clause", head, syntax));
        boolean done = Syntax.lower(head).equals("had") || clause.yet(verb);
        boolean voted = presumed.voted(head, verb);
        Effect told =
                done || voted ? Effect.SAME : found.map(Moods.Found::effect).orElse(otherwise);
        Effect effect = opened(told, head, verb);
        String line = done
                ? "had to"
                : voted ? "act of a vote" : found.map(Moods.Found::id).orElse("complement");
        way.apply(new Moods.Found(line, effect), head);
        if (effect == Effect.SEEN) {
            clause.negation(head, way, false);
            if (clause.to(head)) {
                higher(head, way, depth); // "wants to see them negotiating"
            }
        } else if (effect != Effect.HAPPENED && effect != Effect.NONE) {
            higher(head, way, depth);
        }
    }

    /** What is only asked is no demand, and an attempt that is still to come leaves open no more than what it is part of: "will try to meet him". */
    private Effect opened(Effect told, Token head, Token verb) {
        if (told == Effect.DEMANDED && presumed.wonders(verb)) {
            return Effect.POSSIBLE;
        }
        boolean ahead = clause.modal(head) || clause.infinitive(head);
        return told == Effect.TRIED && ahead ? Effect.SAME : told;
    }

    /** "I want to thank the nurses": who says so thanks them. */
    private boolean performed(Token head, Token verb) {
        return words.contains("wishing", Syntax.lemma(head))
                && words.contains("performing", Syntax.lemma(verb))
                && document.children(head, "nsubj").stream()
                        .anyMatch(subject -> words.contains("first-person", Syntax.lower(subject)));
    }

    /** "wanted to hit the guard": what somebody wants to do, not what he asks of others. */
    private boolean own(Token head, Token verb) {
        return Syntax.lemma(head).equals("want")
                && clause.infinitive(verb)
                && document.children(verb, "nsubj").isEmpty()
                && document.children(head, "obj", "iobj").isEmpty()
                && !syntax.passive(verb);
    }

    /** "continue to investigate", "is continuing to strike". */
    private boolean going(Token head) {
        String form = Syntax.lower(head);
        boolean present = form.equals("continue") || form.equals("continues");
        boolean progressive = form.equals("continuing")
                && document.children(head, "aux").stream().anyMatch(ClauseMood::present);
        boolean auxiliary = document.children(head, "aux", "mark").stream()
                .anyMatch(child -> !Syntax.lower(child).equals("that") && !ClauseMood.present(child));
        return (present || progressive) && !auxiliary;
    }

    /** What stands above a verb or noun that has been applied. */
    private void higher(Token head, Way way, int depth) {
        if (head.upos() == Upos.NOUN && document.child(head, "cop").isEmpty()) {
            clause.modifiers(head, way);
            nominal(syntax.top(head), way, depth + 1);
        } else {
            verb(head, way, depth + 1);
        }
    }

    private void adverbial(Token verb, Token head, Way way, int depth) {
        Optional<Token> mark = document.children(verb, "mark").stream()
                .filter(each -> !Syntax.lower(each).equals("to"))
                .findFirst();
        if (clause.infinitive(verb) && mark.isEmpty()) {
            purpose(verb, head, way, depth);
        } else if (mark.isPresent()) {
            String form = Syntax.lower(mark.get());
            boolean subject = !document.children(verb, "nsubj").isEmpty();
            Optional<Moods.Found> found = form.equals("that")
                    ? table.of("that", head, syntax)
                    : subject || form.equals(MEANS)
                            ? Optional.empty()
                            : table.of(form, head, syntax).or(() -> table.of("clause", head, syntax));
            if (found.isPresent()) {
                way.apply(found.get(), head);
                if (found.get().effect() != Effect.HAPPENED) {
                    higher(head, way, depth);
                }
            } else if (form.equals(MEANS) && gerund(verb)) {
                verb(head, way, depth + 1);
            }
        } else if (gerund(verb)) {
            boolean to = clause.to(verb) && table.of("to", head, syntax).isPresent();
            if (to || (beside(verb, head) && table.of("clause", head, syntax).isPresent())) {
                complement(head, way, depth, Effect.SAME, verb);
            } else {
                verb(head, way, depth + 1);
            }
        }
    }

    private boolean gerund(Token verb) {
        return Syntax.lower(verb).endsWith("ing")
                || document.children(verb, "aux").stream()
                        .anyMatch(child -> Syntax.lower(child).equals("being"));
    }

    /** Whether a participle follows its verb without a comma: "was seen marching". */
    private boolean beside(Token verb, Token head) {
        return head.index() < verb.index()
                && document.tokens().subList(head.index(), verb.index()).stream()
                        .noneMatch(token -> token.form().equals(","));
    }

    private void purpose(Token verb, Token head, Way way, int depth) {
        boolean owned = Syntax.lemma(head).equals("have")
                && document.children(head, "obj").stream().anyMatch(object -> object.index() < verb.index());
        boolean led = !owned
                && table.of("clause", head, syntax)
                        .or(() -> table.of("to", head, syntax))
                        .isPresent();
        if (led) {
            complement(head, way, depth, Effect.SAME, verb);
        } else {
            way.apply(way.verbal ? Effect.SAME : Effect.PLANNED, "purpose");
            verb(head, way, depth + 1);
        }
    }

    /** What the verb or noun above a noun does to it. */
    void nominal(Token noun, Way way, int depth) {
        if (depth > DEEPEST || noun.head() < 0 || way.status() == null) {
            return;
        }
        Token head = predicate(noun, document.token(noun.head()));
        Optional<Moods.Found> found = table.of(slot(noun, head), head, syntax)
                .filter(each -> !answered(noun, head, each.effect(), way)
                        && !presumed.ended(noun, each.id())
                        && !summoned(head, each.id())
                        && !attested(noun, each.id())
                        && !deemed(noun, head)
                        && !presumed.given(noun, head))
                .or(() -> issued(noun, head))
                .or(() -> clued(noun, head));
        if (presumed.recent(noun)
                && found.map(each -> isOpen(noun, each.effect())).orElse(true)) {
            return;
        }
        if (found.isEmpty()) {
            if (supposed(noun, head)) {
                way.apply(Effect.POSSIBLE, "told of as what would be");
            } else if (presumed.later(noun, head)) {
                verb(head, way, depth + 1);
            } else if (noun.is("obj") && !definite(noun) && head.upos() == Upos.VERB) {
                verb(head, way, depth + 1);
            }
            return;
        }
        way.apply(found.get(), head);
        Effect effect = found.get().effect();
        if (effect != Effect.HAPPENED && effect != Effect.NONE) {
            higher(head, way, depth);
        }
    }

    /** "discussed the recent attacks": an effect that what has just been does not have. */
    private boolean isOpen(Token recent, Effect effect) {
        return effect == Effect.PLANNED || effect == Effect.DEMANDED || (effect == Effect.POSSIBLE && definite(recent));
    }

    /** "police seek proof of the killing": what is known is not what is looked for. */
    private boolean attested(Token noun, String line) {
        return line.equals("sign-of") && definite(noun);
    }

    /** "a warrant has been issued for his arrest": what a noun beside the phrase says of it. */
    private Optional<Moods.Found> issued(Token noun, Token head) {
        Optional<String> preposition = syntax.preposition(noun).filter("for"::equals);
        if (preposition.isEmpty() || head.upos() != Upos.VERB || !words.contains("issuing", Syntax.lemma(head))) {
            return Optional.empty();
        }
        return Stream.concat(
                        document.children(head, "obj").stream(),
                        document.children(head, "nsubj").stream().filter(each -> syntax.passive(head)))
                .filter(each -> each.index() < noun.index())
                .flatMap(each -> table.of(preposition.get(), each, syntax).stream())
                .findFirst();
    }

    /** "a reward for tips leading to an arrest": what somebody hopes to learn leads nowhere yet; a tip that somebody gave did. */
    private Optional<Moods.Found> clued(Token noun, Token head) {
        boolean clue = syntax.preposition(noun).filter("to"::equals).isPresent()
                && Syntax.lemma(head).equals("lead")
                && head.is("acl")
                && !syntax.past(head)
                && words.contains("clue", Syntax.lemma(document.token(head.head())));
        return clue && isHopedFor(document.token(head.head()))
                ? Optional.of(new Moods.Found("clue", Effect.POSSIBLE))
                : Optional.empty();
    }

    private boolean isHopedFor(Token noun) {
        Token at = noun;
        for (int i = 0; i < NEAR && at.head() >= 0; i++) {
            at = document.token(at.head());
            if (words.contains("hoping-for", Syntax.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /** "war seemed inevitable": what is said of the subject of a verb that links. */
    private Token predicate(Token noun, Token head) {
        return noun.is("nsubj") && words.contains("linking", Syntax.lemma(head))
                ? document.children(head, "xcomp").stream()
                        .filter(each -> each.upos() == Upos.ADJ)
                        .findFirst()
                        .orElse(head)
                : head;
    }

    /** "rejected calls for a vote", "is considering a request", "denied their plea": whatever becomes of it, it has been asked or offered; what was to follow from it is not to come. */
    private boolean answered(Token noun, Token head, Effect effect, Way way) {
        boolean denied = effect.denies() && words.contains("turning-down", Syntax.lemma(head));
        return way.status() != Status.PLANNED
                && (effect == Effect.REFUSED || effect == Effect.POSSIBLE || denied)
                && (noun.is("obj") || (noun.is("nsubj") && syntax.passive(head)))
                && words.contains("asking-noun", Syntax.lemma(noun));
    }

    /** "considered the attack a crime": what it is thought to be, not that it is thought of. */
    private boolean deemed(Token noun, Token head) {
        return noun.is("obj")
                && Syntax.lemma(head).equals("consider")
                && document.children(head, "xcomp", "obj").stream()
                        .anyMatch(each -> each.index() > noun.index() && each.upos() != Upos.VERB);
    }

    /** "officers were called to the park for reports of a fight": called where they are needed, not for what is wanted. */
    private boolean summoned(Token head, String line) {
        return line.equals("appeal") && Syntax.lemma(head).equals("call") && syntax.passive(head);
    }

    /** "an attack would lead to war", "would respond to any attack": told of as what would be. */
    private boolean supposed(Token noun, Token head) {
        if (!clause.modal(head)) {
            return false;
        }
        boolean one = document.children(noun, "det").stream()
                .anyMatch(child ->
                        Syntax.lemma(child).equals("a") || Syntax.lower(child).equals("any"));
        boolean many = Syntax.lower(noun).endsWith("s")
                && document.children(noun, "det", "nummod", "nmod:poss").isEmpty();
        boolean met = words.contains("meeting-what-comes", Syntax.lemma(head))
                && (noun.is("obj")
                        || syntax.preposition(noun)
                                .filter(words.of("facing")::contains)
                                .isPresent());
        boolean done = !document.children(noun, "acl").isEmpty()
                || !syntax.phrases(noun, "by").isEmpty();
        return (noun.is("nsubj") && one) || (met && !done && (one || many));
    }

    private String slot(Token noun, Token head) {
        Optional<String> preposition = syntax.preposition(noun).filter(words.of("oblique-preposition")::contains);
        if (preposition.isPresent()) {
            return preposition.get();
        }
        if (words.contains("accusation", Syntax.lemma(noun)) && noun.is("obj")) {
            return "accusation";
        }
        if (noun.is("obj") || noun.is("xcomp")) {
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
