// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells of which country rebels are: that of the state that holds, judges or frees them, to which they give themselves up, or whose
 * government is the other side. Used for one document.
 */
final class Custody {
    /** Who holds rebels of its own country only; an army may do so abroad. */
    private static final Set<Sector> AT_HOME = EnumSet.of(Sector.GOV, Sector.COP, Sector.JUD);

    private static final String YIELD = "surrender";

    private final Document document;
    private final Lexicons lexicons;
    private final Gatherer gathered;
    private final Setting setting;

    Custody(Document document, Lexicons lexicons, Gatherer gathered, Setting setting) {
        this.document = document;
        this.lexicons = lexicons;
        this.gathered = gathered;
        this.setting = setting;
    }

    /** Gives rebels of no known country and without a name that of the state that has them. */
    void place(Entity entity) {
        if (entity.country() != null
                || entity.sector() != Sector.REB
                || !entity.names().isEmpty()) {
            return;
        }
        entity.phrases().stream()
                .filter(phrase -> !setting.isForeign(phrase))
                .map(phrase -> document.token(phrase.head()))
                .flatMap(rebels -> keeper(rebels).or(() -> other(rebels)).stream()
                        .filter(keeper -> isAtHome(keeper, rebels.index())))
                .findFirst()
                .ifPresent(keeper -> entity.setCountry(keeper.country()));
    }

    /** Whether no other land is named beside a keeper or outweighs its own; a state itself may act abroad, so the scene has to be its land. */
    private boolean isAtHome(Entity keeper, int rebels) {
        String country = Objects.requireNonNull(keeper.country());
        return keeper.kind() == ActorKind.COUNTRY
                ? setting.alone(rebels).filter(country::equals).isPresent()
                : setting.namesOnly(country, rebels)
                        && setting.dominating()
                                .filter(other -> !other.equals(country))
                                .isEmpty();
    }

    /** The government whose other side rebels are: "a war between the government and rebels". */
    private Optional<Entity> other(Token rebels) {
        Stream<Token> joined =
                rebels.is("conj") ? document.head(rebels).stream() : document.children(rebels, "conj").stream();
        return joined.flatMap(word -> gathered.at(word.index()).stream())
                .filter(entity -> hasCountry(entity) && entity.sector() == Sector.GOV && !entity.isPerson())
                .findFirst();
    }

    private Optional<Entity> keeper(Token rebels) {
        Token at = rebels;
        while (at.is("conj") && document.head(at).isPresent()) {
            at = document.head(at).get();
        }
        Token held = at;
        Optional<Token> verb = document.head(held);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        boolean gives = held.relation().equals("nsubj") && verb.get().lemma().equals(YIELD);
        boolean taken = (held.is("obj") || held.relation().equals("nsubj:pass"))
                && lexicons.words().contains("holding", verb.get().lemma());
        return gives ? to(verb.get()) : taken ? holder(verb.get(), held) : Optional.empty();
    }

    private Optional<Entity> to(Token verb) {
        return document.children(verb, "obl").stream()
                .filter(word -> document.child(word, "case")
                        .filter(to -> to.lemma().equals("to"))
                        .isPresent())
                .flatMap(word -> gathered.at(word.index()).stream())
                .filter(entity -> isState(entity) || (hasCountry(entity) && entity.sector() == Sector.MIL))
                .findFirst();
    }

    private Optional<Entity> holder(Token verb, Token held) {
        Stream<Token> active = held.is("obj") ? document.children(verb, "nsubj").stream() : Stream.empty();
        Stream<Token> passive = document.children(verb, "obl").stream()
                .filter(word -> document.child(word, "case")
                        .filter(by -> by.lemma().equals("by"))
                        .isPresent());
        return Stream.concat(active, passive)
                .flatMap(word -> gathered.at(word.index()).stream())
                .filter(Custody::isState)
                .findFirst();
    }

    private static boolean isState(Entity entity) {
        return hasCountry(entity) && (entity.kind() == ActorKind.COUNTRY || AT_HOME.contains(entity.sector()));
    }

    private static boolean hasCountry(Entity entity) {
        return entity.country() != null && !Knowledge.STATELESS.contains(entity.country());
    }
}
