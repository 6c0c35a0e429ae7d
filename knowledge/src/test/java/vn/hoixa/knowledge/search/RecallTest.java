package vn.hoixa.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.knowledge.library.InMemoryLibrary;
import vn.hoixa.knowledge.text.VietnameseText;

/** How often the right paragraph comes first; invented paragraphs, each with a question in other words. */
class RecallTest {
    /** Question, then paragraph. */
    private static final String[][] CASES = {
        {
            "Ai lo lắp mạng không dây ở nhà văn hóa thôn?",
            "Giao Phòng Văn hóa - Xã hội lắp đặt mạng không dây miễn phí tại nhà văn hóa các thôn trước tháng 9."
        },
        {
            "Bao giờ số hóa xong sổ hộ tịch?",
            "Hoàn thành số hóa sổ hộ tịch giai đoạn 1990 - 2015, giao công chức tư pháp thực hiện trong quý III."
        },
        {
            "cho em hỏi camera an ninh đặt ở đâu ạ",
            "Công an xã rà soát vị trí, lắp camera an ninh tại các ngã ba và cổng trường học."
        },
        {"Tỉ lệ hồ sơ nộp qua mạng là bao nhiêu?", "Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt từ 70% trở lên."},
        {
            "Đơn vị nào tập huấn kỹ năng số cho người cao tuổi?",
            "Hội Người cao tuổi phối hợp Đoàn Thanh niên tập huấn kỹ năng số cho hội viên mỗi quý một lần."
        },
        {
            "kinh phí lấy từ nguồn nào",
            "Kinh phí thực hiện bố trí từ ngân sách địa phương và nguồn xã hội hóa hợp pháp khác."
        },
        {
            "Hạn nộp báo cáo quý về Ban Chỉ đạo?",
            "Các đơn vị gửi báo cáo quý về Ban Chỉ đạo trước ngày 20 tháng cuối quý."
        },
        {"Chữ ký số cấp cho ai?", "Cấp chữ ký số cá nhân cho toàn bộ cán bộ, công chức có thẩm quyền ký văn bản."},
        {
            "Nông dân bán hàng trên sàn thương mại điện tử thế nào?",
            "Hội Nông dân hỗ trợ hộ sản xuất đưa nông sản lên sàn thương mại điện tử, gắn mã truy xuất nguồn gốc."
        },
        {"bệnh án điện tử trạm y tế", "Trạm Y tế triển khai hồ sơ sức khỏe và bệnh án điện tử cho người dân."},
        {
            "Trường học thu học phí không dùng tiền mặt chưa?",
            "Các trường học vận động phụ huynh đóng học phí không dùng tiền mặt."
        },
        {
            "Ai chịu trách nhiệm trang thông tin điện tử xã?",
            "Văn phòng HĐND và UBND quản trị trang thông tin điện tử, đăng tin bài hằng tuần."
        },
        {"Mã QR đặt ở di tích đình làng", "Gắn mã QR giới thiệu lịch sử tại đình làng và các di tích đã xếp hạng."},
        {
            "Tổ công nghệ số cộng đồng có bao nhiêu người?",
            "Kiện toàn tổ công nghệ số cộng đồng ở mỗi thôn, mỗi tổ từ 5 đến 7 thành viên."
        },
        {"Họp đánh giá rút kinh nghiệm khi nào?", "Tổ chức hội nghị sơ kết, đánh giá rút kinh nghiệm sáu tháng một lần."
        },
        {"nước sạch đo bằng đồng hồ thông minh", "Thay đồng hồ nước thông minh cho các hộ dùng nước sạch tập trung."},
        {"rác thải thu gom theo lịch trên ứng dụng", "Thông báo lịch thu gom rác thải sinh hoạt trên ứng dụng của xã."},
        {
            "Đất đai: bản đồ địa chính số ai làm?",
            "Công chức địa chính cập nhật biến động đất đai vào bản đồ địa chính số."
        },
        {"Chi trả lương hưu qua tài khoản", "Phối hợp bưu điện chi trả lương hưu, trợ cấp qua tài khoản ngân hàng."},
        {"Làm sạch dữ liệu hội viên phụ nữ", "Hội Phụ nữ rà soát, làm sạch dữ liệu hội viên trên phần mềm quản lý."},
        {
            "Nghị quyết 57-NQ/TW được quán triệt ra sao?",
            "Tổ chức quán triệt Nghị quyết số 57-NQ/TW ngày 22/12/2024 đến từng chi bộ."
        },
        {
            "Đường truyền internet của UBND xã bị chậm",
            "Nâng cấp đường truyền số liệu chuyên dùng tại trụ sở bảo đảm tốc độ ổn định."
        },
        {"máy tính cũ cấu hình thấp được thay không", "Mua sắm, thay thế máy tính cấu hình thấp đã dùng trên bảy năm."},
        {"loa truyền thanh thông minh", "Chuyển đổi đài truyền thanh có dây sang truyền thanh ứng dụng viễn thông."},
    };

    @TempDir
    Path folder;

    private LuceneSearch search;

    @BeforeEach
    void indexParagraphs() {
        var library = new InMemoryLibrary();
        var paragraphs = new ArrayList<String>();
        for (var one : CASES) {
            paragraphs.add(one[1]);
        }
        library.put("ke-hoach", "Kế hoạch chuyển đổi số xã Mẫu", paragraphs);
        search = LuceneSearch.open(folder, library);
    }

    @AfterEach
    void close() throws Exception {
        search.close();
    }

    @Test
    void findsTheRightParagraphFirstHoweverItIsTyped() {
        assertThat(recall("marked", UnaryOperator.identity())).isGreaterThanOrEqualTo(0.95);
        assertThat(recall("unmarked", VietnameseText::fold)).isGreaterThanOrEqualTo(0.95);
        assertThat(recall("decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(recall("typo", text -> withTypo(text, new Random(5)))).isGreaterThanOrEqualTo(0.9);
        assertThat(recall("unmarked typo", text -> withTypo(VietnameseText.fold(text), new Random(5))))
                .isGreaterThanOrEqualTo(0.9);
    }

    private double recall(String name, UnaryOperator<String> typed) {
        int right = 0;
        for (int i = 0; i < CASES.length; i++) {
            var question = typed.apply(CASES[i][0]);
            var hits = search.search(new SearchRequest(question, Set.of(), Set.of(), 1))
                    .hits();
            if (!hits.isEmpty() && hits.get(0).lines().first() == i + 1) {
                right++;
            } else {
                System.out.printf("%s: %s -> %s%n", name, question, hits);
            }
        }
        System.out.printf("recall@1 %s: %d of %d%n", name, right, CASES.length);
        return (double) right / CASES.length;
    }

    /** Doubles a letter in one long word. */
    private static String withTypo(String text, Random random) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        var longOnes = words.stream().filter(word -> word.length() >= 4).toList();
        if (longOnes.isEmpty()) {
            return text;
        }
        var word = longOnes.get(random.nextInt(longOnes.size()));
        int at = 1 + random.nextInt(word.length() - 1);
        words.set(words.indexOf(word), word.substring(0, at) + word.charAt(at - 1) + word.substring(at));
        return String.join(" ", words);
    }
}
