package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MetadataTest {
    @Test
    void readsTheHeadOfACommunesPlan() {
        assertThat(Plans.commune().read().metadata())
                .isEqualTo(new PlanMetadata(
                        "Kế hoạch chuyển đổi số xã An Hòa năm 2026",
                        "12/KH-UBND",
                        "UBND xã An Hòa",
                        "xã An Hòa",
                        LocalDate.of(2026, 2, 3)));
    }

    @Test
    void leavesOutWhatIsNotFilledIn() {
        var read = Plans.empty().with("""
                ỦY BAN NHÂN DÂN
                PHƯỜNG BÌNH LÂM
                Số:      /KH-UBND          Bình Lâm, ngày    tháng    năm 2026
                KẾ HOẠCH
                Hỗ trợ người dân dùng dịch vụ công trực tuyến
                I. MỤC ĐÍCH
                """).read().metadata();
        assertThat(read.number()).isNull();
        assertThat(read.issuedOn()).isNull();
        assertThat(read.place()).isEqualTo("phường Bình Lâm");
        assertThat(read.issuer()).isEqualTo("UBND phường Bình Lâm");
    }

    @Test
    void namesTheDepartmentOfAProvinceAsIssuer() {
        var read = Plans.empty().with("""
                UBND TỈNH TÂN LÂM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ TƯ PHÁP                 Độc lập - Tự do - Hạnh phúc
                Số: 45/KH-STP              Tân Lâm, ngày 9 tháng 1 năm 2026

                KẾ HOẠCH
                Số hóa sổ hộ tịch năm 2026

                Sở Tư pháp ban hành Kế hoạch như sau:
                Phần I. MỤC ĐÍCH
                """).read().metadata();
        assertThat(read)
                .isEqualTo(new PlanMetadata(
                        "Kế hoạch số hóa sổ hộ tịch năm 2026",
                        "45/KH-STP",
                        "Sở Tư pháp",
                        "tỉnh Tân Lâm",
                        LocalDate.of(2026, 1, 9)));
    }

    @Test
    void takesNoImpossibleDayForTheDate() {
        var read = Plans.empty()
                .with("An Hòa, ngày 31 tháng 2 năm 2026\nKẾ HOẠCH\nThử nghiệm\n")
                .read()
                .metadata();
        assertThat(read.issuedOn()).isNull();
    }

    @Test
    void readsTheHeadOfAPartyCommitteesPlan() {
        var head = Plans.empty().with("""
                ĐẢNG BỘ TỈNH HÀ SƠN            ĐẢNG CỘNG SẢN VIỆT NAM
                ĐẢNG ỦY XÃ VĨNH AN
                *                              Vĩnh An, ngày 04 tháng 8 năm 2025
                Số 12-KH/ĐU
                KẾ HOẠCH
                tổ chức sinh hoạt chi bộ trên nền tảng số
                -----
                A. MỤC ĐÍCH, YÊU CẦU
                """).read().metadata();
        assertThat(head.number()).isEqualTo("12-KH/ĐU");
        assertThat(head.issuer()).isEqualTo("Đảng ủy xã Vĩnh An");
        assertThat(head.place()).isEqualTo("xã Vĩnh An");
        assertThat(head.title()).isEqualTo("Kế hoạch tổ chức sinh hoạt chi bộ trên nền tảng số");
    }

    @Test
    void endsTheTitleAtAPreambleWithoutABlankLine() {
        var head = Plans.empty().with("""
                UBND XÃ LONG MỸ
                KẾ HOẠCH
                Dọn vệ sinh đường làng
                năm 2026
                Thực hiện chỉ đạo của cấp trên về vệ sinh môi trường,
                UBND xã ban hành kế hoạch như sau:
                """).read().metadata();
        assertThat(head.title()).isEqualTo("Kế hoạch dọn vệ sinh đường làng năm 2026");
    }
}
