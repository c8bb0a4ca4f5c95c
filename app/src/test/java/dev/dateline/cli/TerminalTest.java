// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void takesTheLaunchersWordForWhichEndsAreTerminals() {
        assertThat(Terminal.of("out,err", false, null, "xterm")).isEqualTo(new Terminal(true, true, true));
        assertThat(Terminal.of(",err", true, null, "xterm")).isEqualTo(new Terminal(false, true, false));
        assertThat(Terminal.of("", true, null, "xterm")).isEqualTo(new Terminal(false, false, false));
    }

    @Test
    void asksForAConsoleWhereTheLauncherSaysNothing() {
        assertThat(Terminal.of(null, true, null, null)).isEqualTo(new Terminal(true, true, true));
        assertThat(Terminal.of(null, false, null, null)).isEqualTo(new Terminal(false, false, false));
    }

    @Test
    void leavesColoursOutWhereTheyAreNotWanted() {
        assertThat(Terminal.of("out", false, "1", "xterm").colour()).isFalse();
        assertThat(Terminal.of("out", false, "", "xterm").colour()).isTrue();
        assertThat(Terminal.of("out", false, null, "dumb").colour()).isFalse();
    }
}
