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

    private final BotApi api;
    private final BotIdentity bot;
    private final UpdateReading reading;
    private final MessageSending sending;

    /**
     * Opens no connection; the first call does.
     *
     * @param clock for button presses, which carry no time
     */
    public TelegramChannel(TelegramSettings settings, Clock clock) {
        this(settings, clock, Patience.SHORT, MessageSending.LONGEST);
    }

    /** For tests: with a patience of theirs. */
    TelegramChannel(TelegramSettings settings, Clock clock, Patience patience, Duration longestSending) {
        this.api = BotApi.of(settings, patience);
        this.bot = new BotIdentity(settings.botId());
        this.reading = new UpdateReading(bot, Commands.ours(), clock);
        this.sending = new MessageSending(api, longestSending);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    /**
     * Calls nobody.
     *
     * @throws RuntimeException where a group's message mentions somebody and the bot's own name has not been learnt yet;
     *     {@link TelegramSetup} learns it, and {@link TelegramPolling} before it asks for messages
     */
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
        return sending.send(message);
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
