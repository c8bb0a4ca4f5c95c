// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptDatesTest {
    private static final String BODY =
            "<article><p>The harbour board voted on Tuesday to deepen the northern channel, its chairman said.</p>"
                    + "<p>Work will begin in March and last two years, according to the plan that it published.</p></article>";

    private static Optional<LocalDate> day(String html) {
        Reading reading = new Ingest().page("page", html + BODY, "");
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return Optional.ofNullable(((Reading.Read) reading).article().published())
                .map(published -> published.day());
    }

    @Test
    void takesTheDayThatAScriptCallsThatOfPublication() {
        assertThat(
                        day(
                                "<h1>Board votes</h1><script>var shop = {\"published_at\":\"2031-03-02T06:22:28+01:00\"};</script>"))
                .contains(LocalDate.of(2031, 3, 2));
        assertThat(
                        day(
                                "<h1>Board votes</h1><script>var shop = {\"updated_at\":\"2031-03-02T06:22:28+01:00\"};</script>"))
                .isEmpty();
    }

    @Test
    void takesTheDayThatScriptsAndDataCallThatOfPublicationInOtherForms() {
        String data = "<h1>Board votes</h1><div data-state='{\"article\":{\"publishDate\":\"2031-03-02\"}}'></div>";
        assertThat(day(data)).contains(LocalDate.of(2031, 3, 2));
        String escaped =
                "<h1>Board votes</h1><script>f(\"{\\\"publishedAt\\\":\\\"2031-03-02T06:22:28Z\\\"}\")</script>";
        assertThat(day(escaped)).contains(LocalDate.of(2031, 3, 2));
        String figures = "<h1>Board votes</h1><script>var a = {\"published_at\":1930198948000};</script>";
        assertThat(day(figures)).contains(LocalDate.of(2031, 3, 2));
    }

    @Test
    void takesTheDayOnWhichSomethingWasMadeWhereNothingElseWasMadeOnAnother() {
        String made = "<h1>Board votes</h1><script>var a = {\"created_at\":\"2031-03-02T06:22:28+01:00\"};</script>";
        assertThat(day(made)).contains(LocalDate.of(2031, 3, 2));
        assertThat(day(made + "<script>var b = {\"createdAt\":\"2030-11-05\"};</script>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"publisher\":\"Harbour Post\",\"datePublished\":\"2031-05-03\"}",
                "{\"createdBy\":\"Ada Quist\",\"createdAt\":\"2031-05-03T06:22:28Z\"}",
                "{\"publisher\":\"Harbour Post\",\"createdBy\":\"Ada Quist\",\"published_at\":1935555748000}"
            })
    void findsADayBehindFieldsOfLikeNamesThatHoldNone(String data) {
        assertThat(day("<h1>Board votes</h1><script>var shop = " + data + ";</script>"))
                .contains(LocalDate.of(2031, 5, 3));
    }

    @Test
    void readsNoDayInFieldsOfLikeNamesAlone() {
        assertThat(
                        day(
                                "<h1>Board votes</h1><script>var shop = {\"publisher\":\"Harbour Post\",\"since\":\"1931\",\"at\":\"2031-05-03\"};</script>"))
                .isEmpty();
    }

    @Test
    void givesTheMarksOfADayInOneOrder() {
        String page = "<h1>Board votes</h1><time datetime=2031-05-03>3 May 2031</time>" + BODY;
        PublicationClues.Days days = new PublicationClues()
                .of(page.getBytes(StandardCharsets.UTF_8), "https://post.example/2031/05/03/board-votes");
        assertThat(List.copyOf(days.all().get(LocalDate.of(2031, 5, 3))))
                .hasSizeGreaterThan(5)
                .isSorted();
    }
}
