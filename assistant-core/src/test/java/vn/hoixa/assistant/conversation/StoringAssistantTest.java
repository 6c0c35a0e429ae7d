package vn.hoixa.assistant.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Answering;
import vn.hoixa.assistant.understanding.Understanding;

/** A turn is stored before it is given, remembered in its own conversation only, and holds nothing personal. */
class StoringAssistantTest {
    private static final String OWNER = "Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ?";

    private final TestLibrary files = TestLibrary.shared();
    private final Assistant assistant = files.assistant(TestLibrary.CLOCK);

    @Test
    void storesQuestionAnswerContextAndTraceOfEachTurn() {
        var turn = assistant.ask(new Ask("web", null, OWNER));

        var row = row(turn.conversationId());
        assertThat(row.question()).isEqualTo(OWNER);
        assertThat(row.answer()).contains("Phòng Kinh tế");
        assertThat(row.context()).contains(files.idOf("binh-minh.txt"));
        assertThat(row.trace()).contains("answered by");
        assertThat(row.askedAt().toInstant()).isEqualTo(TestLibrary.CLOCK.instant());
        assertThat(turn.answer().status()).isEqualTo(Answer.Status.ANSWERED);
        assertThat(turn.tookMillis()).isNotNegative();
    }

    @Test
    void givesTheSameTurnsBackOldestFirst() {
        var first = assistant.ask(new Ask("web", null, OWNER));
        var second = assistant.ask(new Ask("web", first.conversationId(), "Khi nào phải xong?"));

        assertThat(assistant.lastTurns("web", first.conversationId(), 5))
                .containsExactly(
                        new StoredTurn(OWNER, first.answer()), new StoredTurn("Khi nào phải xong?", second.answer()));
        assertThat(assistant.lastTurns("web", first.conversationId(), 1))
                .extracting(StoredTurn::question)
                .containsExactly("Khi nào phải xong?");
        assertThat(assistant.lastTurns("zalo", first.conversationId(), 5)).isEmpty();
        assertThat(assistant.lastTurns("web", "unknown", 5)).isEmpty();
    }

    @Test
    void answersNothingWhenTheTurnCannotBeStored() {
        var broken = new Switch(files.database);
        var failing = new StoringAssistant(
                new Understanding(files.library, TestLibrary.CLOCK),
                new Answering(files.library, files.search, TestLibrary.CLOCK),
                broken,
                TestLibrary.CLOCK);
        var before = failing.ask(new Ask("web", "failing", OWNER));
        broken.failing = true;

        assertThatThrownBy(() -> failing.ask(new Ask("web", "failing", "Khi nào phải xong?")))
                .isInstanceOf(DataAccessException.class);

        broken.failing = false;
        assertThat(failing.lastTurns("web", "failing", 10)).containsExactly(new StoredTurn(OWNER, before.answer()));
    }

