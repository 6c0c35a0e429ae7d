package vn.hoixa.knowledge.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairerTest {
    private static final Repairer REPAIRER = Repairer.load();
    private static final List<String> AROUND = List.of(
            "Uy ban nhan dan xa xay dung ké hoach trién khai thuc hién chuyén doi s6 trén dia ban",
            "nham nang cao chat luong phuc vu nguoi dan va doanh nghiép trong nam nay.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cac thon d6i méi sang tao trong san xuat nong nghiép | Các thôn đổi mới sáng tạo trong sản xuất nông nghiệp",
                "Tang cuong hé tro doanh nghiép nhd va vira | Tăng cường hỗ trợ doanh nghiệp nhỏ và vừa",
                "Van phong HDND va UBND x4 chu tri tham muru | Văn phòng HĐND và UBND xã chủ trì tham mưu",
                "Phé cap k¥ nang s6 cho can bg, cong chtrc | Phổ cập kỹ năng số cho cán bộ, công chức",
                "1am sach dir liéu dan cu theo 16 trinh | làm sạch dữ liệu dân cư theo lộ trình",
                "cai dat tmg dung VNelD cho nguoi cao tudi | cài đặt ứng dụng VNeID cho người cao tuổi",
                "Dai hoc va trung hoc thi diém Pé an | Đại học và trung học thí điểm Đề án",
                "phat trién kinh té s 6 va xa hoi s6 | phát triển kinh tế số và xã hội số",
                "trién khai ha tang 5G va cam bién IoT | triển khai hạ tầng 5G và cảm biến IoT"
            })
    void restoresDamagedSentences(String damaged, String right) {
        assertThat(repaired(damaged).text()).isEqualTo(right);
    }

    @Test
    void keepsCapitalsOfHeadings() {
        assertThat(repaired("UY BAN NHAN DAN XA").text()).isIn("ỦY BAN NHÂN DÂN XÃ", "UỶ BAN NHÂN DÂN XÃ");
    }

    @Test
    void restoresTheNumbersOfHeadingsBySequence() {
        var lines = REPAIRER.repair(List.of(
                        AROUND.get(0),
                        "I. MUC PICH, YEU CAU",
                        AROUND.get(1),
                        "I1. Nhiém vu trong tam",
                        AROUND.get(1),
                        "111. TO CHUC THUC HIEN",
                        "a) Phong Kinh té chu tri",
                        "¢) Tram Y té phdi hop"))
                .lines();
        assertThat(lines.get(1).text()).isEqualTo("I. MỤC ĐÍCH, YÊU CẦU");
        assertThat(lines.get(3).text()).startsWith("II. Nhiệm vụ");
        assertThat(lines.get(5).text()).startsWith("III. TỔ CHỨC");
        assertThat(lines.get(7).text()).startsWith("c) Trạm Y tế");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "57-NQ/TW",
                "1Gb/s",
                "03/NQ-CP",
                "142/KH-UBND",
                "22/12/2024",
                "85%",
                "0,8",
                "2.1",
                "15/3",
                "1.250.000",
                "100.000",
                "2025-2030",
                "xa@vidu.gov.vn",
                "https://dichvucong.gov.vn"
            })
    void keepsNumbersCodesAndAddresses(String token) {
        assertThat(repaired("Thuc hién theo noi dung " + token + " cua co quan c6 tham quyén")
                        .text())
                .contains(" " + token + " ");
    }

    @Test
    void restoresTheStrokeInDocumentNumbers() {
        assertThat(repaired("Quyét dinh s6 15/QD-UBND va Nghi dinh s6 45/2022/ND-CP")
                        .text())
                .contains("15/QĐ-UBND", "45/2022/NĐ-CP");
    }

    @Test
    void neverChangesANumber() {
        var random = new Random(20);
        var numbers = Stream.generate(() -> number(random)).limit(200).toList();
        var lines = numbers.stream()
                .map(number -> "Hoan thanh chi tiéu " + number + " trong giai doan toi cua dia phuong")
                .toList();
        var digits = Pattern.compile("\\d[\\d.,/%-]*");
        var found = REPAIRER.repair(lines).lines().stream()
                .flatMap(line -> digits.matcher(line.text()).results())
                .map(MatchResult::group)
                .toList();
        assertThat(found).isEqualTo(numbers);
    }

    private static String number(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(12)) + "/20" + (20 + random.nextInt(30));
            case 1 -> (1 + random.nextInt(100)) + "%";
            case 2 -> random.nextInt(100) + "," + random.nextInt(10);
            case 3 -> (1 + random.nextInt(900)) + "." + (100 + random.nextInt(900));
            default -> String.valueOf(1000 + random.nextInt(9000));
        };
    }

    @Test
    void leavesCleanTextAlone() {
        var clean = List.of(
                "Ủy ban nhân dân xã xây dựng kế hoạch triển khai tổ công nghệ số cộng đồng ở từng thôn,",
                "mỗi thôn có ít nhất 05 thành viên, báo cáo trước ngày 15 hằng tháng.");
        var repaired = REPAIRER.repair(clean);
        assertThat(repaired.damaged()).isFalse();
        assertThat(repaired.lines()).extracting(RepairedLine::text).isEqualTo(clean);
        assertThat(repaired.lines()).extracting(RepairedLine::confidence).containsOnly(1.0);
    }

    @Test
    void leavesACleanLineWithinADamagedTextAlone() {
        var clean = "Phụ lục: danh sách các điểm truy cập Internet công cộng";
        assertThat(repaired(clean)).isEqualTo(new RepairedLine(clean, clean, 1));
    }

    @Test
    void givesOneLineForEachLine() {
        var lines = List.of(AROUND.get(0), "", "   ", "| | 12 |", AROUND.get(1));
        var repaired = REPAIRER.repair(lines).lines();
        assertThat(repaired).extracting(RepairedLine::original).isEqualTo(lines);
        assertThat(repaired.get(1).text()).isEmpty();
        assertThat(repaired.get(3).text()).isEqualTo("| | 12 |");
    }

    @Test
    void isLessSureOfDebris() {
        var debris = repaired("kstflcfa Ctilz bggg gcz'gccg");
        assertThat(debris.confidence()).isLessThan(0.6);
        assertThat(debris.text()).contains("kstflcfa");
    }

    @Test
    void servesSeveralThreadsAtOnce() throws Exception {
        Callable<String> work =
                () -> repaired("d6i méi sang tao va chuyén d6i s6").text();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var result : threads.invokeAll(List.of(work, work, work, work))) {
                assertThat(result.get()).isEqualTo("đổi mới sáng tạo và chuyển đổi số");
            }
        }
    }

    private static RepairedLine repaired(String line) {
        return REPAIRER.repair(List.of(AROUND.get(0), line, "", AROUND.get(1)))
                .lines()
                .get(1);
    }
}
