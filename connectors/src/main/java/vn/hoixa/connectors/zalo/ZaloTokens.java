package vn.hoixa.connectors.zalo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The access token of the Official Account, always a living one. An access token lives 25 hours and dies as soon as a newer
 * one is made; a refresh token lives three months and works once. They are kept encrypted in {@code zalo_token}, whose row is
 * locked while Zalo is asked, so that of all copies of the application one asks. Safe for many threads.
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
    private final TokenLooks looks;
    private final Clock clock;
    private final Duration patience;

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
        this.looks = new TokenLooks(
                dataSource, new Renewal(table, new OAuth(settings, clock), settings.refreshToken(), clock));
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * An access token to send with. Takes three seconds at most.
     *
     * @throws ZaloTokenException when there is none: no consent, a used-up refresh token, Zalo or the database out of reach,
     *     or one that is still being asked for
     */
    String access() throws ZaloTokenException {
        var pair = looks.last();
        return pair != null && pair.isGood(clock.instant().plus(MARGIN), "")
                ? pair.access()
                : looks.find("", MARGIN, patience).access();
    }

    /**
     * Another access token than the one that Zalo refused: the one that another copy got meanwhile, or a new one.
     *
     * @param refused what {@link #access} returned
     * @throws ZaloTokenException as {@link #access}
     */
    String renewed(String refused) throws ZaloTokenException {
        return looks.find(refused, MARGIN, patience).access();
    }

    /**
     * To be called every hour: gets new tokens two hours before the access token ends, learns of those that other copies got,
     * and warns once a day in the last two weeks of the refresh token. Never throws for Zalo or the database.
     */
    public void keepAlive() {
        try {
            looks.find("", KEPT_ALIVE, LONG_PATIENCE);
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
        looks.adopt(pair);
    }

    /** Waits for a refresh that is under way, 30 seconds at most; afterwards there are no tokens any more. */
    @Override
    public void close() {
        looks.close();
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
