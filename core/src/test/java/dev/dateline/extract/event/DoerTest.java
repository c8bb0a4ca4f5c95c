// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoerTest {
    @Test
    void takesTheSubjectBeforeTheVerbWhereTheTreeMakesAPieceOfTheObjectOneToo() {
        Document document = DocumentText.parse("""
                after after SCONJ 3 mark
                Vella Vella PROPN 3 nsubj B-LOC
                assassinated assassinate VERB 6 advcl
                commander commander NOUN 3 obj
                Reyl Reyl PROPN 3 nsubj B-PER
                came come VERB 0 root
                """);

        EventMention event = new EventExtractor().extract(document, List.of()).get(0);

        assertThat(event.actors()).containsExactly(1);
        assertThat(event.recipients()).containsExactly(3);
    }

    @Test
    void takesNoSubjectForAPossessorWhoseMarkStandsBehindTheVerb() {
        Document document = DocumentText.parse("""
                Vella Vella PROPN 2 nsubj B-LOC
                killed kill VERB 0 root
                Lesk Lesk PROPN 5 nmod:poss B-LOC
                's 's PART 1 case
                minister minister NOUN 2 obj
                """);

        EventMention event = new EventExtractor().extract(document, List.of()).get(0);

        assertThat(event.actors()).containsExactly(0);
        assertThat(event.recipients()).containsExactly(4);
    }

    @Test
    void takesTheSubjectOfAPerfectForTheDoerThoughTheTreeTakesItForAPassive() {
        Document document = DocumentText.parse("""
                Vella Vella PROPN 3 nsubj:pass B-LOC
                has have AUX 3 aux
                sentenced sentence VERB 0 root
                a a DET 5 det
                minister minister NOUN 3 nsubj:pass
                """);

        EventMention event = new EventExtractor().extract(document, List.of()).get(0);

        assertThat(event.actors()).containsExactly(0);
        assertThat(event.recipients()).containsExactly(4);
    }

    @Test
    void takesTheSubjectOfAPerfectPassiveForTheOneItIsDoneTo() {
        Document document = DocumentText.parse("""
                Vella Vella PROPN 4 nsubj:pass B-LOC
                has have AUX 4 aux
                been be AUX 4 aux:pass
                sentenced sentence VERB 0 root
                """);

        EventMention event = new EventExtractor().extract(document, List.of()).get(0);

        assertThat(event.actors()).isEmpty();
        assertThat(event.recipients()).containsExactly(0);
    }
}
