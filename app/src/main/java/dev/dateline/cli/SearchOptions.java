// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Directory;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import dev.dateline.resolve.place.PlaceCandidate;
import dev.dateline.resolve.place.PlaceContext;
import dev.dateline.store.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** A search on the command line. */
final class SearchOptions {
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?),\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "WORD",
            arity = "0..*",
            description =
                    "Words of the evidence (of articles: of title and text), in any form (bomb finds bombed); word*"
                            + " for how they begin; \"a phrase\"; and -- -word for what must not be there.")
    private List<String> words = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What to find: events (as usual), statements, commitments or articles.")
    private Search.Kind kind = Search.Kind.EVENTS;

    @Mixin
    private WhoAndWhen whoAndWhen = new WhoAndWhen();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who says it.")
    private List<String> speakers = List.of();

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "Types of events: ASSAULT,COERCE.")
    private List<EventType> types = List.of();

    @Option(names = "--status", paramLabel = "STATUS", split = ",", description = "Their status: happened,ongoing.")
    private List<Status> statuses = List.of();

    @Option(names = "--min-confidence", paramLabel = "X", description = "Their least confidence, from 0 to 1.")
    private @Nullable Double confidence;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String outlet;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description =
                    "Where it happens: words of a place's name; with --within, a name that dateline where knows, or"
                            + " latitude,longitude.")
    private @Nullable String place;

    @Option(names = "--within", paramLabel = "KM", description = "So many kilometres round the place.")
    private @Nullable Double kilometres;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "oldest first (as usual), newest, confidence or article.")
    private Search.Sort sort = Search.Sort.OLDEST;

    Search search() {
        try {
            return new Search(kind, conditions(), sort);
        } catch (IllegalArgumentException wrong) {
            throw wrong(String.valueOf(wrong.getMessage()));
        }
    }

    ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private List<Search.Condition> conditions() {
        List<Search.Condition> conditions = new ArrayList<>(whoAndWhen.conditions());
        if (!words.isEmpty()) {
            conditions.add(new Search.Holding(String.join(" ", words)));
        }
        speakers.forEach(name -> conditions.add(new Search.Named(Search.Part.SPEAKER, name)));
        if (!types.isEmpty()) {
            conditions.add(new Search.OfType(types));
        }
        if (!statuses.isEmpty()) {
            conditions.add(new Search.WithStatus(statuses));
        }
        if (confidence != null) {
            conditions.add(new Search.Confident(confidence));
        }
        if (outlet != null) {
            conditions.add(new Search.Outlet(outlet));
        }
        if (place != null || kilometres != null) {
            conditions.add(where());
        }
        return conditions;
    }

    private Search.Condition where() {
        if (place == null) {
            throw new IllegalArgumentException("--within goes with --place");
        }
        if (kilometres == null) {
            return new Search.Named(Search.Part.PLACE, place);
        }
        Matcher point = POINT.matcher(place);
        if (point.matches()) {
            return new Search.Near(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)), kilometres);
        }
        for (PlaceCandidate known : Directory.open().where(place, PlaceContext.NONE)) {
            if (known.latitude() != null && known.longitude() != null) {
                return new Search.Near(known.latitude(), known.longitude(), kilometres);
            }
        }
        throw new IllegalArgumentException("--place: no table holds a place of the name " + place);
    }
}
