// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.DataFolder;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Statement;
import dev.dateline.record.StatementAct;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Statements that may be true or false as schema.org's Claim in JSON-LD, one a line; other acts of speech stand in the sidecar. */
final class Claims implements Shape {
    static final String NAME = "claims.jsonl";

    private static final Set<StatementAct> CLAIMS =
            EnumSet.of(StatementAct.ASSERT, StatementAct.DENY, StatementAct.ACCUSE, StatementAct.PREDICT);

    private final JsonLines lines;
    private final Sidecar<Statement> sidecar;

    Claims(DataFolder folder) {
        this.lines = new JsonLines(folder.file(NAME));
        this.sidecar = new Sidecar<>(folder.file(Sidecar.NAME), StatementSheets.STATEMENTS);
    }

    @Override
    public void take(ArticleView article) throws IOException {
        for (Statement said : article.record().statements()) {
            Item<Statement> item = new Item<>(article, said);
            if (CLAIMS.contains(said.act())) {
                String id = Names.item(article, "statements", said.id());
                lines.line(claim(article, said, id));
                sidecar.item(item, List.of(id), null);
            } else {
                sidecar.item(item, List.of(), "act " + said.act().code());
            }
        }
        sidecar.others(article);
    }

    private static ObjectNode claim(ArticleView article, Statement said, String id) {
        ArticleRecord record = article.record();
        ObjectNode claim = JsonLines.object()
                .put("@context", "https://schema.org")
                .put("@type", "Claim")
                .put("@id", id)
                .put("text", article.words(said.content()));
        author(article, said, claim);
        ObjectNode appearance =
                claim.putObject("appearance").put("@type", "NewsArticle").put("@id", Names.article(article));
        JsonLines.put(appearance, "url", record.url());
        JsonLines.put(appearance, "headline", record.title());
        JsonLines.put(appearance, "inLanguage", record.language());
        if (record.published() != null) {
            appearance.put("datePublished", record.published().text());
        }
        if (record.outlet() != null) {
            appearance.putObject("publisher").put("@type", "Organization").put("name", record.outlet());
        }
        return claim;
    }

    /** Who makes the claim: the actor, or the words that name a source who is none of the actors. */
    private static void author(ArticleView article, Statement said, ObjectNode claim) {
        Optional<Actor> speaker = article.actor(said.speaker());
        String name = article.speaker(said.id());
        if (name != null) {
            boolean person =
                    speaker.filter(actor -> actor.kind() == ActorKind.PERSON).isPresent();
            ObjectNode author = claim.putObject("author")
                    .put("@type", person ? "Person" : speaker.isPresent() ? "Organization" : "Thing")
                    .put("name", name);
            JsonLines.put(author, "jobTitle", person ? speaker.map(Actor::role).orElse(null) : null);
            speaker.map(Actor::wikidata).ifPresent(id -> author.put("sameAs", "https://www.wikidata.org/entity/" + id));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
        sidecar.close();
    }
}
