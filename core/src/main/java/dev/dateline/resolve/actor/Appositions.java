// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.resolve.actor.Phrase.Form;
import java.util.Optional;
import java.util.Set;

/** Which actor an apposition, a copula, brackets or a place beside it say that a phrase is. Used for one document. */
final class Appositions {
    private static final Set<String> CALLING = Set.of("calling", "called", "named", "dubbed", "known", "nicknamed");
    private static final Set<String> CLOSING =
            Set.of(",", ".", ";", "(", ")", "\u2014", "\u2013", "-", "who", "whose", "which");
    private static final Set<Upos> COMPLEMENT =
            Set.of(Upos.ADP, Upos.DET, Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.NUM, Upos.PRON, Upos.PART);

    private static final int LONGEST = 12;

    private final Document document;
    private final Kinds kinds;
    private final WordClasses words;
    private final Gatherer gathered;

    Appositions(Document document, Lexicons lexicons, Gatherer gathered) {
        this.document = document;
        this.kinds = lexicons.kinds();
        this.words = lexicons.words();
        this.gathered = gathered;
    }

    /** The actor that an apposition, a copula or brackets say this is. */
    Optional<Entity> joined(Phrase phrase, Profile profile) {
        Optional<Entity> spelled = spelledOut(phrase, profile);
        if (spelled.isPresent()) {
            return spelled;
        }
        Token head = document.token(phrase.head());
        Optional<Token> other = Optional.empty();
        if (head.is("appos")) {
            other = document.head(head);
        } else if (isCalled(head)) {
            other = document.head(head).flatMap(document::head);
        } else if (document.child(head, "cop").isPresent()
                && document.children(head, "advmod").stream()
                        .noneMatch(word -> word.lemma().equals("not"))) {
            other = document.child(head, "nsubj");
        }
        other.flatMap(token -> gathered.at(token.index()))
                .filter(entity -> entity.isMisreadOrganisation(profile))
                .ifPresent(Entity::becomeOrganisation);
        Optional<Entity> joined =
                other.flatMap(token -> gathered.at(token.index())).filter(entity -> joins(entity, profile));
        return joined.or(() -> between(phrase, profile)).or(() -> namesake(phrase, profile));
    }

    /**
     * Whom the phrase describes by its place alone: "Ana Silva, the mayor of Porto, ..." or "the mayor, Ana Silva, ...". Trees
     * often miss such an apposition.
     */
    private Optional<Entity> between(Phrase phrase, Profile profile) {
        Optional<Entity> title = title(phrase, profile);
        if (title.isPresent()) {
            return title;
        }
        int comma = phrase.first() - 1;
        if (comma < 1
                || !document.token(comma).form().equals(",")
                || (profile.agent() == null && profile.name() == null && profile.country() == null)) {
            return Optional.empty();
        }
        boolean closed = isClosed(phrase);
        boolean named = phrase.name() != null;
        Optional<Entity> before = gathered.entities().stream()
                .filter(entity -> entity.phrases().stream()
                        .anyMatch(other -> (other.name() != null) != named
                                && (ends(other, comma) || endsAfterComplement(other, phrase, comma))))
                .findFirst()
                .filter(entity -> closed);
        before.filter(entity -> entity.isMisreadOrganisation(profile)).ifPresent(Entity::becomeOrganisation);
        return before.filter(
                entity -> joins(entity, profile) && entity.isPerson() == (profile.kind() == ActorKind.PERSON));
    }

    /** Whether the phrase, with the complements behind it, ends at a mark that closes an apposition. */
    private boolean isClosed(Phrase phrase) {
        int next = document.tokenAt(phrase.span().end() - 1).map(Token::index).orElse(phrase.last() - 1) + 1;
        int end = Math.min(next + LONGEST, document.tokens().size());
        if (next < end && document.token(next).upos() != Upos.ADP) {
            return CLOSING.contains(document.token(next).form());
        }
        while (next < end && COMPLEMENT.contains(document.token(next).upos())) {
            next++;
        }
        return next == document.tokens().size()
                || CLOSING.contains(document.token(next).form());
    }

    /** Who is described right before the name, with nothing between: "the veteran analyst Ana Silva". */
    private Optional<Entity> title(Phrase phrase, Profile profile) {
        if (phrase.form() != Form.PERSON_NAME) {
            return Optional.empty();
        }
        return gathered.entities().stream()
                .filter(entity -> entity.phrases().stream()
                        .anyMatch(other -> other.form() == Form.NOMINAL
                                && other.last() == phrase.first()
                                && document.token(other.head()).upos() != Upos.PRON))
                .filter(entity -> entity.names().isEmpty() && entity.isPerson() && joins(entity, profile))
                .findFirst();
    }

