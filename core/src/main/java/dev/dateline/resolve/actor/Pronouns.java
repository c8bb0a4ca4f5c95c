// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a pronoun refers to: by number and gender, then by how lately and how prominently it was spoken of. */
final class Pronouns {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> WHO = Set.of("who", "whom", "whose", "which", "that");
    private static final int REACH = 3;

    private final Document document;
    private final Gatherer gathered;

    Pronouns(Document document, Gatherer gathered) {
        this.document = document;
        this.gathered = gathered;
    }

    Optional<Entity> resolve(Phrase phrase) {
        Token pronoun = document.token(phrase.head());
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        if (WHO.contains(form)) {
            return relative(pronoun);
        }
        if (pronoun.is("expl")) {
            return Optional.empty();
        }
        if (HE.contains(form) || SHE.contains(form)) {
            Gender gender = HE.contains(form) ? Gender.MALE : Gender.FEMALE;
            Optional<Entity> found =
                    best(pronoun, entity -> entity.isPerson() && entity.gender().fits(gender));
            found.ifPresent(entity -> entity.add(phrase, gender));
            return found;
        }
        if (IT.contains(form)) {
            return added(phrase, best(pronoun, entity -> !entity.isPerson() && !entity.isPlural()));
        }
        if (THEY.contains(form)) {
            return added(phrase, best(pronoun, entity -> entity.isPlural() || isCollective(entity)));
        }
        return Optional.empty();
    }

    private static Optional<Entity> added(Phrase phrase, Optional<Entity> found) {
        found.ifPresent(entity -> entity.add(phrase, Gender.UNKNOWN));
        return found;
    }

    private static boolean isCollective(Entity entity) {
        return entity.kind() == ActorKind.GROUP
                || entity.kind() == ActorKind.POPULATION
                || entity.agents().stream().anyMatch(agent -> agent.id().equals("police"));
    }

    /** The noun that a relative clause describes. */
    private Optional<Entity> relative(Token pronoun) {
        Token at = pronoun;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Token> head = document.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (at.relation().equals("acl:relcl")) {
                return gathered.at(head.get().index());
            }
            at = head.get();
        }
        return Optional.empty();
    }

    private interface Fit {
        boolean test(Entity entity);
    }

    private Optional<Entity> best(Token pronoun, Fit fit) {
        @Nullable Entity best = null;
        double most = 0;
        for (Entity entity : gathered.entities()) {
            if (!fit.test(entity)) {
                continue;
            }
            double score = score(pronoun, entity);
            if (score > most) {
                best = entity;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private double score(Token pronoun, Entity entity) {
        double most = 0;
        for (Phrase phrase : entity.phrases()) {
            Token mention = document.token(phrase.head());
            int behind = document.sentenceOf(pronoun).index()
                    - document.sentenceOf(mention).index();
            if (mention.index() >= pronoun.index() || behind > REACH || (behind == 0 && clash(pronoun, mention))) {
                continue;
            }
            double near = (double) mention.index() / document.tokens().size();
            most = Math.max(most, prominence(mention) - 1.5 * behind + (behind == 0 ? 1 : 0) + 5 + near);
        }
        return most;
    }

    /** Whether both are arguments of one verb, so that they are not the same. */
    private boolean clash(Token pronoun, Token mention) {
        boolean possessive = pronoun.is("nmod:poss");
        if (possessive) {
            return pronoun.head() == mention.index();
        }
        return pronoun.head() == mention.head()
                && !mention.is("nmod:poss")
                && !pronoun.form().endsWith("self");
    }

    private double prominence(Token mention) {
        if (mention.is("nsubj")) {
            Optional<Token> verb = document.head(mention);
            return verb.isPresent() && verb.get().head() < 0 ? 3 : 2.5;
        }
        if (mention.is("conj")) {
            return document.head(mention).map(this::prominence).orElse(0.0) - 0.5;
        }
        return mention.is("obj") || mention.is("iobj") || mention.is("obl:agent")
                ? 1.5
                : mention.upos() == Upos.ADJ
                        ? 0.2
                        : mention.is("nmod") && mention.upos() == Upos.PROPN && isLand(mention) ? 0.5 : 1;
    }

    private boolean isLand(Token mention) {
        return gathered.at(mention.index())
                .filter(entity -> entity.kind() == ActorKind.COUNTRY)
                .isPresent();
    }
}
