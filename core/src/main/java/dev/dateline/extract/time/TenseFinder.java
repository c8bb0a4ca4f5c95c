// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whether a time lies behind or ahead from the verb that governs it, its auxiliaries, and words such as "due" and
 * "deadline" on the way up. Simple present with a date ("opens on Friday") is ahead, save for verbs of saying.
 */
final class TenseFinder {
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");
    private static final Set<String> PLANNED = Set.of("would", "'d", "’d", "may", "might", "should", "can", "must");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did", "has", "have", "'ve", "’ve");

    private final Document document;
    private final Lexicon lexicon;

    TenseFinder(Document document, Lexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
    }

    /**
     * "invited the rebels to talks in May": whether a month stands behind what is asked for, offered or agreed, so that it may be that of it and lie ahead of the
     * asking.
     */
    boolean asked(Token time) {
        Optional<Token> verb = above(time).filter(head -> is(head, "ask") && head.index() < time.index());
        return verb.isPresent()
                && document.children(verb.get(), "obl", "obj", "xcomp").stream()
                        .filter(child -> child.index() > verb.get().index() && child.index() < time.index())
                        .anyMatch(this::isToBeHeld);
    }

    /** Whether a word is an infinitive, or names what is held on a day: "talks", "a round of talks". */
    private boolean isToBeHeld(Token word) {
        return word.is("xcomp")
                || is(word, "held")
                || document.children(word, "nmod").stream().anyMatch(noun -> is(noun, "held"));
    }

    Tense of(Token time) {
        Optional<Tense> adjacent = adjacent(time);
        if (adjacent.isPresent()) {
            return adjacent.get();
        }
        @Nullable Token at = time;
        while (at != null) {
            if (at.index() != time.index() && is(at, "ahead") && at.upos() != Upos.VERB) {
                return Tense.FUTURE;
            }
            if (at.upos() == Upos.VERB
                    || (at.upos() == Upos.AUX && document.head(at).isEmpty())) {
                return verb(at);
            }
            Optional<Token> copula = document.child(at, "cop");
            if (copula.isPresent()) {
                return group(at).orElse(form(copula.get()));
            }
            at = document.head(at).orElse(null);
        }
        return nearest(time).map(this::verb).orElse(Tense.UNKNOWN);
    }

    /** The tense that the word right before the time gives: "announced Monday", "effective 1 June". */
    private Optional<Tense> adjacent(Token time) {
        if (time.index() == document.sentenceOf(time).first()) {
            return Optional.empty();
        }
        Token before = document.token(time.index() - 1);
        if (before.upos() == Upos.VERB) {
            return Optional.of(verb(before));
        }
        return is(before, "ahead") || setFor(before, time) || startsFrom(before, time)
                ? Optional.of(Tense.FUTURE)
                : Optional.empty();
    }

    /** "imposed a curfew from Friday", "called for a strike from Friday"; not "from Friday to Sunday", nor "Friday's attack". */
    private boolean startsFrom(Token before, Token time) {
        return before.form().equals("from")
                && document.children(time, "nmod", "case").stream().allMatch(child -> child.index() < time.index())
                && above(time)
                        .filter(verb -> (is(verb, "announce") || is(verb, "ask") || is(verb, "impose"))
                                && group(verb).isEmpty())
                        .isPresent();
    }

    /** "called a strike for Friday", not "had called a strike for Friday". */
    private boolean setFor(Token before, Token time) {
        return before.form().equals("for")
                && above(time)
                        .filter(verb -> is(verb, "announce") && group(verb).isEmpty())
                        .isPresent();
    }

    private boolean is(Token token, String kind) {
        return lexicon.value(token.lemma().toLowerCase(Locale.ROOT), kind) != null;
    }

    private Tense verb(Token verb) {
        Tense told = told(verb);
        return told == Tense.PAST && awaited(verb) ? Tense.PLANNED : told;
    }

    /** "threatened to leave if they did not pay by May": the past of a condition of what was ahead lay ahead as well. */
    private boolean awaited(Token verb) {
        boolean condition = verb.is("advcl")
                && document.children(verb, "mark").stream()
                        .anyMatch(mark -> CONDITIONS.contains(mark.form().toLowerCase(Locale.ROOT)));
        Optional<Token> above = condition ? document.head(verb) : Optional.empty();
        return above.filter(head -> head.upos() == Upos.VERB)
                .map(this::told)
                .filter(tense -> tense == Tense.PLANNED || tense == Tense.FUTURE)
                .isPresent();
    }

