package vn.hoixa.assistant.verified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Answering;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.assistant.conversation.StoringAssistant;
import vn.hoixa.assistant.understanding.Understanding;

/** An official's answer is given first from then on, in every copy of the program, until it ends or is taken out. */
class VerifiedAnswersTest {
    private static final String QUESTION = "Sân vận động xã Bình Minh Hạ cho thuê bao nhiêu tiền một buổi?";
    private static final String ANSWER = "200.000 đồng một buổi.\nLiên hệ Văn phòng trước 3 ngày.";

    private final TestLibrary files = TestLibrary.shared();
    private final AtomicLong nanos = new AtomicLong();
    private final VerifiedAnswers answers =
            new PostgresVerifiedAnswers(files.database, files.library, TestLibrary.CLOCK, nanos::get);

    @AfterEach
    void removeAll() {
        answers.all().forEach(answer -> answers.remove(answer.id()));
    }

    @Test
    void answersAQuestionThatHadNone() throws BadReplyException {
        assertThat(ask(QUESTION).status()).isEqualTo(Answer.Status.NO_ANSWER);

        var stored = answers.add(reply(QUESTION, null));

        for (var question : List.of(
                QUESTION,
                "san van dong xa binh minh ha cho thue bao nhieu tien mot buoi",
                "cho em hỏi một buổi cho thuê sân vận động xã Bình Minh Hạ bao nhiêu tiền ạ")) {
            var answer = ask(question);
            assertThat(answer.status()).as(question).isEqualTo(Answer.Status.ANSWERED);
            assertThat(answer.text()).isEqualTo(ANSWER + " [1]");
            var citation = answer.citations().getFirst();
            assertThat(citation.source()).isEqualTo("Trả lời của Văn phòng UBND xã ngày 20/5/2026");
            assertThat(citation.uri()).isEqualTo("/tra-loi/" + stored.id());
            assertThat(citation.lineEnd()).isEqualTo(2);
        }
        assertThat(ask("Nhà văn hóa xã Bình Minh Hạ cho thuê bao nhiêu tiền một buổi?")
                        .text())
                .doesNotContain("200.000");
    }

    @Test
    void anotherWordingFindsItToo() throws BadReplyException {
        answers.add(Reply.of(
                QUESTION,
                List.of("Giá thuê sân bóng Bình Minh Hạ là bao nhiêu?"),
                ANSWER,
                "Văn phòng",
                null,
                null,
                null));

        assertThat(ask("gia thue san bong binh minh ha bao nhieu").text()).contains("200.000");
    }

    @Test
    void aConversationGoesOnAfterIt() throws BadReplyException {
        answers.add(reply(QUESTION, null));
        var assistant = assistant();
        var first = assistant.ask(new Ask("test", null, QUESTION));
        var next = assistant.ask(
                new Ask("test", first.conversationId(), "Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ?"));

        assertThat(next.answer().text()).contains("Phòng Kinh tế");
        var short1 = assistant.ask(new Ask("test", first.conversationId(), QUESTION));
        assertThat(assistant
                        .ask(new Ask("test", short1.conversationId(), "Còn chuyện đó bao giờ xong?"))
                        .answer()
                        .status())
                .isNotNull();
    }

    @Test
    void dangerComesFirst() throws BadReplyException {
        var danger = "Tôi lỡ chuyển tiền cho kẻ lừa đảo rồi, phải làm sao?";
        answers.add(reply(danger, null));

        assertThat(ask(danger).text()).doesNotContain("200.000");
    }

    @Test
    void endsWithItsLastDay() throws BadReplyException {
        answers.add(reply(QUESTION, TestLibrary.TODAY));
        var tomorrow = new PostgresVerifiedAnswers(
                files.database, files.library, TestLibrary.at(TestLibrary.TODAY.plusDays(1)));

        assertThat(answers.find(List.of(QUESTION))).isPresent();
        assertThat(tomorrow.find(List.of(QUESTION))).isEmpty();
        assertThat(tomorrow.all()).hasSize(1);
    }

    @Test
    void theNewestOfTwoIsGiven() throws BadReplyException {
        answers.add(reply(QUESTION, null));
        answers.add(Reply.of(QUESTION, null, "250.000 đồng một buổi.", "Văn phòng", null, null, null));

        assertThat(ask(QUESTION).text()).startsWith("250.000");
    }

