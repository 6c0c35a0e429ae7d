package vn.hoixa.app.benchmark;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.knowledge.search.IndexedPassage;
import vn.hoixa.knowledge.text.LineRange;

/** PostgreSQL's own full text with unaccent, a GIN index, any word of the question, ranked by ts_rank. */
final class PostgresText implements Contender {
    private static final List<String> TABLE = List.of(
            "CREATE EXTENSION IF NOT EXISTS unaccent",
            "CREATE TEXT SEARCH CONFIGURATION folded (COPY = simple)",
            "ALTER TEXT SEARCH CONFIGURATION folded ALTER MAPPING FOR hword, hword_part, word, numword"
                    + " WITH unaccent, simple",
            "CREATE TABLE compared (document_id text, line_first int, line_last int, words tsvector)");

    private final JdbcClient jdbc;

    PostgresText(DataSource database, List<IndexedPassage> passages) {
        jdbc = JdbcClient.create(database);
        TABLE.forEach(statement -> jdbc.sql(statement).update());
        new JdbcTemplate(database)
                .batchUpdate(
                        "INSERT INTO compared VALUES (?, ?, ?, to_tsvector('folded', ?))",
                        passages,
                        500,
                        (row, passage) -> {
                            row.setString(1, passage.documentId());
                            row.setInt(2, passage.lines().first());
                            row.setInt(3, passage.lines().last());
                            row.setString(4, passage.whole());
                        });
        jdbc.sql("CREATE INDEX compared_words ON compared USING gin (words)").update();
        jdbc.sql("ANALYZE compared").update();
    }

    @Override
    public String name() {
        return "PostgreSQL full text, unaccent";
    }

    @Override
    public List<Place> find(String question, int limit) {
        return jdbc.sql("""
                        SELECT document_id, line_first, line_last
                        FROM compared,
                             (SELECT replace(plainto_tsquery('folded', ?)::text, '&', '|')::tsquery AS asked) AS question
                        WHERE words @@ asked ORDER BY ts_rank(words, asked, 1) DESC LIMIT ?""")
                .params(question, limit)
                .query((row, n) -> new Place(
                        row.getString("document_id"), new LineRange(row.getInt("line_first"), row.getInt("line_last"))))
                .list();
    }

    @Override
    public void close() {
        jdbc.sql("DROP TABLE compared").update();
        jdbc.sql("DROP TEXT SEARCH CONFIGURATION folded").update();
    }
}
