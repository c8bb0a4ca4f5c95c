// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.DataFolder;
import dev.dateline.record.Commitment;
import dev.dateline.record.Event;
import dev.dateline.record.Framing;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.TimeExpression;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The evidence of every item as a W3C Web Annotation, one a line: offsets in Unicode code points, the words, and what stands round them. */
final class Annotations implements Shape {
    static final String NAME = "annotations.jsonl";

    private static final int CONTEXT = 32;

    private final JsonLines lines;
    private final Sidecar<Event> sidecar;

    Annotations(DataFolder folder) {
        this.lines = new JsonLines(folder.file(NAME));
        this.sidecar = new Sidecar<>(folder.file(Sidecar.NAME), EventSheets.EVENTS);
    }

    @Override
    public void take(ArticleView article) throws IOException {
        Target target = new Target(article);
        for (Event event : article.record().events()) {
            String mode = event.mode() == null ? "" : " " + event.mode();
            String tag = event.type().code() + mode + ", " + event.status().code();
            lines.line(target.annotation("events", event.id(), tag, List.of(event.evidence())));
            sidecar.item(new Item<>(article, event), List.of(target.id("events", event.id())), null);
        }
        for (Statement said : article.record().statements()) {
            lines.line(target.annotation("statements", said.id(), said.act().code(), said.content()));
        }
        for (Commitment made : article.record().commitments()) {
            lines.line(target.annotation("commitments", made.id(), made.act().code(), List.of(made.action())));
        }
        others(article, target);
        sidecar.others(article);
    }

    private void others(ArticleView article, Target target) throws IOException {
        for (var figure : article.record().figures()) {
            String unit = figure.unit() == null ? "figure" : figure.unit();
            lines.line(target.annotation("figures", figure.id(), unit, List.of(figure.span())));
        }
        for (Framing framing : article.record().framing()) {
            lines.line(target.annotation("framing", framing.id(), framing.kind().code(), List.of(framing.span())));
        }
        for (TimeExpression time : article.record().times()) {
            lines.line(target.annotation("times", time.id(), time.type().code(), List.of(time.span())));
        }
        for (var place : article.record().places()) {
            lines.line(target.annotation("places", place.id(), place.name(), place.mentions()));
        }
        for (var actor : article.record().actors()) {
            lines.line(target.annotation("actors", actor.id(), actor.name(), actor.mentions()));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
        sidecar.close();
    }

    /** The text that annotations are about. */
    private static final class Target {
        private final ArticleView article;
        private final String source;
        private final String cached;

        Target(ArticleView article) {
            this.article = article;
            String url = article.record().url();
            this.source = url == null ? Names.article(article) : url;
            this.cached = "urn:sha256:" + ArticleSheets.sum(article);
        }

        String id(String layer, String item) {
            return Names.item(article, layer, item);
        }

        ObjectNode annotation(String layer, String item, String tag, List<Span> spans) {
            String id = id(layer, item);
            ObjectNode annotation = JsonLines.object()
                    .put("@context", "http://www.w3.org/ns/anno.jsonld")
                    .put("id", id + "#evidence")
                    .put("type", "Annotation")
                    .put("motivation", "identifying");
            ArrayNode bodies = annotation.putArray("body");
            bodies.addObject().put("id", id).put("purpose", "identifying");
            bodies.addObject()
                    .put("type", "TextualBody")
                    .put("purpose", "tagging")
                    .put("value", tag);
            ArrayNode targets = annotation.putArray("target");
            spans.forEach(span -> target(targets.addObject(), span));
            return annotation;
        }

        private void target(ObjectNode target, Span span) {
            String text = article.record().text();
            target.put("source", source);
            ArrayNode selectors = target.putArray("selector");
            selectors
                    .addObject()
                    .put("type", "TextQuoteSelector")
                    .put("exact", span.of(text))
                    .put("prefix", text.substring(Math.max(0, whole(text, span.begin() - CONTEXT)), span.begin()))
                    .put(
                            "suffix",
                            text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))));
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", article.begin(span))
                    .put("end", article.end(span));
            target.putObject("state").put("type", "TimeState").put("cached", cached);
        }

        /** The place, or the one behind it where it would cut a character in two. */
        private static int whole(String text, int at) {
            return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
        }
    }
}
