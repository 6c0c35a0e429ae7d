package vn.hoixa.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
    private final SettableClock clock = new SettableClock();
    private final TimeLeft left = new TimeLeft(clock);

    @Test
    void knowsNothingBeforeTheFirstPage() {
        assertThat(left.estimate()).isNull();
        left.page(0, 20);
        clock.pass(5);
        assertThat(left.estimate()).isNull();
    }

    @Test
    void goesByTheMeanOfThePagesReadAndRunsDownBetweenThem() {
        left.page(0, 20);
        clock.pass(4);
        left.page(1, 20);
        clock.pass(2);
        left.page(2, 20);

        assertThat(left.estimate()).isEqualTo(Duration.ofSeconds(54));
        clock.pass(10);
        assertThat(left.estimate()).isEqualTo(Duration.ofSeconds(44));
        clock.pass(100);
        assertThat(left.estimate()).isEqualTo(Duration.ZERO);
    }

    @Test
    void countsNoPagesThatAStoppedReadingLeftBehind() {
        left.page(15, 20);
        assertThat(left.estimate()).isNull();
        clock.pass(3);
        left.page(16, 20);

        assertThat(left.estimate()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void saysNothingByAStoppedClock() {
        left.page(0, 20);
        left.page(1, 20);

        assertThat(left.estimate()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, còn dưới 1 phút",
        "29, còn dưới 1 phút",
        "31, còn khoảng 1 phút",
        "130, còn khoảng 2 phút",
        "3540, còn khoảng 59 phút",
        "3600, còn khoảng 1 giờ",
        "5000, còn khoảng 1 giờ 20 phút",
        "7190, còn khoảng 2 giờ"
    })
    void speaksAsCoarselyAsItKnows(long seconds, String words) {
        assertThat(TimeLeft.vietnamese(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @Test
    void hasNoWordsForWhatItDoesNotKnow() {
        assertThat(TimeLeft.vietnamese(null)).isEmpty();
    }

    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-01-05T01:00:00Z");

        void pass(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
