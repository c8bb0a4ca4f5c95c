// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

/** The grammatical gender by which English pronouns refer to somebody. */
enum Gender {
    UNKNOWN,
    MALE,
    FEMALE;

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
