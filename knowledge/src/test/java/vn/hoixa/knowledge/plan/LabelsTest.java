package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private final Labels labels = new Labels();

    @Test
    void findsTheLabelsOfALineInTheirOrder() {
        assertThat(labels.in("Đơn vị chủ trì: Phòng Kinh tế; - Đơn vị phối hợp: các thôn. Thời gian: Quý II/2026"))
                .extracting(Labels.Label::kind, Labels.Label::value)
                .containsExactly(
                        Tuple.tuple(Labels.Kind.LEAD, "Phòng Kinh tế"),
                        Tuple.tuple(Labels.Kind.SUPPORT, "các thôn"),
                        Tuple.tuple(Labels.Kind.TIME, "Quý II/2026"));
    }

    @Test
    void findsLabelsBehindAnItem() {
        assertThat(labels.in("Dựng góc đọc sách tại thôn (chủ trì: Hội Phụ nữ; thời hạn: 15/10/2026)."))
                .extracting(Labels.Label::kind)
                .containsExactly(Labels.Kind.LEAD, Labels.Kind.TIME);
    }

    @Test
    void takesNoWordsOfASentenceForALabel() {
        assertThat(labels.in("Các cơ quan, đơn vị thực hiện: rà soát, lập danh sách."))
                .isEmpty();
        assertThat(labels.opens("Thời gian qua, xã đã đạt nhiều kết quả.")).isFalse();
    }

    @Test
    void knowsADetailOnlyAtTheBeginning() {
        assertThat(labels.opens("Nội dung: mở lớp học")).isTrue();
        assertThat(labels.opensWithDuty("Nội dung: mở lớp học")).isFalse();
        assertThat(labels.in("Mở lớp học. Nội dung: kỹ năng số")).isEmpty();
    }
}
