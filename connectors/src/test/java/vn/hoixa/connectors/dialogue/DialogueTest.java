package vn.hoixa.connectors.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.dialogue.Response.Then;

/** What is said to commands, questions and everything else that may happen in a chat. */
class DialogueTest {
    private final Talk talk = new Talk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/START",
                "/start@hoixa_bot",
                "/start không-biết",
                "/start x_1",
                "bắt đầu",
                "BAT DAU",
                "  Bắt đầu! "
            })
    void greetsAtTheStart(String text) {
        var response = talk.say(text);

        assertThat(Talk.last(response).text()).isEqualTo(phrase("greeting")).contains("máy", "OTP", "/xoadulieu");
        assertThat(Talk.labels(response)).hasSize(3);
        assertThat(response.then()).isEqualTo(Then.NOTHING);
        assertThat(talk.assistant.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help",
                "/Help",
                "trợ giúp",
                "tro giup",
                "GIÚP ĐỠ",
                "giup do",
                "giúp tôi với",
                "/trogiup",
                "/trợ_giúp"
            })
    void helps(String text) {
        assertThat(Talk.last(talk.say(text)).text()).isEqualTo(phrase("help"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "để sau nhé",
                "thui cháu ơi",
                "dạ thôi cảm ơn ạ",
                "/huy",
                "/HUY",
                "hủy",
                "huỷ",
                "Hủy bỏ",
                "HUY",
                "thôi",
                "Thôi ạ",
                "dừng lại",
                "/hủy"
            })
    void stops(String text) {
        var response = talk.say(text);

        assertThat(Talk.last(response).text()).isEqualTo(phrase("stopped"));
        assertThat(response.then()).isEqualTo(Then.START_ANEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xoadulieu",
                "/XoaDuLieu",
                "/xoa_du_lieu",
                "xóa dữ liệu",
                "xoá dữ liệu của tôi",
                "XOA DU LIEU",
                "xoa du lieu cua toi."
            })
    void erases(String text) {
        var response = talk.say(text);

        assertThat(Talk.last(response).text()).isEqualTo(phrase("erased"));
        assertThat(response.then()).isEqualTo(Then.ERASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xóa dữ liệu của tôi", "hủy", "bắt đầu", "giúp đỡ"})
    void understandsWordsInAnyForm(String text) {
        var said = talk.say(text);

        assertThat(talk.say(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(said);
        assertThat(talk.say(text.toUpperCase(Locale.ROOT))).isEqualTo(said);
        assertThat(talk.assistant.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giúp tôi đăng ký VNeID",
                "xóa dữ liệu trên VNeID thế nào",
                "hủy hồ sơ đã nộp",
                "bắt đầu từ ngày nào?",
                "tiếp",
                "5/3/2025 là hạn gì",
                "/ là gì",
                "đường dây nóng"
            })
    void leavesEverythingElseToTheAssistant(String text) {
        var response = talk.say("  " + Normalizer.normalize(text, Normalizer.Form.NFD) + "\n");

        assertThat(talk.assistant.lastQuestion()).isEqualTo(text);
        assertThat(talk.assistant.asked.getLast().channel()).isEqualTo("telegram");
        assertThat(talk.assistant.asked.getLast().conversationId()).isEqualTo("c1");
        assertThat(Talk.last(response).text()).isEqualTo("Xã trả lời.");
    }

    @Test
    void hintsAtHelpForAnUnknownCommand() {
        assertThat(Talk.last(talk.say("/abc def")).text())
                .contains("/abc", "/help")
                .doesNotContain("def");
        assertThat(talk.assistant.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B", "\u00A0", "\u0000\n", "\uD83D"})
    void asksForWordsWhereThereAreNone(String text) {
        assertThat(Talk.last(talk.say(text)).text()).isEqualTo(phrase("empty"));
    }

    @Test
    void asksForLessThanTwoThousandCharacters() {
        assertThat(Talk.last(talk.say("a".repeat(2001))).text()).isEqualTo(phrase("too-long"));
        talk.say("a".repeat(2000));
        assertThat(talk.assistant.asked).hasSize(1);
    }

    @Test
    void suggestionsAreChoices() {
        talk.assistant.answer = FakeAssistant.answer(
                Answer.Status.ANSWERED,
                "Văn phòng chủ trì.",
                List.of(),
                List.of("Khi nào phải xong?", "Ai phối hợp?"),
                null);

        assertThat(Talk.last(talk.say("ai chủ trì")).choices())
                .containsExactly(Choice.of("Khi nào phải xong?"), Choice.of("Ai phối hợp?"));
    }

    @Test
    void aQuestionBackOffersWhatItLists() {
        talk.assistant.answer = FakeAssistant.answer(
                Answer.Status.CLARIFY,
                "Bạn hỏi việc nào?\n• Sửa loa\n• Sửa cầu",
                List.of(),
                List.of("Ai chủ trì việc “Sửa loa” (xã A)?", "Ai chủ trì việc “Sửa cầu” (xã A)?"),
                null);

        assertThat(Talk.last(talk.say("ai sửa")).choices())
                .containsExactly(
                        new Choice("Sửa loa", "Ai chủ trì việc “Sửa loa” (xã A)?"),
                        new Choice("Sửa cầu", "Ai chủ trì việc “Sửa cầu” (xã A)?"));
        talk.say("sua cau");
        assertThat(talk.assistant.lastQuestion()).isEqualTo("Ai chủ trì việc “Sửa cầu” (xã A)?");
    }

    @Test
    void anEditedQuestionIsAnsweredAnew() {
        var response = talk.happen(new Event.Edited("ai chủ trì"));

        assertThat(Talk.last(response).text()).isEqualTo(phrase("edited") + "\n\nXã trả lời.");
        assertThat(talk.happen(new Event.Edited("/huy")).then()).isEqualTo(Then.START_ANEW);
    }

    @ParameterizedTest
    @EnumSource(Event.Kind.class)
    void saysWhatToSendInsteadOfWhatItCannotRead(Event.Kind kind) {
        var text = Talk.last(talk.happen(new Event.Unreadable(kind))).text();

        assertThat(text).contains("chữ");
        assertThat(talk.assistant.asked).isEmpty();
    }

    @Test
    void greetsInAGroupInOneSentence() {
        var group = talk.dialogue.respond(new Chat("telegram", "c1", List.of()), new Event.Joined(), true);

        assertThat(Talk.last(group).text()).isEqualTo(phrase("greeting.group")).hasSizeLessThan(200);
        assertThat(Talk.last(group).choices()).isEmpty();
        assertThat(Talk.last(talk.happen(new Event.Joined())).text()).isEqualTo(phrase("greeting"));
    }

    @Test
    void erasesInSilenceForTheMessenger() {
        assertThat(talk.happen(new Event.ErasureAsked())).isEqualTo(new Response(List.of(), Then.ERASE));
    }

    @Test
    void staysSilentWhereNobodyAsked() {
        for (var event :
                List.of(new Event.Left(), new Event.Moved("9"), new Event.TakenOver(), new Event.Nothing("x"))) {
            assertThat(talk.happen(event)).isEqualTo(Response.none());
        }
    }

    @Test
    void hasWordsForWhatGoesWrong() {
        assertThat(talk.dialogue.tooMany().text()).contains("đợi");
        assertThat(talk.dialogue.failed().text()).contains("1800 1096");
        assertThat(talk.dialogue.oldChoice().text()).contains("Nút");
    }
}
