// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import dev.dateline.resolve.actor.Phrase.Form;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of statements whose head word names no actor by itself: one named elsewhere in the source phrase, else
 * somebody unknown to the lexicon, who is one because he speaks. Used for one document.
 */
final class Sources {
    private final Document document;
    private final Lexicons lexicons;
    private final List<StatementMention> statements;
    private final Gatherer gathered;

    Sources(Document document, Lexicons lexicons, List<StatementMention> statements, Gatherer gathered) {
        this.document = document;
        this.lexicons = lexicons;
        this.statements = statements;
        this.gathered = gathered;
    }

    void add(List<Phrase> phrases) {
        for (StatementMention statement : statements) {
            if (statement.speaker().isEmpty()) {
                continue;
            }
            Token head = document.token(statement.speaker().getAsInt());
            titled(head, statement.source(), phrases)
                    .or(() -> issuer(head))
                    .ifPresent(entity -> gathered.byHead().put(head.index(), entity));
            if (gathered.at(head.index()).isEmpty() && Boundaries.isNoun(head)) {
                named(head, statement.source(), phrases)
                        .or(() -> unknown(head, phrases))
                        .ifPresent(entity -> gathered.byHead().put(head.index(), entity));
            }
        }
    }

    /** "Vice President and editor Ann Holm": the person whose name stands behind several titles, as the tree sets it beside the first. */
    private Optional<Entity> titled(Token head, @Nullable Span source, List<Phrase> phrases) {
        boolean office = gathered.at(head.index())
                .filter(entity -> entity.isPerson() && entity.names().isEmpty())
                .isPresent();
        if (source == null || !office) {
            return Optional.empty();
        }
        return phrases.stream()
                .filter(phrase -> phrase.name() != null
                        && phrase.name().label().equals("PER")
                        && names(
                                document.token(phrase.head()),
                                head,
                                phrase.name().span().end() == source.end()))
                .flatMap(phrase -> gathered.at(phrase.head()).stream())
                .findFirst();
    }

    /** Of "the statement" that speaks on: who spoke by such a document last, as in "said in a statement". */
    private Optional<Entity> issuer(Token head) {
        String paper = Words.singular(head.lemma());
        boolean definite = document.children(head, "det").stream()
                .anyMatch(word -> word.form().equalsIgnoreCase("the"));
        if (!definite
                || gathered.at(head.index()).isPresent()
                || !lexicons.words().contains("issued", paper)) {
            return Optional.empty();
        }
        Entity last = null;
        for (StatementMention statement : statements) {
            if (statement.speaker().isEmpty()) {
                continue;
            }
            int speaker = statement.speaker().getAsInt();
            boolean before = document.sentenceOf(document.token(speaker)).index()
                    < document.sentenceOf(head).index();
            if (before
                    && gathered.at(speaker).isPresent()
                    && statement.cue().stream().anyMatch(cue -> by(cue, paper))) {
                last = gathered.at(speaker).get();
            }
        }
        return Optional.ofNullable(last);
    }

    /** Whether a cue tells that the words stand in such a document. */
    private boolean by(Span cue, String paper) {
        return document.tokensIn(cue).stream()
                .anyMatch(word -> Words.singular(word.lemma()).equals(paper)
                        || document.children(word, "obl", "obj").stream()
                                .anyMatch(below -> Words.singular(below.lemma()).equals(paper)));
    }

    private static boolean names(Token name, Token title, boolean closing) {
        return closing ? apposed(name, title) || alsoSubject(name, title) : alsoSubject(name, title);
    }

    private static boolean apposed(Token name, Token title) {
        return name.head() == title.index() && (name.is("appos") || name.is("flat") || name.is("conj"));
    }

    /** The tree sometimes hangs title and name on the verb as two subjects. */
    private static boolean alsoSubject(Token name, Token title) {
        return name.is("nsubj") && title.is("nsubj") && name.head() == title.head() && name.index() > title.index();
    }

    /** The actor whose phrase holds the head, or whose name the tree sets beside it. */
    private Optional<Entity> named(Token head, @Nullable Span source, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            boolean around =
                    phrase.form() != Form.PRONOUN && phrase.first() <= head.index() && head.index() < phrase.last();
            if (around && gathered.at(phrase.head()).isPresent()) {
                return gathered.at(phrase.head());
            }
        }
        for (Phrase phrase : phrases) {
            Token other = document.token(phrase.head());
            boolean inside = source != null
                    && phrase.name() != null
                    && source.contains(phrase.name().span());
            boolean beside = other.is("nsubj") && head.is("nsubj") && other.head() == head.head();
            boolean below = other.head() == head.index() && (other.is("appos") || other.is("flat"));
            if (inside && (beside || below) && gathered.at(phrase.head()).isPresent()) {
                return gathered.at(phrase.head());
            }
        }
        return Optional.empty();
    }

    /** A new actor for a noun that looks like one for persons, or for a name that the reader missed. */
    private Optional<Entity> unknown(Token head, List<Phrase> phrases) {
        Optional<Phrase> phrase = phrases.stream()
                .filter(found -> found.head() == head.index() && found.form() != Form.PRONOUN)
                .findFirst();
        boolean name =
                head.upos() == Upos.PROPN && Character.isUpperCase(head.form().charAt(0));
        boolean subject =
                (name || head.is("nsubj")) && document.child(head, "cop").isEmpty();
        boolean written = lexicons.words().contains("written", Words.singular(head.lemma()));
        boolean staffed = subject && !name && lexicons.words().contains("staffed", head.form());
        if (phrase.isEmpty() || !(written || staffed || (subject && (name || isHuman(head))))) {
            return Optional.empty();
        }
        Profile profile = name ? called(phrase.get()) : written || staffed ? document() : person(head);
        Optional<Entity> same = staffed
                ? again(head)
                : gathered.entities().stream()
                        .filter(entity ->
                                profile.name() != null && entity.names().contains(profile.name()))
                        .findFirst();
        Entity entity = same.orElseGet(() -> gathered.create(profile));
        entity.add(phrase.get(), profile, List.of());
        return Optional.of(entity);
    }

    /** "The service" that was spoken of before as "the weather service". */
    private Optional<Entity> again(Token head) {
        return gathered.entities().stream()
                .filter(entity -> entity.kind() == ActorKind.ORGANIZATION
                        && entity.names().isEmpty()
                        && entity.phrases().stream()
                                .anyMatch(phrase ->
                                        document.token(phrase.head()).form().equals(head.form())))
                .reduce((one, other) -> other);
    }

    private Profile called(Phrase phrase) {
        String name = document.token(phrase.first())
                .span()
                .cover(document.token(phrase.last() - 1).span())
                .of(document.text());
        String bare = name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
        return Profile.named(ActorKind.ORGANIZATION, bare, null, null, null, null);
    }

    private boolean isHuman(Token noun) {
        return noun.upos() == Upos.NOUN && lexicons.isHuman(Words.singular(noun.lemma()));
    }

    /** What speaks for itself, as no author is told: "an opinion poll". */
    private static Profile document() {
        return Profile.untold(ActorKind.ORGANIZATION);
    }

    private Profile person(Token head) {
        boolean plural = !head.form().equals(Words.singular(head.form()));
        return new Profile(
                plural ? ActorKind.GROUP : ActorKind.PERSON,
                null,
                null,
                null,
                true,
                Sector.CVL,
                true,
                null,
                null,
                plural,
                false,
                lexicons.gender(head.form()),
                OptionalInt.empty(),
                false,
                null);
    }
}
