// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static List<String> parts(String name) {
        return List.of(name.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "davit manukyan, davit manukian, true, true",
        "aram markosyan, aram margosian, true, true",
        "levon markosian, aram markosyan, false, false",
        "markosian, aram markosyan, false, true",
        "ada holm, ada helm, false, false",
        "boris johnson, boris jansen, false, false",
        "sergei manukyan, serge manukian, false, true",
        "sergei manukyan, aram manukian, false, false",
    })
    void takesOnlyNearLastNamesForOne(String one, String other, boolean same, boolean alike) {
        assertThat(Spelling.isSame(parts(one), parts(other))).isEqualTo(same);
        assertThat(Spelling.isAlike(parts(one), parts(other))).isEqualTo(alike);
    }
}
