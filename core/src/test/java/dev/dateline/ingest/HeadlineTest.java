// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    private static Found<String> found(String html, String outlet) {
        Document page = Jsoup.parse(html, "https://www.harbourpost.example/a/b.html");
        return Headline.of(
                        page,
                        new LinkedData(page),
                        new Metas(page),
                        Optional.of(outlet).filter(name -> !name.isEmpty()))
                .orElseThrow();
    }

    private static String title(String html) {
        return found(html, "The Harbour Post").value();
    }

    @Test
    void leavesOutWhatStandsOverAndUnderTheHeadlineInSmallType() {
        assertThat(title("<h1><span class=kicker>Channel</span><span>Board votes to deepen it</span></h1>"))
                .isEqualTo("Board votes to deepen it");
        assertThat(title("<h1>Board votes to deepen it <small>The mayor is against it</small></h1>"))
                .isEqualTo("Board votes to deepen it");
        assertThat(title("<h1><span class=label>Only a label here</span></h1>")).isEqualTo("Only a label here");
    }

    @Test
    void leavesOutAKickerWithoutANameWhereTheRestIsTold() {
        String heading = "<h1><span class=c1>Press release</span> Board votes to dredge</h1>";
        assertThat(title("<title>Board votes to dredge</title>" + heading)).isEqualTo("Board votes to dredge");
        assertThat(title("<title>Press release Board votes to dredge</title>" + heading))
                .isEqualTo("Press release Board votes to dredge");
        assertThat(title(heading)).isEqualTo("Press release Board votes to dredge");
    }

    @Test
    void standsAtTheEndOfAWayWhereItIsTheOnlyHeadingAndTheTitleForOthers() {
        String way = "<div class=teaser-breadcrumb><h1>Board votes to dredge</h1></div>"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harburg - Board votes to dredge\"}</script>";
        assertThat(title(way + "<meta property=og:title content='Board votes to dredge'>"))
                .isEqualTo("Board votes to dredge");
        assertThat(title(way)).isEqualTo("Harburg - Board votes to dredge");
    }

    @Test
    void takesTheKickerWithItWhereThePageTellsItToEverybody() {
        String told = "<meta property=og:title content='After the flood: Board votes to dredge'>"
                + "<meta name=twitter:title content='After the flood: Board votes to dredge'>"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"HEADLINE\"}</script>"
                + "<h1>Board votes to dredge</h1>";
        assertThat(title(told.replace("HEADLINE", "After the flood: Board votes to dredge")))
                .isEqualTo("After the flood: Board votes to dredge");
        assertThat(title(told.replace("HEADLINE", "Board votes to dredge"))).isEqualTo("Board votes to dredge");
    }

    @Test
    void isNoWayThroughTheSiteAndNoLinkToItsFrontPage() {
        assertThat(title("<title>Board votes to dredge | The Harbour Post</title>"
                        + "<h1><a href='/'>News from the harbour and the town</a></h1>"))
                .isEqualTo("Board votes to dredge");
        assertThat(
                        title(
                                "<meta property=og:title content='Board votes to dredge'>"
                                        + "<h1 class=breadcrumb__last>Dredging, explained for searchers</h1><h2>Board votes to dredge</h2>"))
                .isEqualTo("Board votes to dredge");
    }

    @Test
    void mayEndTheWayThroughTheSiteWhereThePageTellsMachinesSoTwice() {
        String page = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"HEADLINE\"}</script>"
                + "<title>Board votes to dredge the channel | The Harbour Post</title>"
                + "<nav><ol class=breadcrumb><li><h1>Board votes to dredge the channel</h1></li></ol></nav>"
                + "<h2>A board decides</h2>";
        assertThat(title(page.replace("HEADLINE", "Board votes to dredge the channel")))
                .isEqualTo("Board votes to dredge the channel");
        assertThat(title(page.replace("HEADLINE", "A board decides"))).isEqualTo("A board decides");
    }

    @Test
    void isTheHeadingOfTheArticleBeforeTheEndOfTheWayToIt() {
        String way = "<meta property=og:title content='Dredging: Board votes at last'>"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Why the harbour is dredged\"}</script>"
                + "<title>Why the harbour is dredged</title><nav><h1>Why the harbour is dredged</h1></nav>";
        assertThat(title(way + "<article><h2><em>Dredging</em> <span>Board votes at last</span></h2></article>"))
                .isEqualTo("Dredging: Board votes at last");
        assertThat(title(way + "<article><h2>More from the harbour</h2></article>"))
                .isEqualTo("Why the harbour is dredged");
    }

    @Test
    void isNoNameOfASectionWhereAHeadingUnderItSaysWhatThePageTells() {
        String page = "<title>Board votes to dredge</title><h1>Harbour and shipping centre</h1><h2>HEADING</h2>";
        assertThat(title(page.replace("HEADING", "Board votes to dredge"))).isEqualTo("Board votes to dredge");
        assertThat(title(page.replace("HEADING", "In this section"))).isEqualTo("Harbour and shipping centre");
    }

    @Test
    void isWholeWhereItsOwnQuotationMarkEndsTheAttribute() {
        assertThat(title("<meta property=og:title content=\"Mayor calls the plan \"a folly\"\">"
                        + "<meta name=twitter:title content=\"Mayor calls the plan \"a folly\"\">"
                        + "<title>Mayor calls the plan \"a folly\"</title>"))
                .isEqualTo("Mayor calls the plan \"a folly\"");
    }

    @Test
    void hasNoMarksOfWhereAWordMayBeBroken() {
        assertThat(title("<h1>Har\u00adbour\u200bmaster resigns</h1>")).isEqualTo("Harbourmaster resigns");
    }

    @Test
    void losesTheNameOfTheSiteAndNothingElse() {
        assertThat(title("<title>Board votes to dredge - The Harbour Post</title>"))
                .isEqualTo("Board votes to dredge");
        assertThat(title("<title>Board votes to dredge | Business News | Harbourpost</title>"))
                .isEqualTo("Board votes to dredge");
        assertThat(title("<title>Board votes to dredge - and then it does not</title>"))
                .isEqualTo("Board votes to dredge - and then it does not");
        assertThat(title("<title>Board votes to dredge</title><h1>Board votes to dredge | A new name</h1>"))
                .isEqualTo("Board votes to dredge");
    }

    @Test
    void tellsWhereItWasFound() {
        assertThat(found("<h1>Board votes to deepen the channel</h1>", "").source())
                .isEqualTo("h1");
        assertThat(found("<title>Board votes to deepen the channel</title>", "").source())
                .isEqualTo("title");
    }

    @Test
    void isWhatMostSourcesTellWhereNoHeadingSaysIt() {
        assertThat(
                        title(
                                "<meta property=og:title content='Board votes to dredge'>"
                                        + "<meta name=twitter:title content='Board votes to dredge'><title>Dredging: the vote at last</title>"))
                .isEqualTo("Board votes to dredge");
    }

    @Test
    void losesNamesOfSectionsInFrontWhereAHeadingSaysTheRest() {
        String heading = "<h2>Board votes to dredge</h2>";
        assertThat(title("<title>Harbour - News » Board votes to dredge</title>" + heading))
                .isEqualTo("Board votes to dredge");
        assertThat(title("<title>The Harbour Post | Board votes to dredge</title>"))
                .isEqualTo("Board votes to dredge");
        assertThat(title("<title>Harbour - Board votes to dredge</title>"))
                .isEqualTo("Harbour - Board votes to dredge");
    }

    @Test
    void isWholeWhereAHeadingSaysItWhole() {
        String title = "<title>How to dredge a harbour | Step by step</title>";
        assertThat(title(title + "<h2>How to dredge a harbour | Step by step</h2>"))
                .isEqualTo("How to dredge a harbour | Step by step");
        assertThat(title(title)).isEqualTo("How to dredge a harbour");
    }

    @Test
    void losesTheNameOfASiteThatIsNotKnownWhereASmallerHeadingSaysTheRest() {
        String title = "<title>Board votes to dredge - Quay people</title>";
        assertThat(title(title + "<h3>Board votes to dredge</h3>")).isEqualTo("Board votes to dredge");
        assertThat(title(title)).isEqualTo("Board votes to dredge - Quay people");
    }

    @Test
    void isTheHeadingThatTheAddressRepeatsWhereThePageHasNoTitle() {
        Document page = Jsoup.parse(
                "<h2>More from the quay</h2><h2>Molé wird saniert…</h2>",
                "https://www.harbourpost.example/2031/mole-wird-saniert/");
        assertThat(Headline.of(page, new LinkedData(page), new Metas(page), Optional.empty()))
                .contains(new Found<>("Molé wird saniert…", "h2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nav", "footer", "dialog", "div hidden"})
    void isNoHeadingOfWhatStandsAroundTheArticleThoughTheAddressRepeatsIt(String around) {
        Document page = Jsoup.parse(
                "<" + around + "><h2>Mole wird saniert</h2></" + around.split(" ")[0]
                        + "><h3>Die Mole wird saniert</h3>",
                "https://www.harbourpost.example/2031/die-mole-wird-saniert/");
        assertThat(Headline.of(page, new LinkedData(page), new Metas(page), Optional.empty()))
                .contains(new Found<>("Die Mole wird saniert", "h3"));
    }

    @Test
    void hasNoMarkOfALinkToItself() {
        assertThat(title("<h1>Board votes to dredge<a href='#a'>¶</a></h1>")).isEqualTo("Board votes to dredge");
    }

    @Test
    @Timeout(30)
    void takesNoTimeWhereATitleIsAMillionPieces() {
        String long1 = "quay - ".repeat(200_000) + "end";
        assertThat(title("<title>" + long1 + "</title><h2>" + long1 + "</h2>")).endsWith("end");
    }
}
