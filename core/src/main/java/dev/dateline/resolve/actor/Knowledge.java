// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.KnownNames.Known;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the tables of persons and organisations tell about an actor of an article of one day. Used for one document. */
final class Knowledge {
    /** Codes of PLOVER for those who have no state. */
    static final Set<String> STATELESS = Set.of("UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM");

    private static final String MULTINATIONAL = "MNC";

    private static final Set<String> LEADERS = Set.of("head-of-state", "head-of-government");

    private static final Set<String> OFFICES = Set.of("minister", "head-of-government", "head-of-state", "lawmaker");

    private static final Set<String> UNDER = Set.of("minister", "lawmaker", "governor");

    /** A name of so many words is not given twice. */
    private static final int LONG = 3;

    private static final int SEVERAL = 2;

    private static final int RETIRED = 8;

    private static final Set<Sector> POLITICS =
            EnumSet.of(Sector.ELI, Sector.GOV, Sector.LEG, Sector.MIL, Sector.OPP, Sector.PTY, Sector.REB);

    /** What companies have behind their names. */
    private static final Pattern FORM =
            Pattern.compile(" (ag|co|company|corp|corporation|gmbh|group|holdings|inc|limited|llc|ltd|plc)$");

    private final Set<String> agreed = new HashSet<>();
    private final Lexicons lexicons;
    private final Setting setting;
    private final Optional<LocalDate> published;

    Knowledge(Lexicons lexicons, Setting setting, Optional<LocalDate> published) {
        this.lexicons = lexicons;
        this.setting = setting;
        this.published = published;
    }

    /**
     * Takes note of countries that the names of two or more speak for: one name may be a namesake's, hardly several. Who has a country
     * by the text counts, whoever else the tables have in one country only.
     */
    void compare(List<Entity> entities) {
        Map<String, Integer> named = new HashMap<>();
        for (Entity entity : entities) {
            boolean whole = entity.isPerson() || entity.kind() == ActorKind.ORGANIZATION;
            Set<String> told = new HashSet<>();
            if (whole && entity.country() == null) {
                keys(entity).stream()
                        .filter(key -> key.indexOf(' ') > 0)
                        .flatMap(key -> lexicons.known().of(key).stream())
                        .filter(line -> line.kind().equals("O") != entity.isPerson())
                        .forEach(line -> told.add(line.country() == null ? "" : line.country()));
                bearer(entity).ifPresent(bearer -> told.add(bearer.country()));
            }
            if (told.size() == 1 && !told.contains("")) {
                named.merge(told.iterator().next(), 1, Integer::sum);
            }
        }
        named.forEach((country, count) -> {
            if (count >= SEVERAL) {
                agreed.add(country);
            }
        });
    }

    /** The lines of the first name that tables know, all of one country; empty without one. */
    List<Known> of(Entity entity) {
        for (String key : keys(entity)) {
            List<Known> known = known(key, entity);
            if (known.stream().map(Known::country).distinct().count() == 1) {
                return known;
            }
        }
        return List.of();
    }

    /** The country of an actor, by the text or else by the tables. */
    @Nullable
    String country(Entity entity) {
        if (entity.country() != null || entity.names().isEmpty()) {
            return entity.country();
        }
        List<Known> known = of(entity);
        return known.isEmpty() ? null : known.get(0).country();
    }

    /** Whether the tables have somebody as the head of a state or government lately; the role says which. */
    boolean leads(Entity entity, String role) {
        return entity.isPerson()
                && isLately(of(entity).stream()
                        .filter(line -> line.role().contains(role))
                        .toList());
    }

