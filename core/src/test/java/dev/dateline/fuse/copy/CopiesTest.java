// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.dateline.fuse.Told;
import dev.dateline.fuse.TransientMemory;
import dev.dateline.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String FERRY = """
            The ferry Northern Kestrel ran aground on a sandbank off Osterveld early on Tuesday with ninety-two people aboard.
            The harbour office said two lifeboats took all passengers to the mainland before noon and that nobody was hurt.
            A tug is to pull the ship free at high water on Wednesday, said Mira Holt, who runs the harbour.
            The line that owns the ferry offered travellers buses until the ship sails again, which may take a week.
            """;
    private static final String BUDGET = """
            The council of Osterveld passed a budget on Monday that raises the fee for the harbour by a tenth.
            Members of the smaller party voted against it and left the hall before the count was read aloud.
            The mayor promised that no school would close and that the library keeps its hours through the winter.
            """;

    private final Copies copies = new Copies(new TransientMemory());

    private CopyGroup add(String id, String day, String outlet, String text) {
        return copies.add(Told.article(id, day, outlet, null, text));
    }

    @Test
    void groupsTheSameWordsWhateverTheirCaseAndMarks() {
        add("a", "2031-03-04", "post.example", FERRY);
        CopyGroup group = add(
                "b",
                "2031-03-05",
                "herald.example",
                FERRY.toUpperCase(Locale.ROOT).replace(".", " !"));
        assertThat(group).isEqualTo(new CopyGroup("a", List.of("a", "b")));
        assertThat(copies.copies("a")).containsExactly(new Copy("b", CopyKind.EXACT, 1));
    }

    @Test
    void groupsTextsWithFewWordsChanged() {
        add("a", "2031-03-04", "post.example", FERRY);
        CopyGroup group =
                add("b", "2031-03-04", "herald.example", FERRY.replace("early on Tuesday", "on Tuesday morning"));
        assertThat(group.members()).containsExactly("a", "b");
        assertThat(copies.copies("b")).extracting(Copy::kind).containsExactly(CopyKind.NEAR);
    }

    @Test
    void leavesTextsOnOtherMattersAlone() {
        add("a", "2031-03-04", "post.example", FERRY);
        assertThat(add("b", "2031-03-04", "post.example", BUDGET).members()).containsExactly("b");
        assertThat(copies.copies("b")).isEmpty();
    }

    @Test
    void findsAWireStoryInsideALongerOneWithoutMakingThemOneGroup() {
        add("wire", "2031-03-04", "agency.example", FERRY);
        CopyGroup group = add("long", "2031-03-04", "post.example", BUDGET + FERRY + "Much else happened in town.");
        assertThat(group.members()).containsExactly("long");
        assertThat(copies.copies("long"))
                .extracting(Copy::article, Copy::kind)
                .containsExactly(tuple("wire", CopyKind.PARTIAL));
    }

    @Test
    void countsCopiesOneOutletAndOneAgencyAsOneSource() {
        add("copy", "2031-03-04", "herald.example", FERRY);
        add("first", "2031-03-04", "post.example", FERRY);
        add("held", "2031-03-05", "globe.example", BUDGET + FERRY);
        add(
                "second",
                "2031-03-06",
                "post.example",
                "A tug pulled the ferry free on Wednesday evening, an hour later than was planned.");
        add("wired", "2031-03-06", "sun.example", "OSTERVELD (AP) — The ferry is afloat.");
        add("wires", "2031-03-06", "star.example", "OSTERVELD (AP) — Buses ran for a week.");
        add("own", "2031-03-06", "mail.example", "Travellers praised those who manned the lifeboats.");
        assertThat(copies.independent(Set.of("copy", "first", "held", "second", "wired", "wires", "own")))
                .containsExactly(
                        new Source("post.example", List.of("copy", "first", "held", "second")),
                        new Source("mail.example", List.of("own")),
                        new Source("AP", List.of("wired", "wires")));
    }

    @Test
    void takesTheAgencysOwnArticleForTheOriginalThoughItCameLater() {
        add("a", "2031-03-04", "post.example", "OSTERVELD (Reuters) - " + FERRY);
        add("b", "2031-03-05", "reuters.com", FERRY);
        assertThat(copies.original(copies.group("a").orElseThrow()))
                .contains(new Original("b", "Reuters", "comes from the agency itself"));
    }

    @Test
    void takesTheEarliestForTheOriginalWhereNoAgencyIsThere() {
        add("a", "2031-03-05", "post.example", FERRY);
        add("b", "2031-03-04", "herald.example", FERRY);
        assertThat(copies.original(copies.group("a").orElseThrow()))
                .contains(new Original("b", "herald.example", "was published first"));
    }

    @Test
    void keepsTheIdOfTheLargerOfTwoGroupsThatBecomeOne() {
        String changed = FERRY.replace("two lifeboats", "three boats")
                .replace("before noon", "by one o'clock")
                .replace("may take a week", "could be weeks")
                .replace("at high water", "with the tide");
        add("a", "2031-03-04", "post.example", FERRY);
        add("b", "2031-03-04", "herald.example", changed);
        add("c", "2031-03-04", "globe.example", changed);
        assertThat(copies.group("b").orElseThrow().members()).containsExactly("b", "c");
        CopyGroup joined = add(
                "d",
                "2031-03-04",
                "sun.example",
                FERRY.replace("two lifeboats", "three boats").replace("before noon", "by one o'clock"));
        assertThat(joined).isEqualTo(new CopyGroup("b", List.of("a", "b", "c", "d")));
        copies.remove("d");
        assertThat(copies.group("a")).contains(new CopyGroup("a", List.of("a")));
        assertThat(copies.group("b")).contains(new CopyGroup("b", List.of("b", "c")));
    }

    @Test
    void givesANewGroupAnIdOfItsOwnThoughItsFirstArticleLeftOneBehind() {
        add("a", "2031-03-04", "post.example", FERRY);
        add("b", "2031-03-04", "herald.example", FERRY);
        CopyGroup moved = add("a", "2031-03-04", "post.example", BUDGET);
        assertThat(moved).isEqualTo(new CopyGroup("a~2", List.of("a")));
        assertThat(copies.group("b")).contains(new CopyGroup("a", List.of("b")));
    }

    @Test
    void groupsTheSameArticlesInWhateverOrderTheyCome() {
        List<ArticleRecord> articles = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String text = (i % 3 == 0 ? FERRY : i % 3 == 1 ? BUDGET : BUDGET + FERRY)
                    .replace("Osterveld", i % 2 == 0 ? "Osterveld" : "Kelpshire");
            articles.add(Told.article("n" + i, "2031-03-04", "outlet" + i, null, text));
        }
        Set<Set<String>> expected = groups(articles);
        assertThat(expected).hasSize(3);
        for (int seed = 0; seed < 8; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(groups(articles)).isEqualTo(expected);
        }
    }

    private static Set<Set<String>> groups(List<ArticleRecord> articles) {
        Copies copies = new Copies(new TransientMemory());
        articles.forEach(copies::add);
        Set<Set<String>> groups = new HashSet<>();
        articles.forEach(article -> groups.add(
                new TreeSet<>(copies.group(article.id()).orElseThrow().members())));
        return groups;
    }

    @Test
    void takesTextsOfFewWordsAndOfNone() {
        assertThat(add("a", "2031-03-04", "post.example", "").members()).containsExactly("a");
        assertThat(add("b", "2031-03-04", "post.example", " — ").members()).containsExactly("b");
        assertThat(add("c", "2031-03-04", "post.example", "Rain").members()).containsExactly("c");
        assertThat(add("d", "2031-03-04", "post.example", "rain.").members()).containsExactly("c", "d");
    }
}
