// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline}: only its subcommands do anything. */
@Command(
        name = "dateline",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        description = "Reads news and writes the record, with the words that prove it.")
@SuppressWarnings("UnusedVariable") // picocli looks at the fields
final class DatelineCommand {
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;
}
