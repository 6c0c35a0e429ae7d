package vn.hoixa.knowledge.library;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.plan.Indicator;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.plan.Task;

/** Writes the lines and records of one document; the caller holds the transaction and has taken the old ones away. */
final class ContentWriter {
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    ContentWriter(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    void write(String documentId, Content content) {
        var plan = content.plan();
        lines(documentId, content.lines());
        sections(documentId, plan.sections());
        tasks(documentId, plan.tasks());
        indicators(documentId, plan.indicators());
        var guide = content.guide();
        if (guide != null) {
            guide(documentId, guide);
        }
    }

    private void lines(String documentId, List<DocumentLine> lines) {
        var sql = "INSERT INTO document_line (document_id, ordinal, page, number, original, repaired, confidence)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        jdbc.batchUpdate(sql, lines, BATCH, (row, line) -> {
            row.setString(1, documentId);
            row.setInt(2, line.ordinal());
            row.setObject(3, line.page(), Types.INTEGER);
            row.setInt(4, line.number());
            row.setString(5, line.original());
            row.setString(6, line.text().equals(line.original()) ? null : line.text());
            row.setDouble(7, line.confidence());
        });
    }

    private void sections(String documentId, List<Section> sections) {
        var sql = "INSERT INTO section (document_id, position, path, level, heading, heading_path, text, line_first,"
                + " line_last) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        var position = new Position();
        jdbc.batchUpdate(sql, sections, BATCH, (row, section) -> {
            row.setString(1, documentId);
            row.setInt(2, position.next());
            row.setString(3, section.path());
            row.setInt(4, section.level());
            row.setBoolean(5, section.heading());
            row.setString(6, section.headingPath());
            row.setString(7, section.text());
            row.setInt(8, section.lines().first());
            row.setInt(9, section.lines().last());
        });
    }

    private void tasks(String documentId, List<Task> tasks) {
        var sql = "INSERT INTO task (id, document_id, position, kind, section, summary, text, lead, support,"
                + " deadline_text, deadline_kind, due, also_ongoing, recurrence, condition, line_first, line_last,"
                + " confidence, review) VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        var position = new Position();
        var ids = RecordIds.ofTasks(documentId);
        jdbc.batchUpdate(sql, tasks, BATCH, (row, task) -> {
            row.setString(1, ids.next(task.text()));
            row.setString(2, documentId);
            row.setInt(3, position.next());
            row.setString(4, task.kind().name());
            row.setString(5, task.section());
            row.setString(6, task.summary());
            row.setString(7, task.text());
            row.setString(8, Json.write(task.lead()));
            row.setString(9, Json.write(task.support()));
            deadline(row, task);
            row.setInt(16, task.lines().first());
            row.setInt(17, task.lines().last());
            row.setDouble(18, task.confidence());
            row.setString(19, task.review());
        });
    }

    private static void deadline(PreparedStatement row, Task task) throws SQLException {
        var deadline = task.deadline();
        row.setString(10, deadline.text());
        row.setString(11, deadline.kind().name());
        row.setObject(12, deadline.due(), Types.DATE);
        row.setBoolean(13, deadline.alsoOngoing());
        row.setString(14, name(deadline.recurrence()));
        row.setString(15, deadline.condition());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private void indicators(String documentId, List<Indicator> indicators) {
        var sql = "INSERT INTO indicator (id, document_id, position, name, unit, value_by_year, lead, section,"
                + " line_first, line_last, confidence, review) VALUES (?, ?, ?, ?, ?, ?::json, ?::jsonb, ?, ?, ?, ?, ?)";
        var position = new Position();
        var ids = RecordIds.ofIndicators(documentId);
        jdbc.batchUpdate(sql, indicators, BATCH, (row, indicator) -> {
            row.setString(1, ids.next(indicator.name()));
            row.setString(2, documentId);
            row.setInt(3, position.next());
            row.setString(4, indicator.name());
            row.setString(5, indicator.unit());
            row.setString(6, Json.write(indicator.values()));
            row.setString(7, Json.write(indicator.lead()));
            row.setString(8, indicator.section());
            row.setInt(9, indicator.lines().first());
            row.setInt(10, indicator.lines().last());
            row.setDouble(11, indicator.confidence());
            row.setString(12, indicator.review());
        });
    }

    private void guide(String documentId, Guide guide) {
        jdbc.update(
                "INSERT INTO guide (document_id, guide_id, title, audience, checked_on, review_by, sources, questions,"
                        + " answer, parts) VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb)",
                documentId,
                guide.id(),
                guide.title(),
                guide.audience(),
                guide.checkedOn(),
                guide.reviewBy(),
                Json.write(guide.sources()),
                Json.write(guide.questions()),
                Json.write(guide.answer()),
                Json.write(guide.parts()));
    }

    /** Counts rows of one batch from 1. */
    private static final class Position {
        private int last;

        int next() {
            return ++last;
        }
    }
}