    /** The organisation whose name stands before its acronym or its other name in brackets, in whatever language that is. */
    private Optional<Entity> spelledOut(Phrase phrase, Profile profile) {
        int open = phrase.first() - 1;
        boolean bracketed = open > 0
                && phrase.last() < document.tokens().size()
                && document.token(open).form().equals("(")
                && document.token(phrase.last()).form().equals(")");
        if (!bracketed || phrase.name() == null || profile.kind() == ActorKind.COUNTRY) {
            return Optional.empty();
        }
        boolean acronym = isAcronym(phrase.span().of(document.text()));
        if (!acronym && !isBody(profile.kind())) {
            return Optional.empty();
        }
        return gathered.entities().stream()
                .filter(entity -> isNameOfBody(entity)
                        && entity.phrases().stream()
                                .anyMatch(other ->
                                        other.name() != null && (acronym ? runsUpTo(other, open) : ends(other, open))))
                .findFirst();
    }

    private static boolean isAcronym(String words) {
        return words.length() < 10
                && words.chars().filter(Character::isUpperCase).count() > 1
                && words.indexOf(' ') < 0;
    }

    private static boolean isBody(ActorKind kind) {
        return kind == ActorKind.ORGANIZATION || kind == ActorKind.GROUP;
    }

    /** Whether a name ends at the bracket, or is broken off with some words left before it. */
    private boolean runsUpTo(Phrase phrase, int open) {
        if (phrase.last() > open || open - phrase.last() > 5) {
            return ends(phrase, open);
        }
        for (int i = phrase.last(); i < open; i++) {
            Upos upos = document.token(i).upos();
            if (upos == Upos.PUNCT || upos == Upos.VERB || upos == Upos.CCONJ) {
                return ends(phrase, open);
            }
        }
        return true;
    }

    private static boolean isNameOfBody(Entity entity) {
        return !entity.isPerson()
                && entity.kind() != ActorKind.COUNTRY
                && !entity.names().isEmpty();
    }

    private boolean ends(Phrase phrase, int token) {
        return phrase.form() != Form.PRONOUN
                && (phrase.last() == token
                        || document.token(token - 1).span().end()
                                == phrase.span().end());
    }

    /** Whether only a complement parts a phrase from the comma, and both are taken for subjects of one verb. */
    private boolean endsAfterComplement(Phrase phrase, Phrase after, int comma) {
        Token one = document.token(phrase.head());
        Token other = document.token(after.head());
        if (phrase.form() == Form.PRONOUN
                || phrase.last() >= comma
                || !one.is("nsubj")
                || !other.is("nsubj")
                || one.head() != other.head()
                || document.token(phrase.last()).upos() != Upos.ADP) {
            return false;
        }
        for (int i = phrase.last(); i < comma; i++) {
            if (!COMPLEMENT.contains(document.token(i).upos())) {
                return false;
            }
        }
        return true;
    }

    /** The organisation whose name stands before its kind ("the Sol Rojo party") or after it ("a group called Sol Rojo"). */
    private Optional<Entity> namesake(Phrase phrase, Profile profile) {
        Token head = document.token(phrase.head());
        if (phrase.form() != Form.NOMINAL || profile.plural() || !kinds.contains(head.form())) {
            return Optional.empty();
        }
        for (Token child : document.children(head)) {
            Optional<Entity> named = gathered.at(child.index());
            if (child.is("compound") && child.index() < head.index() && named.isPresent() && isNamed(named.get())) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Entity entity) {
        return !entity.isPerson()
                && entity.kind() != ActorKind.COUNTRY
                && !entity.names().isEmpty()
                && (entity.country() == null || !Set.of("UNO", "EUR", "IGO").contains(entity.country()))
                && entity.agents().isEmpty();
    }

    /** Whether a word is what a participle before it calls somebody: "a group calling itself Sol Rojo". */
    private boolean isCalled(Token head) {
        return document.head(head)
                .filter(verb -> verb.is("acl") && CALLING.contains(verb.form()) && verb.index() < head.index())
                .isPresent();
    }

    /** "its main rival, Sol Mining", "the owner, Ruiz Foods": who is described by a noun for persons that a company may be called by, where its name follows. */
    Optional<Entity> traded(Phrase phrase, Profile profile) {
        Token head = document.token(phrase.head());
        boolean body = head.is("appos")
                && profile.name() != null
                && profile.kind() == ActorKind.ORGANIZATION
                && words.contains("trading", document.token(head.head()).lemma());
        return body
                ? gathered.at(head.head())
                        .filter(entity -> entity.isPerson()
                                && entity.names().isEmpty()
                                && !entity.isPlural()
                                && entity.phrases().size() == 1)
                : Optional.empty();
    }

    private static boolean joins(Entity entity, Profile profile) {
        boolean person = profile.kind() == ActorKind.PERSON;
        if (entity.isPerson() != person
                || entity.kind() == ActorKind.COUNTRY
                || entity.isPlural() != profile.plural()
                || !Entity.agree(entity.country(), profile.country())) {
            return false;
        }
        if (profile.name() == null || entity.names().isEmpty()) {
            return true;
        }
        return person
                ? entity.names().stream()
                        .anyMatch(name -> Naming.persons(Naming.words(name), Naming.words(profile.name())) > 0)
                : entity.names().stream().anyMatch(name -> Naming.organisations(name, profile.name()));
    }
}
