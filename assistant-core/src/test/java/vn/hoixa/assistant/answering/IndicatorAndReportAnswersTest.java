package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoixa.assistant.understanding.Intent;

/** Values of a plan's targets, and when reports are due. */
class IndicatorAndReportAnswersTest extends AnsweringFixture {
    @Test
    void givesTheValueOfTheYearAskedFor() {
        assertThat(answered("Đến năm 2030 bao nhiêu phần trăm hộ thu gom rác qua ứng dụng" + HERE)
                        .text())
                .contains("92%")
                .doesNotContain("45%");
        assertThat(answered("năm 2026 dat bao nhieu % ho thu gom rac qua ung dung" + HERE)
                        .text())
                .contains("45%")
                .doesNotContain("92%");
        assertThat(answered("chỉ tiêu thu gom rác qua ứng dụng là bao nhiêu" + HERE)
                        .text())
                .contains("45%", "92%");
    }

    @Test
    void neverGivesAnotherYearsValue() {
        var answer = ask("Đến năm 2028 bao nhiêu phần trăm hộ thu gom rác qua ứng dụng" + HERE);

        assertThat(answer.text()).doesNotContain("45%").doesNotContain("92%");
    }

    @Test
    void tellsTheReportDuty() {
        var answer = answered("Báo cáo kết quả gửi khi nào" + HERE);

        assertThat(answer.intent()).isEqualTo(Intent.REPORT_DUTY);
        assertThat(answer.text()).contains("hằng tháng");
    }
}
