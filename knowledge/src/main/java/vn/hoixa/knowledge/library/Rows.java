package vn.hoixa.knowledge.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.plan.Indicator;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.text.LineRange;

/** Rows of the library's tables as records. */
final class Rows {
    private Rows() {}

    static DocumentRecord document(ResultSet row, int number) throws SQLException {
        return new DocumentRecord(
                row.getString("id"),
                row.getString("source"),
                row.getString("title"),
                row.getString("number"),
                row.getString("issuer"),
                row.getString("place"),
                row.getObject("issued_on", LocalDate.class),
                DocumentRecord.Kind.valueOf(row.getString("kind")),
                DocumentRecord.Status.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getInt("pages"),
                row.getInt("tasks"),
                row.getInt("indicators"),
                row.getBoolean("repaired"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                Json.strings(row.getString("notes")));
    }

    static DocumentLine line(ResultSet row, int number) throws SQLException {
        var original = row.getString("original");
        var repaired = row.getString("repaired");
        return new DocumentLine(
                row.getInt("ordinal"),
                row.getObject("page", Integer.class),
                row.getInt("number"),
                original,
                repaired == null ? original : repaired,
                row.getDouble("confidence"));
    }

    static Section section(ResultSet row, int number) throws SQLException {
        return new Section(
                row.getString("path"),
                row.getInt("level"),
                row.getBoolean("heading"),
                row.getString("heading_path"),
                row.getString("text"),
                range(row));
    }

    static TaskRecord task(ResultSet row, int number) throws SQLException {
        var task = new Task(
                Task.Kind.valueOf(row.getString("kind")),
                row.getString("section"),
                row.getString("summary"),
                row.getString("text"),
                Json.strings(row.getString("lead")),
                Json.strings(row.getString("support")),
                deadline(row),
                range(row),
                row.getDouble("confidence"),
                row.getString("review"));
        return new TaskRecord(
                row.getString("id"),
                row.getString("document_id"),
                row.getString("source"),
                task,
                TaskRecord.Status.valueOf(row.getString("status")));
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                row.getString("deadline_text"),
                Deadline.Kind.valueOf(row.getString("deadline_kind")),
                row.getObject("due", LocalDate.class),
                row.getBoolean("also_ongoing"),
                recurrence(row.getString("recurrence")),
                row.getString("condition"));
    }

    private static Deadline.@Nullable Recurrence recurrence(@Nullable String name) {
        return name == null ? null : Deadline.Recurrence.valueOf(name);
    }

    static IndicatorRecord indicator(ResultSet row, int number) throws SQLException {
        var indicator = new Indicator(
                row.getString("name"),
                row.getString("unit"),
                Json.stringByString(row.getString("value_by_year")),
                Json.strings(row.getString("lead")),
                row.getString("section"),
                range(row),
                row.getDouble("confidence"),
                row.getString("review"));
        return new IndicatorRecord(
                row.getString("id"), row.getString("document_id"), row.getString("source"), indicator);
    }

    static StoredGuide guide(ResultSet row, int number) throws SQLException {
        var guide = new Guide(
                row.getString("guide_id"),
                row.getString("title"),
                row.getString("audience"),
                row.getObject("checked_on", LocalDate.class),
                row.getObject("review_by", LocalDate.class),
                Json.read(row.getString("sources"), new TypeReference<List<Guide.Source>>() {}),
                Json.strings(row.getString("questions")),
                Json.read(row.getString("answer"), new TypeReference<Guide.Item>() {}),
                Json.read(row.getString("parts"), new TypeReference<List<Guide.Part>>() {}));
        return new StoredGuide(row.getString("document_id"), guide);
    }

    private static LineRange range(ResultSet row) throws SQLException {
        return new LineRange(row.getInt("line_first"), row.getInt("line_last"));
    }
}
