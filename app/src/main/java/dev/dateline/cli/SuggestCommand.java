// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Suggester;
import dev.dateline.Suggestion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline suggest}: the types of event between two marked phrases, for people who code by hand. */
@Command(
        name = "suggest",
        sortOptions = false,
        description =
                "Suggests which type of event of PLOVER stands between two phrases of a sentence, with probabilities,"
                        + " for people who code events by hand. It supposes that there is one.",
        footer = {"", "Exit codes: 0 done, 1 nothing could be read, 2 wrong use, 3 some lines could not be read."})
final class SuggestCommand implements Callable<Integer> {
    /** What there is to read. */
    static final class Asked {
        @ArgGroup(exclusive = false)
        private @Nullable One one;

        @Option(
                names = "--from",
                paramLabel = "FILE",
                required = true,
                description =
                        "Sentences to read, one a line of JSON: id, text, and source and target, each with start and end"
                                + " in code points; - for standard input. One line of JSON for each comes out.")
        private @Nullable String file;
    }

    /** One sentence, given by its words. */
    static final class One {
        @Option(names = "--source", paramLabel = "PHRASE", required = true, description = "The words of who acts.")
        private String source = "";

        @Option(
                names = "--target",
                paramLabel = "PHRASE",
                required = true,
                description = "The words of whom it is done to, or with.")
        private String target = "";

        @Parameters(paramLabel = "SENTENCE", description = "The sentence that both stand in.")
        private String sentence = "";
    }

    /** How suggestions for one sentence are written. */
    enum Form {
        TEXT,
        JSON
    }

    /** Types less likely than this are not shown to people. */
    private static final double SHOWN = 0.01;

    private static final int BAR = 40;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Asked asked = new Asked();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: for people (as usual); json. With --from always json.")
    private Form format = Form.TEXT;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Ends ends;
    private final Supplier<Suggester> opener;
    private final JsonMapper mapper = new JsonMapper();

    SuggestCommand(Ends ends, Supplier<Suggester> opener) {
        this.ends = ends;
        this.opener = opener;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(ends.err(), false);
        try (Suggester suggester = opener.get()) {
            Output output = Output.standard(ends.out());
            int exit = asked.one == null
                    ? lines(Objects.requireNonNull(asked.file), suggester, output, messages)
                    : one(asked.one, suggester, output);
            output.finish();
            return exit;
        } catch (NoSuchFileException missing) {
            messages.say(asked.file + ": no such file", missing);
        } catch (IOException broken) {
            messages.say(asked.file + ": cannot be read: " + broken.getMessage(), broken);
        } catch (OutputException unwritable) {
            messages.say(unwritable.line(), unwritable);
        }
        return 1;
    }

    private int one(One one, Suggester suggester, Output output) throws OutputException {
        try {
            MarkedSentence marked = MarkedSentence.of(one.sentence, one.source, one.target);
            List<Suggestion> found = suggester.suggest(marked.text(), marked.source(), marked.target());
            output.write(format == Form.JSON ? json(marked, found, suggester) : text(found));
            return 0;
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private int lines(String file, Suggester suggester, Output output, Messages messages)
            throws IOException, OutputException {
        int read = 0;
        int failed = 0;
        try (BufferedReader lines = file.equals("-")
                ? new BufferedReader(new InputStreamReader(ends.in(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    MarkedSentence marked = MarkedSentence.parse(line);
                    List<Suggestion> found = suggester.suggest(marked.text(), marked.source(), marked.target());
                    output.write(json(marked, found, suggester));
                    read++;
                } catch (IllegalArgumentException wrong) {
                    messages.say(file + ":" + number + ": " + wrong.getMessage(), wrong);
                    failed++;
                }
            }
        }
        return read == 0 ? 1 : failed > 0 ? 3 : 0;
    }

    /** A line a type: its name, its probability, and a bar of it. */
    private static String text(List<Suggestion> found) {
        StringBuilder text = new StringBuilder();
        for (Suggestion each : found) {
            if (each.probability() >= SHOWN) {
                String bar = "#".repeat((int) Math.round(BAR * each.probability()));
                text.append(String.format(
                                        Locale.ROOT,
                                        "%-10s %.2f  %s",
                                        each.type().code(),
                                        each.probability(),
                                        bar)
                                .stripTrailing())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private String json(MarkedSentence marked, List<Suggestion> found, Suggester suggester) {
        ObjectNode row = mapper.createObjectNode();
        row.put("id", marked.id());
        row.put("type", found.get(0).type().code());
        ArrayNode types = row.putArray("types");
        for (Suggestion each : found) {
            types.addObject()
                    .put("type", each.type().code())
                    .put("quad", each.type().quad())
                    .put("probability", Math.round(each.probability() * 10_000) / 10_000.0);
        }
        row.put("version", suggester.version());
        return mapper.writeValueAsString(row) + "\n";
    }
}
