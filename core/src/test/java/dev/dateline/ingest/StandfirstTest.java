// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandfirstTest {
    private static final String BODY =
            "<div class=story-body><p>The harbour board voted on Tuesday to deepen the northern"
                    + " channel, its chairman said in the town hall.</p><p>Work will begin in March and last two years, according to"
                    + " the plan that it published.</p></div>";

    private static String text(String head, String between) {
        Reading reading = new Ingest()
                .page(
                        "page",
                        "<head><title>Channel to be deepened</title>" + head
                                + "</head><body><div class=top><h1>Channel to" + " be deepened</h1>" + between
                                + "</div>" + BODY,
                        "");
        return ((Reading.Read) reading).article().text();
    }

    @Test
    void takesTheSummaryByTheNameOfItsElement() {
        assertThat(text("", "<h2 class=article__deck>Bigger ships may come to the old port after all</h2>"))
                .startsWith("Bigger ships may come to the old port after all\nThe harbour board");
    }

    @Test
    void takesTheSummaryThatThePageTellsMachines() {
        assertThat(
                        text(
                                "<meta name=description content='Two years of work lie ahead of the port, an…'>",
                                "<div class=x7><span class=y>Two years of work lie ahead of the port, and nobody knows the cost</span></div>"))
                .startsWith("Two years of work lie ahead of the port, and nobody knows the cost\n");
    }

    @Test
    void takesAWholeSentenceBelowTheHeadline() {
        String lead =
                "The port of the old town will be open to bigger ships before the decade is out, the board hopes.";
        assertThat(text("", "<p>" + lead + "</p>")).startsWith(lead + "\nThe harbour board");
    }

    @Test
    void takesNoCaptionNoBylineAndNoInvitation() {
        assertThat(text(
                        "",
                        "<p class=byline>Ada Quist writes about ports, tides, ships and all that goes on in the old town.</p>"
                                + "<div class=caption>The northern channel as it was seen from the old lighthouse on Monday.</div>"
                                + "<p>Sign up for our newsletter and get the news of the harbour in your inbox every day.</p>"
                                + "<div>7 May 2031</div>"))
                .startsWith("The harbour board");
    }
}
