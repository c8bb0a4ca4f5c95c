// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Status;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who speaks, who acts and whom it is done to, in whole texts. */
class WhoAndWhomTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    /** The names of actors, or their first words where they have none. */
    private static List<String> names(ArticleRecord record, List<String> ids) {
        return ids.stream()
                .flatMap(id ->
                        record.actors().stream().filter(actor -> actor.id().equals(id)))
                .map(Actor::name)
                .toList();
    }

    private static Event event(ArticleRecord record, String trigger) {
        return record.events().stream()
                .filter(event -> event.trigger().of(record.text()).equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> recipients(String text, String trigger) {
        ArticleRecord record = DATELINE.read(text);
        return names(record, event(record, trigger).recipients());
    }

    private static List<String> speakers(String text) {
        ArticleRecord record = DATELINE.read(text);
        return record.statements().stream()
                .flatMap(statement ->
                        names(record, statement.speaker() == null ? List.of() : List.of(statement.speaker())).stream())
                .toList();
    }

    @Test
    void whoUndergoesTheFirstVerbDoesTheOneJoinedToIt() {
        assertThat(speakers("The minister was released on Monday and said there was a revolution."))
                .containsExactly("The minister");
    }

    @Test
    void severalTitlesBeforeANameAreOnePersons() {
        assertThat(speakers(
                        "Former Secretary of State and Democratic frontrunner Ellen Marsh said the plan had failed."))
                .containsExactly("Ellen Marsh");
    }

    @Test
    void aPollSpeaksForItself() {
        assertThat(speakers("An opinion poll said voters were angry.")).containsExactly("An opinion poll");
    }

    @Test
    void aCountrysTitleIsTheCountryThatTheArticleNames() {
        assertThat(recipients(
                        "Iran hanged a spy. The Iraqi premier hailed \"great security cooperation\" with the Islamic Republic.",
                        "hailed"))
                .containsExactly("Iran");
    }

    @Test
    void aTitleOfSeveralCountriesThatTheArticleNamesIsNone() {
        assertThat(recipients(
                        "Iran and Pakistan traded fire. The Iraqi premier criticised the Islamic Republic.",
                        "criticised"))
                .doesNotContain("Iran", "Pakistan");
    }

    @Test
    void whatIsStoppedShortOfDidNotHappen() {
        ArticleRecord record = DATELINE.read("The army stopped short of attacking the town.");

        assertThat(record.events()).noneMatch(event -> event.status() == Status.HAPPENED);
    }

    @Test
    void theSeatOfACouncilIsAPlace() {
        assertThat(DATELINE.read("The Albany council met European carriers.").places())
                .singleElement()
                .satisfies(place -> assertThat(place.country()).isEqualTo("USA"));
    }
}
