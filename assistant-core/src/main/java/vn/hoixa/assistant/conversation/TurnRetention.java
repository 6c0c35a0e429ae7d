package vn.hoixa.assistant.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes turns: when a person wishes it, and when their time has come. Takes part in a running transaction. */
public final class TurnRetention {
    private final JdbcClient jdbc;

    /** @param dataSource the database that keeps the turns, migrated by {@code db/migration/assistant} */
    public TurnRetention(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * Deletes all turns of some conversations.
     *
     * @param channel where they took place, as in {@link Ask#channel}
     * @param conversationIds the channel's ids of them; unknown ones do no harm
     * @return how many turns there were
     */
    public int forget(String channel, List<String> conversationIds) {
        return conversationIds.isEmpty()
                ? 0
                : jdbc.sql("delete from turn where channel = :channel and conversation_id in (:ids)")
                        .param("channel", channel)
                        .param("ids", conversationIds)
                        .update();
    }

    /** Deletes all turns that were asked before this time; gives their number. */
    public int forgetBefore(Instant limit) {
        return jdbc.sql("delete from turn where asked_at < ?")
                .param(limit.atOffset(ZoneOffset.UTC))
                .update();
    }
}
