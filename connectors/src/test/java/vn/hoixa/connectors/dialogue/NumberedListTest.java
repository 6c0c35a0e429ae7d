package vn.hoixa.connectors.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Part;

/** Numbers below an answer with a list of its own mean the list, letters the menu. */
class NumberedListTest {
    private static final Limits MENU = new Limits(2000, false, 5);
    private static final Limits BUTTONS = new Limits(4096, true, 5);

    private final Talk talk = new Talk();

    private Reply list(String... suggestions) {
        talk.assistant.answer = FakeAssistant.tasks("Xã có 9 việc:\n1. Sửa loa.\n2. Sửa cầu.", suggestions);
        return Talk.last(talk.say("xã có việc gì"));
    }

    @ParameterizedTest
    @CsvSource({"2, việc thứ 2", "số 2 ạ, việc thứ 2", "2., việc thứ 2", "12, việc thứ 12", "việc thứ hai, việc thứ hai"
    })
    void aNumberIsATaskOfTheList(String typed, String asked) {
        for (var suggestions : List.of(new String[] {}, new String[] {"Xem tiếp", "Ai phối hợp?", "Khi nào xong?"})) {
            list(suggestions);
            talk.say(typed);

            assertThat(talk.assistant.lastQuestion()).isEqualTo(asked);
        }
    }

    @ParameterizedTest
    @CsvSource({"a, Xem tiếp", "B, Ai phối hợp?", "b., Ai phối hợp?", "chữ b nhé, Ai phối hợp?", "chọn a, Xem tiếp"})
    void aLetterOfTheMenuIsItsChoice(String typed, String asked) {
        talk.withMenus();
        list("Xem tiếp", "Ai phối hợp?");
        talk.say(typed);

        assertThat(talk.assistant.lastQuestion()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "chữ a"})
    void belowButtonsThereAreNoLetters(String typed) {
        list("Xem tiếp", "Ai phối hợp?");
        talk.say(typed);

        assertThat(talk.assistant.lastQuestion()).isEqualTo(typed);
    }

    @Test
    void theMenuShowsLettersBelowAListOnly() {
        var composer = new Composer();
        var lettered = composer.parts(list("Xem tiếp", "Ai phối hợp?"), MENU).getLast();

        assertThat(lettered.text()).endsWith("\n\nBạn trả lời bằng chữ:\nA. Xem tiếp\nB. Ai phối hợp?");
        assertThat(lettered.choices()).extracting(Choice::mark).containsExactly("A", "B");
        assertThat(composer.parts(list("Xem tiếp"), MENU).getLast().text())
                .endsWith("\n\nBạn nhắn A để chọn: Xem tiếp");
        assertThat(composer.parts(list("Xem tiếp"), BUTTONS).getLast().choices())
                .extracting(Choice::mark)
                .containsExactly("");
        talk.assistant.answer =
                FakeAssistant.answer(Answer.Status.CLARIFY, "1. Sửa loa\n2. Cầu", List.of(), List.of("Loa"), null);
        assertThat(Talk.last(talk.say("sửa")).choices()).containsExactly(Choice.of("Loa"));
    }

    @Test
    void offeredAgainTheMenuKeepsItsLetters() {
        talk.withMenus();
        list("Xem tiếp", "Ai phối hợp?");
        var again = Talk.last(talk.say("/khong-co"));

        assertThat(new Composer().parts(again, MENU).getLast().text()).contains("B. Ai phối hợp?");
        talk.say("2");
        assertThat(talk.assistant.lastQuestion()).isEqualTo("việc thứ 2");
    }

    @Test
    void aNumberBelowTheStepsOfAGuideShowsTheStep() {
        talk.assistant.answer = FakeAssistant.answer(
                Answer.Status.ANSWERED,
                "Nghe được.\n1. Mở mục “Đã phát”. [1]\n2. Chọn ngày. [1]\n3. Bấm “Nghe lại”. [1]",
                List.of(),
                List.of(),
                "loa-xa");
        talk.say("nghe lại loa");

        assertThat(Talk.last(talk.say("2")).text()).startsWith("Bước 2/3 — Nghe lại");
        talk.say("nghe lại loa");
        talk.say("7");
        assertThat(talk.assistant.lastQuestion()).isEqualTo(phrase("list.step", 7));
    }

    @Test
    void theMarkIsStoredAndOldMessagesAreStillRead() {
        var json = JsonMapper.builder().build();
        var part = new Part("1. Một", List.of(), List.of(new Choice("Xem tiếp", "xem", "A")));

        assertThat(json.readValue(json.writeValueAsString(part), Part.class)).isEqualTo(part);
        assertThat(json.readValue("{\"label\":\"a\",\"says\":\"b\"}", Choice.class))
                .isEqualTo(new Choice("a", "b"));
    }
}
