// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Sector;
import dev.dateline.table.Tables;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {
    private static final KnownNames KNOWN = KnownNames.load(Tables.builtIn());

    private static Tenure tenure(String begin, String end, String first, String last, String day) {
        return new Term("x", List.of("Ana Silva"), "PER", "head of state", "", begin, end, first, last, null, "")
                .on(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2009-01-20,2017-01,2008-12-15,NOT_YET",
        "2009-01-20,2017-01,2009-01-01,UNKNOWN",
        "2009-01-20,2017-01,2009-01-20,HELD",
        "2009-01-20,2017-01,2017-01-31,HELD",
        "2009-01-20,2017-01,2017-02-01,JUST_LEFT",
        "2009-01-20,2017-01,2018-01-31,JUST_LEFT",
        "2009-01-20,2017-01,2018-02-01,LEFT",
        "2009,2011,2011-12-31,HELD",
        "2009,2011,2012-01-01,JUST_LEFT",
        "2024-01-01,2026-01-21,2026-03-01,UNKNOWN",
        "2024-01-01,2026-01-21,2026-01-21,HELD"
    })
    void saysHowADayLiesToAnOffice(String from, String to, String day, Tenure tenure) {
        assertThat(Tenure.of(from, to, LocalDate.parse(day))).isEqualTo(tenure);
    }

    @Test
    void whatOnlyAListTellsIsCertainBetweenTwoDaysOfIt() {
        assertThat(tenure("", "", "2019-06-04", "2019-06-04", "2019-06-04")).isEqualTo(Tenure.HELD);
        assertThat(tenure("", "", "2019-06-04", "2019-06-04", "2015-01-01")).isEqualTo(Tenure.UNKNOWN);
        assertThat(tenure("2015-03-01", "", "2016", "2019-06-04", "2018-01-01")).isEqualTo(Tenure.HELD);
        assertThat(tenure("2015-03-01", "", "2016", "2019-06-04", "2021-01-01")).isEqualTo(Tenure.UNKNOWN);
        assertThat(tenure("2015-03-01", "", "2016", "2019-06-04", "2014-01-01")).isEqualTo(Tenure.NOT_YET);
    }

    @Test
    void aPersonOfTwoTermsIsOfTheEliteBetweenThem() {
        KnownNames.Known line = KNOWN.of("donald trump").get(0);
        assertThat(line.asOf(LocalDate.of(2018, 1, 1)).sector()).isEqualTo(Sector.GOV);
        assertThat(line.asOf(LocalDate.of(2023, 1, 1)).sector()).isEqualTo(Sector.ELI);
        assertThat(line.asOf(LocalDate.of(2025, 6, 1)).sector()).isEqualTo(Sector.GOV);
        assertThat(line.asOf(LocalDate.of(2010, 1, 1)).sector()).isNull();
    }

    @Test
    void aChangeOfOfficeInsideTheGovernmentIsNoBreak() {
        KnownNames.Known line = KNOWN.of("vladimir putin").get(0);
        for (int year = 2000; year < 2026; year++) {
            assertThat(line.asOf(LocalDate.of(year, 7, 1)).sector())
                    .as("%d", year)
                    .isEqualTo(Sector.GOV);
        }
    }

    @Test
    void aLastNameFindsWhoLedAStateOnTheDay() {
        LocalDate day = LocalDate.of(2017, 11, 10);
        assertThat(KNOWN.of("hariri"))
                .filteredOn(line -> !line.terms().isEmpty() && line.on(day) == Tenure.HELD)
                .extracting(KnownNames.Known::country)
                .containsExactly("LBN");
    }

    @Test
    void partiesAndOrganisationsDoNotDependOnTheDay() {
        assertThat(Tenure.LEFT.sector(Sector.PTY)).isEqualTo(Sector.PTY);
        assertThat(Tenure.NOT_YET.sector(Sector.GOV)).isNull();
        assertThat(Tenure.UNKNOWN.sector(Sector.MIL)).isEqualTo(Sector.MIL);
        KnownNames.Known group = KNOWN.of("lord s resistance army").stream()
                .findFirst()
                .orElseGet(() -> KNOWN.of("lords resistance army").get(0));
        assertThat(group.asOf(LocalDate.of(1900, 1, 1))).isEqualTo(group);
    }

    @Test
    void everyTermHasACountryARoleAndASource() {
        assertThat(KNOWN.terms().all()).hasSizeGreaterThan(3500).allSatisfy(term -> {
            assertThat(term.country()).as(term.id()).matches("[A-Z]{3}");
            assertThat(term.source()).as(term.id()).isNotEmpty();
            assertThat(term.names()).as(term.id()).isNotEmpty();
            assertThat(term.wikidata() == null ? "Q1" : term.wikidata())
                    .as(term.id())
                    .matches("Q[0-9]+");
        });
        assertThat(KNOWN.terms().all()).extracting(Term::id).doesNotHaveDuplicates();
    }
}
