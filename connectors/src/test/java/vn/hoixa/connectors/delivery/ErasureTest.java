package vn.hoixa.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.connectors.channel.SendResult;
import vn.hoixa.connectors.delivery.Deliveries.Direction;

/** What a person wants deleted is deleted at once; everything else when its time has come. */
class ErasureTest {
    private final DeliveryFixture all = new DeliveryFixture();

    @AfterEach
    void close() {
        all.close();
    }

    private void nothingIsLeftOf(String chatId) {
        assertThat(all.chats()).doesNotContain(chatId, "");
        assertThat(all.count("select count(*) from inbox where chat_id = ? or body is not null", chatId))
                .isZero();
        assertThat(all.count("select count(*) from outbox where chat_id = ?", chatId))
                .isZero();
        assertThat(all.jobs()).isEmpty();
    }

    @Test
    void deletesAllOfAChatAndSaysGoodbye() {
        all.saysAndRuns("c1", "first topic", "anew", "second topic", "anew", "third topic");
        all.saysAndRuns("c2", "elsewhere");
        all.saysAndRuns("c1", "erase");

        assertThat(all.channel.texts("c1")).endsWith("goodbye", "all is gone");
        assertThat(all.turns()).containsExactly("elsewhere");
        nothingIsLeftOf("c1");
        assertThat(all.outboxStates()).containsExactly("SENT");
        assertThat(all.chats()).containsExactly("c2");
    }

    @Test
    void knowsADuplicateEvenThen() {
        var update = all.update("a", "c1", 1, "said", "hello");
        all.store(update);
        all.run();
        all.saysAndRuns("c1", "erase");
        all.store(update);
        all.run();

        assertThat(all.channel.texts()).containsExactly("re hello", "goodbye", "all is gone");
    }

    @Test
    void deletesWithoutAWordWhereTheMessengerAsks() {
        all.saysAndRuns("c1", "hello");
        all.comes("c1", "erasure", "");
        all.run();

        assertThat(all.channel.texts()).containsExactly("re hello");
        assertThat(all.turns()).isEmpty();
        nothingIsLeftOf("c1");
    }

    @Test
    void keepsTheChatWhenSomethingNewComesBeforeTheGoodbyeIsSent() {
        all.channel.then(new SendResult.Later("wait", Duration.ofMinutes(1), false));
        all.saysAndRuns("c1", "erase");
        all.saysAndRuns("c1", "hello");
        all.runFor(Duration.ofMinutes(2));

        assertThat(all.channel.texts()).containsExactly("goodbye", "goodbye", "all is gone", "re hello");
        assertThat(all.chats()).containsExactly("c1");
        assertThat(all.turns()).containsExactly("hello");
        all.saysAndRuns("c1", "erase");
        assertThat(all.turns()).isEmpty();
        nothingIsLeftOf("c1");
    }

    @Test
    void staysQuietBesideAColleagueWhoWritesBeforeTheGoodbyeIsSent() {
        all.channel.then(new SendResult.Later("wait", Duration.ofMinutes(1), false));
        all.saysAndRuns("c1", "erase");
        all.comes("c1", "colleague", "");
        all.runFor(Duration.ofMinutes(2));
        all.saysAndRuns("c1", "hello");

        assertThat(all.channel.texts()).doesNotContain("re hello");
    }

    @Test
    void keepsNoGoodbyeThatCannotArrive() {
        all.channel.then(new SendResult.Refused("no"), new SendResult.Gone("blocked"));
        all.saysAndRuns("c1", "erase");

        nothingIsLeftOf("c1");
        assertThat(all.pipeline.deliveries().counts().failed()).isZero();
    }

    @Test
    void keepsNoGoodbyeForSomebodyWhoLeaves() {
        all.channel.then(new SendResult.Later("wait", Duration.ofMinutes(1), false));
        all.saysAndRuns("c1", "hello");
        all.runFor(Duration.ofMinutes(2));
        all.channel.then(new SendResult.Later("wait", Duration.ofMinutes(1), false));
        all.saysAndRuns("c1", "erase");
        all.comes("c1", "left", "");
        all.runFor(Duration.ofMinutes(2));

        assertThat(all.count("select count(*) from outbox")).isZero();
        assertThat(all.chats()).isEmpty();
    }

