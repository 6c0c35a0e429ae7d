package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void readsTheTasksOfACleanTable() {
        var tasks = Plans.commune().with("""
                PHỤ LỤC: DANH MỤC NHIỆM VỤ
                | STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm |
                |---|---|---|---|---|---|
                | I | Chính quyền số | | | | |
                | 1 | Nâng cấp trang thông tin điện tử | Phòng VH-XH | Công an xã, các thôn | Quý II/2026 | Trang tin |
                | 2 | Lắp đặt wifi tại nhà văn hóa | Phòng Kinh tế | - | Trước 12/2026 | 12 điểm |
                | 3 | Báo cáo kết quả hằng quý | Văn phòng HĐND và UBND | | Hằng quý | Báo cáo |
                """).read().tasks();
        assertThat(tasks)
                .extracting(
                        Task::text,
                        Task::lead,
                        task -> String.valueOf(task.deadline().due()),
                        Task::kind)
                .containsExactly(
                        Tuple.tuple(
                                "Nâng cấp trang thông tin điện tử",
                                List.of("Phòng Văn hóa - Xã hội"),
                                "2026-06-30",
                                Task.Kind.TASK),
                        Tuple.tuple(
                                "Lắp đặt wifi tại nhà văn hóa", List.of("Phòng Kinh tế"), "2026-11-30", Task.Kind.TASK),
                        Tuple.tuple(
                                "Báo cáo kết quả hằng quý", List.of("Văn phòng HĐND&UBND"), "null", Task.Kind.REPORT));
        assertThat(tasks.get(0).support()).startsWith("Công an xã");
        assertThat(tasks.get(1).support()).isEmpty();
        assertThat(tasks.get(2).deadline().recurrence()).isEqualTo(Deadline.Recurrence.QUARTERLY);
    }

    @Test
    void tellsTheColumnOfTimesFromTheColumnOfLeaders() {
        var task = Plans.commune().with("""
                | STT | Nội dung thực hiện | Thời gian thực hiện | Đơn vị thực hiện |
                | 1 | Rà soát thủ tục hành chính | Tháng 5/2026 | Phòng Kinh tế |
                """).task();
        assertThat(task.lead()).containsExactly("Phòng Kinh tế");
        assertThat(task.deadline().due()).hasToString("2026-05-31");
        assertThat(task.text()).isEqualTo("Rà soát thủ tục hành chính");
    }

    @Test
    void readsIndicatorsByTheYearsOfTheirColumns() {
        var indicators = Plans.commune().with("""
                | TT | Chỉ tiêu | ĐVT | Năm 2026 | Năm 2030 | Cơ quan theo dõi |
                | --- | --- | --- | --- | --- | --- |
                | 1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | ≥ 95 | Phòng Kinh tế |
                | 2 | Số điểm wifi công cộng | điểm | 5 | | |
                """).read().indicators();
        assertThat(indicators).hasSize(2);
        assertThat(indicators.get(0).values()).containsExactly(entry("2026", "80%"), entry("2030", "≥ 95%"));
        assertThat(indicators.get(0).lead()).containsExactly("Phòng Kinh tế");
        assertThat(indicators.get(1).values()).containsExactly(entry("2026", "5"));
        assertThat(indicators.get(1).unit()).isEqualTo("điểm");
    }

    @Test
    void keepsTheRowOfATaskThatTheTextWordsToo() {
        var tasks = Plans.commune()
                .tasks("- Lắp đặt hệ thống wifi miễn phí tại nhà văn hóa các thôn.\n")
                .with("""

                PHỤ LỤC
                | STT | Nội dung | Đơn vị chủ trì | Thời gian |
                | 1 | Lắp đặt hệ thống wifi miễn phí tại nhà văn hóa các thôn | Phòng Kinh tế | 2026-2027 |
                """)
                .read()
                .tasks();
        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.section()).startsWith("Phụ lục");
            assertThat(task.deadline().due()).hasToString("2027-12-31");
        });
    }

    @Test
    void readsTheTasksOfATableThatAScanBrokeIntoLines() {
        var tasks = Plans.commune().tasks("""
                - Phòng Kinh tế rà soát cáp viễn thông.
                - Phòng Văn hóa - Xã hội tuyên truyền kỹ năng số.
                """).with("""

                PHỤ LỤC
                DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ
                TT Nội dung nhiệm vụ Đơn vị chủ trì Đơn vị phối hợp Thời gian
                thực hiện
                1 | Hạ tầng số cho các thôn trong xã
                1.1 | Khảo sát điểm lõm sóng ở khu vực ven sông Phòng Kinh tế Các phòng, ban, 2026
                và đề nghị nhà mạng lắp trạm mới ngành liên quan
                1.2 | Kéo đường truyền tới nhà văn hóa thôn | Phòng Văn hóa - Xã | Công an xã Hằng năm
                cho bà con dùng chung hội
                1.3 | Trang bị máy quét cho bộ phận một cửa | Phòng Kinh tế Công an xã Tháng
                của trung tâm phục vụ 9/2026
                """).read().tasks();
        var rows = tasks.stream()
                .filter(task -> task.section().startsWith("Phụ lục"))
                .toList();
        assertThat(rows)
                .extracting(Task::section, Task::lead, task -> task.deadline().kind())
                .containsExactly(
                        Tuple.tuple("Phụ lục.1.1", List.of("Phòng Kinh tế"), Deadline.Kind.YEAR),
                        Tuple.tuple("Phụ lục.1.2", List.of("Phòng Văn hóa - Xã hội"), Deadline.Kind.RECURRING),
                        Tuple.tuple("Phụ lục.1.3", List.of("Phòng Kinh tế"), Deadline.Kind.MONTH));
        assertThat(rows).allMatch(task -> task.confidence() < 1);
    }
}
