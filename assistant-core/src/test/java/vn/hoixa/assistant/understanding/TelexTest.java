package vn.hoixa.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelexTest {
    @ParameterizedTest
    @CsvSource({
        "huwowngs, hướng",
        "daanx, dẫn",
        "ddieenj, điện",
        "thoaij, thoại",
        "tuwr, tử",
        "giuwx, giữ",
        "quys, quý",
        "hoas, hóa",
        "toanf, toàn",
        "muaf, mùa",
        "nguwowif, người",
        "thuowr, thuở",
        "luwu, lưu",
        "dduwowcj, được"
    })
    void readsASyllable(String typed, String meant) {
        assertThat(Telex.syllable(typed)).contains(meant);
    }

    @Test
    void readsAWholeQuestion() {
        assertThat(Telex.read("huwowngs daanx cai vneid treen ddieenj thoaij"))
                .isEqualTo("hướng dẫn cai vneid trên điện thoại");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cai app vneid tren dien thoai",
                "dang nhap zalo bang otp",
                "hướng dẫn cài app",
                "google meet khong vao duoc",
                "ai lam viec nay"
            })
    void leavesWhatIsNoTelex(String text) {
        assertThat(Telex.read(text)).isEqualTo(text);
    }
}
