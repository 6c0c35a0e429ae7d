package vn.hoixa.assistant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what the cited evidence bears is said. */
class SentenceCheckTest {
    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence(
                    1,
                    "Phòng Kinh tế chủ trì lắp 12 trạm đo mặn theo Kế hoạch số 07/KH-UBND, hoàn thành trước ngày 05/3/2026;"
                            + " đạt ít nhất 85 % số thôn."),
            new Evidence(2, "Trưởng các thôn thông báo kết quả đo cho bà con trên loa và trang binhminhha.vn."));

    private final SentenceCheck check = new SentenceCheck(new Facts(), EVIDENCE, "Ai lắp trạm đo mặn?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Kinh tế chủ trì lắp 12 trạm đo mặn [1].",
                "- Việc lắp trạm hoàn thành trước ngày 5/3/2026 [1]",
                "Ít nhất 85% số thôn đạt yêu cầu [1].",
                "Trạm đo mặn được lắp theo Kế hoạch số 07/KH-UBND [1].",
                "Bà con nghe kết quả đo trên loa và trang binhminhha.vn [2].",
                "Phòng Kinh tế lắp trạm, trưởng các thôn thông báo kết quả đo cho bà con [1][2]."
            })
    void letsThroughWhatTheEvidenceBears(String sentence) {
        assertThat(check.passed(sentence)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Kinh tế chủ trì lắp 12 trạm đo mặn.",
                "Phòng Kinh tế chủ trì lắp 12 trạm đo mặn [9].",
                "Phòng Kinh tế chủ trì lắp 12 trạm đo mặn [1][3].",
                "Phòng Kinh tế chủ trì lắp 12 trạm đo mặn [2].",
                "Phòng Kinh tế hoàn thành lắp trạm đo mặn trước ngày 15/3/2026 [1].",
                "Phòng Kinh tế hoàn thành lắp trạm đo mặn trước ngày 3/5/2026 [1].",
                "Phòng Kinh tế lắp mười hai trạm đo mặn [1].",
                "Phòng Nội vụ chủ trì lắp 12 trạm đo mặn [1].",
                "Ủy ban nhân dân chủ trì lắp 12 trạm đo mặn [1].",
                "Đồng chí Nguyễn Văn Tám chủ trì lắp 12 trạm đo mặn [1].",
                "Bà con xem kết quả đo trên trang loa.binhminhha.com [2].",
                "The economic office leads the 12 stations [1].",
                "Bà con nên mở điện thoại, bấm nút màu xanh rồi chọn mục thứ nhất [2].",
                "[1]"
            })
    void dropsWhatItDoesNotBear(String sentence) {
        assertThat(check.passed(sentence)).isEmpty();
    }

    @Test
    void writesMarksInOneForm() {
        assertThat(check.passed("* Trưởng các thôn [2], Phòng Kinh tế thông báo kết quả đo [1, 2]."))
                .contains("Trưởng các thôn, Phòng Kinh tế thông báo kết quả đo [1] [2].");
    }
}
