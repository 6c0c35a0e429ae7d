package vn.hoixa.connectors.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Note;

/** Guides, one step at a time. */
class GuideWalkTest {
    private final Talk talk = new Talk();

    @Test
    void anAnswerFromAGuideOffersItsSteps() {
        talk.assistant.answer = FakeAssistant.answer(
                Answer.Status.ANSWERED, "Đến thư viện.", List.of(), List.of("Tiếp", "Xem từng bước"), "the-thu-vien");

        assertThat(Talk.labels(talk.say("làm thẻ thư viện"))).containsExactly("Xem từng bước");
        assertThat(Talk.last(talk.press("Xem từng bước")).text()).startsWith("Bước 1/3");
    }

    @Test
    void aGuideWithoutStepsOffersNone() {
        talk.assistant.answer =
                FakeAssistant.answer(Answer.Status.ANSWERED, "Mở từ 8 giờ.", List.of(), List.of(), "gio-mo-cua");

        assertThat(Talk.labels(talk.say("giờ mở cửa"))).isEmpty();
    }

    @Test
    void opensWithWhatIsNeededAndTheFirstStep() {
        var response = talk.say("/buoc the-thu-vien");

        assertThat(response.replies()).hasSize(2);
        assertThat(response.replies().getFirst().text())
                .startsWith("Làm thẻ thư viện xã\n\nCần chuẩn bị:\n• Thẻ Căn cước.\n\nCẩn thận:\n• Không đưa mã OTP");
        assertThat(Talk.last(response).text()).isEqualTo("Bước 1/3 — Làm thẻ thư viện xã\n\nMở ứng dụng Sách. [1]");
        assertThat(Talk.last(response).notes())
                .containsExactly(new Note(
                        1,
                        "Hướng dẫn này, kiểm tra ngày 7/3/2026",
                        "https://hoi.example/huong-dan/the-thu-vien/buoc/1"));
        assertThat(Talk.labels(response)).containsExactly("Bước sau", "Không làm được", "Thôi");
    }

