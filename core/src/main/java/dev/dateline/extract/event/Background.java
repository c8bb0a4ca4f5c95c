// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;

/**
 * Tells what a sentence only refers to from what it reports: an event that somebody is sorry or hopeful about, declines to
 * comment on, remembers or denies a part in, or that stands inside an accusation which is rejected, is told elsewhere or nowhere.
 */
final class Background {
    private static final int HIGHEST = 10;

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;

    Background(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
    }

    /** Whether the event of a word is only referred to. */
    boolean holds(Token trigger) {
        if (intent(trigger)) {
            return true;
        }
        Token at = trigger;
        boolean nested = false;
        for (int i = 0; i < HIGHEST && at.head() >= 0; i++) {
            Token above = document.token(at.head());
            nested |= at.upos() == Upos.VERB && at.index() != trigger.index();
            boolean told = defined(at, above)
                    || felt(at, above)
                    || withheld(at, above)
                    || remembered(at, above)
                    || disowned(at, above);
            if (told || (nested && rejected(at, above))) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /** "attacks are defined as those in which somebody is killed": what words mean. */
    private boolean defined(Token below, Token above) {
        return words.contains("defining", Syntax.lemma(above))
                && below.is("obl")
                && syntax.preposition(below).filter("as"::equals).isPresent();
    }

    /** "charged with assault with intent to kill": the name of a crime. */
    private boolean intent(Token trigger) {
        return trigger.is("acl")
                && syntax.infinitive(trigger)
                && trigger.head() >= 0
                && Syntax.lemma(document.token(trigger.head())).equals("intent")
                && syntax.preposition(document.token(trigger.head()))
                        .filter("with"::equals)
                        .isPresent();
    }

    /** "condolences over the attack", "expressed concern about the killing": the feeling as word above, or as the verb's object. */
    private boolean felt(Token below, Token above) {
        boolean phrase = below.is("nmod") || below.is("obl");
        if (phrase && feeling(above)) {
            return true;
        }
        if (above.upos() == Upos.VERB && words.contains("mourning", Syntax.lemma(above))) {
            return below.is("obj") || phrase || below.is("nsubj");
        }
        return about(below)
                && (above.upos() == Upos.VERB
                        && document.children(above, "obj").stream()
                                .anyMatch(object -> object.index() != below.index() && feeling(object)));
    }

    private boolean feeling(Token word) {
        boolean open = word.upos() == Upos.NOUN || word.upos() == Upos.ADJ;
        return open && words.contains("feeling", Syntax.lemma(word));
    }

    /** "would not comment on the raid", "declined to confirm that men were held". */
    private boolean withheld(Token below, Token above) {
        String lemma = Syntax.lemma(above);
        if (lemma.equals("comment")) {
            return about(below);
        }
        boolean content = below.is("obj") || below.is("ccomp") || below.is("xcomp") || about(below);
        return above.upos() == Upos.VERB && words.contains("confirming", lemma) && content && negated(above);
    }

    private boolean negated(Token verb) {
        boolean not = document.children(verb, "advmod").stream()
                .anyMatch(child -> words.contains("not", Syntax.lower(child)));
        return not
                || (verb.is("xcomp")
                        && verb.head() >= 0
                        && words.contains("declining", Syntax.lemma(document.token(verb.head()))));
    }

    /** "the anniversary of the massacre", "the victims of the raid". */
    private boolean remembered(Token below, Token above) {
        return above.upos() == Upos.NOUN
                && words.contains("memory", Syntax.lemma(above))
                && below.is("nmod")
                && syntax.preposition(below).isPresent();
    }

    /** "denied involvement in the bombing": that it was is told elsewhere, and not by whom. */
    private boolean disowned(Token below, Token above) {
        boolean inside = below.is("nmod") || below.is("obl") || below.is("acl");
        if (!inside || above.head() < 0) {
            return false;
        }
        if (words.contains("involvement", Syntax.lemma(above))) {
            return above.is("obj") && words.contains("denying", Syntax.lemma(document.token(above.head())));
        }
        return words.contains("denying", Syntax.lemma(above))
                && about(below)
                && document.children(above, "obj").stream()
                        .anyMatch(object -> words.contains("involvement", Syntax.lemma(object)));
    }

    private boolean about(Token phrase) {
        return (phrase.is("obl") || phrase.is("nmod"))
                && syntax.preposition(phrase)
                        .filter(words.of("about-preposition")::contains)
                        .isPresent();
    }

    /** "rejected accusations that it held men who had been arrested": not the act denied, but one told inside it. */
    private boolean rejected(Token below, Token above) {
        if (!words.contains("accusation", Syntax.lemma(above)) || above.head() < 0 || below.is("nsubj")) {
            return false;
        }
        Token verb = document.token(above.head());
        return above.is("obj") && words.contains("denying", Syntax.lemma(verb));
    }
}