    @Test
    void deletesAMessageThatIsJustBeingSent() {
        all.channel.then(message -> {
            all.saysAndRuns("c1", "erase");
            return new SendResult.Later("busy", Duration.ZERO, false);
        });
        all.saysAndRuns("c1", "hello");
        all.runFor(Duration.ofMinutes(1));

        assertThat(all.channel.texts()).containsExactly("re hello", "goodbye", "all is gone");
        nothingIsLeftOf("c1");
    }

    @Test
    void leavesNoFailureBehindThatCouldBeRevived() {
        all.respondent.failAt("bad", 5);
        all.says("c1", "bad");
        all.runFor(Duration.ofMinutes(2));
        all.saysAndRuns("c1", "erase");

        assertThat(all.pipeline.deliveries().failed(0, 9)).isEmpty();
        assertThat(all.pipeline.deliveries().again(Direction.IN, 1)).isFalse();
        nothingIsLeftOf("c1");
    }

    @Test
    void undoesAnErasureThatFailsInTheMiddle() {
        all.saysAndRuns("c1", "hello");
        all.jdbc.sql("""
                        create function refuse() returns trigger language plpgsql as $$
                        begin raise exception 'not now'; end $$""").update();
        all.jdbc
                .sql("create trigger refuse before update on inbox for each row when (new.chat_id = '')"
                        + " execute function refuse()")
                .update();
        try {
            all.saysAndRuns("c1", "erase");
            assertThat(all.turns()).containsExactly("hello");
            assertThat(all.outboxStates()).containsExactly("SENT");
        } finally {
            all.jdbc.sql("drop function refuse cascade").update();
        }
        all.runFor(Duration.ofMinutes(1));
        nothingIsLeftOf("c1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void deletesEverythingAfterTwelveMonths(int weeksMissing) {
        all.respondent.failAt("bad", 5);
        all.says("c1", "hello", "bad");
        all.runFor(Duration.ofMinutes(2));
        all.comes("c3", "colleague", "");
        all.comes("c4", "nothing", "");
        all.channel.then(new SendResult.Refused("no"));
        all.saysAndRuns("c5", "unsent");
        all.pipeline.inbox().store("off", List.of(all.update("c6", "said", "waits for ever")));
        all.run();
        all.jdbc
                .sql("update turn set asked_at = ?")
                .param(Times.stored(all.clock.instant()))
                .update();

        var start = all.clock.instant().atZone(all.clock.getZone());
        all.clock.set(start.plus(Period.ofMonths(12)).minusWeeks(weeksMissing).toInstant());
        all.saysAndRuns("c2", "still here");
        all.pipeline.retention().deleteOld();
        assertThat(all.inboxStates()).hasSize(7);
        assertThat(all.chats()).containsExactly("c1", "c2", "c3", "c4", "c5");

        all.clock.set(start.plus(Period.ofMonths(12)).plusDays(1).toInstant());
        all.pipeline.retention().deleteOld();
        assertThat(all.turns()).containsExactly("still here");
        assertThat(all.inboxStates()).containsExactly("ANSWERED");
        assertThat(all.outboxStates()).containsExactly("SENT");
        assertThat(all.chats()).containsExactly("c2");
        all.runFor(Duration.ofHours(1));
        assertThat(all.jobs()).isEmpty();
    }

    @Test
    void keepsForAsLongAsTheOfficeHasSet() {
        all.saysAndRuns("c1", "hello");
        var settings = new DeliverySettings(0, Map.of(), Period.ofDays(30), 4, 4, Duration.ofHours(1));
        var copy = all.pipeline(all.database, List.of(all.channel), settings, all.clock);
        all.clock.advance(Duration.ofDays(29));
        copy.retention().deleteOld();
        assertThat(all.inboxStates()).hasSize(1);
        all.clock.advance(Duration.ofDays(2));
        copy.retention().deleteOld();
        assertThat(all.inboxStates()).isEmpty();
    }
}
