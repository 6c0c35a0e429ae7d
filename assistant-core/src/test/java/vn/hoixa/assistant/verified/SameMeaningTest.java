package vn.hoixa.assistant.verified;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any way to ask the same finds the official's answer; another question does not, however many words they share. */
class SameMeaningTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 20);

    private final MeaningReader meanings = new MeaningReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|lich tiep cong dan cua chu tich ubnd xa la khi nao",
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|Chủ tịch ủy ban xã có lịch tiếp dân khi nào ạ",
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|cho em hỏi bao giờ là lịch tiếp công dân của chủ tịch xã UBND",
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|lịch tiêp cong dânn của chủ tich UBND xã là khi nào",
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|lcih tiep cong dan cua chu tihc ubnd xa la khi nao vay",
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|LỊCH TIẾP CÔNG DÂN CỦA CHỦ TỊCH UBND XÃ LÀ KHI NÀO",
                "Lệ phí chứng thực bản sao là bao nhiêu?|chứng thực bản sao hết bao nhiêu tiền phí ạ",
                "Lệ phí chứng thực bản sao là bao nhiêu?|le phi chung thuc ban sao bao nhieu",
                "Lệ phí chứng thực bản sao là bao nhiêu?|Lệ phí chứng thực bản soa là bao nhiêu",
                "Thứ bảy xã có làm việc không?|xã mình thứ 7 có làm việc k ạ",
                "Nhà văn hóa thôn Đông mở cửa mấy giờ?|thon dong nha van hoa mo cua may gio",
                "Kinh phí làm đường thôn Đông năm 2025 là bao nhiêu?|năm nay kinh phí làm đường thôn Đông bao nhiêu",
                "Nhà văn hóa thôn Đông mở cửa mấy giờ?|mấy giờ thì nhà văn hóa thôn Đông mở của",
                "Hạn nộp thuế đất là ngày nào?|hạn nộp thuế đất đến bao giờ",
                "Không có căn cước thì có làm được thẻ BHYT không?|khong co can cuoc co lam duoc the bao hiem y te khong",
            })
    void meansTheSame(String known, String asked) {
        assertThat(same(known, asked)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kinh phí làm đường thôn Đông năm 2025 là bao nhiêu?|Kinh phí làm đường thôn Đông năm 2024 là bao nhiêu?",
                "Kinh phí làm đường thôn Đông năm 2025 là bao nhiêu?|Kinh phí làm đường thôn Đông là bao nhiêu?",
                "Kinh phí làm đường thôn Đông năm 2025 là bao nhiêu?|năm ngoái kinh phí làm đường thôn Đông là bao nhiêu",
                "Kinh phí làm đường thôn Đông năm 2025 là bao nhiêu?|Kinh phí làm đường thôn Đoài năm 2025 là bao nhiêu?",
                "Kinh phí làm đường thôn Đông năm 2025 là bao nhiêu?|Kinh phí làm cầu thôn Đông năm 2025 là bao nhiêu?",
                "Kinh phí làm đường thôn Đông năm 2025 là bao nhiêu?|Ai chi kinh phí làm đường thôn Đông năm 2025?",
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|Lịch tiếp công dân của Bí thư Đảng ủy xã là khi nào?",
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|Lịch tiếp công dân của Phó Chủ tịch UBND xã là khi nào?",
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|Chủ tịch UBND xã tiếp công dân ở đâu?",
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|Lịch tiếp công dân của Chủ tịch UBND phường là khi nào?",
                "Lịch tiếp công dân của Chủ tịch UBND xã Bình Minh là khi nào?|Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?",
                "Lịch tiếp công dân của Chủ tịch UBND xã là khi nào?|Lịch tiếp công dân của Chủ tịch UBND xã Bình Minh là khi nào?",
                "Số điện thoại của Bí thư Đoàn xã?|Số điện thoại của Bí thư xã?",
                "Lệ phí đăng ký khai sinh là bao nhiêu?|Lệ phí đăng ký lại khai sinh là bao nhiêu?",
                "Lệ phí đăng ký khai sinh là bao nhiêu?|Lệ phí đăng ký khai tử là bao nhiêu?",
                "Nộp hồ sơ khai sinh ở đâu?|Nộp hồ sơ khai sinh cần gì?",
                "Cấp giấy chứng sinh ở đâu?|Cấp giấy chứng minh ở đâu?",
                "Tiền thuê đất nộp ở đâu?|Tiền thuế đất nộp ở đâu?",
                "Có căn cước thì có làm được thẻ BHYT không?|Không có căn cước thì có làm được thẻ BHYT không?",
                "Chuyển trường từ Bình Minh sang Tân Lộc thế nào?|Chuyển trường từ Tân Lộc sang Bình Minh thế nào?",
                "Nghị quyết 57-NQ/TW triển khai ở xã khi nào?|Nghị quyết 71-NQ/TW triển khai ở xã khi nào?",
                "Thứ bảy xã có làm việc không?|Chủ nhật xã có làm việc không?",
                "Phòng Tư pháp có mấy người?|Phòng Nội vụ có mấy người?",
                "Sở Y tế ở đâu?|Cơ sở y tế ở đâu?",
                "Lịch cắt điện thôn 3 tháng 7/2025?|Lịch cắt điện thôn 5 tháng 7/2025?",
                "Lịch cắt điện thôn 3 tháng 7/2025?|Lịch cắt điện thôn 3 tháng 8/2025?",
                "Ai dùng AI để trả lời ở xã?|Ai trả lời ở xã?",
            })
    void isAnotherQuestion(String known, String asked) {
        assertThat(same(known, asked)).isFalse();
        assertThat(same(asked, known)).isFalse();
    }

    @Test
    void thisYearIsTheYearInWhichItIsSaid() {
        var known = meanings.read("Năm nay xã có mấy lớp tập huấn?", LocalDate.of(2024, 5, 1), "");

        assertThat(SameMeaning.of(meanings.read("năm nay xã có mấy lớp tập huấn", DAY, ""), known))
                .isFalse();
        assertThat(SameMeaning.of(meanings.read("năm ngoái xã có mấy lớp tập huấn", DAY, ""), known))
                .isTrue();
    }

    @Test
    void theOnlyPlaceNeedNotBeNamed() {
        var known = meanings.read("Nhà văn hóa xã Vạn Lộc mở cửa lúc nào?", DAY, "Vạn Lộc");

        assertThat(SameMeaning.of(meanings.read("nhà văn hóa xã mình mở cửa lúc nào", DAY, "Vạn Lộc"), known))
                .isTrue();
        assertThat(SameMeaning.of(meanings.read("nhà văn hóa xã Vạn Phúc mở cửa lúc nào", DAY, "Vạn Lộc"), known))
                .isFalse();
    }

    private boolean same(String known, String asked) {
        return SameMeaning.of(meanings.read(asked, DAY, ""), meanings.read(known, DAY, ""));
    }
}
