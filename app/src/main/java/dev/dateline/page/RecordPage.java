// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.record.ArticleRecord;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record as one page of HTML that needs nothing but itself: the text with the words that prove each item, and a card of each
 * item. It asks for nothing from outside, by a policy that lets in only its own style sheet and program (by their hashes), and
 * shows whatever stands in an article without obeying it. The same record gives the same bytes.
 */
public final class RecordPage {
    private static final int TITLE = 72;

    private final ArticleRecord record;
    private final Html html = new Html();

    private RecordPage(ArticleRecord record) {
        this.record = record;
    }

    public static String of(ArticleRecord record) {
        RecordPage page = new RecordPage(record);
        Wording wording = new Wording(record);
        Register register = new Register(record, wording);
        PageParts.head(page.html, title(record));
        page.header();
        page.layers();
        page.html.own("<div class=\"page\">\n").own("<main>");
        page.html.open(
                "article", "id", "text", "tabindex", "0", "aria-label", "text of the article", "lang", page.language());
        new MarkedText(page.html, record.text(), Marks.of(record, wording), register.titles()).write();
        page.html.own("</article></main>\n<aside aria-label=\"record\">\n");
        page.html.own(
                "<div id=\"now\" tabindex=\"-1\" role=\"region\" aria-live=\"polite\" aria-label=\"items of the words chosen\" hidden></div>\n");
        Cards cards = new Cards(page.html, record, wording, register);
        Stream.of(Layer.values()).filter(layer -> layer.count(record) > 0).forEach(layer -> {
            page.html.element("h2", layer.toString(), "class", layer.letter()).line();
            cards.write(layer);
        });
        page.html.own("</aside>\n</div>\n");
        page.footer();
        PageParts.foot(page.html);
        return page.html.toString();
    }

    private String language() {
        return record.language() == null ? "en" : record.language();
    }

    /** The title, or where there is none the first words of the text. */
    static String title(ArticleRecord record) {
        if (record.title() != null && !record.title().isBlank()) {
            return record.title();
        }
        String line = record.text().strip().lines().findFirst().orElse(record.id());
        int space = line.lastIndexOf(' ', TITLE);
        return line.length() <= TITLE || space < 0 ? line : line.substring(0, space) + " …";
    }

    /** Outlet, byline and day of an article; empty where it says none. */
    static String about(ArticleRecord record) {
        return Stream.of(
                        record.outlet(),
                        record.byline(),
                        record.published() == null ? null : record.published().text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private void header() {
        html.own("<header>").element("h1", title(record), "dir", "auto");
        html.open("p", "class", "about").element("bdi", about(record));
        String url = record.url();
        if (url != null) {
            html.own(" ");
            if (url.matches("(?i)https?://\\S+")) {
                html.element("a", url, "href", url, "rel", "noreferrer noopener");
            } else {
                html.text(url);
            }
        }
        html.close("p");
        if (record.coverage().reason() != null) {
            html.element(
                    "p",
                    "Read " + record.coverage().read() + " of "
                            + record.coverage().total() + " characters: "
                            + record.coverage().reason(),
                    "class",
                    "warning");
        }
        html.own("</header>").line();
    }

    private void layers() {
        html.own("<section id=\"layers\" aria-label=\"layers\"><fieldset><legend>Layers</legend>");
        for (Layer layer : Layer.values()) {
            int count = layer.count(record);
            if (count > 0) {
                String box = "show-" + layer.letter();
                html.open("label", "for", box)
                        .open("input", "type", "checkbox", "id", box, "autocomplete", "off", "checked", "")
                        .own(" ")
                        .element("span", layer.toString(), "class", layer.letter() + " sample")
                        .own(" ")
                        .element("small", String.valueOf(count))
                        .close("label")
                        .own(" ");
            }
        }
        html.own("</fieldset>").own(KEY).own("</section>").line();
    }

    private static final String KEY = "<p class=\"key\">No tint: the outlet’s own voice."
            + " <span class=\"s said d1\">Tint: somebody’s words,</span> <span class=\"s said d2\">deeper where a speaker reports"
            + " another.</span> Events: <span class=\"e trigger q4 told\">told as fact</span>, <span class=\"e trigger q4 claimed\">claimed"
            + " by a speaker</span>, <span class=\"e trigger q4 unreal\">planned, demanded, threatened, possible</span>, <span"
            + " class=\"e trigger q4 unreal denied\">denied</span>; <span class=\"e trigger q1 told\">cooperation</span>, <span"
            + " class=\"e trigger q3 told\">verbal</span> and <span class=\"e trigger q4 told\">material conflict</span>."
            + " <span class=\"program\">Hover, tap, or go through the text with the arrow keys ← → to see the record of the"
            + " words; Esc to leave it.</span></p>";

    private void footer() {
        String[] facts = {
            "id " + record.id(), ArticleRecord.SCHEMA, "Dateline " + record.version(), "language " + language()
        };
        html.element("footer", String.join(" · ", List.of(facts))).line();
    }
}
