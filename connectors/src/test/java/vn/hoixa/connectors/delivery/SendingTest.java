package vn.hoixa.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoixa.connectors.channel.Pace;
import vn.hoixa.connectors.channel.SendResult;
import vn.hoixa.connectors.delivery.Deliveries.Direction;

/** Messages arrive in order, once; and what cannot arrive is seen. */
class SendingTest {
    private static final Duration NO_PAUSE = Duration.ZERO;
    private static final DeliverySettings SETTINGS = DeliveryFixture.settings(0, Map.of());

    private DeliveryFixture all = new DeliveryFixture();

    @AfterEach
    void close() {
        all.close();
    }

    private static SendResult later() {
        return new SendResult.Later("busy", NO_PAUSE, false);
    }

    @Test
    void sendsTheMessagesOfAReplyInOrder() {
        all.saysAndRuns("c1", "three", "next");

        assertThat(all.channel.texts()).containsExactly("one", "two", "three", "re next");
        assertThat(all.outboxStates()).containsOnly("SENT");
        assertThat(all.jobs()).isEmpty();
    }

    @Test
    void keepsTheOrderAcrossRepetitions() {
        all.channel.then(later(), later());
        all.says("c1", "three", "next");
        all.runFor(Duration.ofSeconds(10));

        assertThat(all.channel.texts()).containsExactly("one", "one", "one", "two", "three", "re next");
    }

    @Test
    void waitsLongerAfterEachRefusal() {
        all.channel.usually(message -> later());
        all.says("c1", "hello");
        all.runFor(Duration.ofMinutes(30));

        var times = all.channel.tries.stream().map(FakeChannel.Try::at).toList();
        assertThat(times).hasSizeBetween(10, 22);
        for (int i = 1; i < times.size(); i++) {
            long most = Math.min(1_000L << (i - 1), 300_000);
            assertThat(Duration.between(times.get(i - 1), times.get(i)).toMillis())
                    .isGreaterThanOrEqualTo(most / 2)
                    .isLessThan(most + 10_000);
        }
    }

    @Test
    void obeysThePauseOfAChatAndOnlyThere() {
        var start = all.clock.instant();
        all.channel.then(new SendResult.Later("slow down", Duration.ofSeconds(40), false));
        all.says("c1", "a", "b");
        all.run();
        all.says("c2", "elsewhere");
        all.run();
        assertThat(all.channel.texts()).containsExactly("re a", "re elsewhere");

        all.runFor(Duration.ofMinutes(1));
        assertThat(all.channel.texts()).containsExactly("re a", "re elsewhere", "re a", "re b");
        assertThat(all.channel.tries.get(2).at()).isAfterOrEqualTo(start.plusSeconds(40));
    }

    @Test
    void triesAgainAtOnceWhenWhatHeldTheChannelUpIsMended() {
        all.channel.then(new SendResult.Later("no consent", Duration.ofMinutes(15), true));
        all.saysAndRuns("c1", "a");
        all.clock.advance(Duration.ofSeconds(5));
        all.pipeline.deliveries().resume("other");
        all.run();
        assertThat(all.channel.texts()).hasSize(1);

        all.pipeline.deliveries().resume("chan");
        all.run();
        assertThat(all.channel.texts()).containsExactly("re a", "re a");
        assertThat(all.outboxStates()).containsExactly("SENT");
    }

    @Test
    void stopsTheWholeChannelWhenToldToButNoOther() {
        var start = all.clock.instant();
        all.channel.then(new SendResult.Later("slow down", Duration.ofSeconds(40), true));
        all.saysAndRuns("c1", "a");
        all.says("c2", "b");
        all.pipeline.inbox().store("other", List.of(all.update("c3", "said", "c")));
        all.runFor(Duration.ofSeconds(39));

        assertThat(all.channel.texts()).containsExactly("re a");
        assertThat(all.other.texts()).containsExactly("re c");

        all.runFor(Duration.ofSeconds(5));
        assertThat(all.channel.texts()).containsExactlyInAnyOrder("re a", "re a", "re b");
        assertThat(all.channel.tries.get(1).at()).isAfterOrEqualTo(start.plusSeconds(40));
    }

