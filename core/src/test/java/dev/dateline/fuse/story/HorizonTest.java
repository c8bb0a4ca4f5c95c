// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HorizonTest {
    private final Horizon horizon = new Horizon(2);

    @Test
    void admitsAllUntilAsManyWaitAsMayBeReached() {
        horizon.add(0.9);
        assertThat(horizon.admits(0.1)).isTrue();
        horizon.add(0.5);
        assertThat(horizon.admits(0.1)).isFalse();
        assertThat(horizon.admits(0.5)).isTrue();
        assertThat(horizon.admits(0.7)).isTrue();
    }

    @Test
    void risesWithStrongerWaysAndAsSomeAreReached() {
        horizon.add(0.9);
        horizon.add(0.5);
        horizon.reach(0.9);
        assertThat(horizon.admits(0.5)).isTrue();
        horizon.remove(0.5);
        horizon.add(0.8);
        assertThat(horizon.admits(0.6)).isFalse();
        assertThat(horizon.admits(0.8)).isTrue();
    }

    @Test
    void admitsTheStrongestWayOfAll() {
        horizon.add(1);
        assertThat(horizon.admits(1)).isTrue();
    }
}
