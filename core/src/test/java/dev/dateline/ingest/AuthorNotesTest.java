// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNotesTest {
    private static final List<String> AUTHORS = List.of("Ada Quist");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Quist covers ports and tides for the Harbour Post.",
                "• Ada Quist is a novelist from Kiel.",
                "Ben Roe is a senior business reporter for The Harbour Post and two other papers.",
                "Ben Roe can be reached at roe@post.example.",
                "roe@post.example",
                "Follow him on Twitter @benroe"
            })
    void knowsNotesOfAuthors(String line) {
        assertThat(AuthorNotes.isNote(line, AUTHORS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ben Roe was arrested on Friday, police said.",
                "The reporter was released an hour later.",
                "Quist said that she would follow the case.",
                "Residents could be reached only by boat, the mayor said.",
                "The editor was told to leave by Monday."
            })
    void leavesWhatIsToldOfPeople(String line) {
        assertThat(AuthorNotes.isNote(line, AUTHORS)).isFalse();
    }
}
