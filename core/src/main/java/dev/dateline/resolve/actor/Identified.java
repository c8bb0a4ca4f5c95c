// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who bears a name by which somebody was identified: "the attacker was identified as Ana Silva", "the gunman, whom police named as Ana Silva". Nobody does where
 * it is denied, wrong or not certain. Used for one document.
 */
final class Identified {
    private static final Set<String> MARKS = Set.of("aux", "advmod", "det", "mark");
    private static final Set<String> OPEN = Set.of("if", "whether", "may", "might", "could", "would", "will");

    private final Document document;
    private final WordClasses words;
    private final Gatherer gathered;

    Identified(Document document, WordClasses words, Gatherer gathered) {
        this.document = document;
        this.words = words;
        this.gathered = gathered;
    }

    /** Whom a name of a person is given to by a verb before it. */
    Optional<Entity> as(Phrase phrase, Profile profile) {
        if (profile.kind() != ActorKind.PERSON || profile.name() == null) {
            return Optional.empty();
        }
        return verb(document.token(phrase.head()))
                .filter(this::isCertain)
                .flatMap(this::whom)
                .flatMap(whom -> gathered.at(whom.index()))
                .filter(entity -> entity.isPerson()
                        && !entity.isPlural()
                        && entity.names().isEmpty()
                        && entity.gender().fits(profile.gender())
                        && Entity.agree(entity.country(), profile.country()));
    }

    /** The verb of "identified as" a name, which the tree hangs on the verb or on whom it identifies. */
    private Optional<Token> verb(Token name) {
        boolean as = document.children(name, "case", "mark").stream()
                .anyMatch(mark -> mark.form().equals("as") && mark.index() < name.index());
        return as
                ? document.head(name)
                        .map(above ->
                                above.upos() == Upos.NOUN && above.head() >= 0 ? document.token(above.head()) : above)
                        .filter(above -> above.upos() == Upos.VERB
                                && above.index() < name.index()
                                && words.contains("identifying", above.lemma()))
                : Optional.empty();
    }

    private boolean isCertain(Token verb) {
        return document.children(verb).stream()
                .filter(child -> MARKS.contains(child.relation()))
                .map(child -> child.form().toLowerCase(Locale.ROOT))
                .noneMatch(word -> OPEN.contains(word) || words.contains("doubting", word));
    }

    private Optional<Token> whom(Token verb) {
        List<Token> objects = document.children(verb, "obj").stream()
                .filter(object -> object.upos() == Upos.NOUN)
                .toList();
        if (objects.size() == 1) {
            return Optional.of(objects.get(0));
        }
        boolean described = verb.relation().startsWith("acl")
                && document.children(verb, "nsubj").stream().allMatch(subject -> subject.index() < verb.index());
        if (described) {
            return document.head(verb);
        }
        return document.children(verb, "nsubj").stream()
                .filter(subject -> subject.relation().equals("nsubj:pass"))
                .findFirst();
    }
}
