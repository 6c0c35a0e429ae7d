package vn.hoixa.connectors.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.assistant.conversation.StoredTurn;
import vn.hoixa.assistant.conversation.Turn;
import vn.hoixa.connectors.channel.TestMessenger.Shown;
import vn.hoixa.connectors.delivery.Delivery;
import vn.hoixa.connectors.delivery.DeliverySettings;
import vn.hoixa.connectors.dialogue.Composer;
import vn.hoixa.connectors.dialogue.Dialogue;
import vn.hoixa.connectors.dialogue.FakeAssistant;
import vn.hoixa.connectors.dialogue.TestGuides;
import vn.hoixa.knowledge.TestDatabase;

/** What every channel does, from the person who writes to the messages that come back, over the real delivery and dialogue. */
public abstract class ChannelContract {
    private static final int SHORTEST_LIMIT = 2_000;
    private static final Pattern SENTENCE = Pattern.compile("Câu số \\d+ của câu trả lời dài\\.");

    private final FakeAssistant answers = new FakeAssistant();
    private final CountDownLatch thinking = new CountDownLatch(1);
    private boolean slow;
    private DataSource database;
    private TestMessenger messenger;
    private Delivery delivery;

    /** A messenger with nobody in it yet. */
    protected abstract TestMessenger messenger(DataSource database);

    @BeforeEach
    void start() {
        database = TestDatabase.migrated("classpath:db/migration/assistant", "classpath:db/migration/connectors");
        messenger = messenger(database);
        delivery = new Delivery(
                database,
                new JdbcTransactionManager(database),
                List.of(messenger.channel()),
                new Dialogue(new Thinking(), TestGuides.library(), URI.create("https://hoi.example/")),
                new Composer()::parts,
                List.of(),
                new DeliverySettings(0, Map.of(), Period.ofMonths(12), 4, 4, Duration.ofMillis(1)),
                Clock.systemUTC());
        messenger.connect(delivery);
        delivery.start();
    }

    @AfterEach
    void stop() {
        thinking.countDown();
        messenger.close();
        delivery.close();
    }

    @Test
    void answersWithASourceAndWhatMayBeAskedNext() {
        answers.answer = answer("Phòng Văn hóa chủ trì [1].", "Khi nào xong?", "Ai phối hợp?");
        messenger.says(1, "Ai chủ trì?");

        var shown = last(1, 1);
        assertThat(shown.text()).contains("Phòng Văn hóa chủ trì [1].", "12/KH-UBND");
        assertThat(shown.offers()).anyMatch(offer -> offer.contains("Khi nào xong?"));
        assertThat(answers.lastQuestion()).isEqualTo("Ai chủ trì?");
    }

    @Test
    void asksWhatWasChosen() {
        answers.answer = answer("Phòng Văn hóa chủ trì [1].", "Khi nào xong?", "Ai phối hợp?");
        messenger.says(1, "Ai chủ trì?");
        messenger.chooses(1, last(1, 1), 1);

        last(1, 2);
        assertThat(answers.lastQuestion()).isEqualTo("Ai phối hợp?");
    }

