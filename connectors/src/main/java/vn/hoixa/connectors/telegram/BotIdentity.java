package vn.hoixa.connectors.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Who the bot is: its id stands in the token, its user name is asked for once. */
final class BotIdentity {
    private static final Logger LOG = LoggerFactory.getLogger(BotIdentity.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private final long id;
    private final BotApi api;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable String userName;
    private Instant nextTry = Instant.MIN;

    BotIdentity(long id, BotApi api, Clock clock) {
        this.id = id;
        this.api = api;
        this.clock = clock;
    }

    long id() {
        return id;
    }

    /** The user name without "@"; asks for it where it is not known, at most every ten seconds; null while it cannot be had. */
    @Nullable
    String userName() {
        var known = userName;
        if (known != null) {
            return known;
        }
        asking.lock();
        try {
            if (userName == null && !clock.instant().isBefore(nextTry)) {
                nextTry = clock.instant().plus(BETWEEN_TRIES);
                learn();
            }
        } catch (ApiFailure e) {
            LOG.debug("Chưa biết tên của bot Telegram: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            asking.unlock();
        }
        return userName;
    }

    /** Asks Telegram now. */
    void learn() throws ApiFailure, InterruptedException {
        var me = api.call(new GetMe());
        userName = me.getUserName();
    }
}
