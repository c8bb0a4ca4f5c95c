// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where an import goes: a file in a folder of lexicons, which is there whole or not at all. */
final class ImportFolder {
    private ImportFolder() {}

    /** Writes a file into a folder, which is made where there is none, and gives its path. */
    static Path write(Path folder, String name, byte[] bytes) throws OutputException {
        Path place = folder.resolve(name);
        Path part = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.createDirectories(folder);
            try {
                Files.write(part, bytes);
                Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return place;
        } catch (IOException unwritable) {
            throw Output.cannotWrite(place.toString(), unwritable);
        }
    }
}
