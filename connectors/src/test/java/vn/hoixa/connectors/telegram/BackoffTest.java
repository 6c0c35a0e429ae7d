package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void pausesGrowToAMinuteAndBeginAnew() {
        var backoff = new Backoff(new Random(1));
        long most = 500;
        for (int i = 0; i < 20; i++) {
            assertThat(backoff.next()).isBetween(Duration.ofMillis(most / 2), Duration.ofMillis(most));
            most = Math.min(most * 2, 60_000);
        }
        backoff.reset();

        assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMillis(500));
    }
}
