// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor in the making: what the phrases that refer to it have told so far. Used by one thread. */
final class Entity {
    private static final Set<Sector> POLITICS = EnumSet.of(Sector.GOV, Sector.LEG, Sector.OPP, Sector.PTY);
    private static final Set<Sector> TRADES =
            EnumSet.of(Sector.AGR, Sector.BUS, Sector.CRM, Sector.EDU, Sector.JRN, Sector.LAB, Sector.MED, Sector.SOC);

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<Agent> agents = new LinkedHashSet<>();
    private final Set<List<String>> offices = new LinkedHashSet<>();
    private ActorKind kind;
    private boolean plural;
    private boolean domestic;
    private boolean former;
    private boolean serving;
    private boolean weak = true;
    private Gender gender = Gender.UNKNOWN;
    private OptionalInt owner = OptionalInt.empty();
    private @Nullable String key;
    private @Nullable String country;
    private @Nullable Sector sector;
    private @Nullable String role;
    private @Nullable String wikidata;
    private Homes.@Nullable Home home;

    Entity(ActorKind kind, boolean plural) {
        this.kind = kind;
        this.plural = plural;
    }

    /** Takes in what a phrase tells; what is known already stays, unless it was but a weak reading. */
    void add(Phrase phrase, Profile profile, List<String> office) {
        phrases.add(phrase);
        if (profile.name() != null) {
            names.add(profile.name());
            if (kind == ActorKind.GROUP && !plural) {
                kind = profile.kind();
            }
        }
        if (profile.agent() != null) {
            agents.add(profile.agent());
            offices.add(office);
        }
        key = key == null ? profile.key() : key;
        boolean left = profile.former() && Knowledge.STATELESS.contains(String.valueOf(profile.country()));
        country = country == null && !left ? profile.country() : country;
        boolean loose = profile.weak() || isPastTrade(profile);
        if (profile.sector() != null && yieldsTo(profile.sector(), loose)) {
            sector = profile.sector();
            weak = loose;
        }
        role = role == null ? profile.role() : role;
        wikidata = wikidata == null ? profile.wikidata() : wikidata;
        gender = gender == Gender.UNKNOWN ? profile.gender() : gender;
        owner = owner.isEmpty() ? profile.owner() : owner;
        domestic |= profile.domestic();
        former |= profile.former();
        serving |= !profile.former()
                && profile.agent() != null
                && profile.role() != null
                && profile.agent().sector() != Sector.PTY;
    }

    /**
     * Whether a sector says more than the one known: everybody is a man or a woman, a citizen, somebody's friend, and of who sits in
     * parliament or belongs to a party it says more that he leads the opposition or its protests, of who runs for an office what he
     * holds, of who has a trade that he went into politics.
     */
    private boolean yieldsTo(Sector told, boolean loose) {
        boolean person = isPerson() && !names.isEmpty() && !loose;
        boolean plain = sector == Sector.CVL && told != Sector.CVL && person;
        boolean opposed = told == Sector.OPP && (sector == Sector.LEG || sector == Sector.PTY) && person;
        boolean seated = sector == Sector.PTY && (told == Sector.GOV || told == Sector.LEG) && person;
        boolean entered = TRADES.contains(sector) && POLITICS.contains(told) && person;
        return sector == null || (weak && !loose) || plain || opposed || seated || entered;
    }

    /** Whether a trade is told that somebody had before, which says little of what he is: "a former monk". */
    private static boolean isPastTrade(Profile profile) {
        return profile.former()
                && profile.sector() != Sector.GOV
                && profile.sector() != Sector.LEG
                && profile.sector() != Sector.ELI;
    }

    /** Whether a single word was taken for a person's name and is described as an organisation now. */
    boolean isMisreadOrganisation(Profile profile) {
        return isPerson()
                && agents.isEmpty()
                && !names.isEmpty()
                && names.stream().noneMatch(name -> name.contains(" "))
                && gender == Gender.UNKNOWN
                && profile.name() == null
                && profile.kind() == ActorKind.ORGANIZATION;
    }

    void becomeOrganisation() {
        kind = ActorKind.ORGANIZATION;
    }

    /** Takes in a pronoun. */
    void add(Phrase pronoun, Gender fixed) {
        phrases.add(pronoun);
        gender = gender == Gender.UNKNOWN ? fixed : gender;
    }

    /** Takes in all that is known of another who turned out to be the same. */
    void take(Entity other) {
        phrases.addAll(other.phrases);
        names.addAll(other.names);
        agents.addAll(other.agents);
        offices.addAll(other.offices);
        country = country == null ? other.country : country;
        if (other.sector != null && yieldsTo(other.sector, other.weak)) {
            sector = other.sector;
            weak = other.weak;
        }
        role = role == null ? other.role : role;
        wikidata = wikidata == null ? other.wikidata : wikidata;
        gender = gender == Gender.UNKNOWN ? other.gender : gender;
        owner = owner.isEmpty() ? other.owner : owner;
        domestic |= other.domestic;
        former |= other.former;
        serving |= other.serving;
    }

    /** One part of a group that is of several countries. */
    Entity of(String land) {
        Entity part = new Entity(kind, plural);
        part.take(this);
        part.country = land;
        part.domestic = false;
        return part;
    }

    /** Whether two countries may be the same: one unknown agrees with all. */
    static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<String> names() {
        return names;
    }

    Set<Agent> agents() {
        return agents;
    }

    Set<List<String>> offices() {
        return offices;
    }

    ActorKind kind() {
        return kind;
    }

    boolean isPlural() {
        return plural;
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    boolean isDomestic() {
        return domestic;
    }

    /** Whether the text gives the actor an office that it held before, and none that it holds. */
    boolean isFormer() {
        return former && !serving;
    }

    boolean isWeak() {
        return weak;
    }

    Gender gender() {
        return gender;
    }

    OptionalInt owner() {
        return owner;
    }

    @Nullable
    String key() {
        return key;
    }

    @Nullable
    String country() {
        return country;
    }

    /** Whether it is of a land that no table has. */
    boolean isOfUnknownLand() {
        return UnknownLands.CODE.equals(country);
    }

    @Nullable
    Sector sector() {
        return sector;
    }

    @Nullable
    String role() {
        return role;
    }

    @Nullable
    String wikidata() {
        return wikidata;
    }

    /** Gives the actor the land that the article makes likely. */
    void settle(Homes.Home found) {
        country = found.land();
        home = found;
    }

    /** The land that the article makes likely, where nothing tells it. */
    Optional<Homes.Home> home() {
        return Optional.ofNullable(home);
    }

    void setCountry(@Nullable String found) {
        country = found;
    }

    void setSector(@Nullable Sector found) {
        sector = found;
        weak = false;
    }

    /** Notes that the scene does not tell its country. */
    void setForeign() {
        domestic = false;
    }

    void setWikidata(@Nullable String found) {
        wikidata = found;
    }
}
