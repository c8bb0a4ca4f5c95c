// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.record.ArticleRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one article says of its own happening, out of all that it claims: the most that its title and its first sentences give as a
 * number, else that one was.
 */
final class ArticleFigures {
    static final ArticleFigures NONE = new ArticleFigures(List.of(), false);
    /** The last of the sentences that tell of the happening itself. */
    static final int LEAD = 2;
    /** The last of those that may tell more of it. */
    private static final int OPENING = 10;

    private final List<Claim> claims;
    private final boolean several;

    private ArticleFigures(List<Claim> claims, boolean several) {
        this.claims = claims;
        this.several = several;
    }

    static ArticleFigures of(ArticleRecord article, Claims claims) {
        return new ArticleFigures(claims.of(article), Claims.tellSeveral(article));
    }

    /**
     * Its figure of the killed or the injured. Where it says how many were shot, and more than were killed, the others were injured; injured of whom it tells
     * only further down are of another happening then. One that begins with
     * several happenings has none: which of its numbers is of which is not known.
     */
    Optional<Claim> figure(Toll toll) {
        if (several) {
            return Optional.empty();
        }
        Optional<Claim> told = most(toll);
        if (toll != Toll.INJURED) {
            return told;
        }
        int killed = most(Toll.KILLED).map(Claim::value).orElse(0);
        Optional<Claim> rest = claims.stream()
                .filter(claim -> claim.toll() == Toll.SHOT && claim.sentence() <= LEAD)
                .reduce((one, other) -> other.value() > one.value() ? other : one)
                .filter(claim -> claim.value() > killed)
                .map(claim -> less(claim, killed));
        return told.filter(claim -> rest.isEmpty()
                        || (claim.value() >= rest.get().value()
                                && (claim.sentence() <= LEAD || !rest.get().counted())))
                .or(() -> rest);
    }

    /** Whether it tells near its beginning of somebody killed. */
    boolean opensWithTheDead() {
        return figure(Toll.KILLED).filter(claim -> claim.sentence() <= OPENING).isPresent();
    }

    /** Whether the article says of anybody that they were killed, injured or shot. */
    boolean tellsAnything() {
        return !claims.isEmpty();
    }

    private static Claim less(Claim claim, int killed) {
        return new Claim(
                claim.article(),
                Toll.INJURED,
                claim.value() - killed,
                claim.value() > 1,
                claim.comparator(),
                claim.sentence(),
                claim.span(),
                claim.words(),
                claim.speaker(),
                claim.outlet(),
                claim.day());
    }

    private Optional<Claim> most(Toll toll) {
        List<Claim> all = claims.stream().filter(claim -> claim.toll() == toll).toList();
        List<Claim> lead =
                all.stream().filter(claim -> claim.sentence() <= LEAD).toList();
        if (toll == Toll.KILLED && lead.isEmpty() && beginsWithTheHurt()) {
            return Optional.empty();
        }
        List<Claim> asked = lead.isEmpty() ? all : lead;
        List<Claim> titled = asked.stream()
                .filter(claim -> claim.counted() && claim.sentence() == Claims.TITLE)
                .toList();
        return greatest(titled)
                .or(() -> greatest(asked.stream().filter(Claim::counted).toList()))
                .or(() -> greatest(asked));
    }

    /** Whether title and first sentences count the hurt: a death that is told further down is then mostly one of another happening. */
    private boolean beginsWithTheHurt() {
        return claims.stream()
                .anyMatch(claim -> claim.toll() == Toll.INJURED && claim.counted() && claim.sentence() <= LEAD);
    }

    private static Optional<Claim> greatest(List<Claim> claims) {
        return claims.stream().reduce((one, other) -> other.value() > one.value() ? other : one);
    }

    /**
     * What it claims with a number that may be of this happening, in title and first sentences, or anywhere where it tells of several: of those who were shot all
     * may live.
     */
    Stream<Claim> upTo(Toll toll) {
        return claims.stream()
                .filter(claim -> claim.toll() == toll || (toll == Toll.INJURED && claim.toll() == Toll.SHOT))
                .filter(claim -> claim.counted() && (several || claim.sentence() <= OPENING));
    }

    /** All claims of a toll, and its figure where that is worked out. */
    List<Claim> all(Toll toll) {
        List<Claim> all = claims.stream().filter(claim -> claim.toll() == toll).toList();
        Optional<Claim> figure = figure(toll).filter(claim -> !all.contains(claim));
        return figure.isEmpty()
                ? all
                : Stream.concat(all.stream(), figure.stream()).toList();
    }
}
