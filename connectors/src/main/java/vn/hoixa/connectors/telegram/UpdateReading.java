package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;

/** Understands stored updates. The library's classes are made for Jackson 2; the application's own is 3. */
final class UpdateReading {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MessageReading messages;
    private final Clock clock;

    UpdateReading(BotIdentity bot, Commands commands, Clock clock) {
        this.messages = new MessageReading(bot, commands);
        this.clock = clock;
    }

    /** @throws NameNotYetKnownException where a group's message cannot be understood yet */
    Incoming read(String body) {
        try {
            var update = JSON.readValue(body, Update.class);
            return update == null ? nothing("trống") : read(update);
        } catch (NameNotYetKnownException e) {
            throw e;
        } catch (JsonProcessingException | RuntimeException e) {
            // The library's classes throw whatever a strange update makes them; its message may hold people's words.
            return nothing("không đọc được (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Incoming read(Update update) {
        if (update.hasMessage()) {
            return messages.read(update.getMessage());
        }
        if (update.hasEditedMessage()) {
            return messages.edited(update.getEditedMessage());
        }
        if (update.hasCallbackQuery()) {
            return pressed(update.getCallbackQuery());
        }
        if (update.hasMyChatMember()) {
            return MembershipReading.read(update.getMyChatMember());
        }
        return nothing("loại cập nhật không dùng");
    }

    /** A press has no time of its own. */
    private Incoming pressed(CallbackQuery press) {
        var message = press.getMessage();
        if (message == null || press.getData() == null) {
            return nothing("nút không thuộc tin nhắn của bot");
        }
        boolean group = Chats.isGroup(message.getChat());
        return new Incoming(
                message.getChatId().toString(),
                group,
                Place.answering(message, group).form(),
                clock.instant(),
                Button.pressed(press.getData(), press.getId()).orElseGet(() -> new Event.Nothing("nút lạ")));
    }

    private Incoming nothing(String why) {
        return new Incoming(RawJson.NO_CHAT, false, null, clock.instant(), new Event.Nothing(why));
    }
}
