package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoixa.knowledge.text.LineRange;

class DoubtsTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 10);

    private final Doubts doubts = new Doubts();

    @Test
    void namesADeadlineBeforeThePlan() {
        assertThat(doubts.ofDeadline(due(LocalDate.of(2026, 2, 28)), ISSUED).review())
                .contains("28/2/2026", "10/3/2026");
    }

    @Test
    void namesAnUnlikelyYearWithoutLosingItsThousands() {
        assertThat(doubts.ofDeadline(due(LocalDate.of(2205, 12, 31)), ISSUED).review())
                .contains("2205");
    }

    @Test
    void leavesAUsualDeadlineAlone() {
        assertThat(doubts.ofDeadline(due(ISSUED), ISSUED).review()).isNull();
        assertThat(doubts.ofDeadline(due(LocalDate.of(2060, 12, 31)), null).review())
                .isNull();
    }

    @Test
    void namesTheFaintestLineOfARecord() {
        var plan = new Plan(
                new PlanMetadata("", null, null, null, null),
                List.of(),
                List.of(due(ISSUED), due(ISSUED).doubted("Đã có lý do.")),
                List.of());

        var checked = doubts.ofLines(plan, List.of(0.1, 0.45, 0.3, 0.2)).tasks();

        assertThat(checked.getFirst().review()).contains("dòng 3");
        assertThat(checked.getLast().review()).isEqualTo("Đã có lý do.");
        assertThat(doubts.ofLines(plan, List.of(0.1, 0.9, 0.9))
                        .tasks()
                        .getFirst()
                        .review())
                .isNull();
    }

    private static Task due(LocalDate day) {
        var deadline = new Deadline("trước ngày", Deadline.Kind.DATE, day, false, null, null);
        return new Task(
                Task.Kind.TASK,
                "I.1",
                "Lắp loa",
                "Lắp loa",
                List.of(),
                List.of(),
                deadline,
                new LineRange(2, 3),
                1,
                null);
    }
}
