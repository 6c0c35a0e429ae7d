package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hoàn thành trong tháng 2/2026   | 2026-02-28 | trong tháng 2/2026   | false
            Hoàn thành: quý III/2026;       | 2026-09-30 | quý III/2026         | false
            trước 05/03/2026.               | 2026-03-05 | trước 5/3/2026       | true
            chậm nhất ngày 5 tháng 3 năm 2026 | 2026-03-05 | chậm nhất ngày 5/3/2026 | true
            trước 15/3/2026                 | 2026-03-05 | trước 15/3/2026      | false
            hoàn thành                      | 2026-03-05 | hoàn thành           | false
            """)
    void saysTheDayOnce(String words, LocalDate due, String plain, boolean says) {
        assertThat(PlanDates.plain(words, due)).isEqualTo(plain);
        assertThat(PlanDates.says(plain, due)).isEqualTo(says);
    }
}
