package vn.hoixa.assistant.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Answered;
import vn.hoixa.assistant.understanding.Context;

/** Keeps turns in PostgreSQL. */
final class TurnStore implements Turns {
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    TurnStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public Context context(String channel, String conversationId) {
        return jdbc.sql("""
                        select context from turn where channel = ? and conversation_id = ? order by id desc limit 1""")
                .params(channel, conversationId)
                .query(String.class)
                .optional()
                .map(context -> json.readValue(context, Context.class))
                .orElse(Context.NONE);
    }

    @Override
    public void add(
            Ask ask, String conversationId, String question, Answered answered, Instant askedAt, long tookMillis) {
        var answer = answered.answer();
        jdbc.sql("""
                        insert into turn (channel, conversation_id, asked_at, question, status, intent, answer, context,
                                          trace, took_millis)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)""")
                .params(
                        ask.channel(),
                        conversationId,
                        askedAt.atOffset(ZoneOffset.UTC),
                        question,
                        answer.status().name(),
                        answer.intent().name(),
                        json.writeValueAsString(answer),
                        json.writeValueAsString(answered.next()),
                        json.writeValueAsString(answered.trace()),
                        tookMillis)
                .update();
    }

    @Override
    public List<StoredTurn> last(String channel, String conversationId, int limit) {
        var newestFirst = jdbc.sql("""
                        select question, answer from turn where channel = ? and conversation_id = ?
                        order by id desc limit ?""")
                .params(channel, conversationId, limit)
                .query((row, n) -> new StoredTurn(
                        row.getString("question"), json.readValue(row.getString("answer"), Answer.class)))
                .list();
        return new ArrayList<>(newestFirst).reversed();
    }
}
