package vn.hoixa.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.app.ExitCodes;

class CommandLinesTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"--help", "serve --help", "import --help", "ask --help", "export --help", "reindex --help"})
    void everyCommandHasHelpInVietnamese(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains("Cách dùng: hoixa", "Tùy chọn:", "Hiện hướng dẫn này.");
    }

    @Test
    void theHelpListsTheCommands() {
        run("--help");
        assertThat(out.toString()).contains("serve", "import", "ask", "export", "reindex", "Các lệnh:");
    }

    @ParameterizedTest
    @CsvSource({
        "import, thiếu ĐƯỜNG-DẪN",
        "ask, thiếu \"\"CÂU HỎI\"\"",
        "export tasks, thiếu --format",
        "export tasks --format doc, giá trị của --format không hợp lệ",
        "export plans --format csv, giá trị của tasks không hợp lệ",
        "nhap, không có lệnh hay tùy chọn nhap",
        "serve --cong 1, không có lệnh hay tùy chọn --cong"
    })
    void wrongUsageIsSaidInVietnameseAndEndsWithTwo(String line, String message) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCodes.USAGE);
        assertThat(errors.toString()).contains("Dùng lệnh chưa đúng", "--help");
        assertThat(errors.toString()).contains(message.replace("\"\"", "\""));
    }

    @Test
    void aPathThatIsNotThereIsSaidBeforeAnythingStarts() {
        assertThat(run("import", "/khong/co/that")).isEqualTo(ExitCodes.USAGE);
        assertThat(errors.toString()).contains("Không có hoặc không đọc được: /khong/co/that");
    }

    @Test
    void anEmptyQuestionIsNoQuestion() {
        assertThat(run("ask", "  ")).isEqualTo(ExitCodes.USAGE);
        assertThat(errors.toString()).contains("Bạn chưa nhập câu hỏi.");
    }

    private int run(String... args) {
        var line = CommandLines.create();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(errors));
        return line.execute(args);
    }
}
