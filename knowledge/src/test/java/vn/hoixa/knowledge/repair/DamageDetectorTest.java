package vn.hoixa.knowledge.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DamageDetectorTest {
    @Test
    void knowsTextThatWasReadInEnglish() {
        assertThat(DamageDetector.isDamaged(List.of(
                        "Thuc hién nghi quyét cua Dang bo xa vé phat trién nong nghiép,",
                        "cac thon xay dung ké hoach d6i méi san xuat")))
                .isTrue();
    }

    @Test
    void knowsCleanText() {
        assertThat(DamageDetector.isDamaged(List.of(
                        "Thực hiện nghị quyết của Đảng bộ xã về phát triển nông nghiệp,",
                        "các thôn xây dựng kế hoạch đổi mới sản xuất")))
                .isFalse();
    }

    @Test
    void leavesOtherLanguagesAndTypedTextWithoutMarksAlone() {
        assertThat(
                        DamageDetector.isDamaged(
                                List.of(
                                        "The quick brown fox jumps over the lazy dog while everybody else keeps watching from the fence")))
                .isFalse();
        assertThat(DamageDetector.isDamaged(List.of(
                        "cho em hoi lam the nao de dang ky tam tru cho nguoi nha o que len thanh pho lam viec")))
                .isFalse();
    }

    @Test
    void judgesNothingFromAFewWords() {
        assertThat(DamageDetector.isDamaged(List.of("Ké hoach s6 12"))).isFalse();
    }
}