    @Test
    void anotherProgramSeesWhatIsAddedAndRemovedWithinAFifthOfASecond() throws BadReplyException {
        var server = new PostgresVerifiedAnswers(files.database, files.library, TestLibrary.CLOCK, nanos::get);
        assertThat(server.find(List.of(QUESTION))).isEmpty();

        var stored = answers.add(reply(QUESTION, null));
        assertThat(answers.find(List.of(QUESTION))).isPresent();
        nanos.addAndGet(PostgresVerifiedAnswers.AGE.toNanos());
        assertThat(server.find(List.of(QUESTION))).isPresent();

        assertThat(answers.remove(stored.id())).isTrue();
        assertThat(answers.remove(stored.id())).isFalse();
        nanos.addAndGet(PostgresVerifiedAnswers.AGE.toNanos());
        assertThat(server.find(List.of(QUESTION))).isEmpty();
    }

    @Test
    void keepsEverythingThatWasHandedIn() throws BadReplyException {
        var stored = answers.add(Reply.of(
                " Ai  giữ khóa\u0000 nhà văn hóa thôn? ",
                List.of("Chìa khóa nhà văn hóa thôn ai cầm?"),
                "Ông trưởng thôn [2].\n\n Gọi trước khi đến.",
                "Công chức văn hóa",
                "Quy chế nhà văn hóa, điều 4",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2027, 1, 1)));

        assertThat(answers.byId(stored.id())).contains(stored);
        assertThat(stored.question()).isEqualTo("Ai giữ khóa nhà văn hóa thôn?");
        assertThat(stored.answer()).isEqualTo("Ông trưởng thôn (2).\nGọi trước khi đến.");
        assertThat(stored.source()).isEqualTo("Quy chế nhà văn hóa, điều 4");
    }

    @Test
    void refusesWhatCannotBeFoundAgainOrIsMissing() {
        assertThatThrownBy(() -> answers.add(reply("Khi nào?", null))).hasMessageContaining("ngắn quá");
        assertThatThrownBy(() -> answers.add(reply(QUESTION, TestLibrary.TODAY.minusDays(1))))
                .hasMessageContaining("Ngày hết hạn");
        assertThatThrownBy(() -> Reply.of(QUESTION, null, " ", "Văn phòng", null, null, null))
                .hasMessage("Còn thiếu câu trả lời.");
        assertThatThrownBy(() -> Reply.of(QUESTION, null, "x".repeat(2001), "Văn phòng", null, null, null))
                .hasMessageContaining("nhiều nhất là 2000");
        assertThat(answers.all()).isEmpty();
    }

    @Test
    void openQuestionsAreThoseWithoutAnswerMostFrequentFirst() throws BadReplyException {
        var library = TestLibrary.with("binh-minh.txt");
        var own = new PostgresVerifiedAnswers(library.database, library.library, TestLibrary.CLOCK);
        var open = new PostgresOpenQuestions(library.database, own, TestLibrary.CLOCK);
        library.ask("Bể bơi công cộng mở cửa mấy giờ?");
        library.ask("Chợ đêm họp vào thứ mấy, số của em 0912345678?");
        library.ask("be boi cong cong mo cua may gio");
        library.ask("Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ?");

        var questions = open.of(30);
        assertThat(questions).extracting(OpenQuestion::count).containsExactly(2, 1);
        assertThat(questions.getFirst().question()).isEqualTo("be boi cong cong mo cua may gio");
        assertThat(questions.getLast().question()).contains("•••").doesNotContain("0912345678");

        own.add(reply("Bể bơi công cộng mở cửa mấy giờ?", null));
        assertThat(open.of(30)).hasSize(1);
    }

    private static Reply reply(String question, @Nullable LocalDate until) throws BadReplyException {
        return Reply.of(question, null, ANSWER, "Văn phòng UBND xã", null, null, until);
    }

    private Answer ask(String question) {
        nanos.addAndGet(PostgresVerifiedAnswers.AGE.toNanos());
        return assistant().ask(new Ask("test", null, question)).answer();
    }

    private Assistant assistant() {
        return new StoringAssistant(
                new Understanding(files.library, TestLibrary.CLOCK),
                new Answering(files.library, files.search, answers, TestLibrary.CLOCK),
                files.database,
                TestLibrary.CLOCK);
    }
}
