package vn.hoixa.app.messengers;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoixa.app.imports.LibraryReadyEvent;
import vn.hoixa.app.settings.MessengerSettings;
import vn.hoixa.app.settings.RunningTime;
import vn.hoixa.connectors.delivery.Delivery;
import vn.hoixa.connectors.telegram.TelegramPolling;
import vn.hoixa.connectors.telegram.TelegramSettings.Mode;
import vn.hoixa.connectors.telegram.TelegramSetup;
import vn.hoixa.knowledge.library.Library;

/**
 * Starts and stops the messengers with the program. Messages are taken in at once; they are answered when there is something
 * to answer from: right away with a library from before, after the import at the very first start.
 */
@Component
@ConditionalOnWebApplication
class Messengers {
    private static final Logger LOG = LoggerFactory.getLogger(Messengers.class);

    private final SwitchedOn switchedOn;
    private final MessengerSettings settings;
    private final Library library;
    private final ObjectProvider<Delivery> delivery;
    private final RunningTime time;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean answers;

    Messengers(
            SwitchedOn switchedOn,
            MessengerSettings settings,
            Library library,
            ObjectProvider<Delivery> delivery,
            RunningTime time) {
        this.switchedOn = switchedOn;
        this.settings = settings;
        this.library = library;
        this.delivery = delivery;
        this.time = time;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        var telegram = switchedOn.telegram();
        if (telegram != null) {
            begin(telegram);
        }
        if (switchedOn.zalo() != null) {
            LOG.info("Zalo: nhận sự kiện tại /webhooks/zalo");
        }
        if (!library.documents().isEmpty()) {
            answer();
        }
    }

    private void begin(TelegramBot telegram) {
        var setup = new TelegramSetup(telegram.settings(), telegram.channel());
        setup.start();
        running.push(setup);
        if (telegram.settings().mode() == Mode.POLLING) {
            var parts = delivery.getObject();
            var polling = new TelegramPolling(
                    telegram.settings(), telegram.channel(), parts.inbox(), parts.leases(), time.clock());
            polling.start();
            running.push(polling);
        }
    }

    @EventListener(LibraryReadyEvent.class)
    synchronized void answer() {
        if (!answers && settings.answers()) {
            answers = true;
            delivery.getObject().start();
        }
    }

    /** Nothing more is taken in; then the beans go, first the delivery, which lets its work end, then the channels. */
    @EventListener(ContextClosedEvent.class)
    synchronized void end() throws Exception {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}
