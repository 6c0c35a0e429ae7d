package vn.hoixa.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.text.VietnameseText;

/** Which deadlines a question asks for, seen from Wednesday 20 May 2026. */
class DueWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final DueWords words = new DueWords();

    @Test
    void readsWhatHasNoDeadlineIsNotYetDueOrNotDone() {
        assertThat(read("việc nào chưa có hạn").kinds()).containsExactly(Deadline.Kind.NONE);
        assertThat(read("việc không ghi thời hạn").kinds()).containsExactly(Deadline.Kind.NONE);
        assertThat(read("việc nào chưa đến hạn").from()).isEqualTo(TODAY);
        assertThat(read("hạn trước tháng 7, còn chưa xong"))
                .satisfies(due -> assertThat(due.unfinished()).isTrue())
                .satisfies(due -> assertThat(due.to()).isEqualTo(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void readsWhatIsLateWithinATime() {
        assertThat(read("việc quá hạn trong quý I"))
                .satisfies(due -> assertThat(due.overdue()).isTrue())
                .satisfies(due -> assertThat(due.to()).isEqualTo(LocalDate.of(2026, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            việc tháng này                     | 2026-05-01 | 2026-05-31
            việc tháng sau                     | 2026-06-01 | 2026-06-30
            tuần này làm gì                    | 2026-05-18 | 2026-05-24
            tuần tới làm gì                    | 2026-05-25 | 2026-05-31
            quý này                            | 2026-04-01 | 2026-06-30
            quý sau                            | 2026-07-01 | 2026-09-30
            năm nay                            | 2026-01-01 | 2026-12-31
            năm sau                            | 2027-01-01 | 2027-12-31
            quý II                             | 2026-04-01 | 2026-06-30
            quý 3/2026                         | 2026-07-01 | 2026-09-30
            trong tháng 7                      | 2026-07-01 | 2026-07-31
            T7/2025                            | 2025-07-01 | 2025-07-31
            thg 7/2025                         | 2025-07-01 | 2025-07-31
            ngày 15/8                          | 2026-08-15 | 2026-08-15
            trước 30/6                         |            | 2026-06-30
            trước ngày 30/6/2026               |            | 2026-06-30
            trước tháng 6                      |            | 2026-05-31
            đến hết tháng 6                    |            | 2026-06-30
            chậm nhất 15/3/2027                |            | 2027-03-15
            từ tháng 9                         | 2026-09-01 |
            sau 30/6                           | 2026-07-01 |
            sau tháng 6                        | 2026-07-01 |
            từ tháng 3 đến tháng 6             | 2026-03-01 | 2026-06-30
            từ 1/6 đến 15/7                    | 2026-06-01 | 2026-07-15
            tháng 7 năm nay                    | 2026-07-01 | 2026-07-31
            quý I năm sau                      | 2027-01-01 | 2027-03-31
            6 tháng cuối năm                   | 2026-07-01 | 2026-12-31
            30 ngày tới                        | 2026-05-20 | 2026-06-19
            2 tuần tới                         | 2026-05-20 | 2026-06-03
            3 tháng tới                        | 2026-05-20 | 2026-08-20
            sắp đến hạn                        | 2026-05-20 | 2026-06-19
            năm 2027                           | 2027-01-01 | 2027-12-31
            giai đoạn 2026-2027                | 2026-01-01 | 2027-12-31
            """)
    void readsTimes(String question, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(read(question).from()).isEqualTo(from);
        assertThat(read(question).to()).isEqualTo(to);
        assertThat(read(question).overdue()).isFalse();
        assertThat(words.read(VietnameseText.fold(question), TODAY, TODAY.getYear()))
                .isEqualTo(read(question));
    }

    @ParameterizedTest
    @CsvSource({"việc nào quá hạn", "viec nao tre han roi", "còn gì chậm tiến độ", "quá hạn tháng này"})
    void readsLate(String question) {
        assertThat(read(question).overdue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "việc hằng tháng, MONTHLY",
        "viec hang thang, MONTHLY",
        "việc mỗi quý, QUARTERLY",
        "việc định kỳ năm, YEARLY",
        "việc hàng năm, YEARLY"
    })
    void readsWhatReturns(String question, Deadline.Recurrence recurrence) {
        assertThat(read(question).recurrence()).isEqualTo(recurrence);
    }

    @Test
    void readsWhatNeverEndsAndWhatWaits() {
        assertThat(read("việc làm thường xuyên").kinds()).containsExactly(Deadline.Kind.ONGOING);
        assertThat(read("việc còn chờ tỉnh hướng dẫn").kinds()).containsExactly(Deadline.Kind.CONDITIONAL);
        assertThat(read("việc nào phải chờ cấp trên").kinds()).containsExactly(Deadline.Kind.CONDITIONAL);
    }

    @Test
    void takesWhatIsSentToSomeoneForNothingThatWaits() {
        assertThat(read("việc nào phải báo cáo cho tỉnh")).isEqualTo(DueFilter.ANY);
    }

    @ParameterizedTest
    @CsvSource({"ai chủ trì lắp camera", "57-NQ/TW giao ai", "xã có 12 thôn", "việc cần làm trước tiên"})
    void asksForNoTimeElsewhere(String question) {
        assertThat(read(question).isAny()).isTrue();
    }

    private DueFilter read(String question) {
        return words.read(
                new QuestionReader()
                        .read(question, new Respeller(new SyllableModel()))
                        .folded(),
                TODAY,
                TODAY.getYear());
    }
}
