package vn.hoixa.connectors.telegram;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.SendResult;

/** Telegram as a channel. Close it last: {@link TelegramSetup} speaks through it. */
public final class TelegramChannel implements Channel, AutoCloseable {
    /** The channel's name. */
    public static final String NAME = "telegram";

    private static final Logger LOG = LoggerFactory.getLogger(TelegramChannel.class);
    private static final Limits LIMITS = new Limits(MessageForm.LONGEST_TEXT, true, 8);
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final BotApi api;
    private final BotIdentity bot;
    private final UpdateReading reading;

    /**
     * Opens no connection; the first call does.
     *
     * @param clock for button presses, which carry no time
     */
    public TelegramChannel(TelegramSettings settings, Clock clock) {
        this.api = BotApi.of(settings, SILENCE);
        this.bot = new BotIdentity(settings.botId(), api, clock);
        this.reading = new UpdateReading(bot, Commands.ours(), clock);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    /** Asks Telegram for the bot's user name where a group's message cannot be understood without it. */
    @Override
    public Incoming read(String update) {
        return reading.read(update);
    }

    /** Ends the progress sign on a pressed button; nothing for other events. */
    @Override
    public void acknowledge(Incoming incoming) {
        if (incoming.event() instanceof Event.Chose chose) {
            bestEffort(new AnswerCallbackQuery(chose.pressId()));
        }
    }

    @Override
    public void showTyping(String chatId, @Nullable String replyTo) {
        var action = new SendChatAction(chatId, ActionType.TYPING.toString());
        action.setMessageThreadId(Place.of(replyTo).thread());
        bestEffort(action);
    }

    @Override
    public SendResult send(Outgoing message) {
        try {
            return tried(message);
        } catch (ApiFailure e) {
            return SendVerdicts.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SendResult.Unclear("chương trình dừng khi đang gửi");
        }
    }

    /** Markup that Telegram does not take is our fault; the words go out without it. */
    private SendResult tried(Outgoing message) throws ApiFailure, InterruptedException {
        try {
            return sent(MessageForm.html(message));
        } catch (ApiFailure.Answered e) {
            if (e.code() == 400 && e.says("can't parse entities")) {
                LOG.warn("Telegram không đọc được định dạng của tin {}; gửi lại dạng chữ thường", message.id());
                return sent(MessageForm.plain(message));
            }
            throw e;
        }
    }

    private SendResult sent(SendMessage form) throws ApiFailure, InterruptedException {
        return new SendResult.Sent(String.valueOf(api.call(form).getMessageId()));
    }

    private void bestEffort(BotApiMethodBoolean method) {
        try {
            api.call(method);
        } catch (ApiFailure e) {
            LOG.debug("Telegram, {}: {}", method.getMethod(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    BotApi api() {
        return api;
    }

    BotIdentity bot() {
        return bot;
    }

    /** Cuts what is under way; nothing can be sent afterwards. */
    @Override
    public void close() {
        api.close();
    }
}
