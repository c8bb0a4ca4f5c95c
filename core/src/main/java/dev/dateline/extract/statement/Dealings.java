// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells drafts whose cue deals with somebody or with a thing and says nothing of it: "dismissed her minister", "questioned the boy", "denied the
 * request for bail", "debated a bill". The words stand in {@code speakers.tsv}. One instance serves one document.
 */
final class Dealings {
    private static final Set<String> PRONOUNS = Set.of("him", "her", "me", "us");

    private final Document document;
    private final Mute.Words words;

    Dealings(Document document, Mute.Words words) {
        this.document = document;
        this.words = words;
    }

    /** Whether the content, which is no clause, is no more than whom or what the cue deals with. */
    boolean by(Draft draft, Token cue) {
        if (cue.upos() != Upos.VERB) {
            return false;
        }
        if (words.holds("debating", cue.lemma())) {
            return held(draft, cue).findAny().isPresent();
        }
        boolean voted = words.holds("appointing", cue.lemma())
                && document.head(cue)
                        .filter(verb -> verb.lemma().equals("vote"))
                        .isPresent();
        boolean somebody = voted || (words.holds("ousting", cue.lemma()) && !named(cue));
        boolean granted = words.holds("withholding", cue.lemma());
        return held(draft, cue)
                .anyMatch(word -> (somebody && somebody(word)) || (granted && words.holds("grantable", word.lemma())));
    }

    /** Whether a court rules on what others bring before it, unsaid what that tells: "the court rejected the claim", "the suit was dismissed by a judge"; a judge may reject a claim about himself. */
    boolean rules(Draft draft, Token cue) {
        List<Token> matters = document.children(cue, "obj", "nsubj:pass").stream()
                .filter(matter -> !told(matter))
                .toList();
        return cue.upos() == Upos.VERB
                && words.holds("ruling", cue.lemma())
                && draft.source.speaker().stream()
                        .mapToObj(document::token)
                        .anyMatch(speaker -> (isOne("court", speaker) && isAny("ruled-on", matters))
                                || (isOne("judge", speaker) && isAny("filed", matters)));
    }

    /** "the claim that the law is void", which whoever rejects it denies. */
    private boolean told(Token matter) {
        return document.children(matter, "acl", "ccomp").stream()
                .flatMap(clause -> document.children(clause, "mark").stream())
                .anyMatch(mark -> mark.lemma().equalsIgnoreCase("that"));
    }

    /** Whether a word or name is of a class: "the court", "the Supreme Court". */
    private boolean isOne(String kind, Token head) {
        return isAny(kind, List.of(head)) || isAny(kind, document.children(head, "flat"));
    }

    private boolean isAny(String kind, List<Token> among) {
        return among.stream().anyMatch(word -> words.holds(kind, word.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The objects of the cue in the content; the subject, where it is done to the subject. */
    private Stream<Token> held(Draft draft, Token cue) {
        return document.children(cue, "obj", "nsubj:pass").stream().filter(word -> draft.covers(word.span()));
    }

    /** Whether it is told what somebody is taken for, or that he does something: "dismissed him as a fool". */
    private boolean named(Token cue) {
        return !document.children(cue, "xcomp", "ccomp").isEmpty()
                || document.children(cue, "obl", "advcl").stream()
                        .flatMap(child -> document.children(child, "case", "mark").stream())
                        .anyMatch(mark -> lower(mark).equals("as"));
    }

    /** Whether the word stands for a person or a body: by a name, a pronoun or a noun, or by a number of such. */
    private boolean somebody(Token word) {
        if (PRONOUNS.contains(lower(word))
                || words.holds("somebody", word.lemma().toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (word.upos() == Upos.NUM || word.upos() == Upos.ADJ || word.upos() == Upos.DET) {
            return document.children(word, "nmod").stream().anyMatch(this::somebody);
        }
        return word.upos() == Upos.PROPN
                && document.mentions(Layers.NAMES).stream()
                        .filter(name -> List.of("PER", "ORG").contains(name.label()))
                        .anyMatch(name -> holds(name, word));
    }

    private static boolean holds(Mention name, Token word) {
        return name.first() <= word.index() && word.index() < name.last();
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
