package vn.hoixa.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
    private final Bodies bodies = new Bodies();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng Văn hóa - Xã hội                       | Phòng Văn hóa - Xã hội
            Phòng Văn hóa – Xã hội xã An Hòa             | Phòng Văn hóa - Xã hội
            Phòng VHXH                                   | Phòng Văn hóa - Xã hội
            Phòng Văn hóa và Xã hội                      | Phòng Văn hóa - Xã hội
            Phòng Kinh tế huyện                          | Phòng Kinh tế
            Phòng Nội vụ huyện Tân Hưng                  | Phòng Nội vụ
            P. Nội vụ                                    | Phòng Nội vụ
            Ủy ban nhân dân xã An Hòa                    | UBND xã An Hòa
            Uỷ ban nhân dân các xã, thị trấn             | UBND các xã, thị trấn
            UBND xã, thị trấn                            | UBND các xã, thị trấn
            UBND các xã, phường, thị trấn                | UBND các xã, phường, thị trấn
            UBND xã, phường và thị trấn                  | UBND các xã, phường, thị trấn
            Công an xã                                   | Công an xã
            Công an huyện                                | Công an huyện
            Văn phòng HĐND và UBND                       | Văn phòng HĐND&UBND
            Văn phòng HĐND&UBND xã                       | Văn phòng HĐND&UBND
            Văn phòng HĐND - UBND                        | Văn phòng HĐND&UBND
            UB MTTQ                                      | Ủy ban Mặt trận Tổ quốc
            Ủy ban MTTQ Việt Nam                         | Ủy ban Mặt trận Tổ quốc
            Mặt trận Tổ quốc xã                          | Ủy ban Mặt trận Tổ quốc
            Hội Liên hiệp Phụ nữ                         | Hội Phụ nữ
            Hội LHPN xã                                  | Hội Phụ nữ
            Đoàn TNCS Hồ Chí Minh                        | Đoàn Thanh niên
            Sở KH&CN                                     | Sở Khoa học và Công nghệ
            Sở Tư pháp tỉnh Bình Lâm                     | Sở Tư pháp
            Sở Nội vụ thành phố Đại Phong                | Sở Nội vụ
            Trung tâm Văn hóa, Thể thao huyện            | Trung tâm Văn hóa, Thể thao
            Công thông tin điện tử                       | Cổng thông tin điện tử
            Phòng Nông nghiệp và Mại trường              | Phòng Nông nghiệp và Môi trường
            Phòng Giáo dục và Đào tao                    | Phòng Giáo dục và Đào tạo
            Phòng Y tế;                                  | Phòng Y tế
            các trường học,                              | Các trường học
            """)
    void givesABodyItsNameInTheRegister(String name, String canonical) {
        assertThat(bodies.canonical(name)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng Kinh tế chủ trì, phối hợp                               | Phòng Kinh tế
            Phòng Văn hóa, Khoa học và Thông tin, Phòng Nội vụ chủ trì    | Phòng Văn hóa, Khoa học và Thông tin; Phòng Nội vụ
            Phòng Nội vụ và Công an xã tham mưu                           | Phòng Nội vụ; Công an xã
            Văn phòng HĐND và UBND xã chủ trì                             | Văn phòng HĐND&UBND
            Công an xã, Phòng Kinh tế, Đoàn Thanh niên tổ chức            | Công an xã; Phòng Kinh tế; Đoàn Thanh niên
            Các phòng, ban, ngành, cơ quan, đơn vị xây dựng               | Các phòng, ban, ngành, cơ quan, đơn vị
            các cơ quan, đơn vị liên quan triển khai                      | Các cơ quan, đơn vị liên quan
            Phòng Kinh tế cùng với Trạm Y tế rà soát                      | Phòng Kinh tế; Trạm Y tế
            UBND xã An Hòa ban hành                                       | UBND xã An Hòa
            Trung tâm Phục vụ hành chính công tiếp nhận                   | Trung tâm Phục vụ hành chính công
            Tổ công nghệ số cộng đồng hướng dẫn                           | Tổ công nghệ số cộng đồng
            Văn phòng HĐND&UBND; Phòng Kinh tế                            | Văn phòng HĐND&UBND; Phòng Kinh tế
            Đoàn Thanh niên, Hội Phụ nữ, Hội Nông dân vận động            | Đoàn Thanh niên; Hội Phụ nữ; Hội Nông dân
            """)
    void readsListsOfBodies(String text, String names) {
        assertThat(bodies.at(text, 0).names()).containsExactly(names.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổ chức tập huấn kỹ năng số",
                "Ban hành quy chế",
                "xây dựng kế hoạch",
                "Trưởng thành từ phong trào",
                "phòng họp trực tuyến",
                "Hội nghị sơ kết",
                "100% hồ sơ",
                "",
                "Sở hữu trí tuệ",
                "Đoàn kết nội bộ",
                "Hội thảo khoa học",
                "Ban đầu tập trung vào",
                "Phòng, chống lừa đảo trên mạng",
                "Phòng ngừa tội phạm",
                "Trường hợp vướng mắc"
            })
    void takesNoWorkForABody(String text) {
        assertThat(bodies.at(text, 0).isEmpty()).as(text).isTrue();
    }

    @Test
    void saysWhereTheRestBegins() {
        var text = "Phòng Kinh tế, Công an xã rà soát";
        assertThat(text.substring(bodies.at(text, 0).end()).strip()).isEqualTo("rà soát");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Trung tâm Chính trị huyện biên soạn tài liệu             | Trung tâm Chính trị
            Tổ hướng dẫn ghi nhật ký từng lượt                       | Tổ hướng dẫn
            Công an xã, trưởng các thôn lập danh sách                | Công an xã; Trưởng các thôn
            Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm          | Thủ trưởng các cơ quan, đơn vị
            Người đứng đầu cấp ủy, chính quyền trực tiếp phụ trách   | Người đứng đầu cấp ủy, chính quyền
            Các ông (bà) Trưởng thôn thông báo đến từng hộ           | Các ông (bà) Trưởng thôn
            Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội: | Ủy ban Mặt trận Tổ quốc; Các tổ chức chính trị - xã hội
            Ban Chỉ đạo chuyển đổi số xã tổ chức họp                 | Ban Chỉ đạo chuyển đổi số
            Trung tâm học tập cộng đồng xã mở lớp                    | Trung tâm học tập cộng đồng
            Ban chỉ đạo phổ cập giáo dục xã rà soát                  | Ban chỉ đạo phổ cập giáo dục
            Các tổ hòa giải ở cơ sở vận động                         | Các tổ hòa giải ở cơ sở
            Phòng Văn hóa và Xã hội chủ trì                          | Phòng Văn hóa - Xã hội
            Văn phòng HĐND và UBND xã, Phòng Kinh tế                 | Văn phòng HĐND&UBND; Phòng Kinh tế
            """)
    void endsANameWhereTheBodyActs(String text, String names) {
        assertThat(String.join("; ", new Bodies().at(text, 0).names())).isEqualTo(names);
    }
}
