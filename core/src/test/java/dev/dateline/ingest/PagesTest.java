// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final String FIRST =
            "The harbour board voted on Tuesday to deepen the northern channel, its chairman said.";
    private static final String SECOND =
            "Work will begin in March and last two years, according to the plan that it published.";
    private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    private static Article article(String html) {
        Reading reading = new Ingest().page("page", html, "");
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    private static String reason(String html) {
        return ((Reading.Skipped) new Ingest().page("page", html, "")).reason();
    }

    private static Optional<LocalDate> day(String html, LocalDate retrieved, String... addresses) {
        Document page = Jsoup.parse(html);
        return new PublicationDate(new DateText())
                .of(
                        page,
                        Surroundings.of(page, ""),
                        new LinkedData(page),
                        new Metas(page),
                        java.util.List.of(addresses),
                        DateText.Order.of(page),
                        retrieved)
                .map(found -> found.value().day());
    }

    private static Optional<LocalDate> day(String html) {
        return day(html, LocalDate.of(2031, 12, 31));
    }

    @Test
    void keepsTheArticleAndNothingRoundIt() {
        Article article = article("<body><nav><a href=/>Home</a></nav><article><h1>Channel to be deepened</h1>"
                + "<p class=byline>By Ada Quist</p><div class=share-bar>Share It : <a>Facebook</a></div><p>" + FIRST
                + "</p>"
                + "<figure><img><figcaption>The channel at dawn.</figcaption></figure><p>Share It :</p>"
                + "<aside><p>Get our newsletter every morning, it is free.</p></aside><h2>The plan</h2><p>" + SECOND
                + "</p><p><a href=/x>Read more: The dredger that sank</a></p></article>"
                + "<div id=comments><p>I do not believe a word of what the chairman said there.</p></div>"
                + "<footer><p>Copyright 2031 Harbour Post. All rights reserved.</p></footer>");
        assertThat(article.text()).isEqualTo(FIRST + "\nThe plan\n" + SECOND);
        assertThat(article.title()).isEqualTo("Channel to be deepened");
        assertThat(article.byline()).isEqualTo("Ada Quist");
    }

    @Test
    void readsEntitiesBreaksListsAndInlineTags() {
        Article article =
                article("<article><p>The <em>har</em>bour &amp; the <a href=x>town</a> met.<br>They agreed on this:</p>"
                        + "<ul><li>A new quay of stone.</li><li>A lower fee.</li></ul><blockquote>&ldquo;It is done,&rdquo; she said.</blockquote>"
                        + "<p>" + FIRST + "</p></article>");
        assertThat(article.text())
                .isEqualTo(
                        "The harbour & the town met.\nThey agreed on this:\nA new quay of stone.\nA lower fee.\n“It is done,” she said.\n"
                                + FIRST);
    }

    @Test
    void prefersWhatThePageTellsMachines() {
        Article article = article("<html lang=en-GB><head><title>Plan passed | Harbour Post</title>"
                + "<link rel=canonical href=https://post.example/plan?utm_source=a><meta property=og:site_name content='Harbour Post'>"
                + "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],"
                + "\"headline\":\"Plan passed\",\"datePublished\":\"2031-05-07T23:30:00-06:00\",\"dateModified\":\"2031-05-09\","
                + "\"author\":[{\"@id\":\"#a\"},{\"@type\":\"Person\",\"name\":\"Ben Roe\"}]},{\"@id\":\"#a\",\"name\":\"Ada Quist\"}]}</script>"
                + "</head><body><article>" + BODY + "</article>");
        assertThat(article.title()).isEqualTo("Plan passed");
        assertThat(article.byline()).isEqualTo("Ada Quist, Ben Roe");
        assertThat(article.outlet()).isEqualTo("Harbour Post");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.published()).hasToString("Published[text=2031-05-07T23:30:00-06:00, day=2031-05-07]");
        assertThat(article.id()).isEqualTo(ArticleId.ofUrl("https://post.example/plan"));
    }

    @Test
    void picksFieldsOutOfBrokenJson() {
        assertThat(
                        day(
                                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-05-07\",\"headline\":\"A \"bad\" one\"}</script>"))
                .contains(LocalDate.of(2031, 5, 7));
    }

    @Test
    void takesNoIdentifierForADay() {
        String address = "https://journal.example/doi/10.5555/j20310-044-19990-3/20301224";
        assertThat(day("<meta name='dc.date' content='2031-02-03'>", LocalDate.of(2031, 3, 1), address))
                .contains(LocalDate.of(2031, 2, 3));
        assertThat(day("<p>Text.</p>", LocalDate.of(2031, 3, 1), address)).isEmpty();
        assertThat(day("<p>Text.</p>", LocalDate.of(2031, 3, 1), "https://post.example/2031/02/03/plan"))
                .contains(LocalDate.of(2031, 2, 3));
    }

    @Test
    void findsTheDayBesideTheHeadlineAndNotInCommentsOrChanges() {
        String page =
                "<h1>Quay plan agreed</h1><span class=when>3 June 2031</span><span class=updated>Updated 9 June 2031</span><p>"
                        + FIRST
                        + "</p><div class=comment>Well said, 2 hours ago <time datetime=2031-06-08>8 June 2031</time></div>";
        assertThat(day(page)).contains(LocalDate.of(2031, 6, 3));
        assertThat(article(page).text()).isEqualTo(FIRST);
        assertThat(day("<h1>Quay plan agreed</h1><p>" + FIRST
                        + "</p><div class=comment><time datetime=2031-06-08></time></div>"))
                .isEmpty();
    }

    @Test
    void findsADayInPlainWordsUnderTheHeadlineAndNotInTheFooter() {
        String page = "<p>1 May 2029</p><h1>Quay plan agreed</h1><div><b>Ada Quist, 3 June 2031</b></div><p>" + FIRST
                + "</p>";
        assertThat(day(page)).contains(LocalDate.of(2031, 6, 3));
        assertThat(day("<h1>Quay plan agreed</h1><p>" + FIRST + "</p><footer><b>3 June 2031</b></footer>"))
                .isEmpty();
    }

    @Test
    void refusesADayAfterThatOfRetrieval() {
        String page = "<meta name=date content=2031-08-01><meta property=article:published_time content=2031-09-01>";
        assertThat(day(page, LocalDate.of(2031, 8, 15))).contains(LocalDate.of(2031, 8, 1));
        assertThat(day(page, LocalDate.of(2031, 7, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body></body></html>",
                "<ul><li><a href=1>One</a></li><li><a href=2>Two</a></li></ul>",
                "<nav><a>Home</a></nav><footer>Copyright 2031 Harbour Post.</footer>"
            })
    void skipsAPageWithoutAnArticle(String html) {
        assertThat(reason(html)).isEqualTo("page without an article");
    }

    @Test
    void skipsTheBeginningOfALockedArticle() {
        assertThat(reason(
                        "<article><p>" + FIRST + "</p><div class=wall>Subscribe to continue reading.</div></article>"))
                .isEqualTo("page shows only the beginning of its article");
    }

    @Test
    void skipsAPageInAnotherLanguageByName() {
        assertThat(
                        reason(
                                "<html lang=en><p>Le gouvernement a annoncé mardi que les ports du nord ne seront pas fermés avant la fin.</p>"))
                .isEqualTo("language is French");
    }

    @Test
    void readsAPageThatNestsTooDeepForAnyStack() {
        String deep = "<div>".repeat(60_000) + BODY + "</div>".repeat(60_000);
        assertThat(article("<body>" + deep).text()).contains(FIRST);
    }

    private static About about(String html, String url) {
        Reading reading =
                new Ingest(new Defaults(null, null, Scope.EVERYTHING), Limits.STANDARD).page("page", html, url);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article().about();
    }

    @Test
    void takesTheDayOfThePlaceForThatOfUniversalTime() {
        String page = "<meta property=article:published_time content=2031-05-08T02:30:00Z>" + BODY;
        assertThat(day(page, LocalDate.of(2031, 12, 31), "https://post.example/2031/05/07/plan"))
                .contains(LocalDate.of(2031, 5, 7));
        assertThat(day("<time class=date datetime=2031-05-07T21:30:00-05:00>May 7</time>" + page))
                .contains(LocalDate.of(2031, 5, 7));
        assertThat(day(page)).contains(LocalDate.of(2031, 5, 8));
    }

    @Test
    void findsADayThatALineIntroducesAsItsOwn() {
        assertThat(
                        day(
                                "<h1>Quay plan agreed</h1><p>" + FIRST + " " + SECOND
                                        + "</p><div>Dieser Beitrag wurde am Samstag, 3. Mai 2031 um 14 Uhr in der Rubrik Hafen und Seefahrt von Ada Quist eingestellt.</div>"))
                .contains(LocalDate.of(2031, 5, 3));
    }

    @Test
    void keepsTheLastChangeApartFromThePublication() {
        String page = "<meta property=article:published_time content=2031-05-07T10:00:00+02:00>"
                + "<meta property=article:modified_time content=2031-05-09T10:00:00+02:00><body>" + BODY;
        assertThat(about(page, "").modified()).hasToString("Published[text=2031-05-09T10:00:00+02:00, day=2031-05-09]");
        assertThat(about(page, "").sources())
                .containsEntry("published", "meta article:published_time")
                .containsEntry("modified", "meta article:modified_time");
    }

    @Test
    void takesTheOnlyHeadingEvenWhereMachinesAreToldAnother() {
        assertThat(article("<head><meta property=og:title content='Dredging explained | Harbour Post'>"
                                + "<meta property=og:site_name content='Harbour Post'></head><h1>Harbour Post</h1><h1>The board wants bigger ships</h1>"
                                + BODY)
                        .title())
                .isEqualTo("The board wants bigger ships");
    }

    @Test
    void namesAPersonBeforeTheOutletAsAuthor() {
        String page = "<meta property=og:site_name content='Harbour Post'><meta name=author content='Harbour Post'>"
                + "<h1>Plan passed</h1><p class=byline>Von Ada Quist og Ben Roe</p>" + BODY;
        assertThat(about(page, "").authors()).containsExactly("Ada Quist", "Ben Roe");
    }

    @Test
    void tellsWhatKindAPageIs() {
        String teasers = "<h3><a href=/1>One more thing</a></h3>".repeat(10);
        assertThat(about("<body>" + BODY + teasers, "https://post.example/").kind())
                .isEqualTo(About.Kind.LIST);
        assertThat(about("<meta property=og:type content=article><body>" + BODY + teasers, "https://post.example/a")
                        .kind())
                .isEqualTo(About.Kind.ARTICLE);
        assertThat(about(
                                "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Live\"}</script>"
                                        + BODY,
                                "")
                        .kind())
                .isEqualTo(About.Kind.LIVE);
        assertThat(about("<body>" + BODY + "<div>Subscribe to continue reading.</div>", "")
                        .kind())
                .isEqualTo(About.Kind.TEASER);
        assertThat(reason("<body>" + BODY + teasers)).isEqualTo("page is a list of articles");
    }

    @Test
    void readsNoCookieNoticeForAnArticle() {
        String notice = "<div id=onetrust-consent>"
                + "<p>When you visit our site, we store cookies on your browser.</p>".repeat(40) + "</div>";
        assertThat(article("<body>" + notice + BODY).text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void joinsThePartsOfABodyThatIsCutUp() {
        String part = "<div class='c x'><div class=text>%s</div></div>";
        String page = String.format(part, "<p>" + FIRST + "</p>") + "<div class=slot>Advertisement</div>"
                + String.format(part, ("<p>" + SECOND + "</p>").repeat(6));
        assertThat(article("<body><section>" + page + "</section>").text()).startsWith(FIRST + "\n" + SECOND);
    }

    @Test
    void dropsWhatStandsBelowALineThatLeadsAway() {
        assertThat(article(
                                "<article>" + BODY
                                        + "<p>Read more</p><ul><li>The dredger that sank</li><li>A port in the fog</li></ul></article>")
                        .text())
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void takesNoDayFromTheCardOfAnotherArticle() {
        String card =
                "<li><a href=/x>Ferry fares to rise again in the spring</a><span class=post-date>09/19/2031</span></li>";
        assertThat(day("<h2>Board votes to deepen the channel</h2><ul>" + card + "</ul>"
                        + "<div><em>27 Sep 2031</em></div><p>Text.</p>"))
                .contains(LocalDate.of(2031, 9, 27));
    }

    @Test
    void prefersTheDayThatStandsWithTheHeadline() {
        assertThat(day("<div><span class=date>Party, 30.10.31</span><h1>Last costumes for tonight</h1></div>"
                        + BODY.repeat(5) + "<div class=date>2 May 2031</div>"))
                .contains(LocalDate.of(2031, 10, 30));
    }

    @Test
    void takesTheDayThatALineIntroducesBeforeOneThatMerelyStandsThere() {
        assertThat(
                        day(
                                "<h1>Board votes to deepen the channel</h1><p>Since 4 May 2031 it is so.</p>"
                                        + "<div class=post-footer>Dieser Artikel wurde am 14. Dezember 2031 um 14:48 geschrieben.</div>"))
                .contains(LocalDate.of(2031, 12, 14));
    }

    @Test
    void takesTheDayWhosePartsStandInElementsOfTheirOwn() {
        assertThat(day("<h1>Board votes</h1><div><b>2</b> <i>May</i> <span>2031</span></div><p>" + FIRST + "</p>"))
                .contains(LocalDate.of(2031, 5, 2));
    }

    @Test
    void takesTheDayInDataOfAnElementThatIsMadeForIt() {
        assertThat(day("<h1>Board votes</h1><span class=timestamp data-timestamp=1930198948>2 years ago</span>"))
                .contains(LocalDate.of(2031, 3, 2));
    }

    @Test
    void takesTheDayBesideTheHeadlineWhereALinkNamesTheBlog() {
        assertThat(day(
                        "<h1>Board votes</h1><ul class=info><li>7 May 2031</li><li><a href=/b>Notes from the quay and the old town</a></li></ul>"
                                + "<div class=archive><p>2 March 2029</p></div>"))
                .hasValue(LocalDate.of(2031, 5, 7));
    }

    @Test
    void readsDaysThatParagraphsBeginWithAlsoWhereTheyTellOfChanges() {
        assertThat(
                        day(
                                "<h1>Board votes</h1><p>7 May 2031 – The board met for the third time in a month and a half, in the"
                                        + " old customs house behind the fish market. The plan was changed twice before it was put to the vote.</p>"))
                .hasValue(LocalDate.of(2031, 5, 7));
        assertThat(day("<h1>Beschluss</h1><p>Pressemitteilung vom 7. Mai 2031</p>"))
                .hasValue(LocalDate.of(2031, 5, 7));
    }

    @Test
    void readsTheDayBehindThePlaceWhereALineWasWritten() {
        assertThat(
                        day(
                                "<h1>Board votes</h1><p>The board has met.<br><br>Harburg, den 2. Mai 2031<br>For reprints, ask.</p>"))
                .hasValue(LocalDate.of(2031, 5, 2));
        assertThat(day("<h1>Board votes</h1><p>PORT ELLEN, Scotland, May 2, 2031 /Newswire/ -- " + FIRST + "</p>"))
                .hasValue(LocalDate.of(2031, 5, 2));
        assertThat(day("<h1>Board votes</h1><p>" + FIRST + " It met in Harburg on 2 May 2031.</p>"))
                .isEmpty();
    }

    @Test
    void takesTheDayOfTheLastChangeWhereThereIsNoOtherAndSaysSo() {
        String page = "<h1>Board votes</h1><p>" + FIRST + "</p><p class=info>Zuletzt aktualisiert: 7.5.2031</p>";
        assertThat(about(page, "").sources()).containsEntry("published", "page, day of the last change");
        assertThat(day(page)).hasValue(LocalDate.of(2031, 5, 7));
        assertThat(day("<p class=when>3 May 2031</p>" + page)).hasValue(LocalDate.of(2031, 5, 3));
    }

    @Test
    void takesTheDayOfTheLastChangeThatMachinesAreTold() {
        String page = "<meta property=article:modified_time content=2031-05-07T10:00:00Z><h1>Board votes</h1><p>"
                + FIRST + "</p>";
        assertThat(day(page)).hasValue(LocalDate.of(2031, 5, 7));
        assertThat(about(page, "").sources())
                .containsEntry("published", "meta article:modified_time, day of the last change");
    }

    @Test
    void takesTheDayOfAnEntryOrOfItsPictureLast() {
        String entry = "<h1>Board votes</h1><span class=updated title='2031-05-07T10:00:00+00:00'></span>";
        String image = "<meta property=og:image content=https://harbourpost.example/files/2031/05/06/dredger.jpg>";
        assertThat(day(image + entry)).hasValue(LocalDate.of(2031, 5, 7));
        assertThat(day(image + "<h1>Board votes</h1>")).hasValue(LocalDate.of(2031, 5, 6));
        assertThat(day("<meta property=og:image content=https://harbourpost.example/files/2031/05/dredger.jpg>"))
                .isEmpty();
    }

    @Test
    void takesTheDayThatMostOfThePageSpeaksFor() {
        String clock = "<div>Thursday, 8 May 2031</div>";
        assertThat(day(clock + "<h1>Quay plan agreed</h1><p class=meta>3.5.2031 | Ada Quist</p>" + BODY))
                .contains(LocalDate.of(2031, 5, 3));
        assertThat(day("<h1>Quay plan agreed</h1><p>Video available until 28 May 2031</p><p class=meta>3 May 2031</p>"
                        + BODY))
                .contains(LocalDate.of(2031, 5, 3));
    }

    @Test
    void readsFiguresInTheOrderThatAnotherDayOfThePageSpeaksFor() {
        String page = "<meta name=date content='05/03/2031 10:00'><h1>Quay plan agreed</h1>" + BODY;
        assertThat(day("<html lang=en>" + page + "<p>Published on 5 March 2031</p>"))
                .contains(LocalDate.of(2031, 3, 5));
        assertThat(day("<html lang=en>" + page + "<p>Published on 3 May 2031</p>"))
                .contains(LocalDate.of(2031, 5, 3));
    }

    @Test
    void takesTheDayOfThePlaceThatTheMinutesSpeakFor() {
        assertThat(day("<meta property=article:published_time content='Thu, 08 May 2031 02:41:00 GMT'>"
                        + "<h1>Quay plan agreed</h1><p class=date>7/5/2031 22:41</p><p>" + FIRST
                        + "</p><p>27/5/2030</p>"))
                .contains(LocalDate.of(2031, 5, 7));
    }
}
