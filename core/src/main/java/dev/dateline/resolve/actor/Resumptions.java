// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.resolve.actor.Phrase.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom another noun takes up again who was told of without a name: "the reporter, Ana Silva" after "a Danish journalist was arrested", "the men" after
 * "arrested three sailors", "the victim" after "a man stabbed a nurse". Only where nobody else of the sentences before can be meant. Used for one document.
 */
final class Resumptions {
    private static final int NEAR = 3;
    private static final int NEXT = 2;

    /** Sentences to who holds others, of whom there are hardly two in an article. */
    private static final int FAR = 6;

    private static final Set<String> DEFINITE = Set.of("the", "this", "these");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "several");
    private static final Set<String> PLAIN = Set.of("det", "case", "punct", "nummod", "appos", "cop", "mark", "cc");

    /** Classes of nouns for whom something was done to, and of the verbs for that. */
    private static final Map<String, String> SUFFERED =
            Map.of("victim", "harming", "captive", "abducting", "suspect", "prosecuting");

    private final Document document;
    private final WordClasses words;
    private final Renamed renamed;
    private final Lexicons lexicons;
    private final Gatherer gathered;

    Resumptions(Document document, Lexicons lexicons, Gatherer gathered) {
        this.document = document;
        this.words = lexicons.words();
        this.renamed = lexicons.renamed();
        this.lexicons = lexicons;
        this.gathered = gathered;
    }

    /** Whom a description without a name of its own takes up. */
    Optional<Entity> of(Phrase phrase, Profile profile) {
        Token head = document.token(phrase.head());
        boolean somebody =
                phrase.form() == Form.NOMINAL && profile.name() == null && (profile.plural() || human(profile));
        if (!somebody || profile.former() || !isDefinite(phrase) || !isPlain(head)) {
            return Optional.empty();
        }
        List<Entity> all = near(head, profile);
        List<Entity> fitting = new ArrayList<>();
        boolean open = true;
        for (Entity entity : all) {
            boolean part = !isBoth(entity) && entity.phrases().stream().anyMatch(other -> isPart(head, other));
            boolean called = part || entity.phrases().stream().anyMatch(other -> calls(head, other));
            boolean told = isNew(entity) || (part && !profile.plural() && !isNamed(head));
            if (called && told && fits(entity, head, profile)) {
                fitting.add(entity);
            } else if (called) {
                open = false;
            }
        }
        List<Entity> counted = fitting.size() > 1 && profile.plural()
                ? fitting.stream().filter(this::isCounted).toList()
                : fitting;
        return open && counted.size() == 1 ? Optional.of(counted.get(0)) : Optional.empty();
    }

    private static boolean human(Profile profile) {
        return profile.agent() != null && profile.agent().isPerson();
    }

    /** Those of one number who were spoken of in the sentences before. */
    private List<Entity> near(Token head, Profile profile) {
        int sentence = document.sentenceOf(head).index();
        int reach = words.contains("captor", singular(head)) ? FAR : profile.plural() ? NEXT : NEAR;
        return gathered.entities().stream()
                .filter(entity -> entity.isPlural() == profile.plural()
                        && (entity.isPerson()
                                || (profile.plural() && entity.names().isEmpty())))
                .filter(entity -> {
                    Phrase last = entity.phrases().get(entity.phrases().size() - 1);
                    int behind = sentence
                            - document.sentenceOf(document.token(last.head())).index();
                    return behind > 0 && behind <= reach;
                })
                .toList();
    }

    /** Whether the noun may call somebody again whom a phrase told of. */
    private boolean calls(Token again, Phrase first) {
        Token noun = document.token(first.head());
        return first.form() == Form.NOMINAL && renamed.calls(singular(again), singular(noun));
    }

    /** Whether a noun names the part that a phrase has in a deed: "the attacker" for who stabbed somebody, "the hostage" for whom they kidnapped. */
    private boolean isPart(Token again, Phrase told) {
        String noun = singular(again);
        Token mention = document.token(told.head());
        boolean suffers = mention.relation().equals("nsubj:pass") || mention.is("obj");
        if (mention.head() < 0 || !(suffers || mention.is("nsubj"))) {
            return false;
        }
        String verb = document.token(mention.head()).lemma();
        return suffers
                ? SUFFERED.entrySet().stream()
                        .anyMatch(part -> words.contains(part.getKey(), noun) && words.contains(part.getValue(), verb))
                : (words.contains("culprit", noun)
                                && (words.contains("harming", verb) || isFire(document.token(mention.head()))))
                        || (words.contains("captor", noun) && words.contains("abducting", verb));
    }

    /** Whether somebody does harm and suffers it: nobody can tell which part he has. */
    private boolean isBoth(Entity entity) {
        List<Token> mentions = entity.phrases().stream()
                .map(told -> document.token(told.head()))
                .toList();
        return mentions.stream()
                        .anyMatch(word -> word.is("nsubj") && !word.relation().equals("nsubj:pass") && isHarmed(word))
                && mentions.stream()
                        .anyMatch(word -> (word.is("obj") || word.relation().equals("nsubj:pass")) && isHarmed(word));
    }

    private boolean isHarmed(Token argument) {
        return document.head(argument)
                .filter(verb -> words.contains("harming", verb.lemma()))
                .isPresent();
    }

    private boolean isFire(Token verb) {
        return verb.lemma().equals("open")
                && document.children(verb, "obj").stream()
                        .anyMatch(object -> object.lemma().equals("fire"));
    }

    private boolean isNamed(Token head) {
        return document.child(head, "appos").isPresent();
    }

    private static String singular(Token noun) {
        return Words.singular(noun.form().toLowerCase(Locale.ROOT));
    }

    private boolean fits(Entity entity, Token head, Profile profile) {
        Optional<String> number = Counts.told(document, head);
        Token first = document.token(entity.phrases().get(0).head());
        return Entity.agree(entity.country(), profile.country())
                && entity.gender().fits(profile.gender())
                && (number.isEmpty() || number.equals(Counts.told(document, first)));
    }

    /** Whether somebody without a name was told of for the first time: "a nurse", "three sailors", "the Chilean ambassador". */
    private boolean isNew(Entity entity) {
        Phrase first = entity.phrases().get(0);
        String word = document.token(first.first()).form().toLowerCase(Locale.ROOT);
        boolean bare = entity.isPlural()
                && document.child(document.token(first.head()), "det").isEmpty();
        return first.form() == Form.NOMINAL
                && entity.names().isEmpty()
                && entity.owner().isEmpty()
                && (INDEFINITE.contains(word) || bare || (word.equals("the") && entity.country() != null));
    }

    private boolean isCounted(Entity entity) {
        return Counts.told(document, document.token(entity.phrases().get(0).head()))
                .isPresent();
    }

    private boolean isDefinite(Phrase phrase) {
        return phrase.first() < phrase.head()
                && DEFINITE.contains(document.token(phrase.first()).form().toLowerCase(Locale.ROOT));
    }

    /** Whether nothing but an article, a number or what was done to somebody stands with the noun: no "the other man", no "the editor of the paper". */
    private boolean isPlain(Token head) {
        return document.children(head).stream()
                .allMatch(child -> PLAIN.contains(child.relation())
                        || (child.index() > head.index()
                                && child.upos() == Upos.VERB
                                && document.token(head.index() + 1).form().equals(","))
                        || isAttribute(child, head));
    }

    /** "the kidnapped priest", "the Danish reporter". */
    private boolean isAttribute(Token child, Token head) {
        return child.is("amod")
                && child.index() < head.index()
                && (child.upos() == Upos.VERB
                        || child.form().endsWith("ed")
                        || lexicons.countries().adjective(child.form()).isPresent());
    }
}
