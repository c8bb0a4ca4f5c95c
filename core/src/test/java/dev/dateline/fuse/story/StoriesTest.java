// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fuse.Told;
import dev.dateline.fuse.TransientMemory;
import dev.dateline.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final ArticleRecord FIRST = told(
            "osterveld-1",
            "2031-03-04",
            "A man was shot dead outside a bakery on Tannery Lane in Osterveld late on Monday, police said. Officers called to the "
                    + "2200 block of Tannery Lane found Jorin Quillfeather, 34, with wounds to the chest. Witnesses saw a grey "
                    + "van leave. Detective Selma Brackwater asked residents of Tannery Lane for footage.");
    private static final ArticleRecord SECOND = told(
            "osterveld-2",
            "2031-03-05",
            "Police in Osterveld have named the man killed by gunfire in front of a bakery on Tannery Lane as Jorin Quillfeather, 34. "
                    + "Detective Selma Brackwater said a grey van was seen in the 2200 block minutes after the shots on Monday.");
    private static final ArticleRecord TRIAL = told(
            "osterveld-3",
            "2031-03-12",
            "A suspect was charged on Wednesday with the murder of Jorin Quillfeather, the man shot outside a bakery in Osterveld last "
                    + "week. Prosecutors say Dane Holloway, 29, drove the grey van seen on Tannery Lane. Selma Brackwater led "
                    + "the search.");
    private static final ArticleRecord OTHER = told(
            "kelpshire-1",
            "2031-03-04",
            "A woman was shot and wounded in a car park in Kelpshire early on Tuesday, police said. Perpetua Lanyard, 51, was taken to "
                    + "Saint Odile Hospital after the shooting near the 700 block of Mill Road. Sergeant Ruben Castellane said "
                    + "two men ran off.");
    private static final ArticleRecord OTHER_LATER = told(
            "kelpshire-2",
            "2031-03-06",
            "Perpetua Lanyard, the 51-year-old woman shot in a Kelpshire car park, has left Saint Odile Hospital. Sergeant Ruben "
                    + "Castellane said that the two men seen on Mill Road are still sought for the shooting on Tuesday.");
    private static final List<ArticleRecord> ALL = List.of(FIRST, SECOND, TRIAL, OTHER, OTHER_LATER);

    private final Stories stories = new Stories(new TransientMemory());

    private static ArticleRecord told(String id, String day, String text) {
        return Told.article(id, day, "post.example", null, text);
    }

    private List<String> incident(String article) {
        return stories.story(Grain.INCIDENT, article).orElseThrow().articles();
    }

    @Test
    void keepsHappeningsOfOneKindApartByNamesPlacesAndNumbers() {
        stories.add(ALL);
        assertThat(incident("osterveld-1")).containsExactly("osterveld-1", "osterveld-2", "osterveld-3");
        assertThat(incident("kelpshire-1")).containsExactly("kelpshire-1", "kelpshire-2");
    }

    @Test
    void givesTheSameStoriesInWhateverOrderArticlesCome() {
        stories.add(ALL);
        Set<List<String>> expected = partition(stories);
        List<ArticleRecord> shuffled = new ArrayList<>(ALL);
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            Stories others = new Stories(new TransientMemory());
            shuffled.forEach(others::add);
            assertThat(partition(others)).isEqualTo(expected);
        }
    }

    @Test
    void findsTheSameWhetherWhatItRestsOnIsAtHandOrNot() {
        TransientMemory memory = new TransientMemory();
        TransientMemory lookedUp = new TransientMemory();
        Stories throughout = new Stories(memory);
        for (ArticleRecord article : ALL) {
            throughout.add(article);
            new Stories(lookedUp).add(article);
        }
        throughout.remove("osterveld-2");
        new Stories(lookedUp).remove("osterveld-2");
        throughout.add(SECOND);
        new Stories(lookedUp).add(SECOND);
        for (ArticleRecord article : ALL) {
            for (Grain grain : Grain.values()) {
                assertThat(throughout.story(grain, article.id()))
                        .isEqualTo(new Stories(lookedUp).story(grain, article.id()));
                assertThat(throughout.ties(grain, article.id()))
                        .isNotEmpty()
                        .isEqualTo(new Stories(lookedUp).ties(grain, article.id()));
            }
        }
    }

    private static Set<List<String>> partition(Stories stories) {
        Set<List<String>> partition = new HashSet<>();
        ALL.forEach(article -> {
            partition.add(
                    stories.story(Grain.INCIDENT, article.id()).orElseThrow().articles());
            partition.add(stories.story(Grain.TOPIC, article.id()).orElseThrow().articles());
        });
        return partition;
    }

    @Test
    void keepsTheIdOfAStoryAsItGrows() {
        stories.add(SECOND);
        assertThat(stories.story(Grain.INCIDENT, "osterveld-2").orElseThrow().id())
                .isEqualTo("osterveld-2");
        stories.add(FIRST);
        stories.add(TRIAL);
        assertThat(stories.story(Grain.INCIDENT, "osterveld-1").orElseThrow().id())
                .isEqualTo("osterveld-2");
    }

    @Test
    void forgetsAnArticleThatIsRemoved() {
        stories.add(ALL);
        stories.remove("osterveld-2");
        assertThat(stories.story(Grain.INCIDENT, "osterveld-2")).isEmpty();
        assertThat(incident("osterveld-1")).doesNotContain("osterveld-2");
        assertThat(stories.ties(Grain.INCIDENT, "osterveld-1")).doesNotContainKey("osterveld-2");
    }

    @Test
    void takesAnArticleAnewInPlaceOfWhatItWas() {
        stories.add(ALL);
        stories.add(
                told("osterveld-2", "2031-03-05", "The choir of Brennick sang at the opening of a library on Friday."));
        assertThat(incident("osterveld-2")).containsExactly("osterveld-2");
        assertThat(incident("osterveld-1")).doesNotContain("osterveld-2");
    }

    @Test
    void takesArticlesWithoutADayAndWithoutWords() {
        stories.add(ALL);
        stories.add(Told.article("undated", null, null, null, SECOND.text() + " Neighbours laid flowers."));
        stories.add(Told.article("empty", null, null, null, ""));
        assertThat(incident("undated")).contains("osterveld-2");
        assertThat(incident("empty")).containsExactly("empty");
    }

    @Test
    void saysHowStronglyArticlesAreTied() {
        stories.add(ALL);
        assertThat(stories.ties(Grain.INCIDENT, "osterveld-1").get("osterveld-2"))
                .isGreaterThan(0.5);
    }
}