    /** The keys to look for: the names, those without middle initials, and the last name of who leads a state. */
    private Set<String> keys(Entity entity) {
        Set<String> keys = new LinkedHashSet<>();
        entity.names().forEach(name -> keys.add(Words.key(name)));
        if (entity.kind() == ActorKind.ORGANIZATION) {
            entity.names()
                    .forEach(name -> keys.add(FORM.matcher(Words.key(name)).replaceFirst("")));
        }
        bearer(entity)
                .map(Surnames.Bearer::person)
                .filter(person -> !person.isEmpty())
                .ifPresent(keys::add);
        if (entity.isPerson()) {
            for (String name : entity.names()) {
                List<String> words = List.of(Words.key(name).split(" "));
                keys.add(IntStream.range(0, words.size())
                        .filter(i -> i == 0 || words.get(i).length() > 1)
                        .mapToObj(words::get)
                        .collect(Collectors.joining(" ")));
            }
            boolean leads = entity.country() == null
                    && entity.agents().stream().anyMatch(agent -> LEADERS.contains(agent.id()));
            if (leads) {
                entity.names().forEach(name -> keys.add(Words.key(name).replaceFirst("^.* ", "")));
            }
        }
        return keys;
    }

    /** Whom an actor without any other name than a well-known last name must be. */
    private Optional<Surnames.Bearer> bearer(Entity entity) {
        boolean alone = entity.isPerson()
                && !entity.names().isEmpty()
                && entity.names().stream().noneMatch(name -> name.contains(" "));
        return alone
                ? entity.names().stream()
                        .flatMap(name -> lexicons.surnames().of(Words.key(name)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private boolean isBearer(Known line, Entity entity) {
        return bearer(entity)
                .filter(who -> who.country().equals(line.country()))
                .isPresent();
    }

    /** The lines that may be of the entity; of several countries those that the text names. */
    private List<Known> known(String key, Entity entity) {
        List<Known> known = lexicons.known().of(key).stream()
                .map(line -> published.map(line::asOf).orElse(line))
                .filter(line -> line.kind().equals("O") != entity.isPerson())
                .filter(line -> line.kind().equals("H")
                        ? holds(line, entity)
                        : plausible(line, entity) || (entity.country() == null && isFamous(line, entity, key)))
                .toList();
        if (known.stream().map(Known::country).distinct().count() < 2) {
            List<Known> held = known.stream().filter(this::isHeld).toList();
            return held.isEmpty() ? known : held;
        }
        List<Known> serving = serving(known);
        return serving.isEmpty()
                ? known.stream()
                        .filter(line -> line.country() != null && setting.names(line.country()))
                        .toList()
                : serving;
    }

    /**
     * Of the lines of somebody who served his country and a body of states those of the one on the day of the article; where two offices may be held, that
     * counts of which the beginning is known, and where both are left, his country.
     */
    private List<Known> serving(List<Known> lines) {
        if (published.isEmpty()
                || lines.stream().noneMatch(line -> STATELESS.contains(String.valueOf(line.country())))) {
            return List.of();
        }
        ToIntFunction<Known> rank = line -> 2 * Tenure.TELLING.indexOf(line.on(published.get()))
                + (line.from().isEmpty() ? 1 : 0);
        int best = lines.stream().mapToInt(rank).min().orElse(0);
        List<Known> first =
                lines.stream().filter(line -> rank.applyAsInt(line) == best).toList();
        List<Known> home = first.stream()
                .filter(line -> !STATELESS.contains(String.valueOf(line.country())))
                .toList();
        List<Known> told = home.isEmpty() ? first : home;
        return told.stream().map(Known::country).distinct().count() == 1 ? told : List.of();
    }

    /** The sector of a line: who left an office, or has not come to it, and runs for one is a politician of a party. */
    @Nullable
    Sector sector(Known line, Entity entity) {
        boolean out = line.isPerson()
                && !entity.isFormer()
                && (line.sector() == Sector.ELI
                        || (line.sector() == null && !line.terms().isEmpty()));
        return out && setting.isRace() && !isLongGone(line) ? Sector.PTY : line.sector();
    }

    /** Whether a head of state or government left office so long before the article that hardly any runs for one again. */
    private boolean isLongGone(Known line) {
        return !line.role().isEmpty() && isEnded(line);
    }

    private boolean isEnded(Known line) {
        String day = published.map(date -> date.minusYears(RETIRED).toString()).orElse("");
        return line.terms().isEmpty()
                ? !line.to().isEmpty() && line.to().compareTo(day) < 0
                : line.terms().stream()
                        .allMatch(term -> !term.end().isEmpty() && term.end().compareTo(day) < 0);
    }

    /** Whether somebody who is called former may head a state or government again: on the day of the article, or where it has none, today. */
    boolean isBack(List<Known> known) {
        return published.isPresent()
                ? known.stream()
                        .filter(line -> !line.role().isEmpty())
                        .map(line -> line.on(published.get()))
                        .anyMatch(tenure -> tenure == Tenure.HELD || tenure == Tenure.UNKNOWN)
                : known.stream()
                        .filter(line -> !line.role().isEmpty())
                        .anyMatch(line -> line.to().isEmpty() || line.to().compareTo(Tenure.HORIZON) >= 0);
    }

    /** The sector as it is told: PLOVER's BUS is of businesses "not including MNCs", whose code says what they are. */
    static @Nullable Sector told(@Nullable String country, @Nullable Sector sector) {
        return sector == Sector.BUS && MULTINATIONAL.equals(country) ? null : sector;
    }

    /** Whether a head of state or government was in office within the year before the article, or may have been. */
    boolean isLately(List<Known> known) {
        return known.stream().filter(line -> !line.role().isEmpty()).anyMatch(this::isLately);
    }

    private boolean isLately(Known line) {
        if (published.isPresent() && !line.terms().isEmpty()) {
            Tenure tenure = line.on(published.get());
            return tenure != Tenure.LEFT && tenure != Tenure.NOT_YET;
        }
        String day = published.map(date -> date.minusYears(1).toString()).orElse("");
        return line.to().isEmpty() || line.to().compareTo(day) >= 0;
    }

    /** Whether the text gives ground to think that this is the one of the table: it speaks of the same country. */
    private boolean plausible(Known line, Entity entity) {
        if (entity.country() != null) {
            return entity.country().equals(line.country());
        }
        return line.country() == null
                || STATELESS.contains(line.country())
                || setting.names(line.country())
                || isOnlyOne(line, entity)
                || agreed.contains(line.country())
                || (line.role().length() > 0 && !isUnderOthers(entity))
                || isBearer(line, entity)
                || isOfOffice(line, entity);
    }

    /** Whether a full name is one that the news use as if everybody knew whose it is; long after an office a namesake may be meant, and of a trade anybody. */
    private boolean isFamous(Known line, Entity entity, String key) {
        return line.isPerson()
                && key.indexOf(' ') > 0
                && !isEnded(line)
                && !isOtherwiseBusy(entity)
                && !(line.role().length() > 0 && isUnderOthers(entity))
                && (lexicons.known().isFamous(key) || lexicons.surnames().tells(key));
    }

    /** Whether the tables have the full name of somebody without an office in one land alone, and it is another, so that at best a namesake is of this one. */
    boolean isOfAnother(Entity entity, String land) {
        if (!entity.isPerson() || !entity.agents().isEmpty()) {
            return false;
        }
        Set<String> lands = lands(keys(entity));
        return lands.size() == 1 && !lands.contains(land);
    }

    /** The sector that bodies of a name have in all lands that have one; empty where they differ. */
    Optional<Sector> shared(Entity entity) {
        Set<Optional<Sector>> sectors = keys(entity).stream()
                .flatMap(key -> lexicons.known().of(key).stream())
                .filter(line -> line.kind().equals("O"))
                .map(line -> Optional.ofNullable(line.sector()))
                .collect(Collectors.toSet());
        return sectors.size() == 1 ? sectors.iterator().next() : Optional.empty();
    }

    /** The land of somebody by his full name, where the tables have it in one alone. */
    Optional<String> land(String name) {
        Set<String> lands = lands(Set.of(Words.key(name)));
        return lands.stream().filter(land -> lands.size() == 1).findFirst();
    }

    /** The lands in which the tables have persons of these names, of full ones alone. */
    private Set<String> lands(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.indexOf(' ') > 0)
                .flatMap(key -> lexicons.known().of(key).stream())
                .filter(line -> line.kind().equals("P"))
                .map(line -> String.valueOf(line.country()))
                .collect(Collectors.toSet());
    }

    /** Whether the text calls somebody with a full name a minister or lawmaker, as the tables do. */
    private static boolean isOfOffice(Known line, Entity entity) {
        return line.kind().equals("P")
                && line.sector() != null
                && entity.isPerson()
                && entity.agents().stream()
                        .anyMatch(agent -> OFFICES.contains(agent.id()) && agent.sector() == line.sector());
    }

    /** Whether a body's name is hardly anybody else's: a company, or an armed group with a name of several words. */
    private static boolean isOnlyOne(Known line, Entity entity) {
        boolean specific =
                entity.names().stream().anyMatch(name -> Naming.words(name).size() >= LONG);
        return line.kind().equals("O") && (line.sector() == Sector.BUS || (line.sector() == Sector.REB && specific));
    }

    /**
     * Whether a head of state or government known by the last name held office when the article appeared, or may have where it does
     * not say when. Without a title, a name that people are given tells nobody; without the title of a leader, and beside a full name, which another
     * may have, the text has to name the country.
     */
    private boolean holds(Known line, Entity entity) {
        if (line.country() == null
                || (entity.country() != null && !entity.country().equals(line.country()))) {
            return false;
        }
        boolean bare = entity.agents().isEmpty();
        boolean meant = isBearer(line, entity) || agreed.contains(line.country());
        if (bare && (isGiven(entity) || !(meant || setting.names(line.country())))) {
            return false;
        }
        boolean leads = entity.agents().stream().anyMatch(agent -> LEADERS.contains(agent.id()));
        boolean full = entity.names().stream().anyMatch(name -> name.contains(" "));
        if (!meant && (full || !leads) && !setting.names(line.country())) {
            return false;
        }
        if (full && !leads && isOtherwiseBusy(entity)) {
            return false;
        }
        if (published.isEmpty()) {
            return meant || bearer(entity).isEmpty();
        }
        return isHeld(line) || (meant && published.map(line::on).equals(Optional.of(Tenure.LEFT)));
    }

    /** Whether all that the text calls somebody is no office: a director of the name of a premier. */
    private static boolean isOtherwiseBusy(Entity entity) {
        return !entity.agents().isEmpty()
                && entity.agents().stream()
                        .allMatch(agent -> agent.sector() != null && !POLITICS.contains(agent.sector()));
    }

    /** Whether a head of state or government of the last name is in office, or left it within a year. */
    private boolean isHeld(Known line) {
        if (published.isEmpty() || !line.kind().equals("H")) {
            return false;
        }
        if (!line.terms().isEmpty()) {
            Tenure tenure = line.on(published.get());
            return tenure == Tenure.HELD || tenure == Tenure.JUST_LEFT;
        }
        String day = published.get().toString();
        boolean begun = line.from().isEmpty() || line.from().compareTo(day) <= 0;
        boolean open = line.to().isEmpty()
                || line.to().compareTo(published.get().minusYears(1).toString()) >= 0;
        return begun && open;
    }

    /** Whether all that the text calls somebody is an office under a head of state or government: a defence minister of the name of a premier. */
    private static boolean isUnderOthers(Entity entity) {
        return !entity.agents().isEmpty()
                && !entity.isFormer()
                && entity.agents().stream().allMatch(agent -> UNDER.contains(agent.id()));
    }

    private boolean isGiven(Entity entity) {
        return entity.names().stream().allMatch(name -> lexicons.gender(name) != Gender.UNKNOWN);
    }
}
