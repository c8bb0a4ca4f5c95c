// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Place;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Places and days of events under datelines, of what is aimed at somebody, and of what lies ahead; published on Thursday, 13 June 2024. */
class DatelinePlacesTest {
    private static final Dateline DATELINE = Dateline.open();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 13);

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static Event event(ArticleRecord record, String trigger) {
        return record.events().stream()
                .filter(event -> event.trigger().of(record.text()).equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    private static String begin(String text, String trigger) {
        Event event = event(DATELINE.read(text, PUBLISHED), trigger);
        return event.time() == null ? "-" : event.time().interval().begin().toString();
    }

    private static String place(String text, String trigger) {
        ArticleRecord record = DATELINE.read(text, PUBLISHED);
        return record.places().stream()
                .filter(place -> place.id().equals(event(record, trigger).place()))
                .map(Place::name)
                .findFirst()
                .orElse("-");
    }

    @Test
    void aPlaceInTheClauseGoesBeforeTheDateline() {
        String text =
                "KHARTOUM, June 13 - Fighters stormed a hospital in Sudan's Sennar state on Tuesday, killing four patients,"
                        + " doctors said. Two nurses were abducted.";

        assertThat(place(text, "stormed")).isEqualTo("Sennar");
        assertThat(place(text, "killing")).isEqualTo("Sennar");
        assertThat(place(text, "abducted")).isEqualTo("Sennar");
        assertThat(begin(text, "stormed")).isEqualTo("2024-06-11");
    }

    @Test
    void nobodyIsNamedWithTheDateline() {
        String text = "KHARTOUM, June 13 - Fighters on horses stormed a hospital on Tuesday.";
        ArticleRecord record = DATELINE.read(text, PUBLISHED);

        assertThat(record.actors()).extracting(Actor::name).contains("Fighters on horses");
        assertThat(record.actors()).extracting(Actor::name).noneMatch(name -> name.contains("13"));
    }

    @Test
    void theDatelinePlacesWhatIsDoneAndNoMore() {
        assertThat(place(
                        "CAIRO: Egyptian police detained three lawyers on Wednesday, a rights group said.", "detained"))
                .isEqualTo("Cairo");
        assertThat(place("Lima, Peru (AP) - Gunmen shot dead a mayor on Monday.", "shot"))
                .isEqualTo("Lima");
        assertThat(place(
                        "VIENNA (AFP) - The governments of Armenia and Azerbaijan agreed on Friday to release all prisoners"
                                + " by August, a mediator said.",
                        "release"))
                .isEqualTo("-");
        assertThat(place(
                        "LONDON (Reuters) - Ethiopian troops killed 20 Ethiopian farmers on Monday, residents said.",
                        "killed"))
                .isNotEqualTo("London");
    }

    @Test
    void nobodyAimedAtIsAPlace() {
        assertThat(place("Germany prepared sanctions against Minsk.", "sanctions"))
                .isEqualTo("-");
        assertThat(place("Poland imposed sanctions on Moscow.", "sanctions")).isEqualTo("-");
        assertThat(place("Thousands joined a rally against Beijing in Taipei on Sunday.", "joined"))
                .isEqualTo("Taipei");
    }

    @Test
    void thePlaceAndMonthOfWhatIsAskedForAreNotThoseOfTheAsking() {
        String invited = "The president invited opposition leaders to a meeting in Harare in October.";
        String called = "The union called for a strike in September.";

        assertThat(place(invited, "invited")).isEqualTo("-");
        assertThat(begin(invited, "invited")).isEqualTo("-");
        assertThat(begin(invited, "meeting")).isEqualTo("2024-10-01");
        assertThat(begin(called, "called for")).isEqualTo("-");
        assertThat(begin(called, "strike")).isEqualTo("2024-09-01");
    }

    @Test
    void whatIsToBeLiesAhead() {
        String text = "Japan and India agreed on Monday to hold joint naval drills in the Bay of Bengal in March.";

        assertThat(begin(text, "drills")).isEqualTo("2025-03-01");
        assertThat(place(text, "drills")).isEqualTo("Bay of Bengal");
        assertThat(begin("The council is to meet on Friday.", "meet")).isEqualTo("2024-06-14");
    }

    @Test
    void whatWasDoneBeforeHasNoShareInTheDayOfTheClauseAbove() {
        String text = "Last week, troops rescued 30 workers who had been abducted near Maiduguri.";

        assertThat(begin(text, "rescued")).isEqualTo("2024-06-03");
        assertThat(begin(text, "abducted")).isEqualTo("-");
        assertThat(place(text, "abducted")).isEqualTo("Maiduguri");
    }

    @Test
    void aVerbOfAnotherTenseHasNoShareInDayAndPlace() {
        String text =
                "Beijing sent two warships to waters near Okinawa last month and has warned Tokyo against interfering.";

        assertThat(begin(text, "sent")).isEqualTo("2024-05-01");
        assertThat(begin(text, "warned Tokyo against")).isEqualTo("-");
        assertThat(place(text, "warned Tokyo against")).isEqualTo("-");
    }

    @Test
    void partOfANameIsNoPlace() {
        assertThat(place("Ships of two navies clashed near Third Thomas Shoal on Monday.", "clashed"))
                .isEqualTo("Third Thomas Shoal");
        assertThat(place("Protesters gathered in Plaza Mirador on Tuesday.", "gathered"))
                .isEqualTo("Plaza Mirador");
        assertThat(DATELINE.read("Envoys met in The Hague, officials said.", PUBLISHED)
                        .places())
                .extracting(Place::name)
                .containsExactly("The Hague");
    }
}
