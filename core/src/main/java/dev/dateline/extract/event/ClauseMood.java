// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.Quotation;
import dev.dateline.extract.statement.QuotationScanner;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the words of an event's own clause say about it: auxiliaries, negation, conjunctions, and the modifiers of a noun. */
final class ClauseMood {
    private static final int DEEPEST = 12;
    private static final Set<String> PRESENT_BE = Set.of("is", "are", "am", "'s", "'re", "'m", "’s", "’re", "’m");

    /** Auxiliaries whose negation stands inside them: "must not" asks that it be not done. */
    private static final Set<String> OUTSIDE_NEGATION = Set.of("must", "should", "ought", "shall", "may", "might");

    private static final Set<String> FRONTED = Set.of("had", "should", "were");

    private final Moods table;
    private final Document document;
    private final WordClasses words;
    private final Predicate<Token> reported;
    private final List<Quotation> quotations;

    ClauseMood(Moods table, Syntax syntax, WordClasses words, Predicate<Token> reported) {
        this.table = table;
        this.document = syntax.document();
        this.words = words;
        this.reported = reported;
        this.quotations = QuotationScanner.scan(document.text());
    }

    static boolean present(Token be) {
        return PRESENT_BE.contains(Syntax.lower(be)) || Syntax.lower(be).equals("been");
    }

    /**
     * Auxiliaries, negation and conjunction of a clause.
     *
     * @param shared whether the verb only shares them with a conjunct, so that the phrases of the first verb do not count
     */
    void own(Token verb, Way way, boolean shared) {
        boolean inner = document.children(verb, "aux").stream()
                .anyMatch(child -> OUTSIDE_NEGATION.contains(Syntax.lower(child)));
        if (inner) {
            negation(verb, way, shared);
        }
        for (Token child : document.children(verb, "aux")) {
            auxiliary(verb, child, way);
        }
        for (Token child : document.children(verb)) {
            boolean marks = child.is("mark") || child.is("case") || child.is("advmod") || child.is("cc");
            if (marks && child.index() < verb.index()) {
                expression(child).ifPresent(found -> way.apply(found, child));
            }
        }
        if (!inner) {
            negation(verb, way, shared);
        }
        if (yet(verb)) {
            way.apply(Effect.DENIED, "yet to");
        }
        boolean open = verb.index() > 0 && words.contains("whoever", Syntax.lower(document.token(verb.index() - 1)));
        if (open && verb.is("advcl")) {
            way.apply(Effect.POSSIBLE, "whoever");
        }
        if (fronted(verb)) {
            boolean past = document.children(verb, "aux").stream()
                    .anyMatch(child -> Syntax.lower(child).equals("had"));
            way.apply(past ? Effect.DENIED : Effect.POSSIBLE, "inverted condition");
        }
        if (!way.instant && progressive(verb)) {
            way.apply(Effect.ONGOING, "progressive form");
        } else if (lasts(verb)) {
            way.apply(Effect.ONGOING, "present state");
        }
    }

    /** "who is held in Lima", "still occupies the hill", "have blocked the road since May": what goes on as long as it is told in the present, of somebody who is known. */
    private boolean lasts(Token verb) {
        if (!words.contains("lasting", Syntax.lemma(verb)) || !isOfSomebody(verb)) {
            return false;
        }
        List<Token> auxiliaries = document.children(verb, "aux");
        boolean passive = auxiliaries.size() == 1 && PRESENT_BE.contains(Syntax.lower(auxiliaries.get(0)));
        boolean perfect = !auxiliaries.isEmpty()
                && words.contains("present-have", Syntax.lower(auxiliaries.get(0)))
                && document.children(verb, "obl", "advcl").stream()
                        .flatMap(phrase -> document.children(phrase, "case", "mark").stream())
                        .anyMatch(word -> Syntax.lower(word).equals("since"));
        boolean finite =
                auxiliaries.isEmpty() && !document.children(verb, "nsubj").isEmpty();
        boolean plain = form(verb) == 's' || (form(verb) == 'b' && !words.contains("same-past", Syntax.lower(verb)));
        return perfect || (passive && form(verb) == 'd') || (finite && plain);
    }

    /** Whether it is done to no people at large: "suspects are held for two days". */
    private boolean isOfSomebody(Token verb) {
        return document.children(verb, "nsubj:pass", "obj").stream()
                .anyMatch(noun -> noun.upos() == Upos.PROPN
                        || noun.upos() == Upos.PRON
                        || !document.children(noun, "det", "nummod", "nmod:poss")
                                .isEmpty());
    }

