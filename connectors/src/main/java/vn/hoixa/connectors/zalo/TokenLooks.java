package vn.hoixa.connectors.zalo;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the tokens, one look at a time in this copy, each in a transaction. A look has a thread of its own: a refresh whose
 * caller gave up or was stopped must still be saved.
 */
final class TokenLooks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TokenLooks.class);

    private final Renewal renewal;
    private final TransactionTemplate transaction;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable TokenPair last;

    TokenLooks(DataSource dataSource, Renewal renewal) {
        this.renewal = renewal;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What the last look found; null before the first and when there was nothing. */
    @Nullable
    TokenPair last() {
        return last;
    }

    /** Keeps the pair of a new consent. */
    void adopt(TokenPair pair) {
        oneAtATime.lock();
        try {
            transaction.executeWithoutResult(status -> renewal.adopt(pair));
            renewal.committed();
            last = pair;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Waits for a look that is under way, 30 seconds at most; afterwards none is possible. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("{}", Phrases.get("token.unfinished"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A pair that works.
     *
     * @param refused an access token that Zalo refused; "" for none
     * @param margin for how long the access token must be good at least
     * @param wait how long to wait for it
     */
    TokenPair find(String refused, Duration margin, Duration wait) throws ZaloTokenException {
        try {
            return threads.submit(() -> oneLook(refused, margin, wait))
                    .get(wait.toMillis(), TimeUnit.MILLISECONDS)
                    .orThrow();
        } catch (TimeoutException | RejectedExecutionException e) {
            throw waiting();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw waiting();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a look at the tokens failed", e.getCause());
        }
    }

    private static ZaloTokenException waiting() {
        return new ZaloTokenException(Phrases.get("token.waiting"), Renewal.BRIEF);
    }

    /**
     * When the connection breaks while Zalo is asked, the row's lock is gone, and another copy may have won: so the row is
     * looked at once more before giving up.
     */
    private Found oneLook(String refused, Duration margin, Duration wait) throws InterruptedException {
        if (!oneAtATime.tryLock(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            return Found.nothing(Phrases.get("token.waiting"), Renewal.BRIEF);
        }
        try {
            try {
                return look(refused, margin);
            } catch (DataAccessException | TransactionException e) {
                LOG.debug("Looking at the tokens once more", e);
                return look(refused, margin);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("No look at the tokens", e);
            return Found.nothing(Phrases.get("send.database"), Renewal.PASSING);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Found look(String refused, Duration margin) {
        var found = transaction.execute(status -> renewal.find(refused, margin));
        renewal.committed();
        last = found.pair();
        return found;
    }
}
