// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.Sector;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is a suspect by what the law does to him, and who is not though something like it is told of him. */
class SuspectsTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static String sector(String text, String mention) {
        Actor actor = DATELINE.read(text).actors().stream()
                .filter(each ->
                        each.mentions().stream().anyMatch(span -> span.of(text).equals(mention)))
                .findFirst()
                .orElseThrow();
        return Objects.toString(actor.sector(), "-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police charged Tom Weir with murder on Monday. | Tom Weir
                    Tom Weir was charged with murder on Monday. | Tom Weir
                    A court found Tom Weir guilty of fraud. | Tom Weir
                    A man shot two shoppers in Tesk on Friday. | A man
                    Police charged six men with stabbing a student at a rally. | six men
                    A man was arrested for hijacking a bus near a rally. | A man
                    A man was jailed for espionage after a speech. | A man
                    A woman was jailed for robbing a bank near a church. | A woman
                    Ana Weir stabbed a waiter and shot a guard. A man slapped Ana Weir. | Ana Weir
                    """)
    void whomTheLawPursuesIsOne(String text, String mention) {
        assertThat(sector(text, mention)).isEqualTo(Sector.CRM.name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tom Weir was accused of plagiarism by critics. | Tom Weir
                    Critics accused Tom Weir of plagiarism. | Tom Weir
                    Opponents demanded that Sofia Brandt be charged. | Sofia Brandt
                    Police may arrest Karim Bello if he returns. | Karim Bello
                    A court acquitted Ama Mensah of murder. | Ama Mensah
                    Police arrested Karim Bello on Friday. He was released an hour later. | Karim Bello
                    Police arrested Wen Li, a human rights defender. | Wen Li
                    A man attacked Ketterlander soldiers in Tesk. | A man
                    Police arrested three activists on Friday. | three activists
                    Police arrested eleven men at a rally on Sunday. | eleven men
                    A woman was jailed for not wearing a headscarf. | A woman
                    Two men were sentenced to death for blasphemy. | Two men
                    A man was charged with insulting the king. | A man
                    Ana Weir was beaten by guards and stabbed by a man. Ana Weir slapped the man. | Ana Weir
                    """)
    void whoIsOnlyAccusedOrFreedOrHasACauseIsNone(String text, String mention) {
        assertThat(sector(text, mention)).isNotEqualTo(Sector.CRM.name());
    }
}
