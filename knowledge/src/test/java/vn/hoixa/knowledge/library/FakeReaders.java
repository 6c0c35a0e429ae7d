package vn.hoixa.knowledge.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.guide.GuideFormatException;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.plan.Indicator;
import vn.hoixa.knowledge.plan.Plan;
import vn.hoixa.knowledge.plan.PlanMetadata;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.reading.FileReader;
import vn.hoixa.knowledge.repair.RepairedLine;
import vn.hoixa.knowledge.repair.RepairedText;
import vn.hoixa.knowledge.text.LineRange;

/**
 * Readers of a tiny language: {@code T| text | lead | due} is a task, {@code R|} a report duty,
 * {@code I| name | unit | year=value | …} an indicator, a line "boom" a defect of the program.
 */
public final class FakeReaders {
    private FakeReaders() {}

    public static Readers version(int version) {
        return new Readers(version, new FileReader(), FakeReaders::repair, FakeReaders::plan, FakeReaders::guide);
    }

    private static RepairedText repair(List<String> lines) {
        return new RepairedText(
                false,
                lines.stream().map(line -> new RepairedLine(line, line, 1)).toList());
    }

    private static Plan plan(String fileName, List<String> lines) {
        var sections = new ArrayList<Section>();
        var tasks = new ArrayList<Task>();
        var indicators = new ArrayList<Indicator>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var range = new LineRange(i + 1, i + 1);
            var cells = line.split("\\s*\\|\\s*", -1);
            switch (cells[0]) {
                case "boom" -> throw new IllegalStateException("boom");
                case "T" -> tasks.add(task(Task.Kind.TASK, cells, range));
                case "R" -> tasks.add(task(Task.Kind.REPORT, cells, range));
                case "I" -> indicators.add(indicator(cells, range));
                default -> sections.add(new Section(Integer.toString(i + 1), 0, false, "", line, range));
            }
        }
        return new Plan(new PlanMetadata("", null, null, null, null), sections, tasks, indicators);
    }

    private static Task task(Task.Kind kind, String[] cells, LineRange range) {
        var due = cells[3].isBlank() ? null : LocalDate.parse(cells[3]);
        var deadline =
                due == null ? Deadline.NONE : new Deadline("trước " + due, Deadline.Kind.DATE, due, false, null, null);
        return new Task(kind, "", cells[1], cells[1], List.of(cells[2]), List.of(), deadline, range, 1, null);
    }

    private static Indicator indicator(String[] cells, LineRange range) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 3; i < cells.length; i++) {
            var parts = cells[i].split("=", 2);
            values.put(parts[0], parts[1]);
        }
        return new Indicator(cells[1], cells[2], values, List.of(), "", range, 1, null);
    }

    private static Guide guide(List<String> lines) {
        var id = lines.get(1).substring("id:".length()).strip();
        if (id.startsWith("thiếu")) {
            throw new GuideFormatException(1, "Hướng dẫn thiếu tiêu đề");
        }
        return guideOf(id, lines.get(3));
    }

    public static Guide guideOf(String id, String title) {
        var step = new Guide.Item("Mở ứng dụng rồi bấm nút màu xanh", new LineRange(4, 4));
        return new Guide(
                id,
                title,
                "người dân",
                LocalDate.of(2025, 12, 1),
                null,
                List.of(new Guide.Source("Trang mẫu", "https://example.vn", "2025")),
                List.of("Làm sao vào được ứng dụng?"),
                new Guide.Item("Bà con mở ứng dụng.", new LineRange(4, 4)),
                List.of(new Guide.Part(Guide.PartKind.STEPS, "Cách làm", List.of(step))));
    }
}
