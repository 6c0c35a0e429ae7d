package vn.hoixa.connectors.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.Part;

/** The table of what goes out. */
final class OutboxRows {
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    OutboxRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Adds a message behind all others of its chat; gives its number. */
    long add(ChatKey chat, long inboxId, @Nullable String replyTo, Part part, boolean lastOfAll, Instant now) {
        return jdbc.sql("""
                        insert into outbox (channel, chat_id, inbox_id, reply_to, part, last_of_all, queued_at)
                        values (:channel, :chat, :inbox, :replyTo, :part::jsonb, :lastOfAll, :now) returning id""")
                .param("channel", chat.channel())
                .param("chat", chat.chatId())
                .param("inbox", inboxId)
                .param("replyTo", replyTo, Types.VARCHAR)
                .param("part", json.writeValueAsString(part))
                .param("lastOfAll", lastOfAll)
                .param("now", Times.stored(now))
                .query(Long.class)
                .single();
    }

    Optional<ChatKey> chatOf(long id) {
        return jdbc.sql("select channel, chat_id from outbox where id = ?")
                .param(id)
                .query((row, n) -> new ChatKey(row.getString("channel"), row.getString("chat_id")))
                .optional();
    }

    /** The chat's oldest message that is not done, locked until the transaction ends. */
    Optional<OutboxRow> nextLocked(ChatKey chat) {
        return jdbc.sql("""
                        select o.id, o.chat_id, o.reply_to, o.part, o.last_of_all, o.state, o.attempts, o.unclear,
                               o.queued_at, o.not_before, o.sending_until, c.last_heard_at, c.many_people, c.gone_at
                        from outbox o left join chat c on c.channel = o.channel and c.chat_id = o.chat_id
                        where o.channel = ? and o.chat_id = ? and o.state in ('WAITING', 'SENDING')
                        order by o.id limit 1 for update of o""")
                .params(chat.channel(), chat.chatId())
                .query((row, n) -> row(row))
                .optional();
    }

    private OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                new Outgoing(
                        row.getLong("id"),
                        row.getString("chat_id"),
                        row.getString("reply_to"),
                        json.readValue(row.getString("part"), Part.class)),
                row.getBoolean("last_of_all"),
                row.getString("state").equals("SENDING"),
                row.getInt("attempts"),
                row.getInt("unclear"),
                Objects.requireNonNull(Times.read(row, "queued_at")),
                Times.read(row, "not_before"),
                Times.read(row, "sending_until"),
                Times.read(row, "last_heard_at"),
                row.getBoolean("many_people"),
                row.getObject("gone_at") != null);
    }

    /** Notes before the sending that somebody sends it now. */
    void sending(OutboxRow row, Instant until) {
        jdbc.sql("""
                        update outbox set state = 'SENDING', attempts = ?, sending_until = ?, not_before = null
                        where id = ?""")
                .params(row.attempts(), Times.stored(until), row.message().id())
                .update();
    }

    /** Puts a message off; does nothing where another worker has taken it since, or it is done. */
    void waiting(OutboxRow row, int unclear, Instant notBefore, String reason) {
        jdbc.sql("""
                        update outbox set state = 'WAITING', unclear = ?, not_before = ?, sending_until = null, reason = ?
                        where id = ? and attempts = ? and state in ('WAITING', 'SENDING')""")
                .params(unclear, Times.stored(notBefore), reason, row.message().id(), row.attempts())
                .update();
    }

    void sent(long id, String externalId, Instant now) {
        jdbc.sql("""
                        update outbox set state = 'SENT', external_id = ?, done_at = ?, sending_until = null, reason = null
                        where id = ?""").params(externalId, Times.stored(now), id).update();
    }

    /** Gives a message up, to be seen and sent again by an official; as {@link #waiting} only where it is still ours. */
    void dead(OutboxRow row, String reason, Instant now) {
        jdbc.sql("""
                        update outbox set state = 'DEAD', done_at = ?, sending_until = null, reason = ?
                        where id = ? and attempts = ? and state in ('WAITING', 'SENDING')""")
                .params(Times.stored(now), reason, row.message().id(), row.attempts())
                .update();
    }

    /** Leaves a person in peace: nothing that waits for them is sent. */
    void dropAll(ChatKey chat, String reason, Instant now) {
        jdbc.sql("""
                        update outbox set state = 'DROPPED', done_at = ?, sending_until = null, reason = ?
                        where channel = ? and chat_id = ? and state in ('WAITING', 'SENDING')""")
                .params(Times.stored(now), reason, chat.channel(), chat.chatId())
                .update();
    }

    /** Deletes the goodbyes to a chat; says whether there were any. */
    boolean forgetGoodbyes(ChatKey chat) {
        return jdbc.sql("delete from outbox where channel = ? and chat_id = ? and last_of_all")
                        .params(chat.channel(), chat.chatId())
                        .update()
                > 0;
    }

    /** A dead message waits again, as if it were new. False where it is none. */
    boolean revive(long id, Instant now) {
        return jdbc.sql("""
                        update outbox set state = 'WAITING', attempts = 0, unclear = 0, queued_at = ?, not_before = null,
                               done_at = null
                        where id = ? and state = 'DEAD'""").params(Times.stored(now), id).update() > 0;
    }

    /** The choices of a message to this chat; empty where there is no such message. */
    List<Choice> choices(ChatKey chat, long id) {
        return jdbc.sql("select part from outbox where id = ? and channel = ? and chat_id = ?")
                .params(id, chat.channel(), chat.chatId())
                .query((row, n) ->
                        json.readValue(row.getString("part"), Part.class).choices())
                .optional()
                .orElse(List.of());
    }

    void move(ChatKey chat, String newChatId) {
        jdbc.sql("update outbox set chat_id = ? where channel = ? and chat_id = ?")
                .params(newChatId, chat.channel(), chat.chatId())
                .update();
    }

    void forget(ChatKey chat) {
        jdbc.sql("delete from outbox where channel = ? and chat_id = ?")
                .params(chat.channel(), chat.chatId())
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from outbox where id = ?").param(id).update();
    }

    /** Deletes what was queued before, also what still waits for a channel that was switched off. */
    int forgetBefore(Instant limit) {
        return jdbc.sql("delete from outbox where queued_at < ?")
                .param(Times.stored(limit))
                .update();
    }
}
