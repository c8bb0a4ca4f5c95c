// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Datelines;
import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.Phrase.Form;
import dev.dateline.table.Clues.Numbers;
import dev.dateline.table.Trees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Weighs of which land an actor is whose own phrases tell none: "the government", "police". Each land that the article names or speaks of somebody of has a
 * utility by where and how often, and by what kind of actor asks, and none has the utility 0 (conditional logit, McFadden 1974); they are learnt from annotated articles
 * ({@code training/homes.py}). Used for one document.
 */
final class Homes {
    /**
     * How likely the land has to be of those whom a scene gives its land ("the government"), and how much likelier than all others together, as a share: where an
     * article names but one land, little else than none is likely.
     */
    private static final double LIKELY = 0.3;

    private static final double AHEAD = 0.7;
    /** How likely it has to be of all others. */
    private static final double SURE = 0.8;
    /** So many times as likely is the land where a text is written and of which it opens. */
    private static final double HERE = 3;
    /** Shorter texts, in sentences, tell the land of no others. */
    private static final int SHORT = 5;

    private static final Map<HomeClue, Set<Sector>> SECTORS = new EnumMap<>(Map.of(
            HomeClue.STATE, EnumSet.of(Sector.GOV, Sector.LEG, Sector.ELI),
            HomeClue.LAW, EnumSet.of(Sector.COP, Sector.JUD),
            HomeClue.ARMY, EnumSet.of(Sector.MIL, Sector.SPY),
            HomeClue.REBEL, EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.CRM),
            HomeClue.POLITICS, EnumSet.of(Sector.OPP, Sector.PTY),
            HomeClue.PRESS, EnumSet.of(Sector.JRN),
            HomeClue.TRADE,
                    EnumSet.of(Sector.BUS, Sector.AGR, Sector.EDU, Sector.MED, Sector.LAB, Sector.SOC, Sector.REL),
            HomeClue.CIVIL, EnumSet.of(Sector.CVL)));

    /** Powers of a state that act at home: where but one land's government was told before, the likeliest land is enough if it is that. */
    private static final Set<Sector> BRANCHES = EnumSet.of(Sector.LEG, Sector.JUD);

    private static final Set<Sector> INSTITUTIONS =
            EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.PTY, Sector.OPP);

    /** Who serves a state, has served one, or would rule it. */
    private static final Set<Sector> OF_STATES = EnumSet.of(
            Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.PTY, Sector.OPP, Sector.MIL, Sector.ELI, Sector.EDU);

    /** Who governs, judges or keeps order. */
    private static final Set<Sector> AUTHORITIES =
            EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.PTY);

    private static final Set<String> RULERS = Set.of("head-of-state", "head-of-government", "king");

    /** Sentences further away say no more. */
    private static final int FAR = 25;
    /** So many sentences before and behind are near. */
    private static final int NEAR = 3;

    private static final int RECENT = 2;
    private static final int OPENING = 2;
    /** Counts and ratios above this say no more. */
    private static final double MOST = 10;

    private static final Trees TREES = Trees.load(Homes.class, "homes.tsv", HomeClue.CLUES.names());

    /** A land and how likely an actor is of it. */
    record Home(String land, double likely) {}

    private final Document document;
    private final int dateline;
    private final Setting setting;
    private final LandEvidence all = new LandEvidence();
    private final Map<String, LandEvidence> lands = new TreeMap<>();
    private final Map<String, Numbers<HomeClue>> shares = new TreeMap<>();
    /** The lands of governments told so far. */
    private final Set<String> governed = new TreeSet<>();
    /** Lands that a state or a body of which acts, or in which something happens. */
    private final Set<String> acting = new TreeSet<>();
    /** Lands whose authorities are told of, and those where they are in the first sentence. */
    private final Set<String> official = new TreeSet<>();

    private final Set<String> opening = new TreeSet<>();
    /** Lands that the line opening the text names. */
    private final Set<String> written = new TreeSet<>();

    private final int[] sentences;

    /** @param known actors, of whom those with a land speak for it */
    Homes(Document document, Setting setting, List<Entity> known) {
        this.document = document;
        this.dateline = dateline(document);
        this.setting = setting;
        this.sentences = new int[document.tokens().size()];
        for (Sentence sentence : document.sentences()) {
            for (int i = sentence.first(); i < sentence.last(); i++) {
                sentences[i] = sentence.index();
            }
        }
        for (Setting.Scene scene : setting.scenes()) {
            for (LandEvidence each : List.of(all, of(scene.country()))) {
                each.named.add(scene.token());
                if (scene.place()) {
                    each.places.add(scene.token());
                }
            }
            if (scene.place()) {
                acting.add(scene.country());
            }
            if (scene.token() < dateline) {
                acting.add(scene.country());
                written.add(scene.country());
            }
        }
        speak(known);
        share();
    }

    private LandEvidence of(String land) {
        return lands.computeIfAbsent(land, any -> new LandEvidence());
    }

    private void speak(List<Entity> known) {
        record Spoken(int token, Entity entity) {}
        List<Spoken> spoken = new ArrayList<>();
        for (Entity entity : known) {
            if (entity.country() != null
                    && !entity.isOfUnknownLand()
                    && !Knowledge.STATELESS.contains(entity.country())) {
                entity.phrases().stream()
                        .filter(phrase -> phrase.head() >= dateline)
                        .forEach(phrase -> spoken.add(new Spoken(phrase.head(), entity)));
                note(entity, entity.country());
            }
        }
        spoken.sort(Comparator.comparingInt(Spoken::token));
        for (Spoken each : spoken) {
            Entity entity = each.entity();
            boolean ruler =
                    entity.isPerson() && entity.agents().stream().anyMatch(agent -> RULERS.contains(agent.id()));
            boolean state = entity.kind() == ActorKind.COUNTRY || entity.sector() == Sector.GOV;
            for (LandEvidence evidence : List.of(all, of(String.valueOf(entity.country())))) {
                evidence.speak(document.token(each.token()), entity, state, ruler);
            }
        }
    }

    /** How many words the line that opens the text has, whose agency is of no land that the text speaks of. */
    private static int dateline(Document document) {
        return document.sentences().isEmpty()
                ? 0
                : Datelines.words(document.tokensOf(document.sentences().get(0)));
    }

    private void note(Entity entity, String country) {
        boolean subject = entity.phrases().stream()
                .anyMatch(phrase -> document.token(phrase.head()).relation().equals("nsubj"));
        boolean sent = entity.agents().stream().anyMatch(agent -> agent.has(Trait.SENT));
        boolean authority =
                entity.sector() != null && AUTHORITIES.contains(entity.sector()) && !entity.isFormer() && !sent;
        boolean many = entity.kind() == ActorKind.COUNTRY || entity.kind() == ActorKind.GROUP;
        boolean body = entity.kind() == ActorKind.ORGANIZATION || entity.sector() == Sector.MIL;
        if (authority || body || (many && subject)) {
            acting.add(country);
        }
        if (authority) {
            official.add(country);
        }
        boolean opens = entity.phrases().stream()
                .anyMatch(phrase -> sentences[phrase.head()] == 0 && phrase.head() >= dateline);
        if (opens && (authority || (many && subject))) {
            opening.add(country);
        }
    }

    /** Whether somebody is of a state's powers, or protests to them. */
    private static boolean isOfState(Entity entity) {
        return (entity.sector() != null && OF_STATES.contains(entity.sector()))
                || entity.agents().stream().anyMatch(agent -> agent.id().equals(Agent.DEMONSTRATOR));
    }

    /** Whether a text is written in a land and opens with its state, its authorities or what its people do. */
    private boolean isHere(String land) {
        return written.equals(Set.of(land)) && opening.contains(land);
    }

    /** Whether the text has nobody of a land but private persons, and authorities of another: those who judge an Iraqi are none of Iraq. */
    private boolean isStranger(String land, Entity entity) {
        boolean counsel = entity.agents().stream().anyMatch(agent -> agent.id().equals(Agent.ATTORNEY));
        return (counsel || (entity.sector() != null && INSTITUTIONS.contains(entity.sector())))
                && !acting.contains(land)
                && !official.isEmpty();
    }

    /** What is known of each land whoever asks: its share of what is named and of those spoken of, and whether it outweighs the others. */
    private void share() {
        int total =
                setting.weights().values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> spoken = new TreeMap<>();
        lands.forEach((land, evidence) -> spoken.put(land, evidence.actors.size()));
        int spokenOf = sentencesOf(all.named);
        lands.forEach((land, evidence) -> {
            Numbers<HomeClue> numbers = HomeClue.CLUES.numbers();
            numbers.set(HomeClue.SHARE, setting.weights().getOrDefault(land, 0) / (double) Math.max(1, total));
            numbers.set(HomeClue.LEAD, lead(setting.weights(), land));
            numbers.set(HomeClue.SENTENCES, sentencesOf(evidence.named) / (double) Math.max(1, spokenOf));
            numbers.set(HomeClue.ACTORS, evidence.actors.size() / (double) Math.max(1, all.actors.size()));
            numbers.set(HomeClue.ACTORS_LEAD, lead(spoken, land));
            numbers.set(HomeClue.STATES, evidence.states.size() / (double) Math.max(1, all.states.size()));
            numbers.set(HomeClue.PLACES, evidence.places.size() / (double) Math.max(1, all.places.size()));
            shares.put(land, numbers);
        });
    }

    private int sentencesOf(LandEvidence.Positions named) {
        Set<Integer> found = new HashSet<>();
        for (int at = named.from(0); at >= 0; at = named.from(at + 1)) {
            found.add(sentences[at]);
        }
        return found.size();
    }

    private static double lead(Map<String, Integer> counts, String land) {
        int other = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(land))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return Math.min(MOST, counts.getOrDefault(land, 0) / (double) Math.max(1, other));
    }

    /**
     * The likeliest land of an actor, where one is likely enough.
     *
     * @param plain whether it is somebody with a full name and no office
     */
    Optional<Home> of(Entity entity, boolean domestic, boolean plain) {
        Map<String, Double> powers = new TreeMap<>();
        numbers(entity, domestic, plain)
                .forEach((land, numbers) -> powers.put(land, StrictMath.exp(TREES.sum(numbers))));
        powers.keySet().removeIf(land -> isStranger(land, entity));
        if (domestic && isOfState(entity)) {
            powers.replaceAll((land, power) -> isHere(land) ? HERE * power : power);
        }
        double named = powers.values().stream().mapToDouble(Double::doubleValue).sum();
        double all = named + 1;
        Optional<Map.Entry<String, Double>> best = powers.entrySet().stream().max(Map.Entry.comparingByValue());
        Optional<Home> likely = best.filter(each -> domestic
                        ? each.getValue() >= LIKELY * all && each.getValue() >= AHEAD * named
                        : each.getValue() >= SURE * all && document.sentences().size() >= SHORT)
                .map(each -> new Home(each.getKey(), each.getValue() / all));
        if (likely.isPresent() && entity.sector() == Sector.GOV && domestic) {
            governed.add(likely.get().land());
        }
        return likely.isPresent() || !domestic || entity.sector() == null || !BRANCHES.contains(entity.sector())
                ? likely
                : best.filter(each -> governed.equals(Set.of(each.getKey())))
                        .map(each -> new Home(each.getKey(), each.getValue() / all));
    }

    /** The numbers of each land that an actor may be of: those that the text has come to by then, and where it has come to none all of them. */
    Map<String, double[]> numbers(Entity entity, boolean domestic, boolean plain) {
        Token anchor = document.token(anchor(entity));
        int end = document.sentenceOf(anchor).last();
        Map<String, LandEvidence> known = new TreeMap<>(lands);
        known.values().removeIf(evidence -> !evidence.isNamedBefore(end));
        Map<String, LandEvidence> asked = known.isEmpty() ? lands : known;
        double[] distances = asked.values().stream()
                .mapToDouble(evidence -> distance(evidence, anchor.index()))
                .toArray();
        Map<String, double[]> found = new TreeMap<>();
        asked.forEach((land, evidence) -> {
            Numbers<HomeClue> numbers = Objects.requireNonNull(shares.get(land)).copy();
            own(numbers, entity, anchor, domestic, plain);
            named(numbers, evidence, anchor);
            spoken(numbers, evidence, entity, anchor, distances);
            found.put(land, numbers.values());
        });
        return found;
    }

    private static int anchor(Entity entity) {
        return entity.phrases().stream()
                .filter(phrase -> phrase.form() != Form.PRONOUN)
                .findFirst()
                .orElse(entity.phrases().get(0))
                .head();
    }

    private void own(Numbers<HomeClue> numbers, Entity entity, Token anchor, boolean domestic, boolean plain) {
        boolean the = document.child(anchor, "det")
                .filter(word -> word.lemma().equals("the"))
                .isPresent();
        numbers.set(HomeClue.DOMESTIC, domestic);
        numbers.set(HomeClue.PLAIN, plain);
        SECTORS.forEach(
                (clue, sectors) -> numbers.set(clue, entity.sector() != null && sectors.contains(entity.sector())));
        numbers.set(HomeClue.SECTORLESS, entity.sector() == null);
        numbers.set(HomeClue.PERSON, entity.isPerson());
        numbers.set(HomeClue.BODY, entity.kind() == ActorKind.ORGANIZATION);
        numbers.set(HomeClue.PEOPLE, entity.kind() == ActorKind.POPULATION);
        numbers.set(HomeClue.PLURAL, entity.isPlural());
        numbers.set(HomeClue.NAMED, !entity.names().isEmpty());
        numbers.set(HomeClue.THE, the);
        numbers.set(
                HomeClue.BARE,
                document.children(anchor, "det", "nmod:poss", "nummod").isEmpty());
        numbers.set(HomeClue.OWNED, entity.owner().isPresent());
        numbers.set(HomeClue.PHRASES, Math.min(MOST, entity.phrases().size()));
        numbers.set(HomeClue.SENTENCE, Math.min(FAR, sentences[anchor.index()]));
        numbers.set(HomeClue.LENGTH, Math.min(2 * FAR, document.sentences().size()));
    }

    /** What is seen of the words that name a land. */
    private void named(Numbers<HomeClue> numbers, LandEvidence evidence, Token anchor) {
        int at = anchor.index();
        Sentence here = document.sentenceOf(anchor);
        numbers.set(HomeClue.BACK, back(evidence.named, at));
        numbers.set(HomeClue.BACK_PLACE, back(evidence.places, at));
        numbers.set(HomeClue.AHEAD, ahead(evidence.named, at));
        numbers.set(HomeClue.LAST, isLast(evidence.named, all.named, at));
        numbers.set(HomeClue.LAST_PLACE, isLast(evidence.places, all.places, at));
        numbers.set(HomeClue.OPENING, evidence.named.size() > 0 && sentences[evidence.named.from(0)] < OPENING);
        numbers.set(HomeClue.FIRST, evidence.named.size() > 0 && evidence.named.from(0) == all.named.from(0));
        numbers.set(HomeClue.LANDS, Math.min(MOST, lands.size()));
        numbers.set(HomeClue.BODIES, setting.bodies() / (double) Math.max(1, setting.bodies() + all.named.size()));
        numbers.set(HomeClue.NAMED_BESIDE, evidence.named.between(here.first(), here.last()) > 0);
        numbers.set(HomeClue.PLACED_BESIDE, evidence.places.between(here.first(), here.last()) > 0);
    }

    /** What is seen of those of a land who are spoken of. */
    private void spoken(
            Numbers<HomeClue> numbers, LandEvidence evidence, Entity entity, Token anchor, double[] distances) {
        int at = anchor.index();
        Sentence here = document.sentenceOf(anchor);
        numbers.set(HomeClue.ACTORS_NEAR, near(evidence.actors, all.actors, here));
        numbers.set(HomeClue.BACK_ACTOR, back(evidence.actors, at));
        numbers.set(HomeClue.LAST_ACTOR, isLast(evidence.actors, all.actors, at));
        numbers.set(HomeClue.BACK_STATE, back(evidence.states, at));
        numbers.set(HomeClue.LAST_STATE, isLast(evidence.states, all.states, at));
        numbers.set(HomeClue.BACK_RULER, back(evidence.rulers, at));
        numbers.set(HomeClue.LAST_RULER, isLast(evidence.rulers, all.rulers, at));
        numbers.set(HomeClue.STATES_NEAR, near(evidence.states, all.states, here));
        numbers.set(HomeClue.BACK_SUBJECT, back(evidence.subjects, at));
        numbers.set(HomeClue.LAST_SUBJECT, isLast(evidence.subjects, all.subjects, at));
        numbers.set(HomeClue.ACTORS_RECENT, recent(evidence, here, at) / (double) Math.max(1, recent(all, here, at)));
        numbers.set(HomeClue.NEARER, nearer(distances, distance(evidence, at)));
        numbers.set(HomeClue.CLOSE, nearer(distances, NEAR));
        numbers.set(HomeClue.ALIKE, alike(evidence, entity));
        numbers.set(HomeClue.AGAINST, evidence.isUnder(anchor.head()));
    }

    /** How many sentences ago a land or somebody of it was last named. */
    private double distance(LandEvidence evidence, int at) {
        return Math.min(back(evidence.named, at), back(evidence.actors, at));
    }

    /** How many lands are nearer than a distance. */
    private static double nearer(double[] distances, double bound) {
        double nearer = 0;
        for (double distance : distances) {
            nearer += distance < bound ? 1 : 0;
        }
        return Math.min(MOST, nearer);
    }

    /** How often somebody of a land is spoken of before a word, in its sentence and the two before. */
    private int recent(LandEvidence evidence, Sentence here, int at) {
        int first = document.sentences().get(Math.max(0, here.index() - RECENT)).first();
        return evidence.actors.between(first, at);
    }

    /** The share of a land's words in those of the sentences near. */
    private double near(LandEvidence.Positions own, LandEvidence.Positions all, Sentence here) {
        int end = Math.min(document.sentences().size() - 1, here.index() + NEAR);
        int first = document.sentences().get(Math.max(0, here.index() - NEAR)).first();
        int last = document.sentences().get(end).last();
        return own.between(first, last) / (double) Math.max(1, all.between(first, last));
    }

    private double back(LandEvidence.Positions words, int at) {
        int before = words.before(at);
        return before < 0 ? FAR : Math.min(FAR, sentences[at] - sentences[before]);
    }

    private double ahead(LandEvidence.Positions words, int at) {
        int next = words.from(at);
        return next < 0 ? FAR : Math.min(FAR, sentences[next] - sentences[at]);
    }

    private static boolean isLast(LandEvidence.Positions own, LandEvidence.Positions all, int at) {
        int before = own.before(at);
        return before >= 0 && before == all.before(at);
    }

    /** The share of a land in those of the same kind who have one, -1 for none: other police, other ministers. */
    private double alike(LandEvidence evidence, Entity entity) {
        int most = 0;
        double share = -1;
        for (Agent agent : entity.agents()) {
            int spoken = all.of(agent);
            if (spoken > most) {
                most = spoken;
                share = evidence.of(agent) / (double) spoken;
            }
        }
        return share;
    }
}
