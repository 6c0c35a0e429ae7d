package vn.hoixa.connectors.telegram;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import vn.hoixa.connectors.delivery.Inbox;
import vn.hoixa.connectors.delivery.Leases;

/**
 * Asks Telegram for updates, stores them, and only then confirms them with the next question. The library's own loop confirms
 * first and dies of an exception in its consumer; this one ends when it is closed and not before.
 */
public final class TelegramPolling implements AutoCloseable {
    /** Two that ask at once get 409 in turn. */
    static final String LEASE = "telegram-polling";

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPolling.class);
    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final Duration SILENCE = WAIT.plusSeconds(10);
    /** After a crash another copy waits that long at most. */
    private static final Duration LEASE_TIME = WAIT.plusSeconds(10);

    private static final Duration BETWEEN_LEASES = Duration.ofSeconds(5);
    private static final Duration END = Duration.ofSeconds(5);

    private final BotApi api;
    private final BotIdentity bot;
    private final RawJson json;
    private final Inbox inbox;
    private final Leases leases;
    private final Pause pause;
    private final Trouble trouble;
    private final CountDownLatch closed;
    private long offset;
    private @Nullable Thread loop;

    /**
     * Opens no connection before {@link #start}.
     *
     * @param channel who reads what is stored; it must know the bot's name by then
     * @param clock for updates that carry no time
     */
    public TelegramPolling(
            TelegramSettings settings, TelegramChannel channel, Inbox inbox, Leases leases, Clock clock) {
        this(settings, channel, inbox, leases, clock, new CountDownLatch(1), null);
    }

    /** For tests: waits with a pause of theirs. */
    TelegramPolling(
            TelegramSettings settings, TelegramChannel channel, Inbox inbox, Leases leases, Clock clock, Pause pause) {
        this(settings, channel, inbox, leases, clock, new CountDownLatch(1), pause);
    }

    private TelegramPolling(
            TelegramSettings settings,
            TelegramChannel channel,
            Inbox inbox,
            Leases leases,
            Clock clock,
            CountDownLatch closed,
            @Nullable Pause pause) {
        this.api = BotApi.of(settings, Patience.polling(SILENCE));
        this.bot = channel.bot();
        this.json = new RawJson(settings.botId(), clock);
        this.inbox = inbox;
        this.leases = leases;
        this.closed = closed;
        this.pause = pause == null ? Pause.until(closed) : pause;
        this.trouble = new Trouble("Nhận tin từ Telegram");
    }

    /** Begins to ask, on a thread of its own; returns at once. */
    public synchronized void start() {
        if (loop == null && isOpen()) {
            loop = Thread.ofVirtual().name("telegram-polling").start(this::run);
        }
    }

    /** Ends the question under way, lets a batch that has come be stored, and gives the lease back. */
    @Override
    public synchronized void close() {
        closed.countDown();
        api.close();
        if (loop != null) {
            try {
                if (!loop.join(END)) {
                    LOG.warn("Việc nhận tin từ Telegram chưa dừng sau {} giây", END.toSeconds());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private void run() {
        while (isOpen()) {
            try {
                pause.last(round());
            } catch (InterruptedException e) {
                // Nobody interrupts this thread to end it; whoever does wakes it.
                LOG.debug("Nhận tin từ Telegram: bị đánh thức");
            }
        }
        release();
    }

    /** One question and what follows from it; never throws, whatever the database, the network or Telegram may do. */
    private Duration round() throws InterruptedException {
        try {
            if (!leases.hold(LEASE, LEASE_TIME)) {
                // Whoever holds it goes on from what Telegram has as confirmed, and so shall we after them.
                offset = 0;
                return BETWEEN_LEASES;
            }
            if (!bot.isKnown()) {
                bot.learn(api);
            }
            var updates = json.answer(api.call(new RawUpdates(offset, (int) WAIT.toSeconds())));
            if (!updates.isEmpty()) {
                inbox.store(TelegramChannel.NAME, updates);
                // Not the greatest ever seen: after a week of silence Telegram begins anywhere.
                offset = updates.getLast().sequence() + 1;
            }
            trouble.over();
            return Duration.ZERO;
        } catch (ApiFailure e) {
            return after(e);
        } catch (IOException e) {
            return trouble.unanswered(
                    "câu trả lời không đọc được, " + e.getClass().getSimpleName());
        } catch (RuntimeException | Error e) {
            return trouble.after(e);
        }
    }

    private Duration after(ApiFailure failure) throws InterruptedException {
        if (!isOpen()) {
            return Duration.ZERO;
        }
        if (failure instanceof ApiFailure.Answered conflict && conflict.code() == 409 && conflict.says("webhook")) {
            return withoutWebhook();
        }
        return trouble.after(failure);
    }

    /** Telegram keeps what waits for the webhook; it comes to us then. */
    private Duration withoutWebhook() throws InterruptedException {
        try {
            LOG.warn("Bot Telegram đang được đặt webhook; gỡ webhook vì HOIXA_TELEGRAM_MODE là polling");
            api.call(new DeleteWebhook(false));
            return trouble.pause();
        } catch (ApiFailure e) {
            return trouble.after(e);
        }
    }

    private void release() {
        try {
            leases.release(LEASE);
        } catch (RuntimeException e) {
            LOG.debug("Không trả lại được quyền nhận tin; quyền tự hết hạn", e);
        }
    }
}
