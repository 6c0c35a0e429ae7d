package vn.hoixa.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.connectors.channel.Pace;

/** Nothing goes out faster than a chat and a channel allow. */
class PacingTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        // a minute of a chat, its burst, of the channel, its burst, millis between two tries, how many go in ten tries
        "60, 5, 6000, 100, 0, 5",
        "60, 5, 6000, 100, 500, 9",
        "60, 5, 6000, 100, 1000, 10",
        "60, 1, 6000, 100, 500, 4",
        "6000, 100, 60, 3, 0, 3",
        "20, 1, 6000, 100, 1000, 3",
    })
    void letsThroughWhatThePacesAllow(int minute, int burst, int ofAll, int burstOfAll, long every, int expected) {
        var pacing = new Pacing(Map.of("chan", new Pace(ofAll, burstOfAll)), clock);
        int sent = 0;
        for (int i = 0; i < 10; i++) {
            sent += pacing.take(new ChatKey("chan", "c1"), new Pace(minute, burst))
                            .isZero()
                    ? 1
                    : 0;
            clock.advance(Duration.ofMillis(every));
        }
        assertThat(sent).isEqualTo(expected);
    }

    @Test
    void saysHowLongToWaitAndTakesNothingMeanwhile() {
        var pacing = new Pacing(Map.of(), clock);
        var chat = new ChatKey("chan", "c1");
        var pace = new Pace(31, 1);
        assertThat(pacing.take(chat, pace)).isZero();
        for (int i = 0; i < 5; i++) {
            assertThat(pacing.take(chat, pace)).isEqualTo(Duration.ofSeconds(2));
        }
        assertThat(pacing.take(new ChatKey("chan", "c2"), pace)).isZero();
        clock.advance(Duration.ofSeconds(2));
        assertThat(pacing.take(chat, pace)).isZero();
    }

    @Test
    void letsNoMoreThroughForManyWorkers() throws Exception {
        var pacing = new Pacing(Map.of("chan", new Pace(60, 50)), clock);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var takes = workers.invokeAll(IntStream.range(0, 400)
                    .mapToObj(i ->
                            (Callable<Duration>) () -> pacing.take(new ChatKey("chan", "c" + i), new Pace(60, 5)))
                    .toList());
            int sent = 0;
            for (var take : takes) {
                sent += take.get().isZero() ? 1 : 0;
            }
            assertThat(sent).isEqualTo(50);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "2, 2000", "3, 4000", "9, 256000", "10, 300000", "11, 300000", "1000000, 300000"})
    void waitsBetweenHalfAndTheWholeOfADoublingTime(int attempts, long most) {
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5), new Random(7));
        assertThat(IntStream.range(0, 500)
                        .mapToLong(i -> backoff.after(attempts).toMillis()))
                .allMatch(millis -> millis >= most / 2 && millis <= most)
                .anyMatch(millis -> millis < most * 6 / 10)
                .anyMatch(millis -> millis > most * 9 / 10);
        assertThat(backoff.brief()).isBetween(Duration.ofMillis(500), Duration.ofMillis(1_500));
    }
}
