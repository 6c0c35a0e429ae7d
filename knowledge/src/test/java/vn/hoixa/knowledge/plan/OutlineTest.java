package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void givesEachPartItsPlaceInTheOutline() {
        var plan = Plans.empty().with("""
                II. NHIỆM VỤ, GIẢI PHÁP
                1. Phát triển hạ tầng số
                1.1. Hạ tầng viễn thông
                a) Phòng Kinh tế rà soát các điểm lõm sóng.
                - Trạm phát sóng ở các thôn.
                + Thôn Đông trước, thôn Tây sau.
                2.Phát triển dữ liệu số
                2.1.Số hóa hồ sơ đất đai
                """).read();
        assertThat(plan.sections())
                .extracting(Section::path)
                .containsExactly("II", "II.1", "II.1.1", "II.1.1.a", "II.1.1.a", "II.1.1.a", "II.2", "II.2.1");
        assertThat(plan.sections().get(5).headingPath())
                .isEqualTo("NHIỆM VỤ, GIẢI PHÁP › Phát triển hạ tầng số › Hạ tầng viễn thông"
                        + " › Phòng Kinh tế rà soát các điểm lõm sóng. › Trạm phát sóng ở các thôn.");
    }

    @Test
    void readsPlansInParts() {
        var plan = Plans.empty().with("""
                Phần I
                MỤC TIÊU
                1. Mục tiêu chung
                PHẦN THỨ HAI: NHIỆM VỤ
                I/ Chính quyền số
                1/ Trang bị máy tính cho bộ phận một cửa.
                II. Xã hội số
                """).read();
        assertThat(plan.sections())
                .extracting(Section::path)
                .containsExactly(
                        "Phần I", "Phần I.1", "PHẦN THỨ HAI", "PHẦN THỨ HAI.I", "PHẦN THỨ HAI.I.1", "PHẦN THỨ HAI.II");
        assertThat(plan.sections().getFirst().text()).isEqualTo("MỤC TIÊU");
    }

    @Test
    void joinsAnItemThatABlankLineAndAPageNumberCut() {
        var builder = Plans.commune().tasks("""
                - Phòng Kinh tế chủ trì rà soát các tuyến cáp treo trên

                 4

                địa bàn xã, hoàn thành trước 30/6/2026.
                """);
        var task = builder.task();
        assertThat(task.text())
                .isEqualTo(
                        "Phòng Kinh tế chủ trì rà soát các tuyến cáp treo trên địa bàn xã, hoàn thành trước 30/6/2026.");
        assertThat(task.lines().first()).isEqualTo(builder.line("- Phòng Kinh tế"));
        assertThat(task.lines().last()).isEqualTo(builder.line("địa bàn xã"));
        assertThat(task.section()).isEqualTo("II.1");
    }

    @Test
    void dividesBulletsThatRunTogether() {
        var tasks = Plans.commune().tasks("""
                - Phòng Kinh tế rà soát các tuyến cáp treo trong xã. - Công an xã
                tuyên truyền phòng chống lừa đảo trên mạng.
                """).read().tasks();
        assertThat(tasks).extracting(Task::lead).containsExactly(List.of("Phòng Kinh tế"), List.of("Công an xã"));
        assertThat(tasks.get(1).lines().span(tasks.get(0).lines()))
                .isEqualTo(new vn.hoixa.knowledge.text.LineRange(
                        tasks.get(0).lines().first(), tasks.get(0).lines().first() + 1));
    }

    @Test
    void readsThroughLeftOversOfMarkdown() {
        var task = Plans.commune()
                .tasks("- **Phòng Kinh tế** chủ trì rà soát các tuyến cáp. *Hoàn thành trước 30/6/2026*.\n")
                .task();
        assertThat(task.lead()).containsExactly("Phòng Kinh tế");
        assertThat(task.deadline().due()).hasToString("2026-06-30");
    }

    @Test
    void keepsEveryLineWithWordsInASection() {
        var builder = Plans.commune().tasks("- Rà soát tuyến cáp trong xã.\nĐoạn văn cuối của mục này.\n");
        var held = builder.read().sections();
        for (var line : List.of("ỦY BAN", "KẾ HOẠCH", "II.", "1.", "- Rà soát", "Đoạn văn")) {
            int n = builder.line(line);
            assertThat(held).as(line).anyMatch(section -> section.lines().contains(n));
        }
    }

    @Test
    void readsAPlanWithoutAnyOutline() {
        var plan = Plans.empty()
                .with("Xã ta năm nay làm nhiều việc.\nMọi người cùng cố gắng.\n")
                .read();
        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.metadata().title()).isEqualTo("ke-hoach.txt");
        assertThat(plan.sections()).hasSize(1);
    }

    @Test
    void readsNothingFromNothing() {
        for (var text : List.of("", "\n\n\n", "   ")) {
            var plan = Plans.empty().with(text).read();
            assertThat(plan.sections()).isEmpty();
            assertThat(plan.tasks()).isEmpty();
            assertThat(plan.indicators()).isEmpty();
            assertThat(plan.metadata()).isEqualTo(new PlanMetadata("ke-hoach.txt", null, null, null, null));
        }
    }

    @Test
    void readsASingleLine() {
        var plan = Plans.empty()
                .with("- Phòng Kinh tế rà soát cáp viễn thông, hoàn thành trước 30/6/2026.")
                .read();
        assertThat(plan.sections()).hasSize(1);
    }
}
