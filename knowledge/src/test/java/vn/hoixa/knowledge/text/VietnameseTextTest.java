package vn.hoixa.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đổi mới sáng tạo    | doi moi sang tao
            ĐƯỜNG               | duong
            đ                   | d
            Nguyễn Thị Hường    | nguyen thi huong
            ỦY BAN NHÂN DÂN     | uy ban nhan dan
            Kỹ năng số          | ky nang so
            quý II/2025         | quy ii/2025
            Thuỷ lợi 4.0        | thuy loi 4.0
            Ắ Ằ Ẳ Ẵ Ặ           | a a a a a
            ấ ầ ẩ ẫ ậ           | a a a a a
            ế ề ể ễ ệ           | e e e e e
            ố ồ ổ ỗ ộ           | o o o o o
            ớ ờ ở ỡ ợ           | o o o o o
            ứ ừ ử ữ ự           | u u u u u
            ý ỳ ỷ ỹ ỵ           | y y y y y
            OCOP                | ocop
            """)
    void foldsMarksCaseAndTheBarredD(String text, String folded) {
        assertThat(VietnameseText.fold(text)).isEqualTo(folded);
        assertThat(VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
        assertThat(VietnameseText.foldInPlace(text)).isEqualTo(folded).hasSameSizeAs(text);
    }

    /** The plain way to fold, which is slower. */
    private static String foldedPlainly(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }

    @Test
    void foldsEachLetterAloneAndBesideOthersAsThePlainWayDoes() {
        for (int c = 0; c < 0x3000; c++) {
            var alone = Character.toString(c);
            var between = "Đường" + alone + "ấy" + alone;
            assertThat(VietnameseText.fold(alone)).as("%x", c).isEqualTo(foldedPlainly(alone));
            assertThat(VietnameseText.fold(between)).as("%x", c).isEqualTo(foldedPlainly(between));
        }
    }

    @Test
    void keepsThePlaceOfEachLetterWhereOtherScriptsAreMixedIn() {
        var text = "한국 Đà x̀ İ ngày";
        assertThat(VietnameseText.foldInPlace(text)).hasSameSizeAs(text).endsWith("ngay");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thuỷ lợi 4.0          | thủy lợi 4 0
            văn hoá               | văn hóa
            VĂN HÓA               | văn hóa
            kĩ thuật, lí luận     | kỹ thuật lý luận
            số 19/KH-UBND         | số 19 kh ubnd
            (Tổ công nghệ số)     | tổ công nghệ số
            ý kiến                | ý kiến
            quý, quí              | quý quí
            5G/IoT                | 5g iot
            """)
    void cutsTokensInOneSpelling(String text, String tokens) {
        assertThat(VietnameseText.syllables(text)).containsExactly(tokens.split(" "));
    }

    @Test
    void cutsNothingFromWhatHasNoLetters() {
        assertThat(VietnameseText.syllables(" ./. – … ")).isEmpty();
        assertThat(VietnameseText.foldedWords("")).isEmpty();
    }

    @Test
    void composesAndDropsInvisibleCharacters() {
        assertThat(VietnameseText.nfc("hoa\u0323\u200Bt\u00AD \uFEFFđo\u0302\u0323ng"))
                .isEqualTo("hoạt động");
        assertThat(VietnameseText.squeeze(" Kế\u00A0 hoạch\t\n số  7 ")).isEqualTo("Kế hoạch số 7");
    }

    @Test
    void findsWholeWordsOnly() {
        var words = VietnameseText.foldedWords("Trung tâm hành chính công");
        assertThat(VietnameseText.holdsWords(words, "hanh chinh")).isTrue();
        assertThat(VietnameseText.holdsWords(words, "hanh chi")).isFalse();
        assertThat(VietnameseText.holdsWords(words, "")).isFalse();
    }

    @Test
    void tellsMarkedFromPlainText() {
        assertThat(List.of("đi", "Hà", "ơ")).allMatch(VietnameseText::hasMarks);
        assertThat(List.of("di", "Ha Noi 5G", "")).noneMatch(VietnameseText::hasMarks);
    }
}
