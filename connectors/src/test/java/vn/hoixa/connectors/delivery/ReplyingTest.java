package vn.hoixa.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoixa.connectors.delivery.Deliveries.Direction;

/** Each update is answered once, in the messenger's order within its chat, or waits, or is given up aloud. */
class ReplyingTest {
    private final DeliveryFixture all = new DeliveryFixture();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void keepsTheMessengersOrderThoughUpdatesComeOutOfOrder() {
        all.store(
                all.update("c", "c1", 30, "said", "third"),
                all.update("a", "c1", 10, "said", "first"),
                all.update("b", "c1", 20, "said", "second"));
        all.run();

        assertThat(all.channel.texts()).containsExactly("re first", "re second", "re third");
        assertThat(all.jobs()).isEmpty();
    }

    @Test
    void erasesTheWordsOnceTheyAreAnswered() {
        all.says("c1", "hello");
        assertThat(all.count("select count(*) from inbox where body is not null"))
                .isOne();
        all.run();
        assertThat(all.inboxStates()).containsExactly("ANSWERED");
        assertThat(all.count("select count(*) from inbox where body is not null"))
                .isZero();
    }

    @Test
    void keepsNeitherTurnNorReplyOfAFailedTry() {
        all.respondent.failAt("bad", 1);
        all.saysAndRuns("c1", "bad");

        assertThat(all.turns()).isEmpty();
        assertThat(all.outboxStates()).isEmpty();
        assertThat(all.inboxStates()).containsExactly("WAITING");

        all.runFor(Duration.ofSeconds(2));
        assertThat(all.turns()).containsExactly("bad");
        assertThat(all.channel.texts()).containsExactly("re bad");
    }

    @Test
    void holdsBackALaterOneUntilAnEarlierOneIsDoneButNoOtherChat() {
        all.respondent.failAt("bad", 2);
        all.says("c1", "bad", "after");
        all.saysAndRuns("c2", "elsewhere");
        assertThat(all.channel.texts()).containsExactly("re elsewhere");

        all.runFor(Duration.ofSeconds(10));
        assertThat(all.channel.texts("c1")).containsExactly("re bad", "re after");
    }

    @Test
    void waitsLongerAfterEachFailure() {
        var tries = new ArrayList<Instant>();
        all.respondent.meanwhile("bad", () -> tries.add(all.clock.instant()));
        all.respondent.failAt("bad", 4);
        all.says("c1", "bad");
        all.runFor(Duration.ofMinutes(2));

        assertThat(tries).hasSize(5);
        for (int i = 1; i < tries.size(); i++) {
            long most = 1_000L << (i - 1);
            assertThat(Duration.between(tries.get(i - 1), tries.get(i)).toMillis())
                    .isBetween(most / 2, most + 1);
        }
    }

    @Test
    void givesUpAfterFiveTriesAndSaysSoAndGoesOn() {
        all.respondent.failAt("bad", 5);
        all.says("c1", "bad", "after");
        all.runFor(Duration.ofMinutes(2));

        assertThat(all.inboxStates()).containsExactly("FAILED", "ANSWERED");
        assertThat(all.channel.texts()).containsExactly(FakeRespondent.FAILED, "re after");
        assertThat(all.count("select count(*) from inbox where body is not null"))
                .isOne();
        assertThat(all.pipeline.deliveries().failed(0, 10)).singleElement().satisfies(failed -> {
            assertThat(failed.direction()).isEqualTo(Direction.IN);
            assertThat(failed.reason()).isEqualTo("lỗi khi trả lời (IllegalStateException)");
        });
    }

    @Test
    void answersAGivenUpUpdateWhenItIsToldTo() {
        all.respondent.failAt("bad", 5);
        all.says("c1", "bad");
        all.runFor(Duration.ofMinutes(2));
        long id = all.pipeline.deliveries().failed(0, 10).getFirst().id();

        assertThat(all.pipeline.deliveries().again(Direction.IN, id)).isTrue();
        all.run();

        assertThat(all.channel.texts()).containsExactly(FakeRespondent.FAILED, "re bad");
        assertThat(all.inboxStates()).containsExactly("ANSWERED");
        assertThat(all.pipeline.deliveries().again(Direction.IN, id)).isFalse();
    }

