// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
    private static List<String> authors(String html) {
        Document page = Jsoup.parse(html, "https://www.harbourpost.example/a/b.html");
        return Bylines.of(
                        page,
                        Surroundings.of(page, "Board votes to deepen the channel"),
                        new LinkedData(page),
                        new Metas(page),
                        Optional.of("The Harbour Post"))
                .map(Found::value)
                .orElse(List.of());
    }

    private static String linked(String author) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"author\":" + author
                + "}</script>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ada Quist and Ben Roe; Ada Quist+Ben Roe",
                "Von Ada Quist, 11. Oktober 2031; Ada Quist",
                "Ada Quist Fr, 11. Oktober 2031; Ada Quist",
                "Ein Artikel von Ada Quist | 27.01.2031 - 12:45; Ada Quist",
                "Zeige alle Beiträge von Ada Quist; Ada Quist",
                "Ada Quist MS, RDN, LD; Ada Quist",
                "By Ada Quist | aquist@harbourpost.example; Ada Quist",
                "责编：王小明、李华; 王小明+李华",
                "BR24 Redaktion; BR24 Redaktion",
                "Ada Quist, February 28; Ada Quist",
                "Posted on September 21, 2031 by Ada Quist; Ada Quist",
                "Eingestellt von Ada Quist; Ada Quist",
                "Photos and Story By Ada Quist; Ada Quist",
                "Redaktion: Ada Quist (Hafenamt); Ada Quist",
                "Par Ada Quist (avec Ben Roe et Cleo Marr); Ada Quist+Ben Roe+Cleo Marr",
                "By Ada Quist March 25, 2031; Ada Quist",
                "Post-Online-Experte Ada Quist; Ada Quist",
                "Von Korrespondentin Ada Quist; Ada Quist",
                "By Harbour Post Science Correspondent Ada Quist; Ada Quist",
                "Reporter Magazine; ''",
                "Oleh Ada Quist; Ada Quist",
                "Автор: Анна Крамер; Анна Крамер",
                "김바다 기자; 김바다",
                "Written by Ada Quist Edited by Ben Roe; Ada Quist",
                "'Analysis by Ada Quist, Senior Harbour Analyst'; Ada Quist",
                "Ada Quist, Ada Quist alle Artikel; Ada Quist",
                "Ada Quist, Ada Quist is a chemist; Ada Quist",
                "upi/aq; upi/aq",
                "Ada Quist ve Ben Roe; Ada Quist+Ben Roe",
                "Ada Quist，Ben Roe; Ada Quist+Ben Roe",
                "Ada «Addie» Quist; Ada «Addie» Quist",
                "Ada O`Quist; Ada O`Quist",
                "Text und Fotos: Ada Quist; Ada Quist",
                "Text von Ada Quist\u00a0 Illustration von Ben Roe; Ada Quist",
                "'Ada Quist, Expertin für Häfen, Schiffe'; Ada Quist",
                "'Ada Quist, harbour editor, Ben Roe'; Ada Quist+Ben Roe",
                "Pressemitteilung von Ada Quist; Ada Quist",
                "Ada Quist says; ''",
                "Auteur; ''",
                "View my complete profile; ''",
                "Updated 5 minutes ago; ''"
            })
    void readsTheNamesOfALine(String line, String names) {
        assertThat(String.join("+", AuthorNames.of(line))).isEqualTo(names);
    }

    @Test
    void keepsTheCodesOfAgenciesAndDesks() {
        assertThat(authors("<p class=byline><span>upi/aq</span>; <span>bro</span></p>"))
                .containsExactly("upi/aq", "bro");
        assertThat(authors("<p class=byline>bro</p>")).containsExactly("bro");
        assertThat(authors("<p class=byline>Ada Quist; bro</p>")).containsExactly("Ada Quist");
    }

    @Test
    void readsLinesWhoseNamesAreLinks() {
        assertThat(authors("<p>Von <b><a href=/q>Ada Quist</a></b> und <b>Ben Roe</b><br>Harburg / Elbe</p>"))
                .containsExactly("Ada Quist", "Ben Roe");
    }

    @Test
    void takesTheFullNameThatThePageShowsForAFirstNameAlone() {
        String declared = linked("{\"@type\":\"Person\",\"name\":\"Ada\"}");
        assertThat(authors(declared + "<p>By Ada Quist</p>")).containsExactly("Ada Quist");
        assertThat(authors(declared + "<p>By Ben Roe</p>")).containsExactly("Ada");
    }

    @Test
    void takesWhoMadeAnArticleWhereNobodyIsCalledItsAuthor() {
        String made =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"creator\":[\"Ada Quist\"]}</script>";
        assertThat(authors(made)).containsExactly("Ada Quist");
        assertThat(authors(made.replace("\"creator\"", "\"author\":{\"name\":\"Ben Roe\"},\"creator\"")))
                .containsExactly("Ben Roe");
    }

    @Test
    void readsTheNamesOfSeveralAuthorsThatStandApart() {
        String one = "<address><div><p><a itemprop=author><span itemprop=name>NAME</span></a></p></div></address>";
        assertThat(authors(
                        "<section>" + one.replace("NAME", "Ada Quist") + one.replace("NAME", "Ben Roe") + "</section>"))
                .containsExactly("Ada Quist", "Ben Roe");
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void takeNoTimeWhereALineIsAMillionBlanks() {
        assertThat(AuthorNames.of("By Ada Quist" + " ".repeat(1_000_000) + "|")).containsExactly("Ada Quist");
    }

    @Test
    void arePersonsRatherThanTheOutlet() {
        assertThat(authors(linked("{\"@type\":\"Organization\",\"name\":\"Harbour Media Group\"}")
                        + "<h1>Board votes to deepen the channel</h1><p>By <a href=/q>Ada Quist</a> • May 7</p>"))
                .containsExactly("Ada Quist");
        assertThat(authors(linked("{\"@type\":\"Person\",\"name\":\"Harbourpost\"}")
                        + linked("{\"@type\":\"Person\",\"name\":\"Ada Quist\"}")))
                .containsExactly("Ada Quist");
        assertThat(authors("<meta name=author content=aquist>" + "<div class=byline>Ada Quist</div>"))
                .containsExactly("Ada Quist");
    }

    @Test
    void areTheOutletWhereNobodyElseIsNamed() {
        assertThat(authors(linked("{\"@type\":\"Organization\",\"name\":\"The Harbour Post\"}")
                        + "<span class=author>Photo desk</span>"))
                .containsExactly("The Harbour Post");
    }

    @Test
    void areNotThoseWhoWroteCommentsOrOtherArticles() {
        assertThat(authors(
                        "<h1>Board votes to deepen the channel</h1><div class=text><p class=author>Ada Quist</p></div>"
                                + "<div id=comments><p class=author>angry reader</p></div>"
                                + "<div><div><div><div><div><p class=author>Ben Roe</p></div></div></div></div></div>"))
                .containsExactly("Ada Quist");
    }

    @Test
    void areNobodyWhereOnlyCommentsNameSomebody() {
        assertThat(authors("<h1>Board votes to deepen the channel</h1><p>Text.</p>"
                        + "<div id=comments><p class=comment-author>Ben Roe</p></div>"))
                .isEmpty();
    }

    @Test
    void standBehindTheWordThatIntroducesThem() {
        assertThat(
                        authors(
                                "<h1>Board votes to deepen the channel</h1><div><span>| By </span><span>Ada Quist</span> | May</div>"))
                .containsExactly("Ada Quist");
        assertThat(authors("<h1>Board votes to deepen the channel</h1><div><b>Von:</b><br> Ada Quist</div>"))
                .containsExactly("Ada Quist");
        assertThat(authors(
                        "<h1>Board votes to deepen the channel</h1><p>By</p><p>the old quay the board met again</p>"))
                .isEmpty();
    }

    @Test
    void signBelowTheArticleAtTheRight() {
        String page = "<h1>Board votes to deepen the channel</h1><div><p>The board met.</p>"
                + "<p style='text-align: right'><b>Ada Quist</b></p>";
        assertThat(authors(page + "</div>")).containsExactly("Ada Quist");
        assertThat(authors(page + "<p>And met again.</p></div>")).isEmpty();
    }

    @Test
    void arePersonsBeforeAgencies() {
        assertThat(authors("<p class=author>AFP</p><p>By Ada Quist</p>")).containsExactly("Ada Quist");
    }

    @Test
    void leavesOutTheAgencyThatSomebodyWorksFor() {
        assertThat(authors("<p class=byline>Ada Quist, Associated Press</p>")).containsExactly("Ada Quist");
        assertThat(authors("<p class=byline>Associated Press</p>")).containsExactly("Associated Press");
    }

    @Test
    void areThoseOfAListOfNamesAndOfNamesInParts() {
        assertThat(authors(linked("{\"@type\":\"Person\",\"name\":[\"Ada Quist\",\"Ben Roe\"]}")))
                .containsExactly("Ada Quist", "Ben Roe");
        assertThat(authors(linked("{\"@type\":\"Person\",\"givenName\":\"Ada\",\"familyName\":\"Quist\"}")))
                .containsExactly("Ada Quist");
    }

    @Test
    void arePersonsRatherThanWhoOwnsThePage() {
        String owner = "<meta name=author content='Quay Media'><meta name=copyright content='2031 Quay Media Ltd'>";
        assertThat(authors(owner + "<p class=byline>By Ada Quist</p>")).containsExactly("Ada Quist");
        assertThat(authors(owner)).containsExactly("Quay Media");
    }

    @Test
    void arePersonsWhoOwnThePageThemselves() {
        String shown = "<p class=byline>By Ben Roe</p>";
        String author = "<meta name=author content='Ada Quist'>";
        assertThat(authors(author + "<meta name=copyright content='Copyright © 2031 Ada Quist. All rights reserved.'>"
                        + shown))
                .containsExactly("Ada Quist");
        assertThat(authors(author + "<meta name=publisher content='Ada Media'><meta name=copyright content='Quist Ltd'>"
                        + shown))
                .containsExactly("Ada Quist");
    }
}
