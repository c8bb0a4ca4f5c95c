// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells harm that nobody does to another from an assault: what happens by accident, what people do to themselves, what a storm
 * or an earthquake does, and the injured as a noun. An article that tells of an accident tells most of it in words that do not say so again.
 */
final class Mishap {
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final boolean hostile;

    /** Whether the article tells of a shot that nobody meant, or of a hunt, and of nobody who meant one. */
    private final boolean accidental;

    /** Whether it speaks of somebody who could have meant harm. */
    private final boolean deliberate;

    /** Whether it tells of a storm, an earthquake or a crash, and of nobody who could have done harm. */
    private final boolean disaster;

    Mishap(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.hostile = speaksOf("hostile");
        this.deliberate = hostile || speaksOf("deliberate");
        boolean hunt = speaksOf("hunt") && speaksOf("game");
        this.accidental = !deliberate && (hunt || document.tokens().stream().anyMatch(this::mishandled) || shotSelf());
        this.disaster = !deliberate && !speaksOf("gun") && often("disaster");
    }

    private boolean speaksOf(String words) {
        return document.tokens().stream()
                .anyMatch(token -> this.words.contains(words, Syntax.lemma(token)) && !ownDeath(token));
    }

    /** "no sign of a suicide attempt": what somebody does to himself; "a suicide bomber" means others. */
    private boolean ownDeath(Token token) {
        return words.contains("own-death", Syntax.lemma(token))
                && (token.index() + 1 >= document.sentenceOf(token).last()
                        || !words.contains("means", Syntax.lemma(document.token(token.index() + 1))));
    }

    private boolean often(String words) {
        return document.tokens().stream()
                        .filter(token -> this.words.contains(words, Syntax.lemma(token)))
                        .count()
                > 1;
    }

    /** "an accidental shooting", "the pistol accidentally went off", "when a rifle fired", "mishandled a gun", "playing with a pistol". */
    private boolean mishandled(Token token) {
        if (firesAlone(token)) {
            return true;
        }
        if (Syntax.lemma(token).equals("play")) {
            return syntax.phrases(token, "with").stream().anyMatch(gun -> words.contains("gun", Syntax.lemma(gun)));
        }
        if (Syntax.lemma(token).equals("mishandle")) {
            return document.children(token, "obj").stream().anyMatch(gun -> words.contains("shot", Syntax.lemma(gun)));
        }
        if (!words.contains("unmeant", Syntax.lower(token))) {
            return false;
        }
        if (isSaidOfIt(token)) {
            return true;
        }
        if (token.head() < 0) {
            return false;
        }
        Token above = document.token(token.head());
        return words.contains("shot", Syntax.lemma(above))
                || document.children(above, "obj", "nsubj").stream()
                        .anyMatch(gun -> words.contains("shot", Syntax.lemma(gun)));
    }

    /** "it was accidental", "the shooting was unintentional". */
    private boolean isSaidOfIt(Token adjective) {
        return document.child(adjective, "cop").isPresent()
                && document.children(adjective, "nsubj").stream()
                        .anyMatch(subject ->
                                Syntax.lower(subject).equals("it") || words.contains("shot", Syntax.lemma(subject)));
    }

    /** "when a rifle fired": nobody pulls the trigger, and nobody and nothing is shot at. */
    private boolean firesAlone(Token verb) {
        return verb.upos() == Upos.VERB
                && words.contains("shot", Syntax.lemma(verb))
                && document.children(verb, "obj", "nsubj:pass").isEmpty()
                && document.children(verb, "obl").stream().allMatch(phrase -> phrase.index() < verb.index())
                && document.children(verb, "nsubj").stream()
                        .anyMatch(gun -> words.contains("firearm", Syntax.lemma(gun)));
    }

    /** Whether somebody has shot himself, and nobody else is said to have been shot. */
    private boolean shotSelf() {
        List<Token> struck = document.tokens().stream()
                .filter(verb -> verb.upos() == Upos.VERB && words.contains("shot", Syntax.lemma(verb)))
                .flatMap(verb -> document.children(verb, "obj", "nsubj:pass").stream())
                .toList();
        return !struck.isEmpty() && struck.stream().allMatch(this::self);
    }

    /** Whether the harm of a trigger is no assault. */
    boolean holds(Matcher.Match match) {
        if (match.entry().type() != EventType.ASSAULT) {
            return false;
        }
        Token token = match.token();
        return unmeant(token)
                || (!Syntax.lemma(token).equals("blow")
                        && document.children(token, "obj").stream().anyMatch(this::self))
                || sufferers(token)
                || natural(token)
                || (!deliberate && driving(token))
                || (accidental && words.contains("shot", Syntax.lemma(token)))
                || (disaster && nobodys(token));
    }

    /** "vehicular homicide for killing two": a death on the road. */
    private boolean driving(Token verb) {
        return verb.upos() == Upos.VERB
                && words.contains("harming", Syntax.lemma(verb))
                && document.tokensIn(document.sentenceOf(verb).span()).stream()
                        .anyMatch(token -> words.contains("drunk-driving", Syntax.lemma(token)));
    }

    /** Harm that is told without anybody who did it, or with a word that only points to what did it. */
    private boolean nobodys(Token verb) {
        return verb.upos() == Upos.VERB
                && words.contains("harming", Syntax.lemma(verb))
                && syntax.agents(verb).stream().allMatch(agent -> words.contains("pointing", Syntax.lower(agent)));
    }

    private boolean self(Token object) {
        return words.contains("reflexive", Syntax.lower(object));
    }

