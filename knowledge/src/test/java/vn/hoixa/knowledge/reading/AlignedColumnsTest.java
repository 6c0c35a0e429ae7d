package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedColumnsTest {
    @Test
    void putsBarsBetweenColumnsThatLineUp() {
        var lines = List.of(
                "Danh mục nhiệm vụ",
                "",
                "STT   Nội dung               Chủ trì          Thời hạn",
                "1     Lắp camera ở chợ       Công an xã       30/4/2026",
                "2     Tập huấn ký số                          Quý II",
                "      cho các thôn           Văn phòng",
                "",
                "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI",
                "XÃ AN                    Độc lập",
                "Số: 1                    An, ngày");

        assertThat(AlignedColumns.barred(lines))
                .containsExactly(
                        lines.get(0),
                        "",
                        "STT | Nội dung | Chủ trì | Thời hạn",
                        "1 | Lắp camera ở chợ | Công an xã | 30/4/2026",
                        "2 | Tập huấn ký số |  | Quý II",
                        " | cho các thôn | Văn phòng | ",
                        "",
                        lines.get(7),
                        lines.get(8),
                        lines.get(9));
    }

    @Test
    void leavesProseAlone() {
        var lines = List.of("Một hai ba   bốn   năm", "sáu bảy tám chín mười một hai", "   ba   bốn năm sáu bảy");

        assertThat(AlignedColumns.barred(lines)).isEqualTo(lines);
    }
}
