// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what an article claims of the killed, the injured and the shot. Immutable and thread-safe. */
public final class Claims {
    /** The sentence number of the title. */
    static final int TITLE = -1;
    /** Sentences behind these tell of other happenings more often than of this one. */
    private static final int MOST_SENTENCES = 25;
    /** How many sentences may add up several happenings for an article to begin with these. */
    private static final int BEGINNING = 4;

    private final TollWords words = TollWords.load();

    /** The claims of an article, those of its title first, then in the order of the text. */
    public List<Claim> of(ArticleRecord article) {
        List<Claim> claims = new ArrayList<>();
        String title = article.title() == null ? "" : article.title();
        for (TollScan.Found found : TollScan.of(words, title)) {
            claims.add(claim(article, found, TITLE, 0, title));
        }
        List<Span> sentences = article.sentences();
        for (int i = 0; i < Math.min(sentences.size(), MOST_SENTENCES); i++) {
            Span span = sentences.get(i);
            for (TollScan.Found found : TollScan.of(words, article.text().substring(span.begin(), span.end()))) {
                if (i <= ArticleFigures.LEAD || !isHint(article, span, found)) {
                    claims.add(claim(article, found, i, span.begin(), article.text()));
                }
            }
        }
        return List.copyOf(claims);
    }

    /** Whether an article begins with several happenings: its title or one of its first sentences adds them up. */
    static boolean tellSeveral(ArticleRecord article) {
        return (article.title() != null && TollTokens.tellSeveral(article.title()))
                || article.sentences().stream()
                        .limit(BEGINNING)
                        .anyMatch(span -> TollTokens.tellSeveral(span.of(article.text())));
    }

    /** Whether only a word like "deadly" says it, which further down belongs to any happening. */
    private boolean isHint(ArticleRecord article, Span sentence, TollScan.Found found) {
        String said = article.text().substring(sentence.begin() + found.start(), sentence.begin() + found.end());
        return words.part(said.toLowerCase(Locale.ROOT)) == TollWords.Part.DEADLY;
    }

    private static Claim claim(ArticleRecord article, TollScan.Found found, int sentence, int offset, String text) {
        Span span = new Span(found.start() + offset, found.end() + offset);
        return new Claim(
                article.id(),
                found.toll(),
                found.value(),
                found.counted(),
                found.comparator(),
                sentence,
                span,
                text.substring(span.begin(), span.end()),
                sentence == TITLE ? null : speaker(article, span).orElse(null),
                article.outlet(),
                article.published() == null ? null : article.published().day());
    }

    /** The name of who says what a span holds; of statements within statements the innermost, which comes last. */
    private static Optional<String> speaker(ArticleRecord article, Span span) {
        return article.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(content -> content.contains(span)))
                .reduce((outer, inner) -> inner)
                .map(Statement::speaker)
                .flatMap(id -> article.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .map(Actor::name)
                        .findFirst());
    }
}
