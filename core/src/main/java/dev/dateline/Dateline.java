// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import dev.dateline.extract.commitment.CommitmentExtractor;
import dev.dateline.extract.commitment.CommitmentMention;
import dev.dateline.extract.event.EventExtractor;
import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.figure.FigureExtractor;
import dev.dateline.extract.figure.FigureMention;
import dev.dateline.extract.framing.FramingExtractor;
import dev.dateline.extract.framing.FramingMention;
import dev.dateline.extract.statement.StatementExtractor;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.extract.time.TimeExtractor;
import dev.dateline.extract.time.TimeMention;
import dev.dateline.ingest.Article;
import dev.dateline.ingest.Boilerplate;
import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Reading;
import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.language.Reader;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Published;
import dev.dateline.resolve.GenreWords;
import dev.dateline.resolve.RecordAssembler;
import dev.dateline.resolve.actor.ActorResolver;
import dev.dateline.resolve.actor.Actors;
import dev.dateline.resolve.place.Countries;
import dev.dateline.resolve.place.LocatedPlaces;
import dev.dateline.resolve.place.PlaceContext;
import dev.dateline.resolve.place.PlaceResolver;
import dev.dateline.table.Fault;
import dev.dateline.table.TableException;
import dev.dateline.table.Tables;
import dev.dateline.trace.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads articles into records. Thread-safe: one instance serves any number of threads, and gives the same record for the
 * same article every time.
 */
public final class Dateline implements AutoCloseable {
    private final Reader reader;
    private final StatementExtractor statements;
    private final TimeExtractor times;
    private final PlaceResolver places;
    private final ActorResolver actors;
    private final EventExtractor events;
    private final FigureExtractor figures;
    private final CommitmentExtractor commitments;
    private final FramingExtractor framing;
    private final RecordAssembler assembler;
    private final String provenance;

    /** Works with the weights of the module {@code dateline-model}, which has to be on the class path. */
    public static Dateline open() {
        return open(Options.DEFAULTS);
    }

    /**
     * As {@link #open()}, with options.
     *
     * @throws TableException with all that is wrong with lexicons of one's own
     * @throws IllegalArgumentException for a home that no table holds
     */
    public static Dateline open(Options options) {
        Reader reader = OnnxReader.open();
        try {
            return new Dateline(reader, options);
        } catch (RuntimeException wrong) {
            reader.close();
            throw wrong;
        }
    }

    /** Works with a reader of one's own, which is closed together with this. */
    public Dateline(Reader reader) {
        this(reader, Options.DEFAULTS);
    }

    /**
     * Works with a reader of one's own, which is closed together with this, as the options ask for.
     *
     * @throws TableException with all that is wrong with lexicons of one's own
     * @throws IllegalArgumentException for a home that no table holds
     */
    public Dateline(Reader reader, Options options) {
        this.reader = reader;
        Tables tables = options.lexicons() == null ? Tables.builtIn() : Tables.under(options.lexicons());
        Countries countries = Countries.load(tables);
        this.statements = new StatementExtractor(tables);
        this.times = new TimeExtractor(tables);
        this.places = new PlaceResolver(tables, countries, options.demonyms(), new PlaceContext(options.home()));
        this.actors = new ActorResolver(tables, countries);
        this.events = new EventExtractor(tables);
        this.figures = new FigureExtractor(tables);
        this.commitments = new CommitmentExtractor(tables);
        this.framing = new FramingExtractor(tables);
        GenreWords genres = GenreWords.load(tables);
        tables.check();
        List<Fault> wrong = Stream.of(
                        statements.examples(),
                        events.examples(statements::extract),
                        commitments.examples(statements::extract))
                .flatMap(examples -> examples)
                .flatMap(example -> example.fault(reader).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw new TableException(wrong);
        }
        String own = tables.digest().map(digest -> " lexicons " + digest).orElse("");
        this.provenance = version() + " reader " + reader.version() + own;
        this.assembler = new RecordAssembler(provenance, countries, places, genres);
    }

    /** The version of the program with its lexicons and tables, as the build wrote it; records name that of the weights too. */
    public static String version() {
        try (InputStream in = Dateline.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("version.txt is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in records as their version: that of the program, of the weights, and of lexicons of one's own. */
    public String provenance() {
        return provenance;
    }

    /**
     * Reads a text of which nothing else is known; what it dates by "Friday" stays without a date.
     *
     * @throws IllegalArgumentException where it is no text that Dateline reads, such as one in another language
     */
    public ArticleRecord read(String text) {
        return read(text, Defaults.NONE);
    }

    /** As {@link #read(String)}, for a text that was published on that day. */
    public ArticleRecord read(String text, LocalDate published) {
        return read(text, new Defaults(Published.on(published), null));
    }

    private ArticleRecord read(String text, Defaults known) {
        Reading reading = new Ingest(known, Limits.STANDARD).text("text", text);
        if (reading instanceof Reading.Read read) {
            return read(read.article());
        }
        throw new IllegalArgumentException(
                reading instanceof Reading.Skipped skipped ? skipped.reason() : reading.toString());
    }

    /** Reads one article; {@link Ingest} makes articles of files, pages and addresses. */
    public ArticleRecord read(Article article) {
        return read(article, Trace.OFF);
    }

    /**
     * Says why the record of an article holds an event or a statement; empty where the record has none of that id. The article is
     * read anew, with notes taken on the way, and gives the same record as {@link #read(Article)}.
     */
    public Optional<Explanation> explain(Article article, String id) {
        Trace trace = Trace.recording();
        return new Explainer(read(article, trace), trace).of(id);
    }

    private ArticleRecord read(Article article, Trace trace) {
        Document document = reader.read(Boilerplate.blank(article.text()));
        Optional<Published> published = Optional.ofNullable(article.published());
        List<StatementMention> said = statements.extract(document, trace);
        List<TimeMention> dated = times.extract(document, published.map(Published::day), trace);
        LocatedPlaces placed = places.resolve(document, trace);
        List<EventMention> happened = events.extract(document, said, trace);
        List<CommitmentMention> bound = commitments.extract(document, said, happened);
        List<Integer> participants = Stream.concat(
                        EventMention.participants(happened).stream(), CommitmentMention.parties(bound).stream())
                .distinct()
                .toList();
        Actors acting =
                actors.resolve(document, placed.certain(), said, published.map(Published::day), participants, trace);
        List<FigureMention> counted = figures.extract(document, dated);
        List<FramingMention> framed = framing.extract(document, said);
        return assembler.assemble(
                article, document, said, placed.all(), acting, dated, happened, bound, counted, framed);
    }

    @Override
    public void close() {
        reader.close();
    }
}
