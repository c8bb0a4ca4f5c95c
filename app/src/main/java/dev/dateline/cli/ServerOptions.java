// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.ingest.Limits;
import dev.dateline.ingest.fetch.Reach;
import picocli.CommandLine.Option;

/** The option of the commands that ask servers. */
final class ServerOptions {
    @Option(
            names = "--allow-private",
            description = "Ask servers on this machine and in private networks too, where an address leads there.")
    private boolean allowPrivate;

    Limits limits() {
        return Limits.STANDARD.withReach(allowPrivate ? Reach.ANYWHERE : Reach.PUBLIC_ONLY);
    }
}
