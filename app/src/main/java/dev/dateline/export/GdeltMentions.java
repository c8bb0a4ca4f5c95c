// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static dev.dateline.export.Column.empty;
import static dev.dateline.export.Column.integer;
import static dev.dateline.export.Column.text;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The 16 columns of GDELT 2.0's Mentions, which stand in its files without their names: where an article tells an event. */
final class GdeltMentions {
    private static final int WEB = 1;
    private static final int CITATION = 2;

    static final List<Column<Dyad>> COLUMNS = List.of(
            integer("GLOBALEVENTID", "that of Events", Dyad::id),
            integer("EventTimeDate", "DATEADDED of the event", GdeltMentions::added),
            integer("MentionTimeDate", "when the article was published: the same", GdeltMentions::added),
            integer(
                    "MentionType",
                    "1 the article has an address, 2 it has none",
                    row -> row.article().record().url() == null ? CITATION : WEB),
            text(
                    "MentionSourceName",
                    "the domain of the address, else the outlet",
                    row -> source(row.article().record())),
            text("MentionIdentifier", "the address, else the id of the article", row -> {
                String url = row.article().record().url();
                return url == null ? row.article().id() : url;
            }),
            integer(
                    "SentenceID",
                    "the sentence of the evidence, from 1",
                    row -> row.article().sentenceNumber(row.event().evidence())),
            integer(
                    "Actor1CharOffset",
                    "where it speaks of the actor, in code points of the text; -1 where it does not",
                    row -> offset(row, row.actor())),
            integer("Actor2CharOffset", "the same of the other", row -> offset(row, row.recipient())),
            integer(
                    "ActionCharOffset",
                    "where the trigger begins",
                    row -> row.article().begin(row.event().trigger())),
            integer("InRawText", "1: nothing is rewritten before it is read", row -> 1),
            integer("Confidence", "0 to 100", row -> Math.round(row.event().confidence() * 100)),
            integer(
                    "MentionDocLen",
                    "code points of the text",
                    row -> row.article().length()),
            empty("MentionDocTone", "Dateline has no measure of tone"),
            empty("MentionDocTranslationInfo", "nothing is translated"),
            empty("Extras", "as in GDELT"));

    private GdeltMentions() {}

    private static @Nullable Long added(Dyad row) {
        return Dating.second(row.article().record().published());
    }

    private static int offset(Dyad row, @Nullable Actor actor) {
        if (actor == null) {
            return -1;
        }
        Integer begin =
                row.article().begin(row.article().mention(actor, row.event()).orElse(null));
        return begin == null ? -1 : begin;
    }

    private static @Nullable String source(ArticleRecord record) {
        String domain = record.url() == null ? null : domain(record.url());
        return domain == null ? record.outlet() : domain;
    }

    private static @Nullable String domain(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
