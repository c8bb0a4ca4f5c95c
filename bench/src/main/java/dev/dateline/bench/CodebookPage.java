// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.extract.event.PloverCodes;
import dev.dateline.record.ActorKind;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Comparator;
import dev.dateline.record.EventType;
import dev.dateline.record.FramingKind;
import dev.dateline.record.Sector;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import dev.dateline.record.Status;
import dev.dateline.record.TimeType;
import dev.dateline.table.Row;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The page that says what every field and code of a record means, as Markdown. */
final class CodebookPage {
    static final String COMMAND = "mvn -q verify -Pcodebook -DskipTests";

    private static final String NONE = "";

    private final Definitions definitions = new Definitions();
    private final TableExamples examples = new TableExamples();
    private final PloverCodes codes = PloverCodes.load();
    private final StringBuilder page = new StringBuilder();

    /**
     * Writes the page.
     *
     * @throws IllegalArgumentException if a field or code has no definition, or a definition no field or code
     */
    String write() {
        page.append("# Codebook\n\nMade by `")
                .append(COMMAND)
                .append("`; do not edit. Every field of [the record](record.md)")
                .append(
                        " and every code, with examples that the lexicons give and the tests run. Types, modes, contexts")
                .append(" and sectors are those of PLOVER, codes those of CAMEO; the definitions are ours.\n");
        fields("The record", "record");
        fields("Actors", "actors");
        actors();
        fields("Places", "places");
        table(
                "Kinds of places",
                "kind",
                "places.kind",
                definitions.codes("places.kind"),
                List.of("example"),
                kind -> List.of(examples.place(kind).orElse(NONE)));
        fields("Times", "times");
        plain("Types of times", "type", "times.type", codes(TimeType.values(), TimeType::code));
        fields("Statements", "statements");
        plain("Modes of statements", "mode", "statements.mode", codes(StatementMode.values(), StatementMode::code));
        table(
                "Acts of speech",
                "act",
                "statements.act",
                codes(StatementAct.values(), StatementAct::code),
                List.of("words", "example"),
                act -> List.of(examples.cues(act), examples.statement(act).orElse(NONE)));
        fields("Events", "events");
        events();
        fields("Commitments", "commitments");
        table(
                "Acts of commitments",
                "act",
                "commitments.act",
                codes(CommitmentAct.values(), CommitmentAct::code),
                List.of("words", "example", "no such act"),
                act -> List.of(
                        examples.commitmentWords(act),
                        examples.commitment(act, "yes").orElse(NONE),
                        examples.commitment(act, "no").orElse(NONE)));
        fields("Figures", "figures");
        table(
                "Comparators",
                "comparator",
                "figures.comparator",
                codes(Comparator.values(), Comparator::code),
                List.of("words", "example"),
                comparator -> List.of(
                        examples.figureWords(comparator),
                        examples.figure(comparator).orElse(NONE)));
        fields("Framing", "framing");
        table(
                "Kinds of framing",
                "kind",
                "framing.kind",
                codes(FramingKind.values(), FramingKind::code),
                List.of("words", "example", "no such word"),
                kind -> List.of(
                        examples.framingWords(kind),
                        examples.framing(kind, "yes").orElse(NONE),
                        examples.framing(kind, "no").orElse(NONE)));
        if (!definitions.left().isEmpty()) {
            throw new IllegalArgumentException("codebook.tsv defines what there is not: " + definitions.left());
        }
        return page.toString();
    }

    private void actors() {
        table(
                "Kinds of actors",
                "kind",
                "actors.kind",
                codes(ActorKind.values(), ActorKind::code),
                List.of("nouns", "example"),
                kind -> List.of(
                        examples.nouns("kind", kind),
                        examples.actor("kind", kind).orElse(NONE)));
        plain("Countries that are none", "country", "actors.country", definitions.codes("actors.country"));
        table(
                "Sectors",
                "sector",
                "actors.sector",
                codes(Sector.values(), Sector::code),
                List.of("nouns", "example"),
                sector -> List.of(
                        examples.nouns("sector", sector),
                        examples.actor("sector", sector).orElse(NONE)));
    }

    private void events() {
        plain("Quad classes", "quad", "events.quad", List.of("1", "2", "3", "4"));
        table(
                "Types of events",
                "type",
                "events.type",
                codes(EventType.values(), EventType::code),
                List.of("quad", "score", "example", "no such event"),
                type -> List.of(
                        String.valueOf(EventType.valueOf(type).quad()),
                        number(codes.score(EventType.valueOf(type), null)),
                        examples.event("type", type).orElse(NONE),
                        examples.noEvent(type).orElse(NONE)));
        table("Modes of events", "mode", "events.mode", modes(), List.of("score", "words", "example"), mode -> {
            String[] parts = mode.split(" ");
            return List.of(
                    number(codes.score(EventType.valueOf(parts[0]), parts[1])),
                    examples.modeWords(parts[0], parts[1]),
                    examples.mode(parts[0], parts[1]).orElse(NONE));
        });
        table(
                "Status",
                "status",
                "events.status",
                codes(Status.values(), Status::code),
                List.of("words that show it"),
                status -> List.of(examples.status(status)));
        plain("Contexts", "context", "events.contexts", contexts());
        cameo();
    }

    private static List<String> modes() {
        return TableExamples.table("extract/event/scores.tsv").stream()
                .filter(row -> !row.text("mode").isEmpty())
                .map(row -> row.text("type") + " " + row.text("mode"))
                .toList();
    }

    private static List<String> contexts() {
        return cameoRows()
                .flatMap(row -> row.list("contexts").stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Row> cameoRows() {
        return TableExamples.table("extract/event/codes.tsv").stream();
    }

    private void cameo() {
        page.append("\n### CAMEO codes\n\n| code | definition | type and mode | quad | score | contexts | example |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- |\n");
        cameoRows().forEach(row -> {
            EventType type = row.one("type", EventType.class);
            String mode = row.text("mode");
            cells(List.of(
                    "`" + row.text("cameo") + "`",
                    definitions.of("events.cameo", row.text("cameo")),
                    (type.code() + " " + mode).strip(),
                    String.valueOf(type.quad()),
                    number(codes.score(type, mode.isEmpty() ? null : mode)),
                    String.join(", ", row.list("contexts")),
                    examples.event("cameo", row.text("cameo")).orElse(NONE)));
        });
    }

    private void fields(String title, String object) {
        page.append("\n## ").append(title).append("\n\n| field | content |\n| --- | --- |\n");
        for (String field : definitions.codes(object)) {
            cells(List.of("`" + field + "`", definitions.of(object, field)));
        }
    }

    private void plain(String title, String head, String field, List<String> all) {
        table(title, head, field, all, List.of(), code -> List.of());
    }

    private void table(
            String title,
            String head,
            String field,
            List<String> all,
            List<String> more,
            Function<String, List<String>> values) {
        page.append("\n### ").append(title).append("\n\n| ").append(head).append(" | definition |");
        more.forEach(column -> page.append(' ').append(column).append(" |"));
        page.append("\n| --- | --- |").append(" --- |".repeat(more.size())).append('\n');
        for (String code : all) {
            cells(Stream.concat(Stream.of("`" + code + "`", definitions.of(field, code)), values.apply(code).stream())
                    .toList());
        }
    }

    private void cells(List<String> cells) {
        cells.forEach(cell -> page.append("| ").append(cell.replace("|", "\\|")).append(' '));
        page.append("|\n");
    }

    private static <E> List<String> codes(E[] constants, Function<E, String> code) {
        return Arrays.stream(constants).map(code).toList();
    }

    private static String number(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