    private Tense told(Token verb) {
        Optional<Tense> group = group(verb);
        if (group.isPresent()) {
            return group.get();
        }
        Optional<Token> head = document.head(verb);
        if (infinitive(verb)) {
            return infinitive(head);
        }
        if (verb.form().endsWith("ing") && head.isPresent()) {
            return above(verb).map(this::verb).orElse(Tense.UNKNOWN);
        }
        return form(verb);
    }

    /** The verb that a word hangs on, also by way of nouns: "will hold a march starting Sunday". */
    private Optional<Token> above(Token word) {
        Optional<Token> above = document.head(word);
        while (above.isPresent()
                && (above.get().upos() == Upos.NOUN || above.get().upos() == Upos.PROPN)) {
            above = document.head(above.get());
        }
        return above.filter(each -> each.upos() == Upos.VERB);
    }

    /** The tense that auxiliaries give. */
    private Optional<Tense> group(Token verb) {
        boolean present = false;
        boolean coming = false;
        for (Token child : document.children(verb)) {
            if (!child.is("aux") && !child.is("cop")) {
                continue;
            }
            String form = child.form().toLowerCase(Locale.ROOT);
            if (PAST.contains(form)) {
                boolean planned = ahead(verb) || (meant(child, verb) && !perfect(child, verb));
                return Optional.of(planned ? Tense.PLANNED : Tense.PAST);
            }
            if (FUTURE.contains(form)) {
                return Optional.of(Tense.FUTURE);
            }
            if (PLANNED.contains(form)) {
                return Optional.of(Tense.PLANNED);
            }
            present = true;
            coming |= meant(child, verb);
        }
        coming |= present && (ahead(verb) || verb.form().endsWith("ing"));
        return coming ? Optional.of(Tense.FUTURE) : present ? Optional.of(Tense.UNKNOWN) : Optional.empty();
    }

    /** "is to meet", "were to vote": a form of "be" before an infinitive. */
    private boolean meant(Token be, Token verb) {
        return be.lemma().equals("be")
                && be.index() + 1 < verb.index()
                && document.token(be.index() + 1).form().equalsIgnoreCase("to");
    }

    /** "was to have met": over by now. */
    private boolean perfect(Token be, Token verb) {
        return document.children(verb, "aux").stream()
                .anyMatch(child -> child.lemma().equals("have") && child.index() > be.index());
    }

    private boolean ahead(Token verb) {
        return is(verb, "ahead");
    }

    /** "Managed to" has been done, "pledged to" was ahead then, "plans to" is ahead now. */
    private Tense infinitive(Optional<Token> head) {
        if (head.isEmpty()) {
            return Tense.FUTURE;
        }
        if (pluperfect(head.get())) {
            return Tense.PAST;
        }
        Tense above = head.get().upos() == Upos.VERB
                ? verb(head.get())
                : group(head.get()).orElse(Tense.UNKNOWN);
        return is(head.get(), "achieve") ? above : above == Tense.PAST ? Tense.PLANNED : Tense.FUTURE;
    }

    /** "had been due to meet on Thursday": over when it is told. */
    private boolean pluperfect(Token head) {
        boolean been = document.children(head, "aux", "cop").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("been"));
        return been
                && document.children(head, "aux").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("had"));
    }

    private boolean infinitive(Token verb) {
        return document.children(verb).stream()
                .anyMatch(child -> child.upos() == Upos.PART && child.form().equalsIgnoreCase("to"));
    }

    private Tense form(Token verb) {
        String form = verb.form().toLowerCase(Locale.ROOT);
        boolean base = form.equals(verb.lemma().toLowerCase(Locale.ROOT)) && !form.endsWith("ed");
        if (ahead(verb) && !base) {
            return form.endsWith("s") ? Tense.FUTURE : Tense.PLANNED;
        }
        boolean present = base ? !is(verb, "unchanged") : form.endsWith("s") && !form.equals("was");
        return present && !is(verb, "say") ? Tense.FUTURE : Tense.PAST;
    }

    /** The verb of the sentence that stands nearest, one before it first. */
    private Optional<Token> nearest(Token time) {
        Optional<Token> before = Optional.empty();
        for (Token token : document.tokensOf(document.sentenceOf(time))) {
            if (token.upos() == Upos.VERB) {
                if (token.index() > time.index()) {
                    return before.isPresent() ? before : Optional.of(token);
                }
                before = Optional.of(token);
            }
        }
        return before;
    }
}
