package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.assistant.TestLibrary;

/** Questions that are asked back, refused or declined. */
class UnansweredTest extends AnsweringFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ai chủ trì xây sân bay quốc tế ở xã Bình Minh Hạ?",
                "Ai là người phát minh ra bóng đèn?",
                "khi nào khánh thành cầu vượt biển ở xã Tân Lộc Thượng"
            })
    void saysThatItDoesNotKnow(String question) {
        var answer = ask(question);

        assertThat(answer.status()).isEqualTo(Answer.Status.NO_ANSWER);
        assertThat(answer.text()).contains("không tìm thấy").contains("hỏi");
        assertThat(answer.citations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trạm Thú y xã Bình Minh Hạ được giao nhiệm vụ gì?",
                "Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ năm 2029?",
                "huyện Bình Minh Hạ có nhiệm vụ gì?",
                "xa phu binh co viec gi qua han"
            })
    void refusesWhatThePlansDoNotHold(String question) {
        assertThat(ask(question).status()).isEqualTo(Answer.Status.NO_ANSWER);
    }

    @Test
    void asksWhichPlanIsMeant() {
        var answer = ask("Ai chủ trì rà soát camera an ninh?");

        assertThat(answer.status()).isEqualTo(Answer.Status.CLARIFY);
        assertThat(answer.text()).contains("xã Bình Minh Hạ", "xã Tân Lộc Thượng");
        assertThat(answer.suggestions())
                .hasSize(2)
                .allSatisfy(choice -> assertThat(answered(choice).text()).startsWith("Công an xã"));
    }

    @Test
    void saysThatItHasNoPlanOfAPlace() {
        var answer = ask("Ai chủ trì rà soát camera ở xã Phú Lâm Đông?");

        assertThat(answer.status()).isEqualTo(Answer.Status.NO_ANSWER);
        assertThat(answer.text()).contains("xã Phú Lâm Đông", "xã Bình Minh Hạ");
    }

    @Test
    void saysThatItHasNoPlansAtAll() {
        var answer = TestLibrary.with("chu-ky.md").ask("Ai chủ trì rà soát camera ở xã Phú Lâm Đông?");

        assertThat(answer.status()).isEqualTo(Answer.Status.NO_ANSWER);
        assertThat(answer.text()).contains("chưa được nhập kế hoạch nào");
    }

    @Test
    void declinesWithAWayOut() {
        var answer = ask("cho xin số điện thoại của chủ tịch xã");

        assertThat(answer.status()).isEqualTo(Answer.Status.DECLINED);
        assertThat(answer.text()).contains("Văn phòng UBND");
    }
}
