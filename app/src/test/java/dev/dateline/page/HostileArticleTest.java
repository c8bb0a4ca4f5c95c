// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that try to be more than text. */
class HostileArticleTest {
    private static final Set<String> ELEMENTS = Set.of(
            "#root",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "h1",
            "h2",
            "h3",
            "p",
            "bdi",
            "a",
            "section",
            "fieldset",
            "legend",
            "label",
            "input",
            "span",
            "small",
            "div",
            "main",
            "article",
            "aside",
            "dl",
            "dt",
            "dd",
            "q",
            "abbr",
            "footer",
            "script");

    private static ArticleRecord hostile(String words) {
        Actor actor = new Actor(
                words, words, ActorKind.PERSON, words, Sector.GOV, words, words, List.of(new Span(0, words.length())));
        return Invented.bare(words, "javascript:alert(1)//" + words, words, words + "\n\nand " + words, List.of(actor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</style><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)\" x=\"",
                "' onfocus='alert(1)' autofocus='",
                "--><svg/onload=alert(1)><!--",
                "<!--",
                "<![CDATA[<b>x</b>]]>",
                "<base href=https://evil.example/><meta http-equiv=refresh content=0;url=https://evil.example>",
                "</title></textarea><iframe src=javascript:alert(1)></iframe>",
                "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &amp",
                "{{constructor.constructor('alert(1)')()}} ${alert(1)} `x`"
            })
    void addsNoElementNoAttributeAndNoAddress(String words) {
        Document page = Jsoup.parse(RecordPage.of(hostile(words)));
        Set<String> elements = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            elements.add(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .doesNotStartWith("on")
                        .isNotIn("src", "style", "srcdoc", "action", "autofocus");
            }
        }
        assertThat(ELEMENTS).containsAll(elements);
        assertThat(page.select("script, style, title, base, iframe, img")).hasSize(3);
        assertThat(page.select("[href]").eachAttr("href")).allMatch(address -> address.startsWith("#"));
        assertThat(page.expectFirst("#text").wholeText()).contains(words);
        assertThat(page.title()).isEqualTo(words);
    }

    @Test
    void letsInNothingButItsOwnStyleSheetAndProgram() throws Exception {
        Document page = Jsoup.parse(RecordPage.of(Invented.record()));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src '"
                        + hash(page.expectFirst("style").data()) + "'; script-src '"
                        + hash(page.expectFirst("script").data()) + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import", "http:", "https:");
        assertThat(page.expectFirst("script").data()).doesNotContain("innerHTML", "eval", "fetch", "http");
        assertThat(page.select("link, img, iframe, object, embed")).isEmpty();
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void showsOverridesOfDirectionInsteadOfObeyingThem() {
        String page = RecordPage.of(hostile("police \u202Edenied\u202C it \u2066x\u2069"));
        assertThat(page).doesNotContain("\u202E", "\u202C", "\u2066", "\u2069");
        assertThat(Jsoup.parse(page).select("#text .sign").eachText())
                .startsWith("U+202E", "U+202C", "U+2066", "U+2069");
    }

    @Test
    void showsControlsAndHalvesOfCharactersAsSigns() {
        String page = RecordPage.of(hostile("a\u0000b\u001B[31mc\u007Fd\u0085e\uD800f\uFFFFg"));
        assertThat(page)
                .contains("a\u2400b\u241B[31mc\u2421d\uFFFDe\uFFFDf\uFFFDg")
                .doesNotContain("\u0000", "\u001B");
    }

    @Test
    void keepsEmojiCombiningCharactersAndWordsFromRightToLeft() {
        String words = "👩‍👩‍👧 e\u0301 قال الرئيس \u200Fשלום";
        Document page = Jsoup.parse(RecordPage.of(hostile(words)));
        assertThat(page.expectFirst("#text").wholeText()).contains(words);
        assertThat(page.select("#text p").eachAttr("dir")).containsOnly("auto");
        assertThat(page.select(".card h3 bdi").eachText()).contains(words);
    }

    @Test
    void keepsLineEndsOfEveryKind() {
        ArticleRecord record = Invented.bare("x", null, "x", "one\r\ntwo\rthree\r\n\r\nfour", List.of());
        Document page = Jsoup.parse(RecordPage.of(record));
        assertThat(page.select("#text p").stream().map(Element::wholeText)).containsExactly("one\ntwo\nthree", "four");
    }

    @Test
    void linksOnlyToAddressesOfTheWeb() {
        assertThat(Jsoup.parse(RecordPage.of(Invented.record()))
                        .select("header a")
                        .eachAttr("href"))
                .containsExactly("https://news.example/port?a=1&b=2");
        assertThat(Jsoup.parse(RecordPage.of(hostile("x"))).select("header a")).isEmpty();
    }
}
