package vn.hoixa.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodParserTest {
    private static final int DEFAULT_YEAR = 2026;

    private final PeriodParser parser = new PeriodParser();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            trước 15/3/2025                          | DAY 2025-03-15 2025-03-15
            15-03-2025                               | DAY 2025-03-15 2025-03-15
            15.3.2025                                | DAY 2025-03-15 2025-03-15
            15 / 3 / 2025                            | DAY 2025-03-15 2025-03-15
            ngày 15 tháng 3 năm 2025                 | DAY 2025-03-15 2025-03-15
            ngay 15 thang 3 nam 2025                 | DAY 2025-03-15 2025-03-15
            Ngày 05 tháng 09, 2025                   | DAY 2025-09-05 2025-09-05
            15 tháng 3 năm 2025                      | DAY 2025-03-15 2025-03-15
            ngày 15 tháng 3                          | DAY 2026-03-15 2026-03-15 open
            trước ngày 30/6                          | DAY 2026-06-30 2026-06-30 open
            truoc 30/6 hang nam                      | DAY 2026-06-30 2026-06-30 open
            ngày 29/2/2028                           | DAY 2028-02-29 2028-02-29
            hoàn thành trước 24/7                    | DAY 2026-07-24 2026-07-24 open
            tháng 3/2025                             | MONTH 2025-03-01 2025-03-31
            tháng 03 năm 2025                        | MONTH 2025-03-01 2025-03-31
            Tháng 2/2028                             | MONTH 2028-02-01 2028-02-29
            tháng 3 - 2025                           | MONTH 2025-03-01 2025-03-31
            T7/2025                                  | MONTH 2025-07-01 2025-07-31
            t12 2025                                 | MONTH 2025-12-01 2025-12-31
            trước 12/2025                            | MONTH 2025-12-01 2025-12-31
            trong tháng 9                            | MONTH 2026-09-01 2026-09-30 open
            trong T9                                 | MONTH 2026-09-01 2026-09-30 open
            tháng 3 - 5/2025                         | MONTHS 2025-03-01 2025-05-31
            tháng 6, 7/2025                          | MONTHS 2025-06-01 2025-07-31
            tháng 4 đến tháng 9 năm 2025             | MONTHS 2025-04-01 2025-09-30
            tuần 3 tháng 8/2025                      | MONTH 2025-08-01 2025-08-31
            quý III, IV/2025                         | QUARTER 2025-07-01 2025-12-31
            quý I - quý II năm 2025                  | QUARTER 2025-01-01 2025-06-30
            quý II/2025                              | QUARTER 2025-04-01 2025-06-30
            Quý IV năm 2025                          | QUARTER 2025-10-01 2025-12-31
            quy 1/2025                               | QUARTER 2025-01-01 2025-03-31
            quý III                                  | QUARTER 2026-07-01 2026-09-30 open
            6 tháng đầu năm 2025                     | HALF_YEAR 2025-01-01 2025-06-30
            6 tháng đầu năm                          | HALF_YEAR 2026-01-01 2026-06-30 open
            06 tháng cuối năm 2025                   | HALF_YEAR 2025-07-01 2025-12-31
            sáu tháng cuối năm                       | HALF_YEAR 2026-07-01 2026-12-31 open
            năm 2025                                 | YEAR 2025-01-01 2025-12-31
            đến hết năm 2030                         | YEAR 2030-01-01 2030-12-31
            trong 2025                               | YEAR 2025-01-01 2025-12-31
            2025-2026                                | YEARS 2025-01-01 2026-12-31
            giai đoạn 2025 – 2030                    | YEARS 2025-01-01 2030-12-31
            từ năm 2025 đến năm 2030                 | YEARS 2025-01-01 2030-12-31
            năm 2025 xã hoàn thành                   | YEAR 2025-01-01 2025-12-31
            """)
    void readsEveryFormOfPeriod(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "57-NQ/TW",
                "Nghị quyết số 03/NQ-CP",
                "193/2025/QH15",
                "Nghị định số 12/2025/NĐ-CP",
                "Nghị định 05/2025-NĐ",
                "113-CTr/TU",
                "1552/BTTTT-TTH",
                "Đề án 06/CP",
                "100%",
                "trên 80 %",
                "hỗ trợ 24/7",
                "trực 24/24",
                "31/2/2025",
                "ngày 31 tháng 2 năm 2025",
                "ngày 30/02",
                "tháng 13/2025",
                "T13",
                "00/5/2025",
                "32/1",
                "2030-2025",
                "6 tháng/lần",
                "12 tháng",
                "đạt 5/10 tiêu chí",
                "9/12 xã",
                "tập huấn 2050 người",
                "2000 hộ dân",
                "2.000 lượt",
                "số 20250",
                "quý khách",
                "thủ tục cấp độ 4",
                "điện thoại 0912/345",
                "",
                "   ",
                "phiên bản 4.0",
                "12/5/25"
            })
    void takesNothingElseForAPeriod(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void readsTheSameFromEveryNormalForm() {
        var nfc = "Hoàn thành trước ngày 15 tháng 3 năm 2025, sơ kết quý II/2025";
        var nfd = Normalizer.normalize(nfc, Normalizer.Form.NFD);
        assertThat(read(nfd)).isEqualTo(read(nfc));
        var found = parser.parse(nfd, DEFAULT_YEAR).getFirst();
        assertThat(Normalizer.normalize(nfd.substring(found.start(), found.end()), Normalizer.Form.NFC))
                .isEqualTo("ngày 15 tháng 3 năm 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"한국 기업, trước ngày 15/3/2025", "İİİ ½ trước ngày 15/3/2025", "x̀x̀ trước ngày 15/3/2025"})
    void keepsPlacesBehindLettersOfOtherScripts(String text) {
        var found = parser.parse(text, DEFAULT_YEAR).getFirst();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("ngày 15/3/2025");
    }

    @Test
    void findsSeveralPeriodsInTheirOrder() {
        assertThat(read("Tháng 7/2025 xây dựng, trước 15/9/2025 trình, năm 2026 thực hiện"))
                .isEqualTo("MONTH 2025-07-01 2025-07-31; DAY 2025-09-15 2025-09-15; YEAR 2026-01-01 2026-12-31");
    }

    @Test
    void saysWhetherAPeriodHoldsADay() {
        var quarter = parser.parse("quý I/2026", DEFAULT_YEAR).getFirst();
        assertThat(quarter.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(quarter.contains(LocalDate.of(2025, 12, 31))).isFalse();
    }

    private String read(String text) {
        return parser.parse(text, DEFAULT_YEAR).stream()
                .map(p -> p.kind() + " " + p.first() + " " + p.last() + (p.yearGiven() ? "" : " open"))
                .collect(Collectors.joining("; "));
    }
}
