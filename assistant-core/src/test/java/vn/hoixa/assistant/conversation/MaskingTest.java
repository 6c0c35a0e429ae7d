package vn.hoixa.assistant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is personal never reaches the database, and what is not stays readable. All numbers are made up. */
class MaskingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            số CCCD của tôi là 079123456789 thì sao        | số CCCD của tôi là ••• thì sao
            cccd 079 123 456 789                           | cccd •••
            cccd 079.123.456.789 tra ở đâu                 | cccd ••• tra ở đâu
            079123456789                                   | •••
            CMND cũ 123456789 đổi ở đâu                    | CMND cũ ••• đổi ở đâu
            cmnd 123 456 789                               | cmnd •••
            số 123456789 có dùng được không                | số ••• có dùng được không
            gọi em 0912345678 nhé                          | gọi em ••• nhé
            gọi em 0912 345 678                            | gọi em •••
            gọi em 0912.345.678                            | gọi em •••
            gọi em 0912-345-678 ạ                          | gọi em ••• ạ
            sđt +84 912 345 678                            | sđt •••
            sđt +84912345678, gấp                          | sđt •••, gấp
            máy bàn 02203812345                            | máy bàn •••
            chuyển vào stk 19001234567890 được chưa        | chuyển vào stk ••• được chưa
            stk 12345678 vietinbank                        | stk ••• vietinbank
            số tài khoản 0011004123456                     | số tài khoản •••
            so tai khoan: 0011 0041 23456                  | so tai khoan: •••
            thẻ 9704 1234 5678 9012 bị khoá                | thẻ ••• bị khoá
            mã OTP là 123456 nhập vào đâu                  | mã OTP là ••• nhập vào đâu
            otp 123456                                     | otp •••
            ma xac thuc 8812 het han roi                   | ma xac thuc ••• het han roi
            mã PIN 246810                                  | mã PIN •••
            passcode của em là 135791                      | passcode của em là •••
            mật khẩu là Hoa@2025 mà không vào được         | mật khẩu là ••• mà không vào được
            mat khau: conmeo123                            | mat khau: •••
            mật khẩu VNeID của em là abcXYZ!9              | mật khẩu VNeID của em là •••
            password = s3cret                              | password = •••
            mk la hoahong99 dung chua                      | mk la ••• dung chua
            gửi về nguyen.van.a@example.com giúp em        | gửi về ••• giúp em
            căn cước 001199000123 mất rồi                  | căn cước ••• mất rồi
            hộ chiếu C1234567 hết hạn                      | hộ chiếu ••• hết hạn
            hai số 0912345678 và 0987654321                | hai số ••• và •••
            0912345678,0987654321                          | •••,•••
            """)
    void masks(String asked, String stored) {
        assertThat(Masking.mask(asked)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết 57-NQ/TW giao ai",
                "kế hoạch 82/KH-UBND",
                "Nghị định 150/2025/NĐ-CP",
                "trước 15/3/2025 phải xong",
                "từ 1/7/2025 đến 31/12/2025",
                "từ 01-07-2025 đến 31-12-2025",
                "từ 01.07.2025 31.12.2025",
                "gọi 1900 0368 hay 1800 1096",
                "gọi 19000368 hay 18001096",
                "gọi 1900.0368",
                "phạt 500.000 đồng",
                "chi 500.000.000 đồng",
                "chi 1.500.000.000 đồng năm nay",
                "tổng 12 500 000 000 đồng",
                "giai đoạn 2025-2026",
                "các năm 2025, 2026, 2030",
                "năm 2025 2026 2030 đạt bao nhiêu",
                "đạt 85% năm 2030",
                "mức 2 của VNeID",
                "CCCD có 12 số, CMND có 9 số",
                "mã OTP có hiệu lực bao lâu",
                "mã OTP gồm 6 số",
                "mật khẩu là gì",
                "mật khẩu là mấy ký tự",
                "mật khẩu: phải có chữ hoa không",
                "quên mật khẩu vneid",
                "đổi mật khẩu thế nào",
                "Công văn 1234/UBND-VX ngày 5/6/2025"
            })
    void leavesWhatIsNotPersonal(String asked) {
        assertThat(Masking.mask(asked)).isEqualTo(asked);
    }

    @Test
    void masksTwiceLikeOnce() {
        var once = Masking.mask("otp là 123456, sđt 0912 345 678, mật khẩu là Hoa@2025");
        assertThat(Masking.mask(once)).isEqualTo(once).doesNotContainPattern("\\d{3}");
    }
}
