// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.page.IndexPage.Entry;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IndexPageTest {
    @Test
    void leadsToEveryPageInOrder() {
        Entry port = Entry.of("00001-port.html", Invented.record());
        Document page = Jsoup.parse(IndexPage.of(List.of(port, port.at("00002-the port é.html"))));
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("./00001-port.html", "./00002-the%20port%20%C3%A9.html");
        assertThat(page.expectFirst("tbody tr").select("td").eachText())
                .containsExactly("Port closed", "The Harbour · 2024-05-04", "4", "4", "1");
    }

    @Test
    void showsHostileTitlesAndNamesOfFilesAsText() {
        Entry hostile = Entry.of(
                "\"><script>alert(1)</script>.html",
                Invented.bare("x", null, "<img src=x onerror=alert(1)>\u202E", "x", List.of()));
        Document page = Jsoup.parse(IndexPage.of(List.of(hostile)));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.select("td a").text()).startsWith("<img src=x onerror=alert(1)>");
        assertThat(page.select("td a").attr("href")).startsWith("./%22%3E%3Cscript");
    }
}
