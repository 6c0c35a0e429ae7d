package vn.hoixa.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.assistant.TestLibrary;

/** With the words of the invented library and of {@code everyday.txt}. */
class RespellerTest {
    private final Respeller respeller = new Respeller(LibraryWords.of(TestLibrary.shared().library));

    @ParameterizedTest
    @CsvSource({
        "ai chu tri canh bao thien tai, ai chủ trì cảnh báo thiên tai",
        "bao gio xong tu sach dien tu, bao giờ xong tủ sách điện tử",
        "phong nao phoi hop, phòng nào phối hợp",
        "con bao nhieu ngay nua, còn bao nhiêu ngày nữa"
    })
    void givesLostMarksBack(String typed, String meant) {
        assertThat(respelled(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "rà soát camera an nih, rà soát camera an ninh",
        "thời hạn hoàn thnàh tủ sách, thời hạn hoàn thành tủ sách"
    })
    void givesLostLettersBack(String typed, String meant) {
        assertThat(respelled(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "giá vé tàu bao nhiêu",
        "thủ tục nhận con nuôi",
        "xã Phú Lâm Đông có việc gì",
        "cài VNeID trên iphone",
        "57-NQ/TW giao cho ai",
        "IOC của tỉnh khi nào xong"
    })
    void leavesWhatWasTypedWithRightMarksAndWhatNobodyKnows(String typed) {
        assertThat(respelled(typed)).isEqualTo(typed);
    }

    @Test
    void knowingNothingChangesNothing() {
        var nothing = new Respeller(new SyllableModel());
        assertThat(nothing.respell(List.of("ai", "chu", "tri"))).containsExactly("ai", "chu", "tri");
    }

    private String respelled(String typed) {
        return String.join(" ", respeller.respell(List.of(typed.split(" "))));
    }
}
