// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.record.ArticleRecord;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page that leads to the pages of a folder, in the order in which the articles were read. */
public final class IndexPage {
    /**
     * An article with the file of its page.
     *
     * @param about outlet, byline and day
     */
    public record Entry(String file, String title, String about, int events, int statements, int commitments) {
        public static Entry of(String file, ArticleRecord record) {
            return new Entry(
                    file,
                    RecordPage.title(record),
                    RecordPage.about(record),
                    record.events().size(),
                    record.statements().size(),
                    record.commitments().size());
        }

        public Entry at(String place) {
            return new Entry(place, title, about, events, statements, commitments);
        }
    }

    private IndexPage() {}

    public static String of(List<Entry> entries) {
        Html html = new Html();
        PageParts.head(html, "Articles");
        html.own("<header>").element("h1", "Articles");
        html.element("p", count(entries.size()), "class", "about")
                .own("</header>")
                .line();
        html.own("<main><table><thead><tr><th scope=\"col\">Article</th><th scope=\"col\">Source</th>")
                .own("<th scope=\"col\" class=\"n\">Events</th><th scope=\"col\" class=\"n\">Statements</th>")
                .own("<th scope=\"col\" class=\"n\">Commitments</th></tr></thead>\n<tbody>\n");
        for (Entry entry : entries) {
            html.own("<tr><td>").open("a", "href", "./" + path(entry.file()));
            html.element("bdi", entry.title()).own("</a></td><td>");
            html.element("bdi", entry.about()).own("</td>");
            for (int number : new int[] {entry.events(), entry.statements(), entry.commitments()}) {
                html.element("td", String.valueOf(number), "class", "n");
            }
            html.own("</tr>").line();
        }
        html.own("</tbody></table></main>\n");
        PageParts.foot(html);
        return html.toString();
    }

    private static String count(int articles) {
        return articles == 1 ? "1 article" : articles + " articles";
    }

    /** A name of a file as a part of an address. */
    private static String path(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
