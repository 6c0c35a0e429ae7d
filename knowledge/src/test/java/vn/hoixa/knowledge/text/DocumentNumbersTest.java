package vn.hoixa.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kế hoạch số 19/KH-UBND ngày 15/8/2025        | 19/KH-UBND
            kế hoạch 19/kh-ubnd                          | 19/KH-UBND
            Số: 19 /KH-UBND                              | 19/KH-UBND
            Nghị quyết 57-NQ/TW của Bộ Chính trị         | 57-NQ/TW
            nghị quyết 57-nq/tw                          | 57-NQ/TW
            Luật số 193/2025/QH15                        | 193/2025/QH15
            luật 193/2025/qh15.                          | 193/2025/QH15
            Chương trình hành động số 113-CTr/TU         | 113-CTR/TU
            Công văn 1552/BTTTT-TTH                      | 1552/BTTTT-TTH
            Nghị quyết 03/NQ-CP, ngày 9/1                | 03/NQ-CP
            Nghị định 12/2025/NĐ-CP                      | 12/2025/NĐ-CP
            nghị định 12/2025/nđ-cp                      | 12/2025/NĐ-CP
            Kế hoạch số 142/KH- UBND                     | 142/KH-UBND
            Đề án 06/CP                                  | 06/CP
            Quyết định 7/QĐ-TTg                          | 7/QĐ-TTG
            Thông tư 3/2026/TT-BKHCN                     | 3/2026/TT-BKHCN
            Kết luận 9-KL/BCĐ                            | 9-KL/BCĐ
            (145/BC-HĐND&UBND)                           | 145/BC-HĐND&UBND
            """)
    void findsNumbersInOneForm(String text, String number) {
        assertThat(DocumentNumbers.in(text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15/3/2025",
                "2025-2030",
                "3 - Phòng Kinh tế",
                "24/7",
                "100/ngày",
                "20 - 30 người",
                "4.0",
                "50/50",
                "trực 24/24h",
                "1/ Mục đích",
                "5/10 tiêu chí",
                "mức độ 3-4"
            })
    void takesNothingElseForANumber(String text) {
        assertThat(DocumentNumbers.in(text)).isEmpty();
    }

    @Test
    void keepsTheOrderAndDropsRepeats() {
        assertThat(DocumentNumbers.in("57-NQ/TW, 03/NQ-CP, 57-NQ/TW")).containsExactly("57-NQ/TW", "03/NQ-CP");
    }
}
