// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Sector;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the sector or country of titles that have several senses by what the article is about: whether sergeants and officers are of the police or of an
 * army, deputies a sheriff's or a parliament's, contenders after an office or a cup, and lords British peers. Used for one document.
 */
final class Ranks {
    /** Words of the police, at least so many, without one of armies or parliaments, make an article one about police work. */
    private static final int POLICED = 2;

    /** Where sergeants are of the police unless something speaks of an army. */
    private static final Set<String> PATROLLED = Set.of("AUS", "CAN", "GBR", "IRL", "NZL", "USA");

    private static final String BRITISH = "GBR";

    private final Document document;
    private final Lexicons lexicons;
    private final Setting setting;
    private final boolean policed;
    private final boolean unpoliced;
    private final boolean armed;
    private final boolean seated;
    private final boolean political;

    Ranks(Document document, Lexicons lexicons, Setting setting) {
        this.document = document;
        this.lexicons = lexicons;
        this.setting = setting;
        this.policed = count("policing", POLICED) == POLICED;
        this.unpoliced = count("policing", 1) == 0;
        this.armed = count("soldiering", 1) > 0;
        this.seated = count("parliamentary", 1) > 0;
        this.political = seated || count("political", 1) > 0;
    }

    private long count(String words, int most) {
        return document.tokens().stream()
                .filter(token -> is(token, words))
                .limit(most)
                .count();
    }

    private boolean is(Token token, String words) {
        return lexicons.words().contains(words, token.lemma().toLowerCase(Locale.ROOT));
    }

    static boolean isRanked(Entity entity) {
        return isAll(entity, "army-officer");
    }

    /** Whether all nouns and titles of somebody are of one line of the lexicon. */
    private static boolean isAll(Entity entity, String line) {
        return !entity.agents().isEmpty()
                && entity.agents().stream().allMatch(agent -> agent.id().equals(line));
    }

    /** Whether somebody is called pope and of no other church than that of Rome. */
    boolean isRoman(Entity entity) {
        return isAll(entity, "pope")
                && entity.phrases().stream()
                        .flatMap(phrase -> document.tokensIn(phrase.span()).stream())
                        .noneMatch(token -> is(token, "eastern-church"));
    }

    /** Settles what a title means here. */
    void settle(Entity entity) {
        boolean sheriffs = entity.sector() == Sector.LEG && isDeputy(entity) && policed && !seated;
        if (sheriffs || (entity.sector() == Sector.MIL && isPolice(entity))) {
            entity.setSector(Sector.COP);
        }
        if (entity.sector() == Sector.COP && armed && unpoliced && isAll(entity, "officer")) {
            entity.setSector(Sector.MIL);
        }
        if (entity.sector() == null && entity.isPerson() && !unpoliced && isAll(entity, "inspector")) {
            entity.setSector(Sector.COP);
        }
        if (entity.sector() == Sector.LEG && entity.names().isEmpty() && isAll(entity, "speaker") && isOrator(entity)) {
            entity.setSector(null);
        }
        if (entity.sector() == null && political && isBloc(entity)) {
            entity.setSector(Sector.PTY);
        }
        if (entity.sector() == Sector.LAB && isCalled(entity, "flying") && isBesideArms(entity)) {
            entity.setSector(Sector.MIL);
        }
        if (entity.sector() == Sector.REB && seated && !armed && isCalled(entity, "factional")) {
            entity.setSector(Sector.LEG);
        }
        if (entity.sector() == Sector.PTY && !political && isCalled(entity, "contending")) {
            entity.setSector(null);
        }
    }

    /** Whether somebody speaks to a gathering and presides over none: "a speaker at the rally", "speaker after speaker". */
    private boolean isOrator(Entity entity) {
        Token noun = document.token(entity.phrases().get(0).head());
        return document.children(noun, "nmod").stream()
                .anyMatch(other -> other.lemma().equalsIgnoreCase(noun.lemma()) || is(other, "gathering"));
    }

    /** Whether a sentence that speaks of somebody has a word of armies. */
    private boolean isBesideArms(Entity entity) {
        return entity.phrases().stream()
                .map(phrase -> document.sentenceOf(document.token(phrase.head())))
                .flatMap(sentence ->
                        IntStream.range(sentence.first(), sentence.last()).mapToObj(document::token))
                .anyMatch(token -> is(token, "soldiering"));
    }

    /** Gives a peer the country of peers, where the article speaks of it. */
    void ennoble(Entity entity) {
        boolean peer = entity.isPerson()
                && entity.country() == null
                && political
                && setting.names(BRITISH)
                && entity.phrases().stream().anyMatch(this::isPeer);
        if (peer) {
            entity.setCountry(BRITISH);
        }
    }

    private boolean isPeer(Phrase phrase) {
        if (phrase.form() != Phrase.Form.PERSON_NAME || phrase.name() == null) {
            return false;
        }
        int first = phrase.name().first();
        return IntStream.rangeClosed(Math.max(0, first - 1), first)
                .mapToObj(document::token)
                .anyMatch(token -> Character.isUpperCase(token.form().charAt(0)) && is(token, "peerage"));
    }

    /** Whether a rank that armies have too is one of the police: by a word beside it, "Lesk Police Lt. Quispe", or by the article. */
    private boolean isPolice(Entity entity) {
        return isRanked(entity)
                && ((policed && !armed && isCalled(entity, "sharing"))
                        || (!armed
                                && (entity.country() == null || PATROLLED.contains(entity.country()))
                                && isCalled(entity, "patrolling"))
                        || entity.phrases().stream()
                                .filter(phrase -> phrase.form() == Phrase.Form.PERSON_NAME)
                                .flatMap(phrase -> document.tokensIn(phrase.span()).stream())
                                .anyMatch(token -> is(token, "policing")));
    }

    /** Whether all offices of somebody end in a word of a class. */
    private boolean isCalled(Entity entity, String words) {
        return !entity.offices().isEmpty()
                && entity.offices().stream()
                        .allMatch(
                                office -> !office.isEmpty() && lexicons.words().contains(words, last(office)));
    }

    /** The last word of an office, without the dot of an abbreviation. */
    private static String last(List<String> office) {
        return office.get(office.size() - 1).replace(".", "");
    }

    /** Whether a named alliance is one of a state: beside a parliament or an election, one of parties. */
    private static boolean isBloc(Entity entity) {
        return !entity.names().isEmpty()
                && entity.country() != null
                && !Knowledge.STATELESS.contains(entity.country())
                && isAll(entity, "bloc");
    }

    private static boolean isDeputy(Entity entity) {
        return !entity.offices().isEmpty()
                && entity.offices().stream()
                        .allMatch(office -> !office.isEmpty() && last(office).equals("deputy"));
    }
}