    /** What a conjunction or marker says, with the word beside it ("rather than", "event of") before alone ("if"). */
    private Optional<Moods.Found> expression(Token marker) {
        String form = Syntax.lower(marker);
        Optional<Moods.Found> two = Optional.empty();
        if (marker.index() + 1 < document.sentenceOf(marker).last() && !opens(marker)) {
            two = table.of("mark", form + " " + Syntax.lower(document.token(marker.index() + 1)));
        }
        if (two.isEmpty() && marker.index() > document.sentenceOf(marker).first()) {
            Token before = document.token(marker.index() - 1);
            two = before.head() == marker.head()
                    ? Optional.empty()
                    : table.of("mark", Syntax.lower(before) + " " + form);
        }
        return two.isPresent() || marker.is("advmod") || marker.is("cc") ? two : table.of("mark", form);
    }

    /** "Instead of Brandt, Keller spoke": the word opens a phrase of its own, whatever the tree makes of it. */
    private boolean opens(Token marker) {
        Token next = document.token(marker.index() + 1);
        return marker.is("advmod") && next.is("case") && next.head() != marker.head();
    }

    void negation(Token verb, Way way, boolean shared) {
        boolean denied = false;
        for (Token child : document.children(verb)) {
            if (child.is("advmod") || child.is("cc")) {
                boolean again = denied && words.contains("not", Syntax.lower(child));
                denied |= words.contains("not", Syntax.lower(child)) && !apart(child);
                adverb(child).filter(found -> !again).ifPresent(found -> way.once(child, found.effect(), found.id()));
            } else if (!shared && (child.is("nsubj") || child.is("obj") || (child.is("obl") && !reason(child)))) {
                phrase(child, way);
            }
        }
    }

    /** "killed him for no reason": it is the reason that is denied. */
    private boolean reason(Token phrase) {
        return words.contains("reason", Syntax.lemma(phrase))
                && document.children(phrase, "case").stream()
                        .anyMatch(mark -> Syntax.lower(mark).equals("for"));
    }

    private Optional<Moods.Found> adverb(Token adverb) {
        String form = Syntax.lower(adverb);
        if (form.equals("longer")
                && document.children(adverb).stream()
                        .anyMatch(child -> Syntax.lower(child).equals("no"))) {
            return table.of("adv", "no");
        }
        return apart(adverb) ? Optional.empty() : table.of("adv", form);
    }

    /** Whether "not" stands with a verb. */
    boolean denied(Token verb) {
        return document.children(verb, "advmod").stream().anyMatch(this::not);
    }

    /** Whether a "not" belongs to the word behind it, and not to the clause: "not only", "not until Friday". */
    private boolean apart(Token adverb) {
        int next = adverb.index() + 1;
        return Syntax.lower(adverb).equals("not")
                && next < document.tokens().size()
                && words.contains("behind-not", Syntax.lower(document.token(next)));
    }

    /**
     * A phrase that says "nobody", "no one", "not one"; "anyone who saw it is asked to call": that they are asked is no supposition. Whoever promises no change has promised.
     */
    void phrase(Token phrase, Way way) {
        if (phrase.is("obj")
                && phrase.head() >= 0
                && words.contains("promising", Syntax.lemma(document.token(phrase.head())))) {
            return;
        }
        String line = "negative " + (phrase.is("obj") ? "object" : "subject");
        if (words.contains("none", Syntax.lower(phrase))) {
            way.once(phrase, Effect.DENIED, line);
        }
        document.children(phrase).stream()
                .filter(this::negates)
                .findFirst()
                .ifPresent(word -> way.once(word, Effect.DENIED, line));
        boolean addressed = way.verbal && phrase.relation().equals("nsubj:pass");
        if (phrase.is("nsubj") && !addressed && words.contains("whoever", Syntax.lower(phrase))) {
            way.once(phrase, Effect.POSSIBLE, "whoever");
        }
    }

    /** "no" and "neither" before a noun, "neither" before several, "not one" and "not a single". */
    private boolean negates(Token child) {
        if (child.is("det") || child.relation().equals("cc:preconj")) {
            return words.contains("none", Syntax.lower(child));
        }
        if (child.is("nummod") || child.is("amod")) {
            return document.children(child, "advmod").stream().anyMatch(this::not);
        }
        return child.is("advmod") && not(child);
    }

    private boolean not(Token adverb) {
        return words.contains("not", Syntax.lower(adverb)) && !apart(adverb);
    }

