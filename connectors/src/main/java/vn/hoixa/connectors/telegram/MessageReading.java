package vn.hoixa.connectors.telegram;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;

/** Understands messages and their changes. */
final class MessageReading {
    private final BotIdentity bot;
    private final Addressing addressing;

    MessageReading(BotIdentity bot, Commands commands) {
        this.bot = bot;
        this.addressing = new Addressing(bot, commands);
    }

    Incoming read(Message message) {
        if (message.getMigrateToChatId() != null) {
            return incoming(
                    message, new Event.Moved(message.getMigrateToChatId().toString()));
        }
        var ignored = whyIgnored(message);
        if (ignored != null) {
            return incoming(message, new Event.Nothing(ignored));
        }
        return incoming(
                message,
                Content.of(message)
                        .<Event>map(content -> said(message, content))
                        .orElseGet(() -> new Event.Nothing("thông báo của Telegram")));
    }

    /** A change counts as words only where the message has words for us. */
    Incoming edited(Message message) {
        var incoming = read(message);
        var sentAt = message.getEditDate() == null ? incoming.sentAt() : Instant.ofEpochSecond(message.getEditDate());
        var event = incoming.event() instanceof Event.Said said
                ? new Event.Edited(said.text())
                : new Event.Nothing("sửa tin không có chữ gửi cho bot");
        return new Incoming(incoming.chatId(), incoming.group(), incoming.replyTo(), sentAt, event);
    }

    private Event said(Message message, Content content) {
        boolean group = Chats.isGroup(message.getChat());
        return switch (content) {
            case Content.Words words when !group -> new Event.Said(addressing.inPrivate(words));
            case Content.Words words ->
                addressing.inGroup(message, words).<Event>map(Event.Said::new).orElseGet(MessageReading::amongPeople);
            case Content.Thing thing ->
                !group || addressing.answersUs(message) ? new Event.Unreadable(thing.kind()) : amongPeople();
        };
    }

    /** Null where a person speaks. An administrator may speak in the group's name; then Telegram puts a bot in their place. */
    private @Nullable String whyIgnored(Message message) {
        var chat = message.getChat();
        if (Chats.isChannel(chat)) {
            return "kênh";
        }
        if (message.hasViaBot() || Boolean.TRUE.equals(message.getIsAutomaticForward())) {
            return "tin do máy gửi";
        }
        var from = message.getFrom();
        boolean inGroupsName = message.getSenderChat() != null
                && Objects.equals(message.getSenderChat().getId(), chat.getId());
        return from != null && (from.getId() == bot.id() || (from.getIsBot() && !inGroupsName)) ? "tin của bot" : null;
    }

    private static Event amongPeople() {
        return new Event.Nothing("nói chuyện trong nhóm");
    }

    private static Incoming incoming(Message message, Event event) {
        boolean group = Chats.isGroup(message.getChat());
        return new Incoming(
                message.getChatId().toString(),
                group,
                Place.answering(message, group).form(),
                Instant.ofEpochSecond(message.getDate()),
                event);
    }
}
