package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;

/** Understands stored updates. The library's classes are made for Jackson 2; the application's own is 3. */
final class UpdateReading {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNKNOWN_CHAT = "-";

    private final BotIdentity bot;
    private final Addressing addressing;
    private final Clock clock;

    UpdateReading(BotIdentity bot, Commands commands, Clock clock) {
        this.bot = bot;
        this.addressing = new Addressing(bot, commands);
        this.clock = clock;
    }

    Incoming read(String body) {
        try {
            var update = JSON.readValue(body, Update.class);
            return update == null ? nothing("trống") : read(update);
        } catch (JsonProcessingException | RuntimeException e) {
            // The library's classes throw whatever a strange update makes them; its message may hold people's words.
            return nothing("không đọc được (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Incoming read(Update update) {
        if (update.hasMessage()) {
            return message(update.getMessage());
        }
        if (update.hasEditedMessage()) {
            return edited(update.getEditedMessage());
        }
        if (update.hasCallbackQuery()) {
            return pressed(update.getCallbackQuery());
        }
        if (update.hasMyChatMember()) {
            return member(update.getMyChatMember());
        }
        return nothing("loại cập nhật không dùng");
    }

    private Incoming message(Message message) {
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

    private Event said(Message message, Content content) {
        boolean group = isGroup(message.getChat());
        return switch (content) {
            case Content.Words words when !group -> new Event.Said(addressing.inPrivate(words));
            case Content.Words words ->
                addressing.inGroup(message, words).<Event>map(Event.Said::new).orElseGet(UpdateReading::amongPeople);
            case Content.Thing thing ->
                !group || addressing.answersUs(message) ? new Event.Unreadable(thing.kind()) : amongPeople();
        };
    }

    private Incoming edited(Message message) {
        var incoming = message(message);
        var sentAt = message.getEditDate() == null ? incoming.sentAt() : Instant.ofEpochSecond(message.getEditDate());
        var event = incoming.event() instanceof Event.Said said
                ? new Event.Edited(said.text())
                : new Event.Nothing("sửa tin không có chữ gửi cho bot");
        return new Incoming(incoming.chatId(), incoming.group(), incoming.replyTo(), sentAt, event);
    }

    /** A press has no time of its own. */
    private Incoming pressed(CallbackQuery press) {
        var message = press.getMessage();
        if (message == null || press.getData() == null) {
            return nothing("nút không thuộc tin nhắn của bot");
        }
        boolean group = isGroup(message.getChat());
        return new Incoming(
                message.getChatId().toString(),
                group,
                Place.answering(message, group).form(),
                clock.instant(),
                Button.pressed(press.getData(), press.getId()).orElseGet(() -> new Event.Nothing("nút lạ")));
    }

    /**
     * In a private chat this tells of blocking and unblocking alone. A group is greeted when we are let in, not when our rights
     * there change.
     */
    private Incoming member(ChatMemberUpdated change) {
        var chat = change.getChat();
        boolean was = isIn(change.getOldChatMember());
        boolean is = isIn(change.getNewChatMember());
        Event event = new Event.Nothing("đổi quyền của bot");
        if (!isGroup(chat) && !chat.isUserChat()) {
            event = new Event.Nothing("kênh");
        } else if (was && !is) {
            event = new Event.Left();
        } else if (!was && is) {
            event = new Event.Joined();
        }
        return new Incoming(
                chat.getId().toString(), isGroup(chat), null, Instant.ofEpochSecond(change.getDate()), event);
    }

    private static boolean isIn(@Nullable ChatMember member) {
        return member != null
                && switch (member.getStatus()) {
                    case "left", "kicked" -> false;
                    case "restricted" ->
                        !(member instanceof ChatMemberRestricted restricted)
                                || !Boolean.FALSE.equals(restricted.getIsMember());
                    default -> true;
                };
    }

    /** Null where a person speaks. An administrator may speak in the group's name; then Telegram puts a bot in their place. */
    private @Nullable String whyIgnored(Message message) {
        var chat = message.getChat();
        if (!isGroup(chat) && !chat.isUserChat()) {
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
        boolean group = isGroup(message.getChat());
        return new Incoming(
                message.getChatId().toString(),
                group,
                Place.answering(message, group).form(),
                Instant.ofEpochSecond(message.getDate()),
                event);
    }

    private static boolean isGroup(Chat chat) {
        return chat.isGroupChat() || chat.isSuperGroupChat();
    }

    private Incoming nothing(String why) {
        return new Incoming(UNKNOWN_CHAT, false, null, clock.instant(), new Event.Nothing(why));
    }
}