    /** Whether the clause is set in what will, would or might be. */
    boolean modal(Token verb) {
        return document.children(verb, "aux").stream()
                .anyMatch(child -> table.of("aux", Syntax.lemma(child))
                        .or(() -> table.of("aux", Syntax.lower(child)))
                        .isPresent());
    }

    private void auxiliary(Token verb, Token auxiliary, Way way) {
        String form = Syntax.lower(auxiliary);
        boolean perfect = document.children(verb, "aux").stream()
                .anyMatch(child -> Syntax.lower(child).equals("have") && child.index() > auxiliary.index());
        if (Syntax.lemma(auxiliary).equals("be") && infinitive(verb) && !form.equals("be")) {
            beTo(verb, auxiliary, perfect, way);
        }
        Optional<Moods.Found> found = table.of("aux", Syntax.lemma(auxiliary)).or(() -> table.of("aux", form));
        if (found.isEmpty() || (form.equals("should") && fronted(verb)) || pluperfect(verb, form)) {
            return;
        }
        Effect effect = found.get().effect();
        boolean condition = conditional(verb);
        boolean would = form.equals("would") || form.equals("'d") || form.equals("’d");
        if (would && !perfect && !condition && !reportedClause(verb) && habitual(verb)) {
            return;
        }
        if (perfect && (would || form.equals("should") || form.equals("ought")) && !(would && by(verb))) {
            effect = Effect.DENIED;
        } else if (would && !condition && reportedClause(verb)) {
            effect = Effect.PLANNED;
        } else if (condition && effect == Effect.PLANNED) {
            effect = Effect.POSSIBLE;
        }
        way.apply(new Moods.Found(found.get().id(), effect), auxiliary);
    }

    /** "would have left by May": done when a time comes; "would have been hit by the army" names no time. */
    private boolean by(Token verb) {
        return document.children(verb, "obl").stream()
                .filter(when -> words.contains("deadline", Syntax.lemma(when)) || year(when))
                .flatMap(when -> document.children(when, "case").stream())
                .anyMatch(mark -> Syntax.lower(mark).equals("by"));
    }

    private static boolean year(Token token) {
        return token.upos() == Upos.NUM && token.form().matches("[12][0-9]{3}");
    }

    /** "at times the envoys would meet in Oslo": what used to happen. */
    private boolean habitual(Token verb) {
        return document.children(verb, "advmod", "obl").stream()
                .anyMatch(child -> words.contains("recurring", Syntax.lower(child)) || atTimes(child));
    }

    private boolean atTimes(Token phrase) {
        return Syntax.lower(phrase).equals("times")
                && document.children(phrase, "case").stream()
                        .anyMatch(mark -> Syntax.lower(mark).equals("at"));
    }

    /** "who'd been shot", "he'd told them": had, not would. */
    private boolean pluperfect(Token verb, String form) {
        boolean clipped = form.equals("'d") || form.equals("’d");
        boolean been = document.children(verb, "aux").stream()
                .anyMatch(child -> Syntax.lower(child).equals("been"));
        return clipped && (been || form(verb) == 'd');
    }

    /** Whether the verb is an infinitive with "to"; before a gerund that is a preposition. */
    boolean infinitive(Token verb) {
        return to(verb) && form(verb) != 'g';
    }

    /** Whether "to" stands before a verb; behind it, the tree is wrong about a preposition. */
    boolean to(Token verb) {
        return document.children(verb, "mark").stream()
                .anyMatch(mark -> Syntax.lemma(mark).equals("to") && mark.index() < verb.index());
    }

    /** "has yet to meet". */
    boolean yet(Token verb) {
        return document.children(verb, "mark").stream()
                .anyMatch(mark -> Syntax.lower(mark).equals("to")
                        && mark.index() > document.sentenceOf(verb).first()
                        && Syntax.lower(document.token(mark.index() - 1)).equals("yet"));
    }

    /** "is to meet", "was to have met": only where "be" stands before "to". */
    private void beTo(Token verb, Token be, boolean perfect, Way way) {
        boolean before = document.children(verb, "mark").stream()
                .anyMatch(mark ->
                        Syntax.lower(mark).equals("to") && mark.index() > be.index() && mark.index() < verb.index());
        if (before) {
            way.apply(perfect ? Effect.DENIED : Effect.PLANNED, "be to");
        }
    }

