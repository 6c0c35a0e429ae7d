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
    @ValueSource(
            strings = {
                "--help",
                "serve --help",
                "import --help",
                "ask --help",
                "export --help",
                "evaluate --help",
                "answers --help",
                "answers add --help",
                "answers open --help",
                "deliveries --help",
                "deliveries again --help",
                "zalo consent --help",
                "zalo status --help",
                "reindex --help"
            })
    void everyCommandHasHelpInVietnamese(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains("Cách dùng: hoixa", "Tùy chọn:", "Hiện hướng dẫn này.");
    }

    @Test
    void theHelpListsTheCommands() {
        run("--help");
        assertThat(out.toString())
                .contains("serve", "import", "ask", "answers", "evaluate", "export", "reindex", "Các lệnh:");
    }

    @ParameterizedTest
    @CsvSource({
        "import, thiếu ĐƯỜNG-DẪN",
        "ask, thiếu \"\"CÂU HỎI\"\"",
        "export tasks, thiếu --format",
        "export tasks --format doc, giá trị của --format không hợp lệ",
        "export plans --format csv, giá trị của tasks không hợp lệ",
        "evaluate, thiếu TỆP.jsonl",
        "evaluate a.jsonl --floor right=nhieu, giá trị của --floor",
        "answers add --question a, 'thiếu --answer, --by'",
        "answers remove, thiếu SỐ",
        "answers, 'thiếu lệnh: add, list, remove, open'",
        "deliveries, 'thiếu lệnh: list, again'",
        "deliveries again, thiếu CHIỀU",
        "zalo consent, thiếu --redirect",
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

    @Test
    void aFileOfGoldQuestionsThatCannotBeReadIsSaidBeforeAnythingStarts() {
        assertThat(run("evaluate", "/khong/co/that.jsonl")).isEqualTo(ExitCodes.FAILED);
        assertThat(errors.toString()).contains("Không đọc được tệp /khong/co/that.jsonl");
        assertThat(run("evaluate", "a.jsonl", "--floor", "tot=3")).isEqualTo(ExitCodes.USAGE);
        assertThat(errors.toString()).contains("Không có con số “tot”", "refused_unanswerable");
    }

    @Test
    void aReplyWithoutWordsIsNoReply() {
        assertThat(run("answers", "add", "--question", " ", "--answer", "b", "--by", "c"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(errors.toString()).contains("Còn thiếu câu hỏi.");
    }

    private int run(String... args) {
        var line = CommandLines.create();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(errors));
        return line.execute(args);
    }
}
