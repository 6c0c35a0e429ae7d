package vn.hoixa.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.dialogue.Chat;

/** Colleagues, floods, choices and new conversations. */
class TalkTest {
    private DeliveryFixture all = new DeliveryFixture();

    @AfterEach
    void close() {
        all.close();
    }

    private void withLimit(int messagesPerMinute) {
        all.close();
        all = new DeliveryFixture(DeliveryFixture.settings(messagesPerMinute, Map.of()));
    }

    private Chat lastChat() {
        return all.respondent.chats.getLast();
    }

    @Test
    void keepsQuietForHalfAnHourFromWhenAColleagueWrote() {
        all.comes("c1", "colleague", "");
        all.clock.advance(Duration.ofMinutes(10));
        all.saysAndRuns("c1", "a");
        all.clock.advance(Duration.ofMinutes(19));
        all.saysAndRuns("c1", "b");
        all.saysAndRuns("c2", "elsewhere");
        assertThat(all.channel.texts()).containsExactly("re elsewhere");
        assertThat(all.inboxStates()).containsExactly("SILENT", "SILENT", "SILENT", "ANSWERED");

        all.clock.advance(Duration.ofMinutes(1));
        all.saysAndRuns("c1", "c");
        assertThat(all.channel.texts("c1")).containsExactly("re c");
    }

    @Test
    void isNotPausedAnewByAColleaguesOlderMessage() {
        all.comes("c1", "colleague", "");
        var older = all.update("c1", "colleague", "");
        all.clock.advance(Duration.ofMinutes(20));
        all.comes("c1", "colleague", "");
        all.store(older);
        all.run();
        all.clock.advance(Duration.ofMinutes(29));
        all.saysAndRuns("c1", "a");

        assertThat(all.channel.texts()).isEmpty();
    }

    @Test
    void erasesOnTypedWordsThoughAColleagueWrites() {
        all.saysAndRuns("c1", "hello");
        all.comes("c1", "colleague", "");
        all.saysAndRuns("c1", "erase");

        assertThat(all.channel.texts("c1")).endsWith("goodbye", "all is gone");
        assertThat(all.turns()).isEmpty();
    }

    @Test
    void erasesThoughAColleagueWrites() {
        all.saysAndRuns("c1", "hello");
        all.comes("c1", "colleague", "");
        all.comes("c1", "erasure", "");
        all.run();

        assertThat(all.turns()).isEmpty();
        assertThat(all.chats()).isEmpty();
    }

    @Test
    void endsAFloodWithoutLookingAtItAndSaysSoOnceAMinute() {
        withLimit(3);
        all.says("c1", "1", "2", "3", "4", "5", "6");
        all.saysAndRuns("c2", "elsewhere");

        assertThat(all.channel.texts("c1")).containsExactly("re 1", "re 2", "re 3", FakeRespondent.TOO_MANY);
        assertThat(all.channel.texts("c2")).containsExactly("re elsewhere");
        assertThat(all.count("select count(*) from inbox where state = 'LIMITED' and body is null"))
                .isEqualTo(3);
        assertThat(all.respondent.chats).hasSize(4);

        all.clock.advance(Duration.ofSeconds(30));
        all.saysAndRuns("c1", "7");
        assertThat(all.channel.texts("c1")).hasSize(4);

        all.clock.advance(Duration.ofSeconds(31));
        all.saysAndRuns("c1", "8");
        assertThat(all.channel.texts("c1")).last().isEqualTo("re 8");
    }

    @Test
    void hearsAWishForErasureEvenInAFlood() {
        withLimit(1);
        all.saysAndRuns("c1", "1", "2", "erase");

        assertThat(all.channel.texts("c1")).containsSequence("goodbye", "all is gone");
        assertThat(all.turns()).isEmpty();
        assertThat(all.chats()).isEmpty();
    }

    @Test
    void warnsAgainAfterAMinute() {
        withLimit(1);
        all.saysAndRuns("c1", "1", "2");
        all.clock.advance(Duration.ofSeconds(61));
        all.saysAndRuns("c1", "3", "4", "5");

        assertThat(all.channel.texts())
                .containsExactly("re 1", FakeRespondent.TOO_MANY, "re 3", FakeRespondent.TOO_MANY);
    }

    @Test
    void setsNoLimitForZero() {
        IntStream.range(0, 50).forEach(i -> all.says("c1", "m" + i));
        all.run();
        assertThat(all.channel.texts()).hasSize(50).doesNotContain(FakeRespondent.TOO_MANY);
    }

    @Test
    void takesAPressForTheWordsItStandsFor() {
        all.saysAndRuns("c1", "choices");
        long message = all.channel.tries.getLast().id();
        all.comes("c1", "chose", message + ":1");
        all.run();

        assertThat(all.channel.texts()).containsExactly("which", "re say b");
    }

    @Test
    void answersAPressOnSomethingElseWithAFriendlyWord() {
        all.saysAndRuns("c1", "choices");
        long message = all.channel.tries.getLast().id();
        all.comes("c2", "chose", message + ":0");
        all.comes("c1", "chose", message + ":2");
        all.comes("c1", "chose", message + ":-1");
        all.comes("c1", "chose", (message + 77) + ":0");
        all.run();

        assertThat(all.channel.texts("c1"))
                .containsExactly(
                        "which", FakeRespondent.OLD_CHOICE, FakeRespondent.OLD_CHOICE, FakeRespondent.OLD_CHOICE);
        assertThat(all.channel.texts("c2")).containsExactly(FakeRespondent.OLD_CHOICE);
    }

    @Test
    void offersTheChoicesOfTheLastReply() {
        all.saysAndRuns("c1", "choices", "quiet", "2");
        assertThat(lastChat().offered()).containsExactly(new Choice("A", "say a"), new Choice("B", "say b"));

        all.saysAndRuns("c1", "2");
        assertThat(lastChat().offered()).isEmpty();
        all.saysAndRuns("c2", "2");
        assertThat(lastChat().offered()).isEmpty();
    }

    @Test
    void beginsANewConversationWithoutChoices() {
        all.saysAndRuns("c1", "choices");
        var first = lastChat().conversationId();
        all.saysAndRuns("c1", "anew");
        assertThat(lastChat().conversationId()).isEqualTo(first);

        all.saysAndRuns("c1", "2");
        assertThat(lastChat().offered()).isEmpty();
        assertThat(lastChat().conversationId()).isNotEqualTo(first).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void givesEachChatAConversationOfItsOwn() {
        all.saysAndRuns("c1", "a", "b");
        all.saysAndRuns("c2", "c");
        assertThat(all.respondent.chats.stream().map(Chat::conversationId).distinct())
                .hasSize(2);
    }

    @Test
    void saysNothingWhereNothingIsToBeSaid() {
        all.says("c1", "quiet");
        all.comes("c1", "nothing", "an edited photo");
        all.comes("c1", "left", "");
        all.run();

        assertThat(all.channel.tries).isEmpty();
        assertThat(all.inboxStates()).containsOnly("SILENT");
        assertThat(all.jobs()).isEmpty();
    }

    @Test
    void dropsWhatWaitsForSomebodyWhoLeft() {
        all.says("c1", "three");
        all.work(all.pipeline, all.job(JobQueue.ANSWER));
        all.comes("c1", "left", "");
        all.work(all.pipeline, all.job(JobQueue.ANSWER));
        all.run();

        assertThat(all.channel.tries).isEmpty();
        assertThat(all.outboxStates()).containsOnly("DROPPED");

        all.comes("c1", "joined", "");
        all.run();
        assertThat(all.channel.texts()).containsExactly("welcome");
    }
}
