package vn.hoixa.connectors.delivery;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.connectors.channel.Update;

/** The table of what came in. */
final class InboxRows {
    /** How an update ended. */
    enum End {
        ANSWERED,
        /** Nothing was to be said. */
        SILENT,
        /** One of too many. */
        LIMITED,
        /** It could not be answered, however often it was tried. */
        FAILED
    }

    private final JdbcClient jdbc;

    InboxRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The new row's number; empty where the update was known. */
    Optional<Long> add(String channel, Update update, Instant now) {
        return jdbc.sql("""
                        insert into inbox (channel, external_id, chat_id, sequence, sent_at, received_at, body)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (channel, external_id) do nothing returning id""")
                .params(
                        channel,
                        update.externalId(),
                        update.chatId(),
                        update.sequence(),
                        Times.stored(update.sentAt()),
                        Times.stored(now),
                        update.body())
                .query(Long.class)
                .optional();
    }

    /** The chat of an update; empty where it is stored no longer or was made anonymous. */
    Optional<ChatKey> chatOf(long id) {
        return jdbc.sql("select channel, chat_id from inbox where id = ? and chat_id <> ''")
                .param(id)
                .query((row, n) -> new ChatKey(row.getString("channel"), row.getString("chat_id")))
                .optional();
    }

    /** The chat's next update in the messenger's order. */
    Optional<InboxRow> next(ChatKey chat) {
        return jdbc.sql("""
                        select id, body, attempts, not_before from inbox
                        where channel = ? and chat_id = ? and state = 'WAITING' order by sequence, id limit 1""")
                .params(chat.channel(), chat.chatId())
                .query((row, n) -> new InboxRow(
                        row.getLong("id"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        Times.read(row, "not_before")))
                .optional();
    }

    /** How many of a chat's updates were answered since. */
    int answeredSince(ChatKey chat, Instant since) {
        return jdbc.sql("""
                        select count(*) from inbox
                        where channel = ? and chat_id = ? and state = 'ANSWERED' and done_at > ?""")
                .params(chat.channel(), chat.chatId(), Times.stored(since))
                .query(Integer.class)
                .single();
    }

    /** Ends an update; its body is erased, save where it failed. */
    void end(long id, End end, String reason, Instant now) {
        jdbc.sql("""
                        update inbox set state = ?, reason = ?, done_at = ?,
                               body = case when ? = 'FAILED' then body end where id = ?""")
                .params(end.name(), reason, Times.stored(now), end.name(), id)
                .update();
    }

    void tryAgain(long id, int attempts, Instant notBefore) {
        jdbc.sql("update inbox set attempts = ?, not_before = ? where id = ?")
                .params(attempts, Times.stored(notBefore), id)
                .update();
    }

    /** What failed waits again. False where it is no failed update. */
    boolean revive(long id) {
        return jdbc.sql("""
                        update inbox set state = 'WAITING', attempts = 0, not_before = null, done_at = null
                        where id = ? and state = 'FAILED' and body is not null""").param(id).update() > 0;
    }

    void move(ChatKey chat, String newChatId) {
        jdbc.sql("update inbox set chat_id = ? where channel = ? and chat_id = ?")
                .params(newChatId, chat.channel(), chat.chatId())
                .update();
    }

    /** Takes the chat and all words off what has ended; that an update is known stays, so that it is not answered twice. */
    void forget(ChatKey chat) {
        jdbc.sql("""
                        update inbox set chat_id = '', body = null, reason = null,
                               state = case when state = 'FAILED' then 'SILENT' else state end
                        where channel = ? and chat_id = ? and state <> 'WAITING'""").params(chat.channel(), chat.chatId()).update();
    }

    /** Deletes what came in before, also what still waits for a channel that was switched off. */
    /** Erases the words of what failed; it is still shown, but cannot be answered again. */
    int eraseFailedBefore(Instant limit) {
        return jdbc.sql("update inbox set body = null where state = 'FAILED' and body is not null and done_at < ?")
                .param(Times.stored(limit))
                .update();
    }

    int forgetBefore(Instant limit) {
        return jdbc.sql("delete from inbox where received_at < ?")
                .param(Times.stored(limit))
                .update();
    }
}
