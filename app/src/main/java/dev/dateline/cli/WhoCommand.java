// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Directory;
import dev.dateline.resolve.actor.ActorCandidate;
import dev.dateline.resolve.place.Country;
import dev.dateline.table.TableException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline who}: whom a name may mean on a day. */
@Command(
        name = "who",
        sortOptions = false,
        description =
                "Looks up a person, an organisation, a country or a description as of a day, and shows whom it may mean, with"
                        + " country, sector, probability and what speaks for each.",
        footer = {"", "Exit codes: 0 done, 1 no table holds the name, 2 wrong use."})
final class WhoCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LookupOptions lookup = new LookupOptions();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description =
                    "The day (2024-05-03): whoever held an office then; without one, no office speaks for anybody.")
    private @Nullable LocalDate date;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "The country that the text is about, by ISO code or name.")
    private @Nullable String country;

    private final Ends ends;

    WhoCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws OutputException {
        Messages messages = new Messages(ends.err(), false);
        try {
            Directory directory = lookup.directory();
            List<ActorCandidate> found =
                    lookup.first(directory.who(lookup.name(), Optional.ofNullable(date), about(directory)));
            if (found.isEmpty()) {
                messages.say("no table holds anybody of the name " + lookup.name(), null);
                return 1;
            }
            Output output = Output.standard(ends.out());
            output.write(
                    lookup.json()
                            ? Candidates.actorsJson(lookup.name(), found)
                            : Candidates.actors(found, ends.terminal().colour()));
            output.finish();
            return 0;
        } catch (TableException faulty) {
            messages.say(faulty);
            return 1;
        }
    }

    private @Nullable String about(Directory directory) {
        if (country == null) {
            return null;
        }
        String asked = country;
        return directory
                .country(asked)
                .map(Country::iso3)
                .orElseThrow(() ->
                        new ParameterException(commandLine().commandLine(), "--country: no such country: " + asked));
    }

    private CommandSpec commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the command's specification");
        }
        return spec;
    }
}