    @Test
    void goesOnBackAndToTheEnd() {
        talk.say("/buoc the-thu-vien 1");
        var second = talk.press("Bước sau");
        assertThat(Talk.last(second).text()).startsWith("Bước 2/3");
        assertThat(Talk.labels(second)).containsExactly("Bước sau", "Bước trước", "Không làm được", "Thôi");
        assertThat(Talk.last(talk.press("Bước trước")).text()).startsWith("Bước 1/3");
        talk.press("Bước sau");
        var third = talk.press("Bước sau");
        assertThat(Talk.last(third).text()).startsWith("Bước 3/3").endsWith(phrase("step.last"));
        assertThat(Talk.labels(third)).containsExactly("Xong", "Bước trước", "Không làm được", "Thôi");
        var done = Talk.last(talk.press("Xong"));
        assertThat(done.text()).startsWith(phrase("done")).contains("• Thư viện xã, số 0000 0000. [1]");
        assertThat(done.choices()).isEmpty();
        assertThat(talk.assistant.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tiếp, Bước 3/3",
        "TIEP THEO, Bước 3/3",
        "sau, Bước 3/3",
        "xong rồi, Bước 3/3",
        "ok, Bước 3/3",
        "bước sau, Bước 3/3",
        "1, Bước 3/3",
        "tiep di chau oi, Bước 3/3",
        "dạ vâng ạ, Bước 3/3",
        "bỏ qua, Bước 3/3",
        "xem lại, Bước 2/3",
        "ko dc, Chưa làm được ở bước 2",
        "k hiểu em ơi, Chưa làm được ở bước 2",
        "lùi, Bước 1/3",
        "quay lại, Bước 1/3",
        "truoc, Bước 1/3",
        "2, Bước 1/3",
        "bước 1, Bước 1/3",
        "buoc so 3, Bước 3/3",
        "không được, Chưa làm được ở bước 2",
        "bi loi, Chưa làm được ở bước 2",
        "3, Chưa làm được ở bước 2",
        "bước 1 không làm được, Chưa làm được ở bước 1"
    })
    void typedWordsMeanTheChoices(String typed, String said) {
        talk.say("/buoc the-thu-vien 2");

        assertThat(Talk.last(talk.say(typed)).text()).startsWith(said);
        assertThat(talk.assistant.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lùi", "bước 4", "bước 0"})
    void aStepThatIsNotThereOffersTheOthers(String typed) {
        talk.say("/buoc the-thu-vien 1");
        var response = talk.say(typed);

        assertThat(Talk.last(response).text()).isEqualTo(phrase("step.no-such"));
        assertThat(Talk.labels(response)).containsExactly("Bước sau", "Không làm được", "Thôi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bước 2 cần mang gì", "thẻ mất bao nhiêu tiền", "ai được làm"})
    void aQuestionBetweenStepsIsAsked(String typed) {
        talk.say("/buoc the-thu-vien 1");
        talk.say(typed);

        assertThat(talk.assistant.lastQuestion()).isEqualTo(typed);
        assertThat(Talk.last(talk.say("xem lại bước 1")).text()).startsWith("Bước 1/3");
    }

    @Test
    void theWayBackSurvivesSeveralQuestions() {
        talk.say("/buoc the-thu-vien 2");
        talk.say("thẻ mất bao nhiêu tiền");
        var second = talk.say("ai được làm");

        assertThat(Talk.labels(second)).containsExactly("Về bước 2: Làm thẻ thư viện xã");
        assertThat(Talk.last(talk.say("tiếp")).text()).startsWith("Bước 2/3");
        talk.say("một");
        talk.say("hai");
        assertThat(Talk.labels(talk.say("ba người"))).hasSize(1);
        assertThat(Talk.labels(talk.say("bốn người"))).isEmpty();
    }

    @Test
    void betweenTwoGuidesThePersonChooses() {
        talk.assistant.answer =
                FakeAssistant.answer(Answer.Status.ANSWERED, "Mở Loa.", List.of(), List.of("Tiếp"), "loa-xa");
        talk.say("/buoc the-thu-vien 2");

        assertThat(Talk.labels(talk.say("nghe loa thế nào")))
                .containsExactly("Xem từng bước", "Về bước 2: Làm thẻ thư viện xã");
        assertThat(Talk.last(talk.say("tiếp")).text()).isEqualTo(phrase("step.no-such"));
        assertThat(Talk.last(talk.say("quay lại")).text()).startsWith("Bước 2/3");
    }

    @ParameterizedTest
    @CsvSource({
        "tiep nhe chau, Làm thẻ thư viện xã",
        "ko dc chau oi, Chưa làm được thì bạn xem",
        "buoc 2, Bước 2/3",
        "bước 2 ko được, Chưa làm được ở bước 2"
    })
    void stepWordsWorkBelowAnAnswerFromAGuide(String typed, String said) {
        answerFromAGuide();
        talk.say("làm thẻ thư viện");

        assertThat(talk.say(typed).replies().getFirst().text()).startsWith(said);
        assertThat(talk.assistant.asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "xong rồi", "vâng ạ"})
    void thanksDoNotOpenAGuide(String typed) {
        answerFromAGuide();
        talk.say("làm thẻ thư viện");
        talk.say(typed);

        assertThat(talk.assistant.lastQuestion()).isEqualTo(typed);
    }

    private void answerFromAGuide() {
        talk.assistant.answer = FakeAssistant.answer(
                Answer.Status.ANSWERED, "Đến thư viện.", List.of(), List.of("Tiếp"), "the-thu-vien");
    }

    @ParameterizedTest
    @CsvSource({
        "tiep, Bước 1/2 — Nghe trực tiếp",
        "không được, Hướng dẫn này không ghi cách gỡ.",
        "quay lại, Tôi chưa rõ bước",
        "bước 2, Tôi chưa rõ bước"
    })
    void stepWordsWorkWhereAWayIsAskedFor(String typed, String said) {
        talk.say("/buoc loa-xa");

        assertThat(Talk.last(talk.say(typed)).text()).startsWith(said);
    }

    @Test
    void whatIsUnreadableLeavesTheStepsWhereTheyAre() {
        talk.say("/buoc the-thu-vien 1");

        assertThat(Talk.labels(talk.happen(new Event.Unreadable(Event.Kind.STICKER))))
                .containsExactly("Bước sau", "Không làm được", "Thôi");
        talk.say("/khong-co");
        assertThat(Talk.last(talk.say("tiep")).text()).startsWith("Bước 2/3");
    }

    @Test
    void outsideOfAGuideTheSameWordsAreQuestions() {
        talk.say("tiếp");

        assertThat(talk.assistant.lastQuestion()).isEqualTo("tiếp");
    }

    @Test
    void whatDoesNotWorkGetsTheGuidesOwnHelp() {
        talk.say("/buoc the-thu-vien 2");
        var stuck = talk.press("Không làm được");

        assertThat(Talk.last(stuck).text()).isEqualTo("""
                        Chưa làm được ở bước 2 thì bạn xem có đúng trường hợp nào dưới đây không:
                        • Không thấy nút: cập nhật ứng dụng.
                        • Quên mật khẩu: bấm “Quên”.

                        Vẫn không được thì hỏi:
                        • Thư viện xã, số 0000 0000. [1]""");
        assertThat(Talk.labels(stuck)).containsExactly("Xem lại bước 2", "Bước sau", "Thôi");
        assertThat(Talk.last(talk.say("quay lại")).text()).startsWith("Bước 2/3");
        talk.press("Không làm được");
        assertThat(Talk.last(talk.say("tiếp")).text()).startsWith("Bước 3/3");
    }

    @Test
    void aGuideWithoutProblemsSendsToPeople() {
        talk.say("/buoc loa-xa 2");

        assertThat(Talk.last(talk.press("Không làm được")).text()).isEqualTo(phrase("stuck.none", " ở bước 2"));
    }

    @Test
    void severalWaysAreAskedForAndKeptApart() {
        var open = talk.say("/buoc loa-xa");
        assertThat(Talk.labels(open)).containsExactly("Nghe trực tiếp", "Nghe lại");

        var first = talk.say("nghe lai");
        assertThat(Talk.last(first).text()).startsWith("Bước 1/3 — Nghe lại\n\nMở mục “Đã phát”.");
        assertThat(Talk.last(first).notes().getFirst().link()).endsWith("/huong-dan/loa-xa/buoc/3");
        assertThat(Talk.labels(first)).doesNotContain("Bước trước");
        assertThat(Talk.last(talk.say("bước 3")).text()).startsWith("Bước 3/3 — Nghe lại");
        assertThat(Talk.labels(talk.press("Xong"))).containsExactly("Nghe trực tiếp");
    }

    @Test
    void stopsInBetween() {
        talk.say("/buoc the-thu-vien 2");

        assertThat(talk.press("Thôi").then()).isEqualTo(Response.Then.START_ANEW);
    }

    @ParameterizedTest
    @CsvSource({
        "/buoc khong-co 1, Hướng dẫn này không còn",
        "/buoc, Hướng dẫn này không còn",
        "/vuong the-thu-vien x, Hướng dẫn này không còn",
        "/buoc the-thu-vien 0, Phần này chỉ có 3 bước",
        "/xong the-thu-vien 4, Phần này chỉ có 3 bước",
        "/buoc gio-mo-cua 2, Câu trả lời đầu tiên. [1]",
        "/vuong the-thu-vien, Chưa làm được thì bạn xem"
    })
    void whatIsNotThereIsSaidKindly(String typed, String said) {
        assertThat(talk.say(typed).replies().getFirst().text()).startsWith(said);
    }

    @Test
    void aLinkOpensAGuide() {
        assertThat(Talk.last(talk.say("/start huong-dan_the-thu-vien")).text()).startsWith("Bước 1/3");
        assertThat(Talk.last(talk.say("/start huong-dan_the-thu-vien_2")).text())
                .startsWith("Bước 2/3");
        assertThat(Talk.last(talk.say("/start huong-dan_khong-co_2")).text()).isEqualTo(phrase("greeting"));
    }
}
