// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 7);

    private final DateText dates = new DateText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-05-07",
                "2031-05-07T23:59:00-05:00",
                "2031/05/07",
                "7 May 2031",
                "7.\u00a0Mai\u202f2031",
                "7th of May 2031",
                "May 7, 2031",
                "Wed, 07 May 2031 10:00:00 GMT",
                "Wednesday, May 7th, 2031 at 9 a.m.",
                "07.05.2031",
                "7. Mai 2031",
                "7.Mai 2031",
                "7-May-2031",
                "May/07/2031",
                "May 7,2031",
                "07 . 05 . 2031",
                "7 de mayo de 2031",
                "le 7 mai 2031",
                "Wed May 07 10:00:00 EDT 2031",
                "2031年5月7日",
                "2031년 5월 7일",
                "2031. május 7.",
                "7 tháng 5, 2031",
                "7-May-31",
                "7.May.2031",
                "7 مايو 2031",
                "7 мая 2031 г.",
                "20310507",
                "1935921600"
            })
    void readsADayInTheFormsThatPagesUse(String text) {
        assertThat(dates.field(text, DateText.Order.UNKNOWN)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 hours ago",
                "s44905-030-12136-8",
                "May 7",
                "31 February 2031",
                "12 of 2031 votes",
                "5/7/2031",
                "1.2.3.2031",
                "VN:F [1.9.31_1171]",
                "7 - 5 - 31",
                "12 shots 2031"
            })
    void seesNoDayWhereThereIsNone(String text) {
        assertThat(dates.field(text, DateText.Order.UNKNOWN)).isEmpty();
    }

    @Test
    void readsNamesOfMonthsWithoutTheirMarks() {
        assertThat(dates.day("le 7 fevrier 2031", DateText.Order.UNKNOWN)).contains(LocalDate.of(2031, 2, 7));
        assertThat(dates.day("7 aout 2031", DateText.Order.UNKNOWN)).contains(LocalDate.of(2031, 8, 7));
    }

    @Test
    void readsADayThatIsRuledOff() {
        assertThat(dates.day("07 | 05 | 2031 | Notes", DateText.Order.DAY_FIRST))
                .contains(DAY);
    }

    @Test
    void passesOverFiguresThatAreNoDay() {
        assertThat(dates.day("Release 40.41.31 of 07.05.2031", DateText.Order.UNKNOWN))
                .contains(DAY);
    }

    @Test
    void knowsTheOrderByTheCountryAndByWhatThePageShows() {
        assertThat(order("<html lang=de>", "")).isEqualTo(DateText.Order.DAY_FIRST);
        assertThat(order("<html lang=en-US>", "")).isEqualTo(DateText.Order.MONTH_FIRST);
        assertThat(order("<html lang=en><meta property=og:locale content=en_GB>", ""))
                .isEqualTo(DateText.Order.DAY_FIRST);
        assertThat(order("<html lang=en>", "https://post.example.co.uk/a")).isEqualTo(DateText.Order.DAY_FIRST);
        assertThat(order("<html lang=en>", "https://post.example/a.uk/b")).isEqualTo(DateText.Order.UNKNOWN);
        assertThat(order("<p>5/7/2031</p><p>5/27/2031</p>", "")).isEqualTo(DateText.Order.MONTH_FIRST);
        assertThat(order("<html lang=en-US><p>27/5/2031</p>", "")).isEqualTo(DateText.Order.DAY_FIRST);
        assertThat(order("<p>27/5/2031</p><p>5/27/2031</p>", "")).isEqualTo(DateText.Order.UNKNOWN);
    }

    private static DateText.Order order(String html, String address) {
        return DateText.Order.of(Jsoup.parse(html, address));
    }

    @Test
    void takesFiguresInThePagesOrder() {
        assertThat(dates.day("5/7/2031", DateText.Order.MONTH_FIRST)).contains(DAY);
        assertThat(dates.day("7/5/2031", DateText.Order.DAY_FIRST)).contains(DAY);
        assertThat(dates.day("5/17/2031", DateText.Order.UNKNOWN)).contains(LocalDate.of(2031, 5, 17));
    }

    @Test
    void givesBothReadingsOfFiguresInEitherOrder() {
        assertThat(dates.all("5/7/2031", DateText.Order.DAY_FIRST))
                .extracting(named -> named.day() + " " + named.reading())
                .containsExactly("2031-07-05 SURE", "2031-05-07 TURNED");
        assertThat(dates.all("From 7.5.2031 to 9 May 2031", DateText.Order.UNKNOWN))
                .extracting(named -> named.day() + " " + named.reading())
                .containsExactly("2031-05-07 SURE", "2031-05-09 SURE");
    }
}
