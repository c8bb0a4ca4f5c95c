// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in a few words for people. */
final class Messages {
    private Messages() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read";
        }
        if (e instanceof FileSystemLoopException
                || String.valueOf(e.getMessage()).contains("Too many levels")) {
            return "link that leads to itself";
        }
        String message = e.getMessage();
        return "cannot be read: "
                + (message == null || message.isBlank()
                        ? e.getClass().getSimpleName()
                        : message.lines().findFirst().orElse(""));
    }

    /** What to say where this program itself is wrong. */
    static String ofFault(Throwable fault) {
        return "a fault of this program: "
                + fault.toString().lines().findFirst().orElse("");
    }
}
