// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsAPairAsOneCodePoint() {
        String text = "a😀b😀😀c";
        CodePoints points = new CodePoints(text);
        assertThat(points.count()).isEqualTo(6);
        for (int i = 0; i <= points.count(); i++) {
            int unit = text.offsetByCodePoints(0, i);
            assertThat(points.toUtf16(i)).isEqualTo(unit);
            assertThat(points.fromUtf16(unit)).isEqualTo(i);
        }
    }

    @Test
    void leavesLoneSurrogatesAsCharactersOfTheirOwn() {
        CodePoints points = new CodePoints("\uD83Dx\uDE00");
        assertThat(points.count()).isEqualTo(3);
        assertThat(points.fromUtf16(2)).isEqualTo(2);
    }
}
