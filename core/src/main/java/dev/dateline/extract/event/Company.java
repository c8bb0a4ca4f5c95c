// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds those who do or suffer something together with the subject of a clause. */
final class Company {
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;

    Company(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
    }

    /** The subjects of a verb, and those who are with them: "was jailed along with a colleague". */
    List<Token> with(List<Token> subjects, Token verb) {
        if (subjects.isEmpty() || verb.upos() != Upos.VERB) {
            return subjects;
        }
        Set<Token> all = new LinkedHashSet<>(subjects);
        for (Token phrase : document.children(verb, "obl")) {
            if (beside(phrase)) {
                syntax.each(phrase).stream().filter(syntax::animate).forEach(all::add);
            }
        }
        met(verb)
                .ifPresent(meeting -> syntax.phrases(meeting, "with").stream()
                        .filter(syntax::animate)
                        .forEach(all::add));
        return List.copyOf(all);
    }

    /** "met with the miners to discuss their pay": the meeting in which something is discussed. */
    private Optional<Token> met(Token verb) {
        return document.head(verb)
                .filter(above -> words.contains("discussing", Syntax.lemma(verb)) && syntax.infinitive(verb))
                .filter(above -> words.contains("convening", Syntax.lemma(above)));
    }

    private boolean beside(Token phrase) {
        Optional<Token> mark = document.children(phrase, "case").stream()
                .filter(each -> each.index() < phrase.index())
                .findFirst();
        if (mark.isEmpty()) {
            return false;
        }
        String form = Syntax.lower(mark.get());
        String next = Syntax.lower(document.token(mark.get().index() + 1));
        String before = mark.get().index() == 0
                ? ""
                : Syntax.lower(document.token(mark.get().index() - 1));
        return form.equals("alongside")
                || (form.equals("with") && words.contains("along", before))
                || (words.contains("along", form) && next.equals("with"));
    }

    /** "works in partnership with the city", "in talks with donors he said", "is in talks": the verb, whose subject is one side of what the noun names. */
    Optional<Token> above(Token noun) {
        boolean talks = document.child(noun, "cop").isPresent() && words.contains("talking", Syntax.lemma(noun));
        if (talks && !document.children(noun, "nsubj").isEmpty()) {
            return syntax.preposition(noun)
                    .filter(words.of("inside-preposition")::contains)
                    .map(in -> noun);
        }
        Optional<Token> sides = concluding(noun);
        if (sides.isPresent() || !noun.is("obl")) {
            return sides;
        }
        String mark = syntax.preposition(noun).orElse("");
        boolean jointly = words.contains("jointly", Syntax.lemma(noun)) && mark.equals("in");
        boolean beside = document.children(noun, "case").stream()
                .anyMatch(each -> words.contains("talking-preposition", Syntax.lower(each)));
        boolean talking = words.contains("talking", Syntax.lemma(noun))
                && beside
                && !syntax.phrases(noun, "with").isEmpty()
                && syntax.possessors(noun).isEmpty();
        return document.head(noun)
                .filter(verb -> verb.upos() == Upos.VERB && (jointly || (talking && !syntax.passive(verb))));
    }

    /** "Peru and Chile signed a pact after two days of talks", "the guild agreed to it after a week of talks with the firm": the verb whose subjects talked. */
    private Optional<Token> concluding(Token noun) {
        if (!words.contains("talking", Syntax.lemma(noun))
                || !syntax.possessors(noun).isEmpty()
                || !syntax.phrases(noun, "between").isEmpty()
                || document.children(noun, "det").stream()
                        .anyMatch(word -> Syntax.lemma(word).equals("the"))) {
            return Optional.empty();
        }
        boolean lasting = noun.is("nmod")
                && noun.head() >= 0
                && syntax.preposition(noun).filter("of"::equals).isPresent()
                && words.contains("duration", Syntax.lemma(document.token(noun.head())));
        Token phrase = lasting ? document.token(noun.head()) : noun;
        boolean behind = phrase.is("obl")
                && syntax.preposition(phrase)
                        .filter(mark -> words.contains("talking-preposition", mark))
                        .isPresent();
        return behind
                ? document.head(phrase)
                        .filter(verb -> words.contains("concluding", Syntax.lemma(verb)) && !syntax.passive(verb))
                        .filter(verb ->
                                (lasting && !syntax.phrases(noun, "with").isEmpty())
                                        || syntax.subjects(verb, 0).size() > 1)
                : Optional.empty();
    }

    /** "identified Brandt as the man who fled", "Brandt is the man who fled": the name that such a noun is given; the noun where there is none. */
    Token named(Token noun) {
        if (noun.upos() != Upos.NOUN || !words.contains("person", Syntax.lemma(noun))) {
            return noun;
        }
        List<Token> names = List.of();
        boolean denied = document.children(noun, "advmod").stream()
                .anyMatch(child -> words.contains("not", Syntax.lower(child)));
        if (document.child(noun, "cop").isPresent() && !denied) {
            names = syntax.subjects(noun, 0);
        } else if (noun.is("obl")
                && noun.head() >= 0
                && words.contains("identifying", Syntax.lemma(document.token(noun.head())))
                && syntax.preposition(noun).filter("as"::equals).isPresent()) {
            names = syntax.patients(document.token(noun.head()));
        }
        return names.size() == 1 && names.get(0).upos() == Upos.PROPN ? names.get(0) : noun;
    }
}