    @Test
    void failsWhenOnlyTheInsertFails() {
        var database = TestLibrary.with("binh-minh.txt");
        JdbcClient.create(database.database)
                .sql("create function refuse() returns trigger language plpgsql as "
                        + "$$ begin raise exception 'no room'; end $$")
                .update();
        JdbcClient.create(database.database)
                .sql("create trigger refuse before insert on turn execute function refuse()")
                .update();

        assertThatThrownBy(() -> database.ask(OWNER)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void remembersWithinAConversationAndForgetsBetweenThem() {
        assistant.ask(new Ask("web", "mine", OWNER));
        var known = assistant.ask(new Ask("web", "mine", "Khi nào phải xong?")).answer();
        var stranger =
                assistant.ask(new Ask("web", "other", "Khi nào phải xong?")).answer();
        var sameIdElsewhere =
                assistant.ask(new Ask("zalo", "mine", "Khi nào phải xong?")).answer();

        assertThat(known.text()).contains("10/5/2026");
        assertThat(stranger.text()).doesNotContain("10/5/2026");
        assertThat(sameIdElsewhere.text()).doesNotContain("10/5/2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CCCD của tôi 079123456789, ai chủ trì rà soát camera an ninh?",
                "Em là 0912 345 678, ai chủ trì rà soát camera an ninh ạ",
                "mật khẩu VNeID của em là hoahong@79 mà ai chủ trì rà soát camera an ninh",
                "mk la hoahong@79 ai chu tri ra soat camera an ninh",
                "otp 345678 ai chủ trì rà soát camera an ninh",
                "stk 0123456789 của em, ai chủ trì rà soát camera an ninh",
                "gửi nguyen.b@example.com giúp em ai chủ trì rà soát camera an ninh"
            })
    void storesNothingPersonalAnywhere(String question) {
        var turn = assistant.ask(new Ask("web", null, question));

        assertThat(row(turn.conversationId()).toString() + turn.answer())
                .doesNotContain("079123456789", "345 678", "hoahong", "345678", "0123456789", "nguyen.b@");
    }

    @Test
    void answersADecomposedQuestionLikeAComposedOne() {
        var composed = files.ask(OWNER);
        var decomposed = files.ask(Normalizer.normalize(OWNER, Normalizer.Form.NFD));

        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void takesTwoThousandCharactersAndNoMore() {
        var longest = (OWNER + " ").repeat(100).substring(0, Ask.MAX_QUESTION - 1) + "?";

        assertThat(files.ask(longest).text()).isNotBlank();
        assertThatIllegalArgumentException().isThrownBy(() -> new Ask("web", null, longest + "?"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ask("web", null, " \n"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ask("web", "", OWNER));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ask("web", "x".repeat(65), OWNER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000Ai chủ trì\u0000 lắp trạm quan trắc?",
                "Ai lắp trạm \ud83d quan trắc",
                "👍👍👍",
                "???",
                "%",
                "'; drop table turn; --",
                "<script>alert(1)</script>",
                "(((((((((",
                "*:* OR 1=1",
                "{0} {1} ${name} $1 \\",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "1",
                "và",
                "năm 99999999999999999999"
            })
    void survivesWhatPeopleAndMachinesType(String question) {
        var turn = assistant.ask(new Ask("web", null, question));

        assertThat(turn.answer().text()).isNotBlank();
        assertThat(assistant.lastTurns("web", turn.conversationId(), 1)).hasSize(1);
    }

    @Test
    void refusesAQuestionThatHoldsNothingToRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ask("web", null, "\u200b \ufeff"));
    }

    @Test
    void keepsEveryTurnOfOneConversationAskedAtOnce() throws Exception {
        var turns = atOnce(IntStream.range(0, 24)
                .<Callable<Turn>>mapToObj(i -> () -> assistant.ask(new Ask("web", "crowd", OWNER)))
                .toList());

        assertThat(turns)
                .extracting(turn -> turn.answer().text())
                .containsOnly(turns.getFirst().answer().text());
        assertThat(assistant.lastTurns("web", "crowd", 100)).hasSize(24);
    }

    @Test
    void keepsManyConversationsApart() throws Exception {
        var questions = List.of(OWNER, "Ai chủ trì lập bản đồ số vùng trồng bưởi ở xã Tân Lộc Thượng?");
        var dates = List.of("10/5/2026", "30/6/2026");

        var turns = atOnce(IntStream.range(0, 24)
                .<Callable<Turn>>mapToObj(i -> () -> {
                    assistant.ask(new Ask("web", "many-" + i, questions.get(i % 2)));
                    return assistant.ask(new Ask("web", "many-" + i, "Vậy khi nào phải xong?"));
                })
                .toList());

        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i).answer().text()).contains(dates.get(i % 2)).doesNotContain(dates.get(1 - i % 2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OWNER,
                "Rà soát camera an ninh do ai chủ trì?",
                "những việc nào quá hạn",
                "xin chữ ký số ở đâu",
                "tủ sách điện tử"
            })
    void givesTheSameAnswerTwentyTimes(String question) {
        var first = files.ask(question);

        for (int i = 1; i < 20; i++) {
            assertThat(files.ask(question)).isEqualTo(first);
        }
    }

    private record Row(String question, String answer, String context, String trace, OffsetDateTime askedAt) {}

    private Row row(String conversationId) {
        return JdbcClient.create(files.database)
                .sql("select question, answer, context, trace, asked_at from turn where conversation_id = ?")
                .param(conversationId)
                .query(Row.class)
                .single();
    }

    private static List<Turn> atOnce(List<Callable<Turn>> asks) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var turns = new ArrayList<Turn>();
            for (Future<Turn> turn : threads.invokeAll(asks)) {
                turns.add(turn.get());
            }
            return turns;
        }
    }

    private static final class Switch extends DelegatingDataSource {
        private volatile boolean failing;

        Switch(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (failing) {
                throw new SQLException("no connection");
            }
            return super.getConnection();
        }
    }
}
