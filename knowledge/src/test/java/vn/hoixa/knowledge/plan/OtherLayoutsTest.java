package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Invented plans of the layouts that other offices use. */
class OtherLayoutsTest {
    @Test
    void readsADepartmentsPlanInPartsWithATable() {
        var plan = Plans.empty().with("""
                UBND TỈNH TÂN LÂM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ TƯ PHÁP                 Độc lập - Tự do - Hạnh phúc
                Số: 45/KH-STP              Tân Lâm, ngày 9 tháng 1 năm 2026

                KẾ HOẠCH
                Số hóa sổ hộ tịch năm 2026

                Phần I. MỤC ĐÍCH, YÊU CẦU
                1. Mục đích
                Đưa dữ liệu hộ tịch lên nền tảng dùng chung.
                Phần II. NHIỆM VỤ
                | STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm |
                |-----|----------|----------------|-----------------|----------------------|----------|
                | 1 | Quét sổ hộ tịch giai đoạn trước năm 2000 | Phòng Hành chính tư pháp | UBND các xã, phường | Quý I/2026 | Tệp quét |
                | 2 | Nhập dữ liệu vào phần mềm | UBND các xã, phường | Phòng Hành chính tư pháp | Trước 30/9/2026 | Dữ liệu |
                Phần III. TỔ CHỨC THỰC HIỆN
                1. Văn phòng Sở
                - Theo dõi, đôn đốc các đơn vị thực hiện kế hoạch này.
                - Tổng hợp, báo cáo kết quả về UBND tỉnh trước ngày 15/12/2026.
                2. Thanh tra Sở
                - Kiểm tra việc bảo mật dữ liệu tại các xã, phường, thực hiện trong quý III/2026.
                """).read();
        assertThat(plan.metadata().issuer()).isEqualTo("Sở Tư pháp");
        assertThat(plan.tasks())
                .extracting(
                        Task::kind,
                        Task::lead,
                        task -> String.valueOf(task.deadline().due()))
                .containsExactly(
                        Tuple.tuple(Task.Kind.TASK, List.of("Phòng Hành chính tư pháp"), "2026-03-31"),
                        Tuple.tuple(Task.Kind.TASK, List.of("UBND các xã, phường"), "2026-09-30"),
                        Tuple.tuple(Task.Kind.TASK, List.of("Văn phòng Sở"), "null"),
                        Tuple.tuple(Task.Kind.REPORT, List.of("Văn phòng Sở"), "2026-12-15"),
                        Tuple.tuple(Task.Kind.TASK, List.of("Thanh tra Sở"), "2026-09-30"));
    }

    @Test
    void readsAWardsPlanWithItsDutiesInParentheses() {
        var tasks = Plans.empty().with("""
                ỦY BAN NHÂN DÂN
                PHƯỜNG BÌNH LÂM
                Số: 7/KH-UBND
                KẾ HOẠCH
                Tuần lễ chuyển đổi số phường Bình Lâm

                I. NỘI DUNG
                1. Treo băng rôn tại các trục đường chính (Giao Phòng Văn hóa - Xã hội chủ trì; hoàn thành trước 30/6/2026).
                2. Mở lớp cài đặt ứng dụng cho tiểu thương chợ (Phòng Kinh tế chủ trì, phối hợp với Ban Quản lý chợ; xong trước 15/7/2026).
                3. Hỗ trợ người cao tuổi nộp hồ sơ trực tuyến (giao Đoàn Thanh niên chủ trì; thực hiện thường xuyên).
                """).read().tasks();
        assertThat(tasks)
                .extracting(
                        Task::lead,
                        task -> task.deadline().kind(),
                        task -> String.valueOf(task.deadline().due()))
                .containsExactly(
                        Tuple.tuple(List.of("Phòng Văn hóa - Xã hội"), Deadline.Kind.DATE, "2026-06-30"),
                        Tuple.tuple(List.of("Phòng Kinh tế"), Deadline.Kind.DATE, "2026-07-15"),
                        Tuple.tuple(List.of("Đoàn Thanh niên"), Deadline.Kind.ONGOING, "null"));
        assertThat(tasks.get(1).support()).containsExactly("Ban Quản lý chợ");
    }

    @Test
    void readsAPlanWhoseSentencesNameTimeAndLeader() {
        var tasks = Plans.commune().with("""
                II. NỘI DUNG THỰC HIỆN
                1. Công tác tuyên truyền
                a) Phát thanh mỗi tuần hai bản tin về dịch vụ công. Đơn vị thực hiện: Phòng Văn hóa - Xã hội. Thời gian: quý III/2026.
                b) Dựng góc hướng dẫn tại nhà văn hóa thôn. Thời gian thực hiện: từ tháng 4 đến tháng 9/2026.
                2. Công tác tập huấn
                - Mở hai lớp kỹ năng số cho cán bộ thôn. Thời gian: Quý IV/2026. Cơ quan chủ trì: Phòng Kinh tế. Cơ quan phối hợp: Hội Phụ nữ.
                """).read().tasks();
        assertThat(tasks)
                .extracting(Task::lead, task -> String.valueOf(task.deadline().due()))
                .containsExactly(
                        Tuple.tuple(List.of("Phòng Văn hóa - Xã hội"), "2026-09-30"),
                        Tuple.tuple(List.of(), "2026-09-30"),
                        Tuple.tuple(List.of("Phòng Kinh tế"), "2026-12-31"));
        assertThat(tasks.get(2).support()).containsExactly("Hội Phụ nữ");
    }
}
