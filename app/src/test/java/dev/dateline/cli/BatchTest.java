// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void handsOutcomesOnInInputOrder(int threads) throws Exception {
        CountDownLatch others = new CountDownLatch(threads > 1 ? 1 : 0);
        Function<Integer, Outcome> lastIsFirstDone = number -> {
            if (number == 0) {
                await(others);
            }
            others.countDown();
            return work(number);
        };
        List<String> taken = new ArrayList<>();
        new Batch<>(threads, lastIsFirstDone).run(numbers(1000), outcome -> taken.add(outcome.label()));
        assertThat(taken)
                .isEqualTo(IntStream.range(0, 1000).mapToObj(Integer::toString).toList());
    }

    @Test
    void holdsFewInputsAtATime() throws Exception {
        AtomicInteger given = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> counted = Stream.generate(given::getAndIncrement)
                .limit(5000)
                .peek(number -> most.accumulateAndGet(number - taken.get(), Math::max))
                .iterator();
        new Batch<>(2, BatchTest::work).run(counted, outcome -> taken.incrementAndGet());
        assertThat(taken).hasValue(5000);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 4 + 2);
    }

    @Test
    void doesNotLetWhatIsDoneWaitForSlowInput() throws Exception {
        CountDownLatch firstIsTaken = new CountDownLatch(1);
        Iterator<Integer> slow = IntStream.range(0, 2)
                .peek(number -> await(number == 1 ? firstIsTaken : new CountDownLatch(0)))
                .iterator();
        new Batch<>(1, BatchTest::work).run(slow, outcome -> firstIsTaken.countDown());
        assertThat(firstIsTaken.getCount()).isZero();
    }

    @Test
    void tellsItsTakerWhereNothingIsThereForTheMoment() throws Exception {
        CountDownLatch paused = new CountDownLatch(1);
        Iterator<Integer> slow = IntStream.range(0, 2)
                .peek(number -> await(number == 1 ? paused : new CountDownLatch(0)))
                .iterator();
        List<String> told = new ArrayList<>();
        new Batch<>(1, BatchTest::work).run(slow, new Batch.Taker() {
            @Override
            public void take(Outcome outcome) {
                told.add(outcome.label());
            }

            @Override
            public void pause() {
                told.add("pause");
                if (told.contains("0")) {
                    paused.countDown();
                }
            }
        });
        assertThat(told).containsSubsequence("0", "pause", "1", "pause").endsWith("pause");
    }

    @Test
    void endsWhereItsOutputEnds() {
        AtomicInteger worked = new AtomicInteger();
        Batch<Integer> batch = new Batch<>(2, number -> {
            worked.incrementAndGet();
            return work(number);
        });
        OutputException full = new OutputException("cannot write", new IOException("full"));
        assertThatThrownBy(() -> batch.run(numbers(100_000), outcome -> {
                    throw full;
                }))
                .isSameAs(full);
        assertThat(worked.get()).isLessThan(100_000);
    }

    @Test
    void doesNotHideAFaultOfTheInput() {
        Iterator<Integer> broken = Stream.of(1, 0).map(number -> 1 / number).iterator();
        assertThatThrownBy(() -> new Batch<>(2, BatchTest::work).run(broken, outcome -> {}))
                .hasRootCauseInstanceOf(ArithmeticException.class);
    }

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).iterator();
    }

    private static Outcome work(int number) {
        return new Outcome.Skipped("" + number, "no reason");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
