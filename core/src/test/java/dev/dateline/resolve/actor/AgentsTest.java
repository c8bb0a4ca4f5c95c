// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Sector;
import dev.dateline.table.Tables;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AgentsTest {
    private static final Agents AGENTS = Agents.load(Tables.builtIn());

    @TestFactory
    Stream<DynamicTest> everyRowMatchesItsExampleAndNotItsCounterexample() {
        return AGENTS.all().stream()
                .map(agent -> DynamicTest.dynamicTest(agent.id(), () -> {
                    assertThat(AGENTS.at(Words.of(agent.yes()))).contains(agent);
                    assertThat(AGENTS.at(Words.of(agent.no()))).isNotEqualTo(Optional.of(agent));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyModifierDecidesItsExampleAndNotItsCounterexample() {
        return AGENTS.modifiers().stream()
                .map(modifier -> DynamicTest.dynamicTest(modifier.word(), () -> {
                    assertThat(AGENTS.deciding(modifier.yes())).contains(modifier);
                    assertThat(AGENTS.deciding(modifier.no())).isNotEqualTo(Optional.of(modifier));
                }));
    }

    @Test
    void prefersTheLongestNoun() {
        assertThat(AGENTS.at(Words.of("the federal police officers"))
                        .orElseThrow()
                        .sector())
                .isEqualTo(Sector.COP);
        assertThat(AGENTS.at(Words.of("two intelligence officers"))
                        .orElseThrow()
                        .sector())
                .isEqualTo(Sector.SPY);
    }

    @Test
    void knowsEachNounOnce() {
        assertThat(AGENTS.all().stream().flatMap(agent -> agent.nouns().stream()))
                .doesNotHaveDuplicates();
    }
}
