package vn.hoixa.connectors.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/**
 * Tells Telegram at the start what it must know: the commands, and in webhook mode the address. Learns the bot's name. Goes on in
 * the background until all of it has worked.
 */
public final class TelegramSetup implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramSetup.class);
    /** How many updates Telegram may bring at once; its own default. */
    private static final int AT_ONCE = 40;

    private final TelegramSettings settings;
    private final TelegramChannel channel;
    private final Commands commands = Commands.ours();
    private final Trouble trouble = new Trouble("Cài đặt bot Telegram");
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Pause pause;
    private @Nullable Thread work;

    /** @param channel whose connection is used; close this first */
    public TelegramSetup(TelegramSettings settings, TelegramChannel channel) {
        this.settings = settings;
        this.channel = channel;
        this.pause = Pause.until(closed);
    }

    /** For tests: waits with a pause of theirs. */
    TelegramSetup(TelegramSettings settings, TelegramChannel channel, Pause pause) {
        this.settings = settings;
        this.channel = channel;
        this.pause = pause;
    }

    /** Begins on a thread of its own; returns at once. */
    public synchronized void start() {
        if (work == null && isOpen()) {
            work = Thread.ofVirtual().name("telegram-setup").start(this::run);
        }
    }

    /** Gives up what has not worked yet. */
    @Override
    public synchronized void close() {
        closed.countDown();
        if (work != null) {
            work.interrupt();
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private void run() {
        var steps = new ArrayDeque<>(steps());
        try {
            while (isOpen() && !steps.isEmpty()) {
                pause.last(next(steps));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration next(Queue<Step> steps) throws InterruptedException {
        try {
            steps.element().take();
            steps.remove();
            trouble.over();
            if (steps.isEmpty()) {
                LOG.info("Bot Telegram @{} sẵn sàng", channel.bot().userName());
            }
            return Duration.ZERO;
        } catch (ApiFailure e) {
            return trouble.after(e);
        } catch (RuntimeException e) {
            return trouble.after(e);
        }
    }

    private List<Step> steps() {
        var always = List.<Step>of(() -> channel.bot().learn(channel.api()), () -> menu(null), () -> menu("vi"));
        if (settings.mode() == TelegramSettings.Mode.POLLING) {
            return always;
        }
        var steps = new ArrayList<>(always);
        steps.add(this::webhook);
        return steps;
    }

    /** @param language whom the menu is for; null for everybody who has none of their own */
    private void menu(@Nullable String language) throws ApiFailure, InterruptedException {
        channel.api().call(new SetMyCommands(commands.menu(), null, language));
    }

    private void webhook() throws ApiFailure, InterruptedException {
        channel.api()
                .call(SetWebhook.builder()
                        .url(settings.publicUrl() + TelegramWebhook.PATH)
                        .secretToken(settings.webhookSecret())
                        .allowedUpdates(RawUpdates.WANTED)
                        .maxConnections(AT_ONCE)
                        .build());
    }

    private interface Step {
        void take() throws ApiFailure, InterruptedException;
    }
}
