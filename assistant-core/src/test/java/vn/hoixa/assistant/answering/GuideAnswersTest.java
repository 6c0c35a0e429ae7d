package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoixa.assistant.understanding.Intent;

/** Answers from guides, as a whole and step by step. */
class GuideAnswersTest extends AnsweringFixture {
    @Test
    void answersFromAGuideWithTheLinesItStandsIn() {
        var answer = answered("mở ví điện tử thế nào");

        assertThat(answer.intent()).isEqualTo(Intent.GUIDE);
        assertThat(answer.guideId()).isEqualTo("vi-dien-tu");
        assertThat(answer.text()).contains("Bạn cài ví điện tử", "1. Mở kho ứng dụng", "Kiểm tra ngày 1/5/2026");
    }

    @Test
    void warnsOfAnOldGuide() {
        assertThat(answered("xin chữ ký số ở đâu").text()).contains("kiểm tra lần cuối ngày 10/1/2025");
    }

    @Test
    void givesTheSafeStepsToSomeoneInDanger() {
        assertThat(answered("em lỡ đọc mã otp cho người lạ rồi").guideId()).isEqualTo("lua-dao-xu-ly");
    }

    @Test
    void goesThroughAGuideStepByStep() {
        var first = "mở ví điện tử thế nào";

        assertThat(files.ask(first, "bước 2 không được").text()).contains("2. Chụp hai mặt", "Tổ công nghệ số");
        assertThat(files.ask(first, "bước 2 không được", "tiếp").text()).contains("3. Liên kết");
        assertThat(files.ask(first, "quay lại").text()).contains("1. Mở kho ứng dụng");
        assertThat(files.ask(first, "bước 9").text()).contains("chỉ có 3 bước");
    }
}
