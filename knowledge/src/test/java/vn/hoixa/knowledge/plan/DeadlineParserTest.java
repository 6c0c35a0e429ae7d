package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineParserTest {
    private final DeadlineParser parser = new DeadlineParser();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hoàn thành trước 15/3/2026.                              | DATE 2026-03-15
            Hoàn thành trước ngày 15/3/2026.                         | DATE 2026-03-15
            Rà soát hồ sơ, chậm nhất 15/3/2026                       | DATE 2026-03-15
            Hoàn thành chậm nhất là ngày 15 tháng 3 năm 2026.        | DATE 2026-03-15
            hoan thanh truoc 15/3/2026                               | DATE 2026-03-15
            Hoàn thành trong tháng 7/2026.                           | MONTH 2026-07-31
            Hoàn thành trong tháng 7.                                | MONTH 2026-07-31
            Hoàn thành trước 12/2025.                                | MONTH 2025-11-30
            Hoàn thành trước tháng 12/2025                           | MONTH 2025-11-30
            Hoàn thành trong năm 2026.                               | YEAR 2026-12-31
            Hoàn thành trước năm 2027.                               | YEAR 2026-12-31
            Thực hiện năm 2026                                       | YEAR 2026-12-31
            Thực hiện 2026-2027.                                     | RANGE 2027-12-31
            Thực hiện từ năm 2026 đến năm 2028.                      | RANGE 2028-12-31
            Thực hiện từ ngày 01/3/2026 đến ngày 30/6/2026.          | RANGE 2026-06-30
            Thực hiện từ tháng 3 đến tháng 6/2026.                   | RANGE 2026-06-30
            Thời gian: quý III/2026.                                 | RANGE 2026-09-30
            Thời gian thực hiện: Quý II/2026                         | RANGE 2026-06-30
            Thời gian hoàn thành: 6 tháng đầu năm 2026               | RANGE 2026-06-30
            Thời hạn: 30/6/2026                                      | DATE 2026-06-30
            Hoàn thành trước quý III/2026                            | RANGE 2026-06-30
            Xong trước 30/6                                          | DATE 2026-06-30
            Nộp hồ sơ trước 17 giờ 00 phút ngày 25/12/2026 để xét    | DATE 2026-12-25
            Khảo sát tài liệu trong quý I/2026.                      | RANGE 2026-03-31
            Trình duyệt phương án trong tháng 4/2026; rà soát        | MONTH 2026-04-30
            Tổ chức sơ kết vào cuối năm 2026.                        | YEAR 2026-12-31
            Hoàn thành trong quý III, IV/2026                        | RANGE 2026-12-31
            Thực hiện tháng 3 - 5/2026.                              | RANGE 2026-05-31
            Thực hiện trong giai đoạn 2026-2027.                     | RANGE 2027-12-31
            Hoàn thành 100% trong năm 2026 và duy trì thường xuyên.  | YEAR 2026-12-31 +
            Thời gian dự kiến: tuần 3 tháng 8/2026                   | MONTH 2026-08-31
            Hoàn thành trong tháng 5/2026 và thực hiện thường xuyên. | MONTH 2026-05-31 +
            Hoàn thành năm 2026 và những năm tiếp theo.              | YEAR 2026-12-31 +
            Hoàn thành trước 30/6/2026 và duy trì thường xuyên       | DATE 2026-06-30 +
            Thực hiện thường xuyên.                                  | ONGOING
            Thực hiện thường xuyên, liên tục.                        | ONGOING
            Thực hiện hằng năm.                                      | RECURRING YEARLY
            Thực hiện hàng quý.                                      | RECURRING QUARTERLY
            Tổ chức định kỳ hằng tháng                               | RECURRING MONTHLY
            Hoàn thành trước ngày 10/12 hằng năm.                    | RECURRING YEARLY
            Thống kê định kỳ hằng năm (trước ngày 15/01 năm sau)     | RECURRING YEARLY
            Nộp báo cáo trước ngày 15 tháng cuối quý                 | RECURRING QUARTERLY
            Kiểm tra định kỳ 6 tháng/lần.                            | RECURRING HALF_YEARLY
            Nộp kết quả (trước 30/6 và 31/12 hằng năm).              | RECURRING HALF_YEARLY
            Trực hỗ trợ người dân, thực hiện hằng ngày.              | ONGOING
            Thực hiện từ ngày 01/7/2026.                             | ONGOING
            Nộp lưu tài liệu sau khi tỉnh ban hành danh mục.         | CONDITIONAL sau khi tỉnh ban hành danh mục
            Chỉnh lý tài liệu theo lộ trình của tỉnh.                | CONDITIONAL theo lộ trình của tỉnh
            Hoàn thành ngay sau khi tỉnh ban hành kế hoạch.          | CONDITIONAL sau khi tỉnh ban hành kế hoạch
            Thực hiện theo lộ trình của thành phố.                   | CONDITIONAL theo lộ trình của thành phố
            """)
    void readsADeadlineByTheRulesOfTheContract(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xây dựng kế hoạch tuyên truyền.",
                "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024",
                "Thực hiện Nghị định số 12/2025/NĐ-CP",
                "Tổ chức 2050 lượt tập huấn",
                "Hoàn thành 5/10 tiêu chí",
                "Thực hiện 100% hồ sơ trực tuyến",
                "Thực hiện hỗ trợ 24/7",
                "Sơ kết kết quả năm 2025",
                "Tổng hợp kết quả đạt được trong năm 2025.",
                "Quản lý hạ tầng theo hướng dẫn của thành phố.",
                "Rà soát thủ tục sau khi sáp nhập.",
                "Thực hiện xong trước mùa mưa bão",
                "",
                "Hoàn thành trước ngày 31/2/2026"
            })
    void findsNoneWhereNoneIsSet(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày 6/20265",
                "hoàn thành trước 31/02/2026",
                "chậm nhất ngày 15/13/2026",
                "trong tháng 13/2026"
            })
    void keepsTheWordsOfADateThatIsNone(String words) {
        assertThat(read("Mua sắm giá kệ, " + words + ".")).isEmpty();
        assertThat(parser.malformed("Mua sắm giá kệ, " + words + ".")).hasValueSatisfying(deadline -> {
            assertThat(deadline.kind()).isEqualTo(Deadline.Kind.NONE);
            assertThat(deadline.text()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoàn thành trước 30/6/2026",
                "hoàn thành trong tháng 12",
                "thực hiện Nghị định số 12/2025/NĐ-CP",
                "hoàn thành 5/10 tiêu chí",
                "hỗ trợ 24/7"
            })
    void doubtsNoRealDateAndNoNumber(String words) {
        assertThat(parser.malformed("Mua sắm giá kệ, " + words + ".")).isEmpty();
    }

    @Test
    void findsSeveralInTheirOrder() {
        assertThat(
                        read(
                                "Hoàn thành dự thảo trong tháng 3/2026. Trình duyệt trước 15/4/2026; triển khai, hoàn thành năm 2026."))
                .isEqualTo("MONTH 2026-03-31; DATE 2026-04-15; YEAR 2026-12-31");
        assertThat(read("Dự thảo hoàn thành trong tháng 3/2026. Bản cuối hoàn thành trước 15/4/2026."))
                .isEqualTo("MONTH 2026-03-31; DATE 2026-04-15");
    }

    @Test
    void keepsTheWordsOfTheDeadlineBehindLettersOfOtherScripts() {
        var found = parser.find("Làm việc với 한국전자, hoàn thành trước 15/3/2026.", 2026)
                .getFirst();
        assertThat(found.deadline().text()).isEqualTo("hoàn thành trước 15/3/2026");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tháng 7/2026            | MONTH 2026-07-31
            7/2026                  | MONTH 2026-07-31
            Quý III/2026            | RANGE 2026-09-30
            2026-2027               | RANGE 2027-12-31
            2026                    | YEAR 2026-12-31
            Trước 30/6/2026         | DATE 2026-06-30
            Trước 12/2026           | MONTH 2026-11-30
            Hằng năm                | RECURRING YEARLY
            Hàng quý                | RECURRING QUARTERLY
            6 tháng/lần             | RECURRING HALF_YEARLY
            Thường xuyên            | ONGOING
            Theo lộ trình của tỉnh  | CONDITIONAL Theo lộ trình của tỉnh
            """)
    void readsACellThatHoldsOnlyADeadline(String cell, String expected) {
        assertThat(parser.ofCell(cell, 2026).map(DeadlineParserTest::shown)).contains(expected);
    }

    @Test
    void findsNoDeadlineInACellOfOtherWords() {
        assertThat(parser.ofCell("", 2026)).isEmpty();
        assertThat(parser.ofCell("Phòng Kinh tế", 2026)).isEmpty();
    }

    private String read(String text) {
        return parser.find(text, 2026).stream()
                .map(DeadlineParser.Found::deadline)
                .map(DeadlineParserTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Deadline d) {
        var words = d.kind().toString();
        words += d.due() == null ? "" : " " + d.due();
        words += d.recurrence() == null ? "" : " " + d.recurrence();
        words += d.condition() == null ? "" : " " + d.condition();
        return words + (d.alsoOngoing() ? " +" : "");
    }
}
