// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

/** A rule met by the atoms {@code [from, to)}, with what its parts took. */
record Match(Rule rule, int from, int to, Slots slots) {
    int length() {
        return to - from;
    }
}
