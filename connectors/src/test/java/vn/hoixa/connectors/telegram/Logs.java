package vn.hoixa.connectors.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is logged while it is open, of every level. */
final class Logs extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final List<ILoggingEvent> events = new ArrayList<>();
    private final Logger logger;
    private final Level before;

    private Logs(Logger logger) {
        this.logger = logger;
        this.before = logger.getLevel();
    }

    /** @param name the loggers' common beginning; "ROOT" for all */
    static Logs of(String name) {
        var logs = new Logs((Logger) LoggerFactory.getLogger(name));
        logs.logger.setLevel(Level.TRACE);
        logs.setContext(logs.logger.getLoggerContext());
        logs.start();
        logs.logger.addAppender(logs);
        return logs;
    }

    @Override
    protected synchronized void append(ILoggingEvent event) {
        events.add(event);
        notifyAll();
    }

    /** With stack traces. */
    synchronized String text() {
        var text = new StringBuilder();
        for (var event : events) {
            text.append(event.getLevel())
                    .append(' ')
                    .append(event.getFormattedMessage())
                    .append('\n');
            if (event.getThrowableProxy() != null) {
                text.append(ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    synchronized List<String> atLeast(Level level) {
        return events.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(level))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** Waits until something is logged that holds the words. */
    synchronized boolean await(String words) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (events.stream().noneMatch(event -> event.getFormattedMessage().contains(words))) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setLevel(before);
        stop();
    }
}