    @Test
    void sendsOnceMoreWhereTheAnswerWasCut() {
        all.channel.then(new SendResult.Unclear("cut"));
        all.says("c1", "a", "b");
        all.runFor(Duration.ofSeconds(10));

        assertThat(all.channel.texts()).containsExactly("re a", "re a", "re b");
        assertThat(all.outboxStates()).containsOnly("SENT");
    }

    @Test
    void sendsNotATimeMoreThanThat() {
        all.channel.then(new SendResult.Unclear("cut"), later(), new SendResult.Unclear("cut again"));
        all.says("c1", "a", "b");
        all.runFor(Duration.ofSeconds(20));

        assertThat(all.channel.texts()).containsExactly("re a", "re a", "re a", "re b");
        assertThat(all.outboxStates()).containsExactly("DEAD", "SENT");
        assertThat(all.deadReasons()).singleElement().asString().contains("cut again");
    }

    @Test
    void takesAChannelThatThrowsForACutWire() {
        all.channel.then(message -> {
            throw new IllegalStateException("a bug");
        });
        all.says("c1", "a");
        all.runFor(Duration.ofSeconds(5));

        assertThat(all.channel.texts()).containsExactly("re a", "re a");
        assertThat(all.outboxStates()).containsExactly("SENT");
    }

    @Test
    void sendsOnceMoreWhenTheSenderVanished() {
        var died = all.clock.instant();
        all.channel.then(message -> {
            throw new OutOfMemoryError("as if killed");
        });
        all.says("c1", "a", "b");
        try {
            all.run();
        } catch (OutOfMemoryError killed) {
            assertThat(all.outboxStates()).containsExactly("SENDING", "WAITING");
        }
        all.runFor(Sending.LEASE.minusMillis(1));
        assertThat(all.channel.texts()).containsExactly("re a");

        all.runFor(Duration.ofSeconds(6));
        assertThat(all.channel.texts()).containsExactly("re a", "re a", "re b");
        assertThat(all.channel.tries.get(1).at()).isAfterOrEqualTo(died.plus(Sending.LEASE));
    }

    @Test
    void storesAResultLaterWithoutSendingAgain() {
        all.says("c1", "a");
        all.work(all.pipeline, all.job(JobQueue.ANSWER));
        var database = new TroubledDatabase(all.database);
        var copy = all.pipeline(database, List.of(all.channel), SETTINGS, all.clock);
        all.channel.then(message -> {
            database.goesAway(3);
            return new SendResult.Sent("x");
        });
        copy.sending().next(1);

        assertThat(all.outboxStates()).containsExactly("SENT");
        all.runFor(Duration.ofMinutes(1));
        assertThat(all.channel.texts()).containsExactly("re a");
    }

    @Test
    void keepsALateResultFromUndoingWhatAnotherWorkerDid() {
        all.channel.then(message -> {
            all.clock.advance(Sending.LEASE.plusSeconds(1));
            assertThat(all.pipeline.sending().next(message.id())).isEqualTo(new Step.Again());
            all.clock.advance(Duration.ofSeconds(5));
            assertThat(all.pipeline.sending().next(message.id())).isEqualTo(new Step.Again());
            return later();
        });
        all.says("c1", "a");
        all.runFor(Duration.ofMinutes(2));

        assertThat(all.channel.texts()).containsExactly("re a", "re a");
        assertThat(all.outboxStates()).containsExactly("SENT");
    }

    @Test
    void leavesAPersonInPeaceWhoBlockedUsUntilTheyWrite() {
        all.channel.then(new SendResult.Gone("blocked"));
        all.saysAndRuns("c1", "three");
        assertThat(all.channel.texts()).containsExactly("one");
        assertThat(all.outboxStates()).containsExactly("DROPPED", "DROPPED", "DROPPED");
        assertThat(all.jdbc
                        .sql("select gone_reason from chat")
                        .query(String.class)
                        .single())
                .isEqualTo("blocked");

        all.jdbc.sql("update outbox set state = 'DEAD' where id = 2").update();
        assertThat(all.pipeline.deliveries().again(Direction.OUT, 2)).isTrue();
        all.run();
        assertThat(all.outboxStates()).containsExactly("DROPPED", "SENT", "DROPPED");

        all.saysAndRuns("c1", "hello");
        assertThat(all.channel.texts()).containsExactly("one", "two", "re hello");
    }

