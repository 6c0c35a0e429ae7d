package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.DocumentNumbers;
import vn.hoixa.knowledge.text.PeriodParser;

/** A hostile or broken file must cost seconds, not hours, and no stack. */
class LongTextsTest {
    private static final int LENGTH = 20_000;
    private static final Duration GENEROUS = Duration.ofSeconds(20);

    static Stream<String> pieces() {
        return Stream.of(
                ".",
                " .",
                "x",
                "1",
                "1.",
                "1.1,",
                "- ",
                "– -",
                "|",
                "| 1 |",
                "a) ",
                "(",
                "*",
                "%",
                "≥ 80% ",
                "đạt 80%, ",
                "đạt 80% với ",
                "hoàn thành ",
                "trước ngày ",
                "ngày ",
                ", ngày tháng ",
                "tháng ",
                "năm 2026 ",
                "2026-",
                "15/3/2026 ",
                "thực hiện trước 15/3/2026. ",
                "Phòng ",
                "Phòng Kinh tế, ",
                "các phòng, ban, ",
                "và ",
                "phối hợp với ",
                "(Phòng ",
                "Báo cáo ",
                "báo cáo kết quả; ",
                "định kỳ ",
                "XÃ ",
                "XÃ AN ",
                "xã An Hòa ",
                "UBND xã ",
                "thành lập (",
                "đến năm 2026 ",
                "Tổ chức, cá nhân, ",
                "hằng năm ",
                "6 tháng ",
                "Số: 1/",
                "12/KH-UBND ",
                "để Sở ",
                "Đơn vị chủ trì: ",
                "chủ trì, ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void readsALongLineAtAnyPlaceOfAPlan(String piece) {
        var line = piece.repeat(LENGTH / 4 / piece.length() + 1);
        var plan = Stream.of(
                        "Số: " + line,
                        "KẾ HOẠCH",
                        line,
                        "",
                        "I. MỤC TIÊU",
                        "1. Mục tiêu đến năm 2030",
                        "- " + line,
                        "- Tỷ lệ hồ sơ trực tuyến đạt 80% " + line,
                        "II. NHIỆM VỤ",
                        "1. " + line,
                        "- " + line,
                        "- Phòng Kinh tế " + line,
                        "a) Phòng Kinh tế chủ trì, phối hợp với " + line,
                        "| STT | Nội dung | Đơn vị thực hiện | Thời gian |",
                        "| 1 | " + line + " | " + line + " | " + line,
                        "PHỤ LỤC 1",
                        "Danh mục mục tiêu chỉ tiêu năm 2026",
                        "TT Nội dung " + line,
                        "1 | " + line,
                        "2 | " + line,
                        "3 | " + line,
                        "3.1 | Rà soát " + line + " Phòng Kinh tế Hằng năm")
                .toList();
        assertTimeoutPreemptively(
                GENEROUS, () -> Plans.empty().with(String.join("\n", plan)).read());
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void readsTwentyThousandCharactersWithEachParser(String piece) {
        var line = "Phòng Kinh tế " + piece.repeat(LENGTH / piece.length() + 1);
        assertTimeoutPreemptively(GENEROUS, () -> {
            var bodies = new Bodies();
            new PeriodParser().parse(line, 2026);
            DocumentNumbers.in(line);
            bodies.at(line, 0);
            bodies.canonical(line);
            new DeadlineParser().find(line, 2026);
            new DeadlineParser().ofCell(line, 2026);
            new AssignmentParser(bodies).parse(line);
            new TaskSplitter(new DeadlineParser()).split(line, 0, 2026);
            Summaries.of(line, Deadline.NONE);
            new MetadataParser(bodies).parse(List.of(line, "KẾ HOẠCH", line), "x");
        });
    }

    @Test
    void readsTenThousandItems() {
        var items = IntStream.range(0, 10_000)
                .mapToObj(i -> "- Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát tuyến đường số " + i
                        + ", hoàn thành trước 15/3/2026.")
                .toList();
        var plan = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Plans.commune().tasks(String.join("\n", items)).read());
        assertThat(plan.tasks()).hasSize(10_000);
    }

    @Test
    void readsTenThousandLinesWithoutAnyMark() {
        var words = "và tiếp tục rà soát các tuyến đường, hoàn thành trước 15/3/2026 theo quy định\n\n".repeat(5_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Plans.commune().tasks(words).read());
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Plans.empty().with(words).read());
    }

    @Test
    void readsATableOfTwoThousandRowsThatTheTextWordsToo() {
        var plan = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            plan.append("- Rà soát thủ tục thứ ")
                    .append(i)
                    .append(" của lĩnh vực ")
                    .append(i * 7)
                    .append(" trong xã.\n");
        }
        var rows = new StringBuilder("\nPHỤ LỤC\nTT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời gian\n");
        for (int i = 0; i < 2_000; i++) {
            rows.append("| ")
                    .append(i % 99)
                    .append(" | Số hóa hồ sơ loại ")
                    .append(i)
                    .append(" | Phòng Kinh tế | 2026 |\n");
        }
        var read = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Plans.commune()
                        .tasks(plan.toString())
                        .with(rows.toString())
                        .read());
        assertThat(read.tasks()).hasSize(4_000);
    }
}
