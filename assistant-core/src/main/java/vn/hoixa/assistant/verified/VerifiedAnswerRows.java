package vn.hoixa.assistant.verified;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The table of the officials' answers. */
final class VerifiedAnswerRows {
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    VerifiedAnswerRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** What the table holds; rows are never changed, so equal states hold the same rows. */
    record State(long highest, long rows) {}

    State state() {
        return jdbc.sql("select coalesce(max(id), 0) highest, count(*) n from verified_answer")
                .query((row, n) -> new State(row.getLong("highest"), row.getLong("n")))
                .single();
    }

    List<VerifiedAnswer> all() {
        return jdbc.sql("select * from verified_answer order by id desc")
                .query(this::answer)
                .list();
    }

    Optional<VerifiedAnswer> byId(long id) {
        return jdbc.sql("select * from verified_answer where id = ?")
                .param(id)
                .query(this::answer)
                .optional();
    }

    /** Adds what was handed in; its number. */
    long add(
            String question, List<String> wordings, Reply reply, LocalDate answeredOn, @Nullable LocalDate validUntil) {
        return jdbc.sql("""
                        insert into verified_answer
                            (question, wordings, answer, answered_by, source, answered_on, valid_until)
                        values (?, ?::jsonb, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        question,
                        json.writeValueAsString(wordings),
                        reply.answer(),
                        reply.by(),
                        reply.source(),
                        answeredOn,
                        validUntil))
                .query(Long.class)
                .single();
    }

    boolean remove(long id) {
        return jdbc.sql("delete from verified_answer where id = ?").param(id).update() > 0;
    }

    private VerifiedAnswer answer(ResultSet row, int n) throws SQLException {
        return new VerifiedAnswer(
                row.getLong("id"),
                row.getString("question"),
                List.of(json.readValue(row.getString("wordings"), String[].class)),
                row.getString("answer"),
                row.getString("answered_by"),
                row.getString("source"),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
