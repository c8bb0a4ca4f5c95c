// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageKindsTest {
    @Test
    void knowsSentencesByTwoWordsAndAStop() {
        assertThat(List.of("It rained.", "«Nein», sagt sie!", "7 May: closed? yes", "橋は一年間通行止めとなる", "他说 好。"))
                .allMatch(PageKinds::isSentence);
        assertThat(List.of("", "Rain.", "...", "No stop at all", "。橋は橋", "1. 2. 3."))
                .noneMatch(PageKinds::isSentence);
    }
}
