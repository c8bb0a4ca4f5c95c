// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.RecordFormat;
import dev.dateline.record.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RecordPageTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "page", "invented.html");

    private final ArticleRecord record = RecordFormat.read(RecordFormat.line(Invented.record()));
    private final Document page = Jsoup.parse(RecordPage.of(record));

    /** The words under all marks of an item that have a class. */
    private String marked(String anchor, String look) {
        return page
                .select("#text [data-i~=^" + anchor + "$|^" + anchor + " | " + anchor + " | " + anchor + "$]")
                .stream()
                .filter(mark -> mark.hasClass(look) || !mark.select("." + look).isEmpty())
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    @Test
    void isTheGoldenPageByteForByte() throws IOException {
        String now = RecordPage.of(record);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, now);
        }
        assertThat(now).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void marksTheWordsOfEveryItem() {
        for (Event event : record.events()) {
            assertThat(marked(event.id(), "trigger")).isEqualTo(event.trigger().of(record.text()));
            assertThat(marked(event.id(), "evidence"))
                    .isEqualTo(event.evidence().of(record.text()));
        }
        Span content = record.statements().get(1).content().get(0);
        assertThat(marked("s2", "said")).isEqualTo(content.of(record.text()));
        assertThat(marked("c1", "action")).isEqualTo("reopen the port by Monday");
        assertThat(marked("c1", "condition")).isEqualTo("if the dockers leave");
        assertThat(marked("f1", "figure")).isEqualTo("about 40");
        assertThat(marked("r1", "framing")).isEqualTo("so-called");
        assertThat(marked("a4", "actor")).isEqualTo("about 40 dockersthe dockers");
    }

    @Test
    void showsTheWholeText() {
        Element text = page.expectFirst("#text").clone();
        text.select(".tag").remove();
        String paragraphs = text.select("p").stream().map(Element::wholeText).collect(Collectors.joining("\n\n"));
        assertThat(paragraphs).isEqualTo(Invented.TEXT);
    }

    @Test
    void tellsWhatIsClaimedFromWhatTheOutletTellsAndFromWhatDidNotHappen() {
        assertThat(page.select(".trigger.claimed").eachText()).contains("closed", "attacked");
        assertThat(page.select("#text .trigger.told").eachText()).containsExactly("marched");
        assertThat(page.select("#text .trigger.denied").eachText()).containsExactly("seized");
        assertThat(page.select("#text .tag.e").eachText())
                .containsExactly("e1 COERCE claimed", "e2 ASSAULT claimed", "e3 COERCE denied", "e4 PROTEST");
        assertThat(page.select("#e4 dd").eachText()).contains("the outlet's own");
    }

    @Test
    void showsAStatementInAStatementDeeperAndNamesItsSpeakersTheInnermostFirst() {
        assertThat(page.select("#text .d2").eachText()).contains("attacked");
        assertThat(page.select("#text .tag.s").eachText()).contains("s2 Petrov", "s3 police ‹ Petrov");
        assertThat(page.select("#e2 a").eachText())
                .containsSubsequence("s3 assert, police (BGR COP)", "s2 assert, Petrov (BGR GOV)");
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryNameIsTakenOnce() {
        Set<String> names = new HashSet<>();
        page.select("[id]")
                .forEach(element ->
                        assertThat(names.add(element.id())).as(element.id()).isTrue());
        List<String> links = page.select("a[href^=#]").eachAttr("href");
        assertThat(links).hasSizeGreaterThan(40).allMatch(link -> names.contains(link.substring(1)));
    }

    @Test
    void hasACardWithTheFieldsOfEveryItem() {
        assertThat(page.select(".card").eachAttr("id"))
                .containsExactly(
                        "s1", "s2", "s3", "s4", "e1", "e2", "e3", "e4", "c1", "f1", "r1", "t1", "t2", "p1", "a1", "a2",
                        "a3", "a4");
        assertThat(page.select("#e1 dt").eachText())
                .containsExactly(
                        "status",
                        "according to",
                        "when",
                        "dated by",
                        "where",
                        "trigger",
                        "evidence",
                        "codes",
                        "confidence",
                        "why");
        assertThat(page.select("#c1 dd").eachText())
                .contains("if the dockers leave 225–245", "2024-05-06", "a2 Petrov (BGR GOV)");
    }

    @Test
    void addsLittleToTheArticle() {
        String empty = RecordPage.of(Invented.bare("x", null, "x", "x", List.of()));
        assertThat(empty.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
    }
}
