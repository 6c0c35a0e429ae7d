package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.assistant.TestLibrary;

/** What a plan says of itself: its number, date, issuer and signer. */
class PlanFactsTest extends AnsweringFixture {
    @ParameterizedTest
    @CsvSource({
        "kế hoạch của xã Bình Minh Hạ số bao nhiêu, 27/KH-UBND",
        "ke hoach xa binh minh ha ban hanh ngay nao, 12/2/2026",
        "cơ quan nào ban hành kế hoạch của xã Bình Minh Hạ, UBND xã Bình Minh Hạ"
    })
    void tellsWhatAPlanSaysOfItself(String question, String fact) {
        assertThat(answered(question).text()).contains(fact);
    }

    @Test
    void tellsWhoSignedOrThatItCannotBeRead() {
        assertThat(TestLibrary.with("song-van.txt")
                        .ask("ai ký kế hoạch của huyện Sông Vân")
                        .text())
                .contains("Lê Văn Thử");
        assertThat(ask("ai ký kế hoạch của xã Bình Minh Hạ").status()).isEqualTo(Answer.Status.NO_ANSWER);
    }
}
