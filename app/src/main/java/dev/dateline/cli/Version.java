// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Dateline;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} shows. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"dateline " + Dateline.version()};
    }
}
