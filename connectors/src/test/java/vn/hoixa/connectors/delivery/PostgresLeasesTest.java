package vn.hoixa.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One holder at a time, by the database's clock. */
class PostgresLeasesTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final DeliveryFixture all = new DeliveryFixture();
    private final Leases one = new PostgresLeases(all.database);
    private final Leases other = new PostgresLeases(all.database);

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void givesALeaseToOneHolder() {
        assertThat(one.hold("poll", LONG)).isTrue();
        assertThat(other.hold("poll", LONG)).isFalse();
        assertThat(one.hold("poll", LONG)).isTrue();
        assertThat(other.hold("refresh", LONG)).isTrue();
    }

    @Test
    void passesItOnWhenItsTimeIsOver() {
        one.hold("poll", Duration.ofMillis(-1));
        assertThat(other.hold("poll", LONG)).isTrue();
        assertThat(one.hold("poll", LONG)).isFalse();
    }

    @Test
    void passesItOnWhenItIsGivenBackByItsHolder() {
        one.hold("poll", LONG);
        other.release("poll");
        assertThat(other.hold("poll", LONG)).isFalse();
        one.release("poll");
        assertThat(other.hold("poll", LONG)).isTrue();
    }
}
