// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a pronoun refers to: by number and gender, then by how lately and how prominently it was spoken of. */
final class Pronouns {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> WHO = Set.of("who", "whom", "whose", "which", "that");
    /** Sectors of officers and judges; of a rank alone it is not known yet whether it is one of the police. */
    private static final Set<String> OFFICERS = Set.of("COP", "JUD", "MIL");

    private static final int REACH = 5;
    /** Sentences to somebody who is known to be a man or a woman, where it matters. */
    private static final int NEAR = 2;
    /** What speaks for the speaker before where the pronoun speaks too. */
    private static final double GOES_ON = 2;
    /** What speaks for the one who tells in indirect speech what "he" does. */
    private static final double TELLS = 3;
    /** How much more has to speak for whom "they" in a quotation means than for anybody else. */
    private static final double AHEAD = 1;
    /** What speaks for whom the clause is about that the pronoun stands in: "Silva, a nurse who was shot after she called for help". */
    private static final double ABOUT = 3;
    /** What speaks for a phrase that the reader is sure of. */
    private static final double LEARNED = 2;

    private final Document document;
    private final Gatherer gathered;
    private final Quotations quotations;
    private final Turns turns;
    private final WordClasses words;
    private final Trace trace;
    private final Map<Integer, Map<Integer, Double>> learned = new HashMap<>();

    Pronouns(Document document, Turns turns, WordClasses words, Gatherer gathered, Trace trace) {
        this.turns = turns;
        this.words = words;
        this.document = document;
        this.gathered = gathered;
        this.trace = trace;
        this.quotations = new Quotations(document);
        document.arcs(Layers.ANTECEDENTS)
                .forEach(arc -> learned.computeIfAbsent(arc.from(), key -> new HashMap<>())
                        .put(arc.to(), arc.probability()));
    }

    /** The phrases in the order in which they are read: "he" in a quotation behind the "she" that says it, who is somebody else. */
    List<Phrase> inOrder(List<Phrase> phrases) {
        Map<Integer, List<Phrase>> waiting = new HashMap<>();
        List<Phrase> ordered = new ArrayList<>();
        for (Phrase phrase : phrases) {
            OptionalInt sayer = sayerBehind(phrase);
            if (sayer.isPresent()) {
                waiting.computeIfAbsent(sayer.getAsInt(), key -> new ArrayList<>())
                        .add(phrase);
            } else {
                ordered.add(phrase);
                ordered.addAll(waiting.getOrDefault(phrase.head(), List.of()));
                waiting.remove(phrase.head());
            }
        }
        waiting.values().forEach(ordered::addAll);
        return ordered;
    }

    /** The pronoun behind a quotation that says it, for a pronoun in it that owns nothing. */
    private OptionalInt sayerBehind(Phrase phrase) {
        Token pronoun = document.token(phrase.head());
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        boolean person = HE.contains(form) || SHE.contains(form);
        return phrase.form() == Phrase.Form.PRONOUN && person && quotations.holds(pronoun.index()) && !owns(pronoun)
                ? turns.sayers(pronoun.span())
                        .filter(sayer -> sayer > pronoun.index() && !quotations.holds(sayer))
                        .filter(sayer -> isPersonal(document.token(sayer)))
                        .findFirst()
                : OptionalInt.empty();
    }

    /** Whether it stands before what is somebody's, unlike the "her" of "told her". */
    private static boolean owns(Token pronoun) {
        return Boundaries.isPossessive(pronoun) && !(pronoun.is("obj") || pronoun.is("iobj") || pronoun.is("obl"));
    }

