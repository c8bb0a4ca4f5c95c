// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Links each cue with the content and the source that belong to it: those that the tree joins to the cue, else the nearest
 * of its sentence, else a content of the sentence beside it.
 */
final class StatementArcs {
    private final Document document;
    private final List<Mention> contents;
    private final List<Mention> sources;

    private StatementArcs(Document document) {
        this.document = document;
        this.contents = document.mentions(Layers.CONTENT);
        this.sources = document.mentions(Layers.SOURCE);
    }

    /** Arcs from the first token of a cue to the first tokens of its content and its source. */
    static List<Arc> of(Document document) {
        StatementArcs statements = new StatementArcs(document);
        List<Arc> arcs = new ArrayList<>();
        for (Mention cue : document.mentions(Layers.CUE)) {
            statements.content(cue).ifPresent(to -> arcs.add(new Arc(Layers.CONTENT, cue.first(), to.first())));
            statements
                    .nearest(cue, statements.sources, 0)
                    .ifPresent(to -> arcs.add(new Arc(Layers.SOURCE, cue.first(), to.first())));
        }
        return arcs;
    }

    private Optional<Mention> content(Mention cue) {
        return nearest(cue, contents, 0).or(() -> nearest(cue, contents, 1));
    }

    /** The mention that is joined to the cue or stands nearest, at most so many sentences away. */
    private Optional<Mention> nearest(Mention cue, List<Mention> mentions, int sentences) {
        return mentions.stream()
                .filter(mention -> mention.last() <= cue.first() || cue.last() <= mention.first())
                .filter(mention -> sentencesBetween(cue, mention) <= sentences)
                .min(Comparator.comparing((Mention mention) -> isJoined(cue, mention) ? 0 : 1)
                        .thenComparing(mention -> distance(cue, mention)));
    }

    private int sentencesBetween(Mention cue, Mention mention) {
        boolean before = mention.last() <= cue.first();
        int near = before ? mention.last() - 1 : mention.first();
        int own = before ? cue.first() : cue.last() - 1;
        return Math.abs(sentence(near) - sentence(own));
    }

    private int sentence(int token) {
        return document.sentenceOf(document.token(token)).index();
    }

    private static int distance(Mention cue, Mention mention) {
        return mention.last() <= cue.first() ? cue.first() - mention.last() : mention.first() - cue.last();
    }

    /** Whether an arc of the tree leads from one to the other. */
    private boolean isJoined(Mention cue, Mention mention) {
        return hasHeadIn(cue, mention) || hasHeadIn(mention, cue);
    }

    private boolean hasHeadIn(Mention heads, Mention dependents) {
        return document.tokens().subList(dependents.first(), dependents.last()).stream()
                .anyMatch(token -> heads.first() <= token.head() && token.head() < heads.last());
    }
}
