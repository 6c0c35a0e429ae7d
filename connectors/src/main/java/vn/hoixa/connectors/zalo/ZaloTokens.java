package vn.hoixa.connectors.zalo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * The access token of the Official Account, always a living one. An access token lives 25 hours and dies as soon as a newer
 * one is made; a refresh token lives three months and works once. They are kept encrypted in {@code zalo_token}, whose row is
 * locked while Zalo is asked, so that of all copies of the application one asks. Safe for many threads.
 *
 * <p>Looks at the tokens run in threads of their own: a refresh whose caller gave up or was stopped must still be saved.
 */
public final class ZaloTokens implements AutoCloseable {
    /** How long a message waits for a token. A refresh may take longer; it goes on in the background. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration LONG_PATIENCE = Duration.ofMinutes(1);
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Duration KEPT_ALIVE = Duration.ofHours(2);
    private static final Duration WARNED = Duration.ofDays(14);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Logger LOG = LoggerFactory.getLogger(ZaloTokens.class);

    private final TokenTable table;
    private final TransactionTemplate transaction;
    private final Renewal renewal;
    private final Clock clock;
    private final Duration patience;
    private final ExecutorService looks = Executors.newVirtualThreadPerTaskExecutor();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable TokenPair known;

    /**
     * @param dataSource with the table {@code zalo_token}; a look holds one connection, at most one at a time
     * @param settings with the app's id and secret; nothing is asked before the first token is wanted
     * @param clock one that runs
     */
    public ZaloTokens(DataSource dataSource, ZaloSettings settings, Clock clock) {
        this(dataSource, settings, clock, PATIENCE);
    }

    ZaloTokens(DataSource dataSource, ZaloSettings settings, Clock clock, Duration patience) {
        this.table = new TokenTable(dataSource, settings.appId(), settings.appSecret());
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.renewal = new Renewal(table, new OAuth(settings, clock), settings.refreshToken(), clock);
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * An access token to send with. Takes three seconds at most.
     *
     * @throws ZaloTokenException when there is none: no consent, a used-up refresh token, Zalo or the database out of reach,
     *     or one that is still being asked for
     */
    public String access() throws ZaloTokenException {
        var pair = known;
        return pair != null && pair.isGood(clock.instant().plus(MARGIN), "")
                ? pair.access()
                : find("", MARGIN, patience).access();
    }

    /**
     * Another access token than the one that Zalo refused: the one that another copy got meanwhile, or a new one.
     *
     * @param refused what {@link #access} returned
     * @throws ZaloTokenException as {@link #access}
     */
    public String renewed(String refused) throws ZaloTokenException {
        return find(refused, MARGIN, patience).access();
    }

    /**
     * To be called every hour: gets new tokens two hours before the access token ends, learns of those that other copies got,
     * and warns once a day in the last two weeks of the refresh token. Never throws for Zalo or the database.
     */
    public void keepAlive() {
        try {
            find("", KEPT_ALIVE, LONG_PATIENCE);
        } catch (ZaloTokenException e) {
            LOG.warn("{}", e.problem());
        }
        try {
            warnBeforeTheEnd();
        } catch (DataAccessException e) {
            LOG.warn("{}", Phrases.get("send.database"));
        }
    }

    /**
     * How the tokens stand in the database. Asks Zalo nothing.
     *
     * @throws DataAccessException when the database does not answer
     */
    public TokenState state() {
        var stored = table.read();
        var pair = stored.pair();
        return new TokenState(
                pair != null,
                pair == null ? null : pair.accessUntil(),
                pair == null ? null : pair.refreshUntil(),
                stored.problem());
    }

    /**
     * Keeps the pair of a new consent.
     *
     * @throws DataAccessException or {@link TransactionException} when it could not be saved
     */
    void adopt(TokenPair pair) {
        oneAtATime.lock();
        try {
            transaction.executeWithoutResult(status -> renewal.adopt(pair));
            renewal.committed();
            known = pair;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Waits for a refresh that is under way, 30 seconds at most; afterwards there are no tokens any more. */
    @Override
    public void close() {
        looks.shutdown();
        try {
            if (!looks.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("A look at the tokens did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private TokenPair find(String refused, Duration margin, Duration wait) throws ZaloTokenException {
        try {
            return looks.submit(() -> oneLook(refused, margin, wait))
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
        known = found.pair();
        return found;
    }

    private void warnBeforeTheEnd() {
        var pair = table.read().pair();
        var now = clock.instant();
        if (pair == null || pair.refreshUntil().minus(WARNED).isAfter(now)) {
            return;
        }
        if (table.warnOn(LocalDate.ofInstant(now, ZONE))) {
            LOG.warn(
                    "{}",
                    Phrases.get("token.ending", daysLeft(now, pair.refreshUntil()), date(pair), Phrases.command()));
        }
    }

    private static long daysLeft(Instant now, Instant end) {
        return Math.max(0, Duration.between(now, end).toDays());
    }

    private static LocalDate date(TokenPair pair) {
        return LocalDate.ofInstant(pair.refreshUntil(), ZONE);
    }
}
