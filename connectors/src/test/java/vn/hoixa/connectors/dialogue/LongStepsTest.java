package vn.hoixa.connectors.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoixa.knowledge.guide.Guide;

/** Long answers without the steps that can be walked through. */
class LongStepsTest {
    private static final String STEPS =
            "1. Mở ứng dụng Sách. [1]\n2. Bấm “Đăng ký”. [1]\n3. Đến thư viện nhận thẻ. [1]\n";
    private static final String CHECKED = "(Kiểm tra ngày 7/3/2026.)";

    private final Guide guide =
            new Guides(TestGuides.library()).byId("the-thu-vien").orElseThrow();

    @Test
    void aShortAnswerKeepsAllItsSteps() {
        var text = "Làm ở thư viện. [1]\n" + STEPS + CHECKED;

        assertThat(LongSteps.leftOut(text, guide)).isEqualTo(text);
    }

    @Test
    void aLongAnswerLeavesThemOut() {
        var answer = "Làm ở thư viện. ".repeat(40) + "[1]\n• Mang thẻ Căn cước. [2]\n";

        assertThat(LongSteps.leftOut(answer + STEPS + CHECKED, guide)).isEqualTo(answer + CHECKED);
    }

    @Test
    void stepsThatStopInTheMiddleAreLeftOutWithTheRemark() {
        var text = "Làm ở thư viện. [1]\n1. Mở ứng dụng Sách. [1]\nCòn 2 bước nữa.\n" + CHECKED;

        assertThat(LongSteps.leftOut(text, guide)).isEqualTo("Làm ở thư viện. [1]\n" + CHECKED);
    }

    @Test
    void whatIsNothingButStepsStays() {
        var text = "2. Bấm “Đăng ký”. [1]\nCòn 1 bước nữa.";

        assertThat(LongSteps.leftOut(text, guide)).isEqualTo(text);
        assertThat(LongSteps.leftOut("Mở lúc 8 giờ. [1]", guide)).isEqualTo("Mở lúc 8 giờ. [1]");
    }
}
