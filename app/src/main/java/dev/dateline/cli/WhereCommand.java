// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Directory;
import dev.dateline.resolve.place.PlaceCandidate;
import dev.dateline.resolve.place.PlaceContext;
import dev.dateline.table.TableException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline where}: the places that a name may mean. */
@Command(
        name = "where",
        sortOptions = false,
        description =
                "Looks up the name of a place and shows the places that it may mean, with their probabilities and what speaks"
                        + " for each.",
        footer = {"", "Exit codes: 0 done, 1 no table holds the name, 2 wrong use."})
final class WhereCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LookupOptions lookup = new LookupOptions();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "A country that the text is about, by ISO code or name; may be given several times.")
    private List<String> countries = List.of();

    @Option(
            names = "--near",
            paramLabel = "PLACE",
            description =
                    "A place that the text names too, or a region where it is at home: Texas; Austin, Texas. May be given several"
                            + " times.")
    private List<String> near = List.of();

    private final Ends ends;

    WhereCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws OutputException {
        Messages messages = new Messages(ends.err(), false);
        try {
            Directory directory = lookup.directory();
            List<PlaceCandidate> found = lookup.first(directory.where(lookup.name(), context(directory)));
            if (found.isEmpty()) {
                messages.say("no table holds a place of the name " + lookup.name(), null);
                return 1;
            }
            Output output = Output.standard(ends.out());
            output.write(
                    lookup.json()
                            ? Candidates.json(lookup.name(), found)
                            : Candidates.text(found, ends.terminal().colour()));
            output.finish();
            return 0;
        } catch (TableException faulty) {
            messages.say(faulty);
            return 1;
        } catch (IllegalArgumentException unknown) {
            throw wrong(String.valueOf(unknown.getMessage()));
        }
    }

    private PlaceContext context(Directory directory) {
        PlaceContext context = PlaceContext.NONE;
        for (String country : countries) {
            context = context.with(directory
                    .country(country)
                    .orElseThrow(() -> new IllegalArgumentException("--country: no such country: " + country))
                    .iso3());
        }
        for (String place : near) {
            context = context.with(place);
        }
        return context;
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the command's specification");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
