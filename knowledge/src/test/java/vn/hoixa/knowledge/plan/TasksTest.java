package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát các tuyến cáp.                    | Phòng Kinh tế | Công an xã
            Giao Phòng Kinh tế chủ trì rà soát các tuyến cáp treo.                                   | Phòng Kinh tế | -
            Đề nghị Đoàn Thanh niên xã, Hội Phụ nữ xã vận động hội viên cài đặt ứng dụng.            | Đoàn Thanh niên; Hội Phụ nữ | -
            Rà soát các tuyến cáp treo (Phòng Kinh tế chủ trì).                                      | Phòng Kinh tế | -
            Rà soát các tuyến cáp treo (Giao Phòng Kinh tế chủ trì; hoàn thành trước 30/6/2026).     | Phòng Kinh tế | -
            Rà soát các tuyến cáp treo, do Phòng Kinh tế chủ trì thực hiện.                          | Phòng Kinh tế | -
            Rà soát các tuyến cáp treo. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã thực hiện. | Phòng Kinh tế | Công an xã
            Công an xã phối hợp thực hiện, cung cấp số liệu để Phòng Kinh tế tổng hợp hồ sơ.         | Phòng Kinh tế | Công an xã
            Phòng Kinh tế phối hợp với Công an xã rà soát các tuyến cáp.                             | Phòng Kinh tế | Công an xã
            Tổ chức tập huấn kỹ năng số cho người cao tuổi.                                          | - | -
            Các phòng, ban, ngành, cơ quan, đơn vị xây dựng quy trình nội bộ.                        | Các phòng, ban, ngành, cơ quan, đơn vị | -
            """)
    void readsWhoLeadsAndWhoHelps(String item, String lead, String support) {
        var task = Plans.commune().tasks("- " + item + "\n").task();
        assertThat(String.join("; ", task.lead())).isEqualTo(lead == null ? "" : lead);
        assertThat(String.join("; ", task.support())).isEqualTo(support == null ? "" : support);
    }

    @Test
    void takesLeadAndHelpersOfTheHeadingForItsItems() {
        var tasks = Plans.commune().with("""
                III. TỔ CHỨC THỰC HIỆN
                1. Phòng Văn hóa - Xã hội xã
                - Tham mưu ban hành quy chế vận hành trang thông tin điện tử.
                - Phối hợp với Công an xã tuyên truyền về định danh điện tử.
                2. Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế:
                - Rà soát các cơ sở kinh doanh dược trên địa bàn.
                """).read().tasks();
        assertThat(tasks)
                .extracting(Task::lead, Task::support)
                .containsExactly(
                        Tuple.tuple(List.of("Phòng Văn hóa - Xã hội"), List.of()),
                        Tuple.tuple(List.of("Phòng Văn hóa - Xã hội"), List.of("Công an xã")),
                        Tuple.tuple(List.of("Phòng Kinh tế"), List.of("Trạm Y tế")));
    }

    @Test
    void takesTheDeadlineOfTheHeadingForItsItems() {
        var tasks = Plans.commune().tasks("""
                a) Phòng Kinh tế hoàn thành trước 30/9/2026 các việc sau:
                - Rà soát các tuyến cáp treo trên địa bàn.
                - Số hóa hồ sơ đất đai, hoàn thành trong tháng 7/2026.
                """).read().tasks();
        assertThat(tasks)
                .extracting(task -> task.deadline().due())
                .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 7, 31));
    }

    @Test
    void readsLabelledLinesBelowAnItem() {
        var task = Plans.commune().tasks("""
                a) Xây dựng bản đồ số các điểm wifi công cộng
                - Cơ quan chủ trì: Phòng Kinh tế.
                - Đơn vị phối hợp: Đoàn Thanh niên, các thôn.
                - Thời gian: quý III/2026.
                - Sản phẩm: Bản đồ số trên cổng thông tin.
                - Kinh phí thực hiện: ngân sách xã.
                """).task();
        assertThat(task.lead()).containsExactly("Phòng Kinh tế");
        assertThat(task.support()).startsWith("Đoàn Thanh niên");
        assertThat(task.deadline().kind()).isEqualTo(Deadline.Kind.RANGE);
        assertThat(task.deadline().due()).hasToString("2026-09-30");
        assertThat(task.summary()).isEqualTo("Xây dựng bản đồ số các điểm wifi công cộng");
    }

    @Test
    void dividesAParagraphThatSetsSeveralDeadlines() {
        var tasks = Plans.commune()
                .tasks(
                        "- Phòng Kinh tế rà soát tuyến cáp, hoàn thành trong tháng 4/2026. Lập phương án hạ ngầm, hoàn thành trước 30/9/2026.\n")
                .read()
                .tasks();
        assertThat(tasks)
                .extracting(task -> task.deadline().due())
                .containsExactly(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 9, 30));
        assertThat(tasks).allMatch(task -> task.lead().equals(List.of("Phòng Kinh tế")));
    }

    @Test
    void makesTwoDutiesOfAReportWithTwoDates() {
        var tasks = Plans.commune().with("""
                III. TỔ CHỨC THỰC HIỆN
                1. Các phòng, ban, ngành, cơ quan, đơn vị
                - Định kỳ 6 tháng (trước ngày 10/6), hằng năm (trước ngày 10/12) báo cáo kết quả về UBND xã.
                """).read().tasks();
        assertThat(tasks).extracting(Task::kind).containsOnly(Task.Kind.REPORT);
        assertThat(tasks)
                .extracting(task -> task.deadline().recurrence())
                .containsExactly(Deadline.Recurrence.HALF_YEARLY, Deadline.Recurrence.YEARLY);
    }

    @Test
    void leavesTheDeadlineOutOfTheSummary() {
        var task = Plans.commune()
                .tasks("- Phòng Kinh tế chủ trì rà soát các tuyến cáp treo, hoàn thành trước 30/6/2026.\n")
                .task();
        assertThat(task.summary()).isEqualTo("Rà soát các tuyến cáp treo");
    }

    @Test
    void takesNoTasksFromPurposeGoalsAndMoney() {
        var tasks = Plans.commune().with("""
                I. MỤC ĐÍCH, YÊU CẦU
                - Nâng cao nhận thức của cán bộ và người dân trong xã.
                II. KINH PHÍ THỰC HIỆN
                - Kinh phí lấy từ ngân sách xã và nguồn xã hội hóa.
                """).read().tasks();
        assertThat(tasks).isEmpty();
    }
}