    @Test
    void forgetsNoRevivedUpdateWhoseFirstJobIsJustEnding() {
        all.respondent.failAt("bad", 5);
        all.says("c1", "bad");
        all.runFor(Duration.ofMinutes(2));
        all.jdbc.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values ('answer-update', '1', ?, true, 1)""").param(Times.stored(all.clock.instant())).update();

        all.pipeline.deliveries().again(Direction.IN, 1);
        all.jdbc.sql("delete from scheduled_tasks where task_instance = '1'").update();
        all.run();

        assertThat(all.channel.texts()).contains("re bad");
    }

    @Test
    void countsAnErrorAsAFailedTry() {
        all.respondent.failAt("deep", 99, new StackOverflowError());
        all.says("c1", "deep", "after");
        all.runFor(Duration.ofMinutes(2));

        assertThat(all.channel.texts()).containsExactly(FakeRespondent.FAILED, "re after");
    }

    @Test
    void isNotStoppedByAnUpdateThatItsChannelCannotRead() {
        all.comes("c1", "unheard of", "");
        all.says("c1", "after");
        all.runFor(Duration.ofMinutes(2));

        assertThat(all.inboxStates()).containsExactly("FAILED", "ANSWERED");
        assertThat(all.channel.texts()).containsExactly("re after");
    }

    @Test
    void tellsOfTheFailureAlsoWhoHadBlockedUsBefore() {
        all.saysAndRuns("c1", "hello");
        all.comes("c1", "left", "");
        all.run();
        all.respondent.failAt("bad", 5);
        all.says("c1", "bad");
        all.runFor(Duration.ofMinutes(2));

        assertThat(all.channel.texts()).containsExactly("re hello", FakeRespondent.FAILED);
    }

    @Test
    void letsUpdatesOfASwitchedOffChannelWait() {
        var update = all.update("a", "c1", 1, "said", "hello");
        all.pipeline.inbox().store("off", List.of(update));
        all.run();
        all.runFor(Duration.ofMinutes(30));

        assertThat(all.inboxStates()).containsExactly("WAITING");
        assertThat(all.jobs()).hasSize(1);

        var later = new FakeChannel("off", all.clock);
        all.run(all.pipeline(all.database, List.of(later), DeliveryFixture.settings(0, Map.of()), all.clock));
        all.clock.advance(Duration.ofMinutes(10));
        all.run(all.pipeline(all.database, List.of(later), DeliveryFixture.settings(0, Map.of()), all.clock));
        assertThat(later.texts()).containsExactly("re hello");
    }

    @Test
    void leavesAChatToTheWorkerThatHasIt() throws Exception {
        all.saysAndRuns("c1", "hello");
        var thinking = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        all.respondent.meanwhile("slow", () -> {
            thinking.countDown();
            await(goOn);
        });
        all.says("c1", "slow", "next");
        var worker = CompletableFuture.supplyAsync(() -> all.pipeline.replying().next(2));
        await(thinking);

        assertThat(all.pipeline.replying().next(3)).isInstanceOf(Step.Wait.class);
        goOn.countDown();
        assertThat(worker.get(10, TimeUnit.SECONDS)).isEqualTo(new Step.Again());
        all.runFor(Duration.ofSeconds(1));
        assertThat(all.channel.texts()).containsExactly("re hello", "re slow", "re next");
    }

    @Test
    void losesNoUpdateThatMovesWhileItsJobLooksForIt() {
        all.saysAndRuns("old", "hello");
        all.says("old", "second");
        var database = new TroubledDatabase(all.database);
        var worker = all.pipeline(database, List.of(all.channel), DeliveryFixture.settings(0, Map.of()), all.clock);
        database.before(2, () -> {
            all.comes("old", "moved", "new");
            all.jdbc.sql("update inbox set sequence = 0 where id = 3").update();
            assertThat(all.pipeline.replying().next(3)).isEqualTo(new Step.Again());
        });

        assertThat(worker.replying().next(2)).isEqualTo(new Step.Again());
        assertThat(worker.replying().next(2)).isEqualTo(new Step.Again());

        assertThat(worker.replying().next(2)).isEqualTo(new Step.Idle());
        all.run();
        assertThat(all.channel.texts("new")).containsExactly("re second");
        assertThat(all.chats()).containsExactly("new");
    }

    @Test
    void storesNoChatForAJobThatFindsNothing() {
        all.saysAndRuns("c1", "hello");
        all.jdbc.sql("delete from chat").update();

        assertThat(all.pipeline.replying().next(1)).isEqualTo(new Step.Idle());
        assertThat(all.chats()).isEmpty();
    }

    @Test
    void doesNotGiveUpWhatAnotherWorkerHasAnsweredMeanwhile() {
        all.respondent.failAt("bad", 5);
        all.says("c1", "bad");
        all.runFor(Duration.ofSeconds(7));
        assertThat(all.count("select attempts from inbox")).isEqualTo(4);
        all.clock.advance(Duration.ofMinutes(1));

        var database = new TroubledDatabase(all.database);
        var worker = all.pipeline(database, List.of(all.channel), DeliveryFixture.settings(0, Map.of()), all.clock);
        database.before(3, () -> assertThat(all.pipeline.replying().next(1)).isEqualTo(new Step.Again()));
        assertThat(worker.replying().next(1)).isEqualTo(new Step.Again());
        all.run();

        assertThat(all.inboxStates()).containsExactly("ANSWERED");
        assertThat(all.channel.texts()).containsExactly("re bad");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
