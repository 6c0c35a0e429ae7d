package vn.hoixa.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {
    @ParameterizedTest
    @CsvSource({
        "tiep, NEXT, 0",
        "xem tiep di, NEXT, 0",
        "buoc tiep theo, NEXT, 0",
        "xong roi, , ",
        "quay lai, BACK, 0",
        "buoc 3 khong duoc, STEP, 3",
        "den buoc thu hai thi bao loi, STEP, 2",
        "viec thu hai ai lam, ITEM, 2",
        "cai dau tien, ITEM, 1",
        "viec cuoi cung bao gio xong, ITEM, -1",
        "nhiem vu so 4, ITEM, 4",
        "viec do ai lam, , "
    })
    void readsWhereToGo(String folded, String kind, Integer number) {
        var move = FollowUps.move(folded);
        if (kind == null) {
            assertThat(move).isEmpty();
        } else {
            assertThat(move).contains(new Move(Move.Kind.valueOf(kind), number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da qua han chua", "con bao nhieu ngay", "con may ngay nua", "tre chua a"})
    void noticesAQuestionForTheTimeLeft(String folded) {
        assertThat(FollowUps.asksWhetherLate(folded)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"viec nao qua han", "dang ky tam tru may ngay co"})
    void takesNoOtherQuestionForIt(String folded) {
        assertThat(FollowUps.asksWhetherLate(folded)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, t1", "2, t2", "-1, t3"})
    void picksTheTaskShown(int number, String task) {
        assertThat(FollowUps.task(new Move(Move.Kind.ITEM, number), List.of("t1", "t2", "t3")))
                .containsExactly(task);
    }
}