    /** "accidentally shot", "an accidental shooting"; of joined verbs the adverb before the first holds for all. */
    private boolean unmeant(Token token) {
        boolean here = document.children(token, "advmod", "amod").stream()
                .anyMatch(child -> words.contains("unmeant", Syntax.lower(child)));
        boolean before =
                token.index() > 0 && words.contains("unmeant", Syntax.lower(document.token(token.index() - 1)));
        return here || before || (token.is("conj") && token.head() >= 0 && unmeant(document.token(token.head())));
    }

    /** "treat the injured", "among the dead or wounded": people, not what is done to them. */
    private boolean sufferers(Token token) {
        if (token.upos() != Upos.VERB
                || !Syntax.participle(token)
                || !document.children(token, "nsubj", "obj").isEmpty()) {
            return false;
        }
        Token first = token.is("conj") && token.head() >= 0 ? document.token(token.head()) : token;
        boolean article = document.children(first, "det").stream()
                .anyMatch(child -> Syntax.lower(child).equals("the") && child.index() == first.index() - 1);
        return article && (first.upos() == Upos.ADJ || first.index() == token.index());
    }

    /** "killed in the earthquake", "the tornado that injured nine": harm by what is no deed. */
    private boolean natural(Token token) {
        if (token.upos() != Upos.VERB) {
            return false;
        }
        List<Token> agents = syntax.agents(token);
        if (!agents.isEmpty()) {
            return agents.stream()
                    .allMatch(agent -> accident(agent)
                            || (words.contains("falling", Syntax.lemma(agent)) && !loaded(agent))
                            || animal(agent));
        }
        return document.children(token, "obl").stream()
                        .filter(child -> syntax.preposition(child)
                                .filter(words.of("means-preposition")::contains)
                                .isPresent())
                        .flatMap(this::meant)
                        .anyMatch(this::accident)
                || whenItBroke(token);
    }

    /** "a truck packed with explosives": what carries a bomb does no harm by chance. */
    private boolean loaded(Token carrier) {
        return document.subtree(carrier).stream().anyMatch(word -> words.contains("explosive", Syntax.lemma(word)));
    }

    /** A phrase; for the pronoun of a relative clause what it stands for: "a blast in which nine were killed", "a blast at a mine in which nine were killed". */
    private Stream<Token> meant(Token phrase) {
        boolean relative = Tree.RELATIVE.contains(Syntax.lower(phrase))
                && phrase.head() >= 0
                && document.token(phrase.head()).relation().equals("acl:relcl");
        if (!relative) {
            return Stream.of(phrase);
        }
        Token noun = document.token(document.token(phrase.head()).head());
        boolean where = noun.is("nmod")
                && syntax.preposition(noun)
                        .filter(words.of("place-preposition")::contains)
                        .isPresent();
        return where ? Stream.of(noun, document.token(noun.head())) : Stream.of(noun);
    }

    /** "killed when the rig exploded", "injured after the bus overturned": by what no weapon does, where the article speaks of nobody who could mean harm. */
    private boolean whenItBroke(Token verb) {
        return !deliberate
                && syntax.passive(verb)
                && words.contains("harming", Syntax.lemma(verb))
                && !struck(verb)
                && document.children(verb, "advcl").stream()
                        .filter(clause -> words.contains("breaking-down", Syntax.lemma(clause)))
                        .filter(clause -> !syntax.passive(clause)
                                && document.children(clause, "obj").isEmpty()
                                && document.children(clause, "advmod", "mark").stream()
                                        .anyMatch(mark -> words.contains("when-mark", Syntax.lower(mark))))
                        .anyMatch(this::breaks);
    }

    /** Whether a clause below the verb speaks of a weapon or of a blow: "when the ship sank after the navy rammed it". */
    private boolean struck(Token verb) {
        return document.children(verb, "advcl").stream()
                .flatMap(clause -> document.subtree(clause).stream())
                .anyMatch(word -> words.contains("breaking-blow", Syntax.lemma(word)));
    }

    /** Whether something breaks down by itself; what explodes must be what does so, for cars are blown up. */
    private boolean breaks(Token clause) {
        return document.children(clause, "nsubj").stream()
                .map(Syntax::lemma)
                .anyMatch(thing -> !Syntax.lemma(clause).equals("explode") || words.contains("exploding-alone", thing));
    }

    /** "a dog", "a pit bull mix"; not the Bears. */
    private boolean animal(Token noun) {
        return noun.upos() == Upos.NOUN
                && (words.contains("animal", Syntax.lemma(noun))
                        || document.children(noun, "compound").stream()
                                .anyMatch(each -> words.contains("animal", Syntax.lemma(each))
                                        && words.contains("breed", Syntax.lemma(noun))));
    }

    /** A storm, a crash, "Typhoon Lando" or a "landslide wave"; a blast where the article speaks of nobody who could have set it off. */
    private boolean accident(Token noun) {
        String lemma = Syntax.lemma(noun);
        boolean wave = lemma.equals("wave")
                && document.children(noun, "compound").stream()
                        .anyMatch(each -> words.contains("accident", Syntax.lemma(each)));
        boolean named = noun.upos() == Upos.PROPN
                && document.children(noun).stream()
                        .anyMatch(each ->
                                each.index() == noun.index() - 1 && words.contains("accident", Syntax.lemma(each)));
        boolean open = words.contains("blast", lemma) || isBlaze(noun);
        return wave || named || words.contains("accident", lemma) || (open && !hostile);
    }

    /** "a fire", "a house fire"; not "heavy fire", which is shots, nor "a fire set by the guards". */
    private boolean isBlaze(Token noun) {
        return Syntax.lemma(noun).equals("fire")
                && document.children(noun, "det").stream()
                        .anyMatch(word -> Syntax.lemma(word).equals("a"))
                && syntax.phrases(noun, "from").isEmpty()
                && document.children(noun, "acl").stream()
                        .allMatch(clause -> syntax.phrases(clause, "by").isEmpty());
    }
}
