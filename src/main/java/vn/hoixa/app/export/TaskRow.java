package vn.hoixa.app.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoixa.app.api.LineNumbers;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.library.TaskRecord;

/**
 * A task as a row, everything in words.
 *
 * @param id the task's stable id
 * @param due the last day allowed; null where there is none
 */
public record TaskRow(
        String id,
        String plan,
        String number,
        String section,
        String kind,
        String summary,
        String lead,
        String support,
        String deadline,
        @Nullable LocalDate due,
        String status,
        String overdue,
        String source,
        String lines) {
    /** The columns' names, in the order of {@link #cells()}. */
    public static final List<String> HEADERS = List.of(
            "Kế hoạch",
            "Số",
            "Mục",
            "Loại",
            "Việc",
            "Chủ trì",
            "Phối hợp",
            "Thời hạn",
            "Hạn cuối",
            "Trạng thái",
            "Quá hạn",
            "Tệp",
            "Dòng");

    /** Rows for tasks, in their order. */
    public static List<TaskRow> all(Library library, List<TaskRecord> tasks, Clock clock) {
        var today = LocalDate.now(clock);
        var numbers = new LineNumbers(library);
        var documents = library.documents().stream().collect(Collectors.toMap(DocumentRecord::id, d -> d));
        return tasks.stream()
                .map(task -> of(task, documents.get(task.documentId()), today, numbers))
                .toList();
    }

    private static TaskRow of(
            TaskRecord task, @Nullable DocumentRecord document, LocalDate today, LineNumbers numbers) {
        var read = task.task();
        var place = numbers.place(task.documentId(), read.lines());
        var page = place.page() == null ? "" : "trang " + place.page() + ", ";
        return new TaskRow(
                task.id(),
                document == null ? "" : document.title(),
                document == null || document.number() == null ? "" : document.number(),
                read.section(),
                switch (read.kind()) {
                    case TASK -> "Nhiệm vụ";
                    case REPORT -> "Báo cáo";
                },
                read.summary(),
                String.join("; ", read.lead()),
                String.join("; ", read.support()),
                read.deadline().text(),
                read.deadline().due(),
                switch (task.status()) {
                    case OPEN -> "chưa làm";
                    case IN_PROGRESS -> "đang làm";
                    case DONE -> "xong";
                },
                task.overdue(today) ? "quá hạn" : "",
                task.source(),
                page + place.lineStart() + "-" + place.lineEnd());
    }

    /** The cells as text; the due day in ISO form. */
    List<String> cells() {
        return List.of(
                plan,
                number,
                section,
                kind,
                summary,
                lead,
                support,
                deadline,
                due == null ? "" : due.toString(),
                status,
                overdue,
                source,
                lines);
    }
}