    /** Whether the sentence of a verb asks; a question that somebody puts in it asks nothing of what stands before his words. */
    boolean questioned(Token verb) {
        Token last = document.token(document.sentenceOf(verb).last() - 1);
        boolean closed =
                last.index() > 0 && document.token(last.index() - 1).form().equals("?");
        Token mark = closed ? document.token(last.index() - 1) : last;
        return mark.form().startsWith("?")
                && quotations.stream()
                        .map(Quotation::outer)
                        .noneMatch(said -> said.contains(mark.span().begin())
                                && !said.contains(verb.span().begin()));
    }

    /** "please consider donating": asked for, wherever it stands. */
    boolean please(Token verb) {
        return document.children(verb).stream()
                .anyMatch(child ->
                        child.index() < verb.index() && Syntax.lower(child).equals("please"));
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
                .anyMatch(clause -> fronted(clause)
                        || document.children(clause, "mark").stream()
                                .anyMatch(mark -> words.contains("condition", Syntax.lower(mark))));
    }

    /** "Had they attacked", "Should they attack": a clause below another that its auxiliary opens. */
    private boolean fronted(Token verb) {
        if (!(verb.is("advcl") || isUnreal(verb))
                || !document.children(verb, "mark").isEmpty()) {
            return false;
        }
        Optional<Token> subject = document.child(verb, "nsubj");
        return document.children(verb, "aux").stream()
                .limit(1)
                .anyMatch(child -> FRONTED.contains(Syntax.lower(child))
                        && subject.filter(each -> each.index() > child.index()).isPresent());
    }

    /** "Had they attacked, there would have been blood", where the tree takes the clause for one that somebody says; no question. */
    private boolean isUnreal(Token verb) {
        int first = document.sentenceOf(verb).first();
        return verb.is("ccomp")
                && !questioned(verb)
                && document.children(verb, "aux").stream()
                        .limit(1)
                        .anyMatch(child ->
                                child.index() == first && Syntax.lower(child).equals("had"));
    }

    private boolean progressive(Token verb) {
        boolean being = document.children(verb, "aux").stream()
                .anyMatch(child -> Syntax.lower(child).equals("being"));
        boolean active = Syntax.lower(verb).endsWith("ing");
        return (being || active)
                && document.children(verb, "aux").stream()
                        .anyMatch(child -> Syntax.lemma(child).equals("be") && present(child));
    }

    /** Articles, prepositions and adjectives of a noun. */
    void modifiers(Token noun, Way way) {
        for (Token child : document.children(noun)) {
            if (child.is("case")) {
                expression(child).ifPresent(found -> way.apply(found, child));
            } else if (child.is("det") || (child.is("advmod") && !apart(child))) {
                table.of("adv", Syntax.lower(child)).ifPresent(found -> way.once(child, found.effect(), found.id()));
            }
            if (child.is("amod") || child.is("compound") || child.is("advmod")) {
                table.of("mod", Syntax.lower(child))
                        .or(() -> table.of("mod", Syntax.lemma(child)))
                        .ifPresent(found -> way.apply(found, child));
            }
        }
    }

    /** Whether a conjunct stands under the auxiliaries of the first verb: it has the same form and nothing of its own. */
    boolean shares(Token verb, Token first) {
        boolean hedged = document.children(verb, "advmod").stream()
                .anyMatch(adverb -> words.contains("hedge", Syntax.lower(adverb)));
        if (hedged || !document.children(verb, "nsubj", "mark").isEmpty()) {
            return false;
        }
        if (bare(verb)) {
            return form(first) == 'b' || bare(first);
        }
        return document.children(verb, "aux").isEmpty() && (form(verb) == form(first) || form(first) == 'a');
    }

    /** "and be fined": a verb with no auxiliary but a bare "be", which tells of nothing that was done. */
    boolean bare(Token verb) {
        List<Token> auxiliaries = document.children(verb, "aux");
        return auxiliaries.size() == 1
                && Syntax.lower(auxiliaries.get(0)).equals("be")
                && document.children(verb, "mark", "nsubj").isEmpty();
    }

    /** Whether a verb stands in the past tense, as far as its letters say, with no auxiliary. */
    boolean past(Token verb) {
        return form(verb) == 'd' && document.children(verb, "aux").isEmpty();
    }

    private static char form(Token verb) {
        String form = Syntax.lower(verb);
        if (verb.upos() != Upos.VERB) {
            return 'a';
        }
        return form.equals(Syntax.lemma(verb)) ? 'b' : form.endsWith("ing") ? 'g' : form.endsWith("s") ? 's' : 'd';
    }
}
