// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Published;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of the days that whole pages name is taken for that of publication. */
class PublishedDayTest {
    private static final String TEXT =
            "<p>The harbour board voted on Tuesday to deepen the northern channel, its chairman said. Work will begin in March and last"
                    + " two years, according to the plan that it published.</p>";

    private final Ingest ingest = new Ingest(new Defaults(null, null, Scope.EVERYTHING), Limits.STANDARD);

    private Optional<LocalDate> day(String html, String url) {
        Reading reading = ingest.page("page", html.getBytes(UTF_8), url);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return Optional.ofNullable(((Reading.Read) reading).article().published())
                .map(Published::day);
    }

    private Optional<LocalDate> day(String html) {
        return day(html, "");
    }

    @Test
    void isNotTheOneThatTheHeadlineTellsOf() {
        assertThat(day(
                        "<h1>Minutes of the meeting of 2 May 2031</h1><p><time datetime=2031-06-26T23:07:45Z>26/06/2031</time></p>"
                                + TEXT))
                .hasValue(LocalDate.of(2031, 6, 26));
    }

    @Test
    void standsByTheHeadlineAlsoWhereTheTitleTellsMore() {
        assertThat(day("<title>The crane on the quay (5/2031)</title><aside><h1>Our magazine</h1><p>2 May 2031</p>"
                        + "<h2>The crane on the quay</h2>" + TEXT
                        + "</aside><div class=sidebar><p>9 May 2031</p><p>9 May 2031</p><p>9 May 2031</p></div>"))
                .hasValue(LocalDate.of(2031, 5, 2));
    }

    @Test
    void mayStandBesideALinkToTheSite() {
        assertThat(day("<h1>Board votes</h1>" + TEXT
                        + "<div><div><p><em>by</em> <span>Ada Quist</span> <em>31.10.2031</em></p></div>"
                        + "<a rel=home href=/><h3>Harbour, quay, cranes and curiosities</h3></a></div>"
                        + "<p>Opening starts: 3 November 2031, at 7 pm</p>"))
                .hasValue(LocalDate.of(2031, 10, 31));
    }

    @Test
    void isHardlyOneOfAnotherMonthThanTheAddress() {
        assertThat(day(
                        "<p><time datetime=2033-06-17>17 June 2033</time></p><h1>Board votes</h1>" + TEXT
                                + "<p>12 July 2031</p>",
                        "https://harbourpost.example/home/2031/7/board-votes"))
                .hasValue(LocalDate.of(2031, 7, 12));
    }
}
