// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.ingest.Limits;
import dev.dateline.record.Published;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the commands that take articles in: what the articles do not say themselves, and whom to ask for them. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When the articles were published (2024-05-03), where they do not say it themselves.")
    private @Nullable String date;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Who published the articles, where they do not say it themselves.")
    private @Nullable String outlet;

    @Mixin
    private ServerOptions servers = new ServerOptions();

    /** As it was given. */
    @Nullable
    String date() {
        return date;
    }

    @Nullable
    String outlet() {
        return outlet;
    }

    /** The day that was given; it is wrong use to give none that is one. */
    @Nullable
    Published published() {
        @Nullable String given = date;
        if (given == null) {
            return null;
        }
        return Published.parse(given).orElseThrow(() -> {
            String message = "--date is \"" + given + "\", which is no date such as 2024-05-03";
            return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
        });
    }

    Limits limits() {
        return servers.limits();
    }
}
