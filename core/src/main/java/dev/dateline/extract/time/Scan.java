// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import java.util.List;

/** The state of matching rules against one document: its atoms and what the parts of the current rule took. */
record Scan(List<Atom> atoms, Numbers numbers, Slots slots) {
    static Scan of(List<Atom> atoms) {
        return new Scan(atoms, new Numbers(atoms), new Slots());
    }

    boolean has(int at) {
        return at < atoms.size();
    }

    Atom atom(int at) {
        return atoms.get(at);
    }

    /** The word at a place, empty outside the text. */
    String word(int at) {
        return 0 <= at && at < atoms.size() ? atoms.get(at).word() : "";
    }
}
