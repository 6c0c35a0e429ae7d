package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.knowledge.guide.GuideParser;
import vn.hoixa.knowledge.library.Readers;
import vn.hoixa.knowledge.library.TaskFilter;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.PlanParser;
import vn.hoixa.knowledge.reading.FileReader;
import vn.hoixa.knowledge.repair.Repairer;

/** Conversations over the shipped sample plan and guides, asked on 20 May 2026. */
class SampleConversationTest {
    private static final Path SHIPPED = Path.of("../src/main/resources/library");
    private static final Pattern DOUBLED = Pattern.compile(
            "(\\d{1,2}/\\d{1,2}/\\d{4}) \\([^)]*\\1|hoàn thành (?:trong|trước)|\\) (?=[A-ZĐ])|[.,;] ?[.,;]|hạn: [^.]*$");
    private static final TestLibrary FILES = TestLibrary.imported(
            List.of(SHIPPED.resolve("sample"), SHIPPED.resolve("guides")),
            new Readers(
                    1,
                    new FileReader(),
                    Repairer.load()::repair,
                    new PlanParser(TestLibrary.CLOCK)::parse,
                    new GuideParser()::parse));

    @Test
    void everySuggestionIsUnderstoodInItsConversation() {
        var lost = new ArrayList<String>();
        for (var question : questions()) {
            for (var suggestion : FILES.ask(question).suggestions()) {
                var next = FILES.ask(question, suggestion);
                if (next.status() != Answer.Status.ANSWERED && next.status() != Answer.Status.CLARIFY) {
                    lost.add(question + " → " + suggestion + " → " + next.status() + " " + next.text());
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void asksNothingThatWasToldAndSaysTheDeadlineOnce() {
        for (var task : tasks()) {
            for (var question : about(task)) {
                var answer = FILES.ask(question);
                assertThat(answer.text().lines().filter(line -> line.matches("(?:Thời hạn|Hạn chót).*")))
                        .allSatisfy(line -> assertThat(line).endsWith(".").doesNotContainPattern(DOUBLED));
                assertThat(answer.suggestions())
                        .as(answer.text())
                        .doesNotContain("Khi nào phải xong?", "Ai chủ trì việc này?")
                        .doesNotContain(answer.text().contains("đã qua hạn") ? "Còn bao nhiêu ngày?" : "");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            muốn cài VNeID trên điện thoại                    | vneid-cai-dat
            cai vneid tren dien thoai                         | vneid-cai-dat
            cài app VNeID vào máy mới mua                     | vneid-cai-dat
            đổi điện thoại mới thì VNeID làm thế nào          | vneid-doi-dien-thoai
            mất điện thoại có VNeID phải làm gì               | vneid-doi-dien-thoai
            """)
    void findsTheGuideAskedFor(String question, String guide) {
        assertThat(FILES.ask(question).guideId()).isEqualTo(guide);
    }

    private static List<String> about(TaskRecord task) {
        return List.of(
                "Ai chủ trì việc “" + task.task().summary() + "” (xã An Hòa Mẫu)?",
                "Thời hạn của việc “" + task.task().summary() + "” (xã An Hòa Mẫu) là khi nào?");
    }

    /** One task of each office, kind of deadline and lateness. */
    private static List<TaskRecord> tasks() {
        var kinds = new LinkedHashMap<List<Object>, TaskRecord>();
        for (var task : FILES.library.tasks(TaskFilter.ALL)) {
            kinds.putIfAbsent(
                    List.of(
                            task.task().lead(),
                            task.task().deadline().kind(),
                            task.task().support().isEmpty(),
                            task.overdue(TestLibrary.TODAY)),
                    task);
        }
        return List.copyOf(kinds.values());
    }

    private static List<String> questions() {
        var questions = new ArrayList<>(List.of(
                "Liệt kê toàn bộ nhiệm vụ của xã An Hòa Mẫu",
                "Việc nào quá hạn?",
                "Có những việc gì phải xong trong tháng 6?",
                "Liệt kê các chỉ tiêu của xã An Hòa Mẫu",
                "Chỉ tiêu phần trăm nào cao nhất?",
                "Ai chủ trì việc của xã An Hòa Mẫu về thủ tục hành chính?"));
        for (var task : tasks()) {
            questions.addAll(about(task));
            task.task().lead().forEach(lead -> questions.add("Liệt kê nhiệm vụ của " + lead + " xã An Hòa Mẫu"));
            task.task().support().forEach(body -> questions.add(body + " xã An Hòa Mẫu chủ trì những việc gì?"));
        }
        var guides = FILES.library.guides();
        for (int i = 0; i < guides.size(); i += 4) {
            questions.add(guides.get(i).questions().getFirst());
        }
        return questions.stream().distinct().toList();
    }
}