    @Test
    void cutsALongAnswerBetweenSentencesAndKeepsTheirOrder() {
        var sentences = IntStream.range(0, 300)
                .mapToObj(i -> "Câu số " + i + " của câu trả lời dài.")
                .toList();
        answers.answer = answer(String.join(" ", sentences) + " [1]", "Hỏi tiếp?");
        messenger.says(1, "Kể hết đi");
        await().untilAsserted(() -> assertThat(all(1)).contains(sentences.getLast()));
        await().until(() -> !messenger.shown(1).getLast().offers().isEmpty());

        var shown = messenger.shown(1);
        assertThat(shown).hasSizeGreaterThan(1);
        assertThat(shown)
                .allSatisfy(one -> assertThat(one.text().length())
                        .isLessThanOrEqualTo(messenger.channel().limits().maxText()));
        assertThat(shown.subList(0, shown.size() - 1))
                .allSatisfy(one -> assertThat(one.offers()).isEmpty());
        assertThat(SENTENCE.matcher(all(1)).results().map(found -> found.group()))
                .containsExactlyElementsOf(sentences);
        assertThat(messenger.channel().limits().maxText()).isGreaterThanOrEqualTo(SHORTEST_LIMIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHOTO", "VOICE", "STICKER", "LOCATION"})
    void saysKindlyWhatToSendInstead(Event.Kind kind) {
        messenger.sends(1, kind);

        assertThat(last(1, 1).text()).contains("chữ");
        assertThat(answers.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/help", "/huy", "bắt đầu", "tro giup", "Hủy"})
    void doesWhatACommandSays(String command) {
        messenger.says(1, command);

        assertThat(last(1, 1).text()).isNotBlank();
        assertThat(answers.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xoadulieu", "xóa dữ liệu"})
    void deletesWhatIsStoredOfAChatAndSaysSo(String command) {
        messenger.says(1, "Ai chủ trì?");
        last(1, 1);
        messenger.says(1, command);

        assertThat(last(1, 2).text()).contains("xóa");
        await().untilAsserted(() -> assertThat(rows("chat") + rows("outbox")).isZero());
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from inbox where chat_id <> '' or body is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void opensAGuideByALinkAndWalksThroughItStepByStep() {
        messenger.says(1, "/start huong-dan_the-thu-vien_1");
        var first = last(1, 1);
        assertThat(first.text()).contains("Bước 1/3", "Mở ứng dụng Sách.");
        messenger.chooses(1, first, 0);
        var second = last(1, 2);
        assertThat(second.text()).contains("Bước 2/3", "Đăng ký");
        messenger.chooses(1, second, 1);
        assertThat(last(1, 3).text()).contains("Bước 1/3");
        messenger.says(1, "tiep");
        assertThat(last(1, 4).text()).contains("Bước 2/3");
    }

    @Test
    void answersEachOfSeveralMessagesInTheirOrder() {
        for (int i = 0; i < 5; i++) {
            messenger.says(1, "/lenh" + i);
        }
        last(1, 5);
        assertThat(messenger.shown(1))
                .extracting(shown -> shown.text().replaceAll("(?s).*/lenh(\\d).*", "$1"))
                .containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void answersOnceWhatIsBroughtTwice() {
        messenger.says(1, "Ai chủ trì?");
        messenger.repeatsTheLast();
        messenger.says(2, "/help");
        last(1, 1);
        last(2, 1);
        await().until(() -> count("inbox", "WAITING") == 0);

        assertThat(messenger.shown(1)).hasSize(1);
        assertThat(answers.asked).hasSize(1);
    }

    @Test
    void leavesInPeaceWhoHasLeftAndAnswersWhoComesBack() {
        messenger.says(1, "Ai chủ trì?");
        last(1, 1);
        messenger.leaves(1);
        await().until(() -> JdbcClient.create(database)
                .sql("select exists (select 1 from chat where gone_at is not null)")
                .query(Boolean.class)
                .single());
        int before = messenger.shown(1).size();
        messenger.says(1, "Tôi quay lại");

        last(1, before + 1);
        assertThat(answers.lastQuestion()).isEqualTo("Tôi quay lại");
    }

    @Test
    void showsThatSomebodyWritesWhereTheMessengerCan() {
        slow = true;
        messenger.says(1, "Ai chủ trì?");
        await().until(() -> !answers.asked.isEmpty());
        if (messenger.hasTyping()) {
            await().until(() -> messenger.typings() > 0);
        }
        thinking.countDown();

        last(1, 1);
        assertThat(messenger.typings() > 0).isEqualTo(messenger.hasTyping());
    }

    @Test
    void answersInAGroupOnlyWhatIsMeantForIt() {
        int due = messenger.writesInAGroup("Ai chủ trì?");
        messenger.says(2, "/help");
        last(2, 1);
        await().until(() ->
                count("inbox", "WAITING") == 0 && count("outbox", "WAITING") + count("outbox", "SENDING") == 0);

        assertThat(messenger.shownToAll()).isEqualTo(due + 1);
        assertThat(answers.asked).hasSize(due);
    }

    /** The last of so many messages to somebody. */
    private Shown last(int person, int messages) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> messenger.shown(person).size() >= messages);
        assertThat(messenger.shown(person)).hasSize(messages);
        return messenger.shown(person).getLast();
    }

    private String all(int person) {
        return messenger.shown(person).stream().map(Shown::text).collect(Collectors.joining("\n"));
    }

    private int rows(String table) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private int count(String table, String state) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + table + " where state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    private static Answer answer(String text, String... suggestions) {
        var citation = new Citation(
                1,
                "plan",
                "ke-hoach.txt",
                "Kế hoạch số hóa",
                "12/KH-UBND",
                "II.1",
                null,
                4,
                5,
                "Phòng Văn hóa",
                "/nguon/plan");
        return FakeAssistant.answer(Answer.Status.ANSWERED, text, List.of(citation), List.of(suggestions), null);
    }

    /** The given answers, after some thought where it is slow. */
    private final class Thinking implements Assistant {
        @Override
        public Turn ask(Ask ask, Consumer<String> drafted) {
            var turn = answers.ask(ask, drafted);
            if (slow) {
                try {
                    thinking.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return turn;
        }

        @Override
        public List<StoredTurn> lastTurns(String channel, String conversationId, int limit) {
            return answers.lastTurns(channel, conversationId, limit);
        }
    }
}
