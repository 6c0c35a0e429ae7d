package vn.hoixa.knowledge.library;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.text.LineRange;

/**
 * The library in PostgreSQL, its register kept in memory by version; thread-safe. Its tables are made by the migrations in
 * {@code db/migration/knowledge}. All methods throw Spring's {@code DataAccessException} when the database cannot be reached.
 */
public final class PostgresLibrary implements Library {
    private final JdbcClient jdbc;
    private final SnapshotCache cache;

    /** @param dataSource a migrated database */
    public PostgresLibrary(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
        cache = new SnapshotCache(new SnapshotLoader(dataSource), System::nanoTime);
    }

    @Override
    public List<DocumentRecord> documents() {
        return cache.get().documents();
    }

    @Override
    public Optional<DocumentRecord> document(String id) {
        return Optional.ofNullable(cache.get().documentById().get(id));
    }

    @Override
    public List<DocumentLine> lines(String documentId) {
        return jdbc.sql("SELECT * FROM document_line WHERE document_id = :id ORDER BY ordinal")
                .param("id", documentId)
                .query(Rows::line)
                .list();
    }

    @Override
    public List<DocumentLine> lines(String documentId, LineRange range) {
        return jdbc.sql("SELECT * FROM document_line WHERE document_id = :id AND ordinal BETWEEN :first AND :last"
                        + " ORDER BY ordinal")
                .param("id", documentId)
                .param("first", range.first())
                .param("last", range.last())
                .query(Rows::line)
                .list();
    }

    @Override
    public List<Section> sections(String documentId) {
        return jdbc.sql("SELECT * FROM section WHERE document_id = :id ORDER BY position")
                .param("id", documentId)
                .query(Rows::section)
                .list();
    }

    @Override
    public List<TaskRecord> tasks(TaskFilter filter) {
        var passing = SearchableTask.passing(filter);
        return cache.get().tasks().stream()
                .filter(passing)
                .map(SearchableTask::task)
                .toList();
    }

    @Override
    public List<IndicatorRecord> indicators(IndicatorFilter filter) {
        var passing = SearchableIndicator.passing(filter);
        return cache.get().indicators().stream()
                .filter(passing)
                .map(SearchableIndicator::indicator)
                .toList();
    }

    @Override
    public List<Guide> guides() {
        return cache.get().guides();
    }

    @Override
    public Optional<Guide> guideOf(String documentId) {
        return Optional.ofNullable(cache.get().guideByDocument().get(documentId));
    }

    @Override
    public long version() {
        return cache.get().version();
    }

    /** Makes what was just written visible at once. */
    void refresh() {
        cache.refresh();
    }
}
