package vn.hoixa.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "hoá, hóa",
        "hóa, hóa",
        "HOÀ, hòa",
        "hoả, hỏa",
        "hoạ, họa",
        "toà, tòa",
        "khoẻ, khỏe",
        "xoè, xòe",
        "thuỷ, thủy",
        "thủy, thủy",
        "uỷ, ủy",
        "huỷ, hủy",
        "luỹ, lũy",
        "tuý, túy",
        "quý, quý",
        "quỹ, quỹ",
        "quả, quả",
        "kĩ, kỹ",
        "kỹ, kỹ",
        "lí, lý",
        "lý, lý",
        "mĩ, mỹ",
        "sĩ, sỹ",
        "tỉ, tỷ",
        "hi, hy",
        "kì, kỳ",
        "ti, ty",
        "bí, bí",
        "nghỉ, nghỉ",
        "chí, chí",
        "hoàn, hoàn",
        "toán, toán",
        "oà, òa",
        "a, a",
        "4, 4",
        "KPI, kpi",
        "nghiêng, nghiêng",
        "zalopay123, zalopay123"
    })
    void givesVariantsOneSpelling(String written, String canonical) {
        assertThat(Spelling.canonical(written)).isEqualTo(canonical);
    }
}
