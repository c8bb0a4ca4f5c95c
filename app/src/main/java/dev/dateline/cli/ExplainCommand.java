// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Explanation;
import dev.dateline.Options;
import dev.dateline.ingest.Article;
import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Reading;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Published;
import dev.dateline.record.Statement;
import dev.dateline.table.TableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline explain}: why a record says what it says of one event or statement. */
@Command(
        name = "explain",
        sortOptions = false,
        description =
                "Says why the record of an article holds an event or a statement: the lines of the lexicons that decided,"
                        + " whom each phrase refers to, what a time and a place mean, and what was considered and turned down.",
        footer = {"", "Exit codes: 0 done, 1 the article or the item cannot be found, 2 wrong use."})
final class ExplainCommand implements Callable<Integer> {
    /** The item that is asked for. */
    static final class Item {
        @Option(names = "--event", paramLabel = "ID", required = true, description = "The event, as read names it: e3.")
        private @Nullable String event;

        @Option(names = "--statement", paramLabel = "ID", required = true, description = "The statement: s2.")
        private @Nullable String statement;

        String id() {
            return event == null ? String.valueOf(statement) : event;
        }
    }

    /** How an explanation is written. */
    enum Form {
        TEXT,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            description = "The article: a file, an http or https address, or - for standard input.")
    private String input = "";

    @ArgGroup(multiplicity = "1")
    private Item item = new Item();

    @Option(
            names = "--article",
            paramLabel = "ID",
            description = "The article of this id, where the input holds several.")
    private @Nullable String article;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text: for people (as usual); json.")
    private Form format = Form.TEXT;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When the article was published (2024-05-03), where it does not say it itself.")
    private @Nullable String date;

    @Option(names = "--lexicons", paramLabel = "FOLDER", description = "A folder of lexicons of your own, as for read.")
    private @Nullable Path lexicons;

    @Option(names = "--home", paramLabel = "PLACE", description = "Where the article is at home, as for read.")
    private List<String> home = List.of();

    @Option(names = "--demonyms", description = "Take \"Canadian\" and its like for places too.")
    private boolean demonyms;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Ends ends;
    private final Function<Options, Dateline> opener;

    ExplainCommand(Ends ends, Function<Options, Dateline> opener) {
        this.ends = ends;
        this.opener = opener;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(ends.err(), false);
        Published published = date == null
                ? null
                : Published.parse(date)
                        .orElseThrow(() -> wrong("--date is \"" + date + "\", which is no date such as 2024-05-03"));
        Ingest ingest = new Ingest(new Defaults(published, null), Limits.STANDARD);
        try (Stream<Reading> readings = ingest.read(List.of(input), ends.in())) {
            Optional<Article> found = found(readings.toList(), messages);
            return found.isEmpty() ? 1 : explain(found.get(), messages);
        } catch (TableException broken) {
            messages.say(broken);
        } catch (OutputException unwritable) {
            messages.say(unwritable.line(), unwritable);
        }
        return 1;
    }

    /** The one article that is meant; where there is none or several, a line says so. */
    private Optional<Article> found(List<Reading> readings, Messages messages) {
        List<Article> articles = readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).article())
                .filter(each -> article == null || each.id().equals(article))
                .toList();
        if (articles.size() == 1) {
            return Optional.of(articles.get(0));
        }
        if (articles.size() > 1) {
            messages.say(
                    input + ": holds several articles; name one with --article: "
                            + articles.get(0).id() + ", " + articles.get(1).id() + " …",
                    null);
        } else if (article != null) {
            messages.say(input + ": holds no article of the id \"" + article + "\"", null);
        } else {
            for (Reading reading : readings) {
                messages.say(
                        reading instanceof Reading.Skipped skipped
                                ? skipped.label() + ": skipped: " + skipped.reason()
                                : reading instanceof Reading.Failed failed
                                        ? failed.label() + ": " + failed.error()
                                        : "",
                        null);
            }
        }
        return Optional.empty();
    }

    private int explain(Article found, Messages messages) throws OutputException {
        try (Dateline dateline = open()) {
            Optional<Explanation> explanation = dateline.explain(found, item.id());
            if (explanation.isEmpty()) {
                messages.say("there is no " + item.id() + " in the record: it has " + ids(dateline.read(found)), null);
                return 1;
            }
            boolean colour = ends.terminal().colour();
            Output output = Output.standard(ends.out());
            output.write(
                    format == Form.JSON
                            ? ExplanationFormat.json(explanation.get())
                            : ExplanationText.of(explanation.get(), colour));
            output.finish();
            return 0;
        }
    }

    private Dateline open() {
        try {
            return opener.apply(new Options(demonyms, lexicons, home));
        } catch (TableException faulty) {
            throw faulty;
        } catch (IllegalArgumentException unknown) {
            throw wrong("--home: " + unknown.getMessage());
        }
    }

    private static String ids(ArticleRecord record) {
        return ids("events", record.events().stream().map(Event::id).toList())
                + " and "
                + ids(
                        "statements",
                        record.statements().stream().map(Statement::id).toList());
    }

    private static String ids(String what, List<String> ids) {
        return ids.isEmpty() ? "no " + what : what + " " + ids.get(0) + " to " + ids.get(ids.size() - 1);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