    @Test
    void followsAChatThatMoved() {
        all.saysAndRuns("c1", "choices");
        all.channel.then(new SendResult.Moved("c9"));
        all.says("c1", "three");
        all.runFor(Duration.ofSeconds(5));

        assertThat(all.channel.texts("c9")).containsExactly("one", "two", "three");
        assertThat(all.chats()).containsExactly("c9");
        all.saysAndRuns("c9", "hello");
        assertThat(all.respondent.chats)
                .extracting(chat -> chat.conversationId())
                .containsOnly(all.respondent.chats.getFirst().conversationId());
    }

    @Test
    void followsAChatToOneThatIsKnownAlready() {
        all.saysAndRuns("c9", "of the new");
        all.saysAndRuns("c1", "of the old");
        all.channel.then(new SendResult.Moved("c9"));
        all.says("c1", "second");
        all.runFor(Duration.ofSeconds(5));

        assertThat(all.channel.texts("c9")).containsExactly("re of the new", "re second");
        assertThat(all.chats()).containsExactly("c9");
        assertThat(all.turns()).containsExactly("of the new");

        all.saysAndRuns("c9", "erase");
        assertThat(all.turns()).isEmpty();
        assertThat(all.count("select count(*) from inbox where chat_id <> ''")).isZero();
    }

    @Test
    void comesToRestWhenAChatMovesToItself() {
        all.channel.usually(message -> new SendResult.Moved("c1"));
        all.says("c1", "hello");
        all.runFor(Duration.ofMinutes(5));

        assertThat(all.channel.tries).hasSizeLessThan(15);
        assertThat(all.chats()).containsExactly("c1");
    }

    @Test
    void answersInTheNewChatWhatWasAskedInTheOldOne() {
        all.says("c1", "hello");
        all.jdbc.sql("update inbox set chat_id = 'c9'").update();
        all.run();

        assertThat(all.channel.texts("c9")).containsExactly("re hello");
    }

    @Test
    void goesOnAfterAMessageThatIsRefused() {
        all.channel.then(new SendResult.Refused("too strange"));
        all.saysAndRuns("c1", "a", "b");

        assertThat(all.outboxStates()).containsExactly("DEAD", "SENT");
        assertThat(all.deadReasons()).containsExactly("too strange");
    }

    @Test
    void sendsADeadMessageAgainAsIfItWereNew() {
        all.channel.then(new SendResult.Refused("too strange"));
        all.saysAndRuns("c1", "a");
        var deliveries = all.pipeline.deliveries();
        var failed = deliveries.failed(0, 10).getFirst();
        assertThat(failed.direction()).isEqualTo(Direction.OUT);
        assertThat(failed.channel()).isEqualTo(DeliveryFixture.CHANNEL);
        assertThat(deliveries.again(Direction.OUT, failed.id() + 1)).isFalse();
        assertThat(deliveries.again(Direction.IN, failed.id())).isFalse();

        all.clock.advance(Duration.ofDays(3));
        assertThat(deliveries.again(Direction.OUT, failed.id())).isTrue();
        all.run();
        assertThat(all.channel.texts()).containsExactly("re a", "re a");
        assertThat(deliveries.failed(0, 10)).isEmpty();
        assertThat(deliveries.again(Direction.OUT, failed.id())).isFalse();
    }

    @Test
    void countsWhatIsUnderWay() {
        var deliveries = all.pipeline.deliveries();
        assertThat(deliveries.counts()).isEqualTo(new Deliveries.Counts(0, Duration.ZERO, 0, 0));

        all.channel.then(new SendResult.Refused("no"), new SendResult.Later("wait", Duration.ofHours(1), false));
        all.saysAndRuns("c1", "a", "b");
        all.says("c2", "c");
        all.clock.advance(Duration.ofSeconds(7));
        all.says("c2", "d");
        assertThat(deliveries.counts()).isEqualTo(new Deliveries.Counts(2, Duration.ofSeconds(7), 1, 1));
    }

