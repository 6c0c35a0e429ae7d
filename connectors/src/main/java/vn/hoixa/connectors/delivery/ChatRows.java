package vn.hoixa.connectors.delivery;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of chats. */
final class ChatRows {
    private final JdbcClient jdbc;

    ChatRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The chat, new where it was unknown, locked until the transaction ends; empty where another worker has it. */
    Optional<ChatRow> lock(ChatKey key) {
        return select(key, "for update skip locked")
                .or(() -> isNew(key) ? select(key, "for update skip locked") : Optional.empty());
    }

    /** The chat, locked as soon as no other worker has it; empty where it is unknown. */
    Optional<ChatRow> await(ChatKey key) {
        return select(key, "for update");
    }

    private Optional<ChatRow> select(ChatKey key, String lock) {
        return jdbc.sql("""
                        select conversation, topic, offered, paused_until, warned_at from chat
                        where channel = ? and chat_id = ? %s""".formatted(lock))
                .params(key.channel(), key.chatId())
                .query((row, n) -> new ChatRow(
                        key,
                        row.getString("conversation"),
                        row.getInt("topic"),
                        row.getObject("offered", Long.class),
                        Times.read(row, "paused_until"),
                        Times.read(row, "warned_at")))
                .optional();
    }

    private boolean isNew(ChatKey key) {
        return jdbc.sql("insert into chat (channel, chat_id) values (?, ?) on conflict do nothing")
                        .params(key.channel(), key.chatId())
                        .update()
                > 0;
    }

    /** The person did something: they are there again. */
    void heard(ChatKey key, Instant at, boolean manyPeople) {
        jdbc.sql("""
                        update chat set last_heard_at = greatest(last_heard_at, ?), many_people = ?,
                               gone_at = null, gone_reason = null
                        where channel = ? and chat_id = ?""")
                .params(Times.stored(at), manyPeople, key.channel(), key.chatId())
                .update();
    }

    void offer(ChatKey key, @Nullable Long outboxId) {
        jdbc.sql("update chat set offered = :offered where channel = :channel and chat_id = :chat")
                .param("offered", outboxId, Types.BIGINT)
                .param("channel", key.channel())
                .param("chat", key.chatId())
                .update();
    }

    void startAnew(ChatKey key) {
        jdbc.sql("update chat set topic = topic + 1, offered = null where channel = ? and chat_id = ?")
                .params(key.channel(), key.chatId())
                .update();
    }

    /** The chat as if it were new, save for when the person was last heard, without which no goodbye could be sent. */
    void startOver(ChatKey key) {
        jdbc.sql("""
                        update chat set conversation = gen_random_uuid(), topic = 1, offered = null, paused_until = null,
                               warned_at = null
                        where channel = ? and chat_id = ?""").params(key.channel(), key.chatId()).update();
    }

    void pause(ChatKey key, Instant until) {
        jdbc.sql("update chat set paused_until = greatest(paused_until, ?) where channel = ? and chat_id = ?")
                .params(Times.stored(until), key.channel(), key.chatId())
                .update();
    }

    void warned(ChatKey key, Instant at) {
        jdbc.sql("update chat set warned_at = ? where channel = ? and chat_id = ?")
                .params(Times.stored(at), key.channel(), key.chatId())
                .update();
    }

    void gone(ChatKey key, String reason, Instant at) {
        jdbc.sql("update chat set gone_at = ?, gone_reason = ? where channel = ? and chat_id = ?")
                .params(Times.stored(at), reason, key.channel(), key.chatId())
                .update();
    }

    /** Gives the chat its new id; false where that is known already or the old one is not. */
    boolean move(ChatKey key, String newChatId) {
        return jdbc.sql("""
                        update chat set chat_id = ? where channel = ? and chat_id = ?
                        and not exists (select 1 from chat as other where other.channel = ? and other.chat_id = ?)""")
                        .params(newChatId, key.channel(), key.chatId(), key.channel(), newChatId)
                        .update()
                > 0;
    }

    void delete(ChatKey key) {
        jdbc.sql("delete from chat where channel = ? and chat_id = ?")
                .params(key.channel(), key.chatId())
                .update();
    }

    /**
     * Deletes the chat, unless something of it is stored or a colleague writes there. One statement, which waits for nobody
     * while an update is being answered.
     */
    void deleteIfUnused(ChatKey key) {
        jdbc.sql("""
                        delete from chat as c where c.channel = ? and c.chat_id = ? and c.paused_until is null
                        and not exists (select 1 from outbox o where o.channel = c.channel and o.chat_id = c.chat_id)
                        and not exists (select 1 from inbox i where i.channel = c.channel and i.chat_id = c.chat_id
                                        and i.state = 'WAITING')""").params(key.channel(), key.chatId()).update();
    }

    /** Deletes chats of which nothing is known since, save those whose messages are kept. */
    int forgetBefore(Instant limit) {
        return jdbc.sql("""
                        delete from chat as c
                        where coalesce(greatest(last_heard_at, paused_until, gone_at) < ?, true)
                        and not exists (select 1 from inbox i where i.channel = c.channel and i.chat_id = c.chat_id)
                        and not exists (select 1 from outbox o where o.channel = c.channel and o.chat_id = c.chat_id)""").param(Times.stored(limit)).update();
    }
}
