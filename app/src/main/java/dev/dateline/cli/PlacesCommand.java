// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline places}: only its subcommand does anything. */
@Command(name = "places", synopsisSubcommandLabel = "COMMAND", description = "Makes gazetteers of one's own.")
@SuppressWarnings("UnusedVariable") // picocli looks at the field
final class PlacesCommand {
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;
}
