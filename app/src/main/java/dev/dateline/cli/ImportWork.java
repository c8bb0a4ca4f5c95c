// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.table.TableException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** One import into a folder of lexicons. */
@FunctionalInterface
interface ImportWork {
    /** Does it, and gives what is said when it is done. */
    String done() throws IOException, OutputException;

    /**
     * Does an import and says what came of it.
     *
     * @param source what is imported
     * @param kind what that is called
     * @return the exit code
     */
    static int run(Ends ends, Path source, String kind, ImportWork work) {
        Messages messages = new Messages(ends.err(), false);
        try {
            messages.say(work.done(), null);
            return 0;
        } catch (TableException faulty) {
            faulty.faults().forEach(fault -> messages.say(fault.toString(), null));
            messages.say("the " + kind + " has faults: nothing is written", faulty);
        } catch (OutputException unwritable) {
            messages.say(unwritable.line(), unwritable);
        } catch (NoSuchFileException missing) {
            messages.say(missing.getFile() + ": no such file", missing);
        } catch (CharacterCodingException foreign) {
            messages.say(source + ": is not UTF-8", foreign);
        } catch (IOException unreadable) {
            messages.say(source + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
        return 1;
    }
}
