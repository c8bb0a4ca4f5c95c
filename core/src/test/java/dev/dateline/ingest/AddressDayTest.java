// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://post.example/2031/05/07/plan",
                "https://post.example/2031/5/7",
                "https://post.example/2031-05-07-plan.html",
                "https://post.example/news/plan-2031-05-07",
                "https://post.example/news/plan_2031_05_07.html",
                "https://post.example/n1/2031/0507/c1001-40.html",
                "https://post.example/20310507/plan-passed",
                "https://post.example/20310507-plan",
                "https://post.example/plan-20310507.html",
                "https://post.example/07-05-2031/plan"
            })
    void readsADayInSegmentsOfItsOwn(String address) {
        assertThat(AddressDay.of(address)).contains(LocalDate.of(2031, 5, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://post.example/2031/05/plan",
                "https://post.example/plan/20310507",
                "https://post.example/plan-20311507.html",
                "https://post.example/k10020310507000.html",
                "https://post.example/20310507/1234",
                "https://post.example/2031/0532/plan"
            })
    void seesNoDayInOtherFigures(String address) {
        assertThat(AddressDay.of(address)).isEmpty();
    }
}
