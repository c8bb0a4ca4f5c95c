// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.fuse.copy.Copies;
import dev.dateline.fuse.copy.Source;
import dev.dateline.record.ArticleRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Weighs what the articles of one happening claim: copies, and articles of one outlet or agency, have one vote together, which is their
 * latest figure. Not thread-safe.
 */
public final class Estimates {
    private final Copies copies;
    private final Claims claims = new Claims();

    /** @param copies which have taken in the articles that are asked about */
    public Estimates(Copies copies) {
        this.copies = copies;
    }

    /**
     * How many were killed or injured; empty where no article says anything of it. Where no article gives a number of the injured and somebody was
     * killed, the one who is told to be hurt may be the one who died: none is then the best, and low.
     */
    public Optional<Estimate> of(Toll toll, Collection<ArticleRecord> articles) {
        Map<String, ArticleFigures> told = new TreeMap<>();
        articles.forEach(article -> told.put(article.id(), ArticleFigures.of(article, claims)));
        Votes votes = new Votes();
        boolean silent = false;
        for (Source source : copies.independent(told.keySet())) {
            List<ArticleFigures> own = source.articles().stream()
                    .map(article -> told.getOrDefault(article, ArticleFigures.NONE))
                    .toList();
            boolean says = votes.add(own.stream().flatMap(each -> each.figure(toll).stream()));
            own.forEach(each -> votes.reach(each.upTo(toll)));
            silent |= !says && own.stream().anyMatch(ArticleFigures::tellsAnything);
        }
        boolean ofTheDead = toll == Toll.INJURED
                && votes.isUncounted()
                && told.values().stream().anyMatch(ArticleFigures::opensWithTheDead);
        return votes.isEmpty() ? Optional.empty() : Optional.of(estimate(toll, told, votes, ofTheDead, silent));
    }

    private static Estimate estimate(
            Toll toll, Map<String, ArticleFigures> told, Votes votes, boolean ofTheDead, boolean silent) {
        int best = ofTheDead ? 0 : votes.best();
        List<LabelledClaim> labelled = told.values().stream()
                .flatMap(each -> each.all(toll).stream())
                .map(claim -> new LabelledClaim(claim, votes.label(claim, best)))
                .toList();
        return new Estimate(toll, silent || ofTheDead ? 0 : votes.low(), best, votes.high(), votes.count(), labelled);
    }
}
