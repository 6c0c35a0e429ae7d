package vn.hoixa.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Update;

/** An update is stored once or not at all, and with it a job. */
class InboxTest {
    private final DeliveryFixture all = new DeliveryFixture();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void storesAnUpdateOnceHoweverOftenItComes() {
        var update = all.update("a", "c1", 1, "said", "hello");
        all.store(update, update);
        all.store(update, all.update("b", "c1", 2, "said", "again"));

        assertThat(all.inboxStates()).containsExactly("WAITING", "WAITING");
        assertThat(all.jobs()).hasSize(2).allMatch(job -> job.task().equals(JobQueue.ANSWER));

        all.run();
        all.store(update);
        all.run();
        assertThat(all.channel.texts()).containsExactly("re hello", "re again");
    }

    @Test
    void takesTheSameIdFromTwoChannelsForTwoUpdates() {
        var update = all.update("a", "c1", 1, "said", "hello");
        all.store(update);
        all.pipeline.inbox().store("other", List.of(update));
        all.run();

        assertThat(all.channel.texts()).containsExactly("re hello");
        assertThat(all.other.texts()).containsExactly("re hello");
    }

    @Test
    void storesNoHalfOfABatch() {
        var unstorable = new Update("\0", "c1", 2, all.clock.instant(), "body");

        assertThatThrownBy(() -> all.store(all.update("a", "c1", 1, "said", "hello"), unstorable))
                .isInstanceOf(DataAccessException.class);
        assertThat(all.inboxStates()).isEmpty();
        assertThat(all.jobs()).isEmpty();
    }

    @Test
    void storesNoUpdateWithoutItsJob() {
        all.jdbc
                .sql("alter table scheduled_tasks rename to scheduled_tasks_away")
                .update();
        try {
            assertThatThrownBy(() -> all.says("c1", "hello")).isInstanceOf(DataAccessException.class);
        } finally {
            all.jdbc
                    .sql("alter table scheduled_tasks_away rename to scheduled_tasks")
                    .update();
        }
        assertThat(all.inboxStates()).isEmpty();
    }

    @Test
    void saysSoInOneWayWhenTheDatabaseIsAway() {
        var away = new TroubledDatabase(all.database);
        var inbox = all.pipeline(away, List.<Channel>of(all.channel), DeliveryFixture.settings(0, Map.of()), all.clock)
                .inbox();
        away.goesAway(1);

        assertThatThrownBy(() -> inbox.store("chan", List.of(all.update("a", "c1", 1, "said", "hello"))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void wakesNobodyForNothing() {
        all.pipeline.jobs().wakes(() -> {
            throw new AssertionError();
        });
        all.store();
        assertThat(all.jobs()).isEmpty();
    }
}