    @Test
    void listsFailuresNewestFirst() {
        all.channel.then(new SendResult.Refused("1"), new SendResult.Refused("2"), new SendResult.Refused("3"));
        for (var words : List.of("a", "b", "c")) {
            all.saysAndRuns("c1", words);
            all.clock.advance(Duration.ofMinutes(1));
        }
        assertThat(all.pipeline.deliveries().failed(1, 1))
                .extracting(Deliveries.Failed::reason)
                .containsExactly("2");
        assertThat(all.pipeline.deliveries().failed(0, 9))
                .extracting(Deliveries.Failed::reason)
                .containsExactly("3", "2", "1");
    }

    @Test
    void givesUpWhatIsOlderThanADay() {
        all.channel.then(new SendResult.Later("wait", Duration.ofHours(25), false));
        all.says("c1", "a");
        all.runFor(Duration.ofHours(26));

        assertThat(all.channel.texts()).containsExactly("re a");
        assertThat(all.deadReasons()).singleElement().asString().contains("một ngày");
    }

    @Test
    void triesNothingWhereTheMessengerHasClosedTheChat() {
        all.channel.closed(new SendResult.Refused("window closed"));
        all.saysAndRuns("c1", "a");
        assertThat(all.channel.tries).isEmpty();
        assertThat(all.deadReasons()).containsExactly("window closed");

        all.channel.closed(new SendResult.Later("not yet", Duration.ofMinutes(5), false));
        all.saysAndRuns("c1", "b");
        all.channel.closed(null);
        all.runFor(Duration.ofMinutes(4));
        assertThat(all.channel.tries).isEmpty();
        all.runFor(Duration.ofMinutes(2));
        assertThat(all.channel.texts()).containsExactly("re b");
    }

    @Test
    void keepsThePaceOfAChat() {
        all.channel.pace(new Pace(60, 2));
        IntStream.range(0, 8).forEach(i -> all.says("c1", "m" + i));
        var start = all.clock.instant();
        all.runFor(Duration.ofMinutes(1));

        assertThat(all.channel.texts()).hasSize(8).isSorted();
        assertThat(all.channel.tries.get(1).at()).isEqualTo(start);
        assertThat(all.channel.tries.get(7).at()).isCloseTo(start.plusSeconds(6), within(500, ChronoUnit.MILLIS));
    }

    @Test
    void keepsThePaceOfAChannel() {
        all.close();
        all = new DeliveryFixture(DeliveryFixture.settings(0, Map.of(DeliveryFixture.CHANNEL, new Pace(120, 3))));
        IntStream.range(0, 9).forEach(i -> all.says("c" + i, "m"));
        var start = all.clock.instant();
        all.runFor(Duration.ofMinutes(1));

        assertThat(all.channel.tries).hasSize(9);
        Instant last = all.channel.tries.getLast().at();
        assertThat(last).isBetween(start.plusMillis(2_900), start.plusMillis(4_500));
    }

    @Test
    void leavesAMessengerAloneThatIsDownAndSendsAllWhenItIsBack() {
        all.channel.usually(message -> new SendResult.Later("no connection", NO_PAUSE, false));
        IntStream.range(0, 40).forEach(i -> all.says("c" + i, "m" + i));
        all.run();
        assertThat(all.channel.tries).hasSize(10);

        all.runFor(Duration.ofMinutes(5));
        assertThat(all.channel.tries).hasSizeLessThan(150);
        all.pipeline.inbox().store("other", List.of(all.update("c1", "said", "a")));
        all.run();
        assertThat(all.other.texts()).containsExactly("re a");

        all.channel.usually(message -> new SendResult.Sent(""));
        all.runFor(Duration.ofMinutes(10));
        assertThat(all.outboxStates()).hasSize(41).containsOnly("SENT");
    }

    @Test
    void losesNoMessageThatMovesWhileItsJobLooksForIt() {
        all.says("c1", "a");
        all.work(all.pipeline, all.job(JobQueue.ANSWER));
        var database = new TroubledDatabase(all.database);
        var copy = all.pipeline(database, List.of(all.channel), SETTINGS, all.clock);
        database.before(
                2, () -> all.jdbc.sql("update outbox set chat_id = 'c9'").update());

        assertThat(copy.sending().next(1)).isEqualTo(new Step.Again());
        assertThat(copy.sending().next(1)).isEqualTo(new Step.Again());
        assertThat(all.channel.texts("c9")).containsExactly("re a");
        assertThat(copy.sending().next(1)).isEqualTo(new Step.Idle());
    }
}