    private static boolean isPersonal(Token word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return HE.contains(form) || SHE.contains(form);
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
            Optional<Entity> found = speaksOfOther(pronoun)
                    ? best(pronoun, entity -> entity.isPerson() && entity.gender() == gender && isNear(entity, pronoun))
                    : Optional.empty();
            found = found.or(() ->
                    best(pronoun, entity -> entity.isPerson() && entity.gender().fits(gender)));
            found.ifPresent(entity -> entity.add(phrase, gender));
            return found;
        }
        if (IT.contains(form)) {
            if (isWriting(pronoun)) {
                return Optional.empty();
            }
            return added(
                    phrase, best(pronoun, entity -> !entity.isPerson() && !entity.isPlural() && !isPolice(entity)));
        }
        if (THEY.contains(form)) {
            return turnOfSeveral(pronoun)
                    ? Optional.empty()
                    : added(
                            phrase,
                            best(pronoun, entity -> entity.isPlural() || isCollective(entity))
                                    .filter(entity -> !isThing(pronoun, entity)));
        }
        return Optional.empty();
    }

    /** Whether nothing but "police" is said of a body, which is many. */
    private boolean isPolice(Entity entity) {
        return entity.phrases().stream()
                .map(phrase -> document.token(phrase.head()))
                .filter(head -> head.upos() != Upos.PRON)
                .allMatch(head -> head.form().equalsIgnoreCase("police"));
    }

    /** Whether who speaks says "he" where it is "she" who speaks, or the other way round. */
    private boolean speaksOfOther(Token pronoun) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        Set<String> others = HE.contains(form) ? SHE : HE;
        return !quotations.holds(pronoun.index())
                && turns.words(pronoun.index())
                        .flatMap(words -> document.tokensIn(words).stream())
                        .anyMatch(word -> word.is("nsubj")
                                && quotations.holds(word.index())
                                && others.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    private boolean isNear(Entity entity, Token pronoun) {
        return entity.phrases().stream()
                .map(phrase -> document.token(phrase.head()))
                .anyMatch(mention -> mention.index() < pronoun.index()
                        && quotations.between(document.sentenceOf(mention), document.sentenceOf(pronoun)) <= NEAR);
    }

    /** Whether "it" says what stands on a thing that the sentence before is about: "A poster hangs in the hall. “Stay out,” it says." */
    private boolean isWriting(Token pronoun) {
        if (!pronoun.is("nsubj") || !turns.speaks(pronoun.index())) {
            return false;
        }
        int sentence = document.sentenceOf(pronoun).index();
        return sentence > 0
                && document.tokensOf(document.sentences().get(sentence - 1)).stream()
                        .filter(word ->
                                word.is("nsubj") && document.token(word.head()).head() < 0)
                        .anyMatch(word -> words.contains("shown", word.lemma())
                                && gathered.at(word.index()).isEmpty());
    }

    /**
     * "fired 40 rockets. The army shot down 30 of them", "promised two launchers, and they paid for them": whether things are counted nearer before "them" than
     * those it would stand for.
     */
    private boolean isThing(Token pronoun, Entity entity) {
        boolean harmed = document.head(pronoun)
                .map(verb -> pronoun.is("nmod") ? document.head(verb).orElse(verb) : verb)
                .filter(verb -> words.contains("harming", verb.lemma()) || words.contains("holding", verb.lemma()))
                .isPresent();
        if (!pronoun.form().equalsIgnoreCase("them") || harmed) {
            return false;
        }
        int last = entity.phrases().stream()
                .mapToInt(Phrase::head)
                .filter(head -> head < pronoun.index())
                .max()
                .orElse(-1);
        boolean part = document.head(pronoun)
                .filter(number -> pronoun.is("nmod") && number.upos() == Upos.NUM)
                .isPresent();
        int sentence = document.sentenceOf(pronoun).index();
        int reach = part ? sentence - 1 : sentence;
        boolean open = last >= 0
                && document.child(document.token(last), "nummod").isEmpty()
                && (part || last < document.sentenceOf(pronoun).first());
        return open
                && document.sentences().subList(Math.max(0, reach), sentence + 1).stream()
                        .flatMap(each -> document.tokensOf(each).stream())
                        .filter(noun -> noun.index() < pronoun.index())
                        .anyMatch(noun -> noun.upos() == Upos.NOUN
                                && !noun.form().equalsIgnoreCase(noun.lemma())
                                && document.child(noun, "nummod").isPresent()
                                && gathered.at(noun.index()).isEmpty()
                                && (noun.is("obj") || noun.is("obl") || noun.is("nmod")));
    }

    private static Optional<Entity> added(Phrase phrase, Optional<Entity> found) {
        found.ifPresent(entity -> entity.add(phrase, Gender.UNKNOWN));
        return found;
    }

    private boolean isCollective(Entity entity) {
        return entity.kind() == ActorKind.GROUP
                || entity.kind() == ActorKind.POPULATION
                || (entity.sector() == Sector.REB && !entity.isPerson())
                || entity.agents().stream().anyMatch(agent -> agent.id().equals("police"))
                || entity.phrases().stream().anyMatch(phrase -> isPlural(document.token(phrase.head())));
    }

    /** Whether the noun is in the plural, as in "authorities", which are one body. */
    private static boolean isPlural(Token noun) {
        return noun.upos() == Upos.NOUN
                && (noun.lemma().equals("authority")
                        || !Words.singular(noun.form().toLowerCase(Locale.ROOT))
                                .equals(noun.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether "they" goes on with several who spoke together in the sentence before: "Silva and Ruiz agreed. They said". */
    private boolean turnOfSeveral(Token pronoun) {
        OptionalInt before = turns.before(pronoun.index());
        if (!pronoun.is("nsubj") || before.isEmpty()) {
            return false;
        }
        Token last = document.token(before.getAsInt());
        int behind =
                document.sentenceOf(pronoun).index() - document.sentenceOf(last).index();
        return behind == 1
                && document.children(last, "conj").stream()
                        .anyMatch(other -> other.upos() == Upos.PROPN && !isPlural(other));
    }

    /** The noun that a relative clause describes: the one right before it, else the one above it in the tree. */
    private Optional<Entity> relative(Token pronoun) {
        int before = pronoun.index() - 1;
        if (before >= 0 && document.token(before).form().equals(",")) {
            before--;
        }
        for (Entity entity : gathered.entities()) {
            for (Phrase phrase : entity.phrases()) {
                if (phrase.last() - 1 == before || endsAt(phrase, before)) {
                    return Optional.of(entity);
                }
            }
        }
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

    private boolean endsAt(Phrase phrase, int token) {
        return token >= 0
                && phrase.form() == Phrase.Form.NOMINAL
                && phrase.span().end() == document.token(token).span().end();
    }

    private interface Fit {
        boolean test(Entity entity);
    }

    private Optional<Entity> best(Token pronoun, Fit fit) {
        @Nullable Entity best = null;
        double most = 0;
        double next = 0;
        for (Entity entity : gathered.entities()) {
            if (!fit.test(entity)) {
                continue;
            }
            double score = score(pronoun, entity) - (entity.isPerson() && entity.gender() == Gender.UNKNOWN ? 0.8 : 0);
            if (score > most) {
                best = entity;
                next = most;
                most = score;
            } else {
                next = Math.max(next, score);
            }
        }
        if (most - next < AHEAD && isOpen(pronoun)) {
            best = null;
        }
        if (trace.on()) {
            note(pronoun, fit, best);
        }
        return Optional.ofNullable(best);
    }

    /** Whether a pronoun stands for several of whom a speaker had spoken before he is quoted: "They came at dawn". */
    private boolean isOpen(Token pronoun) {
        return THEY.contains(pronoun.form().toLowerCase(Locale.ROOT)) && quotations.holds(pronoun.index());
    }

    private void note(Token pronoun, Fit fit, @Nullable Entity best) {
        for (Entity entity : gathered.entities()) {
            double score = score(pronoun, entity);
            String what = "\"" + pronoun.form() + "\" is \"" + Steps.name(entity, document, pronoun.index()) + "\"";
            String why = String.format(
                    Locale.ROOT, "score %.2f by role in the sentence, nearness and how often it was named", score);
            if (entity == best) {
                trace.chosen(Topic.MENTION, pronoun.span(), what, why);
            } else if (score > 0) {
                trace.rejected(Topic.MENTION, pronoun.span(), what, fit.test(entity) ? why : "gender or number");
            }
        }
    }

    private double score(Token pronoun, Entity entity) {
        double most = 0;
        if (barred(pronoun, entity) || quotedBy(entity, pronoun)) {
            return 0;
        }
        boolean charged = pronoun.is("nsubj:pass")
                && words.contains("prosecuting", document.token(pronoun.head()).lemma());
        for (Phrase phrase : entity.phrases()) {
            Token mention = document.token(phrase.head());
            if (mention.index() >= pronoun.index()) {
                continue;
            }
            boolean same = document.sentenceOf(pronoun).equals(document.sentenceOf(mention));
            int behind = quotations.holds(pronoun.index())
                    ? document.sentenceOf(pronoun).index()
                            - document.sentenceOf(mention).index()
                    : quotations.between(document.sentenceOf(mention), document.sentenceOf(pronoun));
            if (behind > REACH || (same && clash(pronoun, mention)) || (charged && reports(mention, entity))) {
                continue;
            }
            if (THEY.contains(pronoun.form().toLowerCase(Locale.ROOT)) && turns.says(pronoun.index(), mention.span())) {
                continue;
            }
            boolean other = quotations.holds(mention.index()) && !quotations.holds(pronoun.index());
            boolean goesOn =
                    turns.before(pronoun.index()).orElse(-1) == mention.index() && !overtaken(mention, pronoun);
            double near = (double) mention.index() / document.tokens().size();
            most = Math.max(
                    most,
                    prominence(mention)
                            - 1.2 * behind
                            + (same ? 1 : 0)
                            - (other ? 1.5 : 0)
                            + (goesOn ? GOES_ON : 0)
                            + (tells(pronoun, mention) ? TELLS : 0)
                            + (isAbout(mention, pronoun)
                                            || isClient(mention, pronoun)
                                            || isObliged(mention, pronoun)
                                            || isReason(mention, pronoun)
                                    ? ABOUT
                                    : 0)
                            + LEARNED * likely(pronoun, phrase)
                            + 5
                            + near);
        }
        return most == 0 ? 0 : most + Math.min(0.5, 0.1 * entity.phrases().size());
    }

    /**
     * Whether a paragraph begins with somebody else before the pronoun goes on: "“It is over,” Ruiz said. [Paragraph.] The owner, Viktor Sand, stayed at home. In
     * a letter he said".
     */
    private boolean overtaken(Token speaker, Token pronoun) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        if (!(HE.contains(form) || SHE.contains(form)) || !isParted(speaker, pronoun)) {
            return false;
        }
        Gender gender = HE.contains(form) ? Gender.MALE : Gender.FEMALE;
        return gathered.entities().stream()
                .filter(entity -> entity.isPerson() && entity.gender().fits(gender))
                .flatMap(entity -> entity.phrases().stream())
                .map(phrase -> document.token(phrase.head()))
                .anyMatch(other -> other.index() > speaker.index()
                        && other.index() < pronoun.index()
                        && other.upos() != Upos.PRON
                        && other.is("nsubj")
                        && document.token(other.head()).head() < 0
                        && !quotations.holds(other.index())
                        && !isParted(other, pronoun)
                        && !document.sentenceOf(other).equals(document.sentenceOf(pronoun)));
    }

    private boolean isParted(Token one, Token later) {
        return document.text().substring(one.span().end(), later.span().begin()).indexOf('\n') >= 0;
    }

    /** Whether an officer speaks, who tells of others that they are held: "Lieutenant Ruiz said. He was charged". */
    private boolean reports(Token mention, Entity entity) {
        return turns.speaks(mention.index()) && OFFICERS.contains(String.valueOf(entity.sector()));
    }

    /** Whether a pronoun that acts stands in a relative clause about a mention. */
    private boolean isAbout(Token mention, Token pronoun) {
        if (!pronoun.is("nsubj") || !document.dominates(mention, pronoun)) {
            return false;
        }
        Token at = pronoun;
        while (at.index() != mention.index()) {
            if (at.relation().equals("acl:relcl")) {
                return true;
            }
            at = document.token(at.head());
        }
        return false;
    }

    /** Whether somebody tells in indirect speech what "he" does; of what was done to "him" a lawyer or a brother tells for another one. */
    private boolean tells(Token pronoun, Token mention) {
        boolean forAnother = pronoun.relation().equals("nsubj:pass")
                && words.contains("representing", mention.lemma())
                && !document.children(mention, "nmod").isEmpty();
        return !forAnother
                && instruction(pronoun).isEmpty()
                && pronoun.is("nsubj")
                && !quotations.holds(pronoun.index())
                && turns.says(mention.index(), pronoun.span());
    }

    /** "a lawyer for Silva said he was beaten", "his brother said he was arrested": whether it tells what was done to him for whom the other one speaks. */
    private boolean isClient(Token mention, Token pronoun) {
        Optional<Token> speaker = mention.is("nmod") ? document.head(mention) : Optional.empty();
        return pronoun.relation().equals("nsubj:pass")
                && speaker.filter(each -> words.contains("representing", each.lemma())
                                && turns.says(each.index(), pronoun.span()))
                        .isPresent();
    }

    /** "charged Silva after she called for a strike": whether what the pronoun does is what is repaid to whom the verb above has as its object. */
    private boolean isReason(Token mention, Token pronoun) {
        Optional<Token> reason = document.head(pronoun)
                .filter(clause -> pronoun.is("nsubj")
                        && clause.is("advcl")
                        && document.children(clause, "mark", "advmod").stream()
                                .anyMatch(word -> words.contains(
                                        "reason-mark", word.form().toLowerCase(Locale.ROOT))));
        return reason.flatMap(document::head)
                .filter(verb -> verb.index() == mention.head()
                        && mention.is("obj")
                        && (words.contains("holding", verb.lemma()) || words.contains("repaying", verb.lemma())))
                .isPresent();
    }

    /** "told the general that he must go": whether it is said to somebody that he has to do it. */
    private boolean isObliged(Token mention, Token pronoun) {
        return instruction(pronoun)
                .filter(verb -> verb.index() == mention.head()
                        && (mention.is("obj")
                                || mention.is("iobj")
                                || mention.relation().equals("nsubj:pass")))
                .isPresent();
    }

    /** The verb by which somebody is told that he, or she, has to do something; who hears others out is told what the speaker has to do. */
    private Optional<Token> instruction(Token pronoun) {
        Optional<Token> duty = document.head(pronoun).filter(verb -> pronoun.is("nsubj") && isDuty(verb));
        return duty.filter(verb -> verb.is("ccomp"))
                .flatMap(document::head)
                .filter(verb -> words.contains("instructing", verb.lemma()))
                .filter(verb -> {
                    List<Token> told = document.children(verb, "obj", "iobj", "nsubj:pass");
                    return !told.isEmpty() && told.stream().noneMatch(each -> words.contains("hearing", each.lemma()));
                });
    }

    private boolean isDuty(Token verb) {
        return document.children(verb, "aux").stream().anyMatch(aux -> words.contains("duty-aux", aux.lemma()))
                || (words.contains("duty", verb.lemma())
                        && document.children(verb, "xcomp").stream()
                                .anyMatch(deed -> document.children(deed, "mark").stream()
                                        .anyMatch(mark -> mark.form().equalsIgnoreCase("to"))));
    }

    /** How likely a phrase is what a pronoun refers to, by the reader. */
    private double likely(Token pronoun, Phrase phrase) {
        Map<Integer, Double> likely = learned.getOrDefault(pronoun.index(), Map.of());
        double sum = 0;
        for (int i = phrase.first(); i < phrase.last(); i++) {
            sum += likely.getOrDefault(i, 0.0);
        }
        return sum;
    }

    /** Whether the pronoun stands in a quotation of the one it would refer to, who calls himself "I": "“He hit me,” Ruiz said". */
    private boolean quotedBy(Entity entity, Token pronoun) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        return quotations.holds(pronoun.index())
                && (HE.contains(form) || SHE.contains(form))
                && turns.sayers(pronoun.span()).anyMatch(sayer -> names(entity, document.token(sayer)));
    }

    /** Whether the word is one by which the entity goes up to here: its own, or of its name. */
    private boolean names(Entity entity, Token word) {
        return entity.phrases().stream()
                .anyMatch(phrase -> phrase.head() == word.index()
                        || (word.upos() == Upos.PROPN
                                && document.tokens().subList(phrase.first(), phrase.last()).stream()
                                        .anyMatch(part -> part.upos() == Upos.PROPN
                                                && part.form().equals(word.form()))));
    }

    /**
     * "The premier praised the mayor and accused him": whoever does what a verb says is not the one it is done to, by whatever name he went before. Said of
     * "him" and "her" alone, as "it" and "them" may stand for things, which are no actors.
     */
    private boolean barred(Token pronoun, Entity entity) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        if (isDescribed(pronoun, entity)) {
            return true;
        }
        if (form.equals("them") && isOthers(pronoun, entity)) {
            return true;
        }
        boolean aimed = pronoun.is("obj") || pronoun.is("iobj") || (pronoun.is("obl") && isAimedAt(pronoun));
        if (!aimed || !(form.equals("him") || form.equals("her"))) {
            return false;
        }
        Token verb = document.token(pronoun.head());
        while (verb.upos() == Upos.VERB && verb.head() >= 0 && sharesSubject(verb)) {
            verb = document.token(verb.head());
        }
        return document.children(verb, "nsubj").stream()
                .filter(subject ->
                        subject.index() < pronoun.index() && subject.relation().equals("nsubj"))
                .anyMatch(subject -> entity.phrases().stream().anyMatch(phrase -> phrase.head() == subject.index()));
    }

    /** "used batons against the strikers and held 40 of them": whether others than who does it are told of between the two, of whom some are counted. */
    private boolean isOthers(Token pronoun, Entity entity) {
        Optional<Token> counted = document.head(pronoun)
                .filter(number -> pronoun.is("nmod") && number.is("obj") && number.index() < pronoun.index());
        if (counted.isEmpty()) {
            return false;
        }
        Token verb = document.token(counted.get().head());
        while (verb.upos() == Upos.VERB && verb.head() >= 0 && sharesSubject(verb)) {
            verb = document.token(verb.head());
        }
        Token deed = verb;
        return document.children(deed, "nsubj").stream()
                        .anyMatch(subject -> gathered.at(subject.index())
                                .filter(entity::equals)
                                .isPresent())
                && document.children(deed, "obj", "obl").stream()
                        .filter(other -> other.index() < pronoun.index())
                        .flatMap(other -> gathered.at(other.index()).stream())
                        .anyMatch(other -> other != entity && other.isPlural());
    }

    /** "called on him", "fired at her": somebody else than who does it, unlike "took it with him". */
    private boolean isAimedAt(Token pronoun) {
        return document.child(pronoun, "case")
                .filter(preposition -> Set.of("on", "at", "against")
                        .contains(preposition.form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** "the hostages whom they seized", "the hostages they seized": who acts in a relative clause is not whom it is about. */
    private boolean isDescribed(Token pronoun, Entity entity) {
        return pronoun.is("nsubj")
                && document.head(pronoun)
                        .filter(verb -> verb.relation().equals("acl:relcl"))
                        .filter(verb -> entity.phrases().stream().anyMatch(phrase -> phrase.head() == verb.head()))
                        .isPresent();
    }

    /** Whether who does what a verb says is who does what the verb above it says: "fled and hid him", "went to free him". */
    private boolean sharesSubject(Token verb) {
        Token above = document.token(verb.head());
        if (!document.children(verb, "nsubj").isEmpty() || above.upos() != Upos.VERB) {
            return false;
        }
        boolean purpose = document.children(verb, "mark").stream()
                .anyMatch(mark -> mark.form().equalsIgnoreCase("to"));
        return verb.is("conj")
                || (purpose && verb.is("advcl"))
                || (verb.is("xcomp") && document.children(above, "obj", "iobj").isEmpty());
    }

    /** Whether both are arguments of one verb, so that they are not the same. */
    private boolean clash(Token pronoun, Token mention) {
        if (owns(pronoun)) {
            return pronoun.head() == mention.index();
        }
        return !pronoun.form().endsWith("self")
                && !pronoun.form().endsWith("selves")
                && !mention.is("nmod:poss")
                && governor(pronoun) == governor(mention);
    }

    /** The index of the verb that a word is an argument of, directly or as part of one. */
    private int governor(Token token) {
        Token at = token;
        while (at.head() >= 0 && (at.is("nmod") || at.is("nummod") || at.is("compound") || at.is("flat"))) {
            at = document.token(at.head());
        }
        if (at.is("conj") && at.head() >= 0) {
            Token first = document.token(at.head());
            return first.upos() == Upos.VERB ? at.index() : first.head();
        }
        return at.head();
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
