package vn.hoixa.connectors.zalo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a usable pair, and asks Zalo for a new one where there is none. It runs within a transaction that holds the row's
 * lock over all copies, and never twice at once in one copy: a refresh token works once, and of two who use it one loses.
 */
final class Renewal {
    static final Duration BRIEF = Duration.ofSeconds(2);
    static final Duration PASSING = Duration.ofSeconds(30);
    static final Duration LASTING = Duration.ofMinutes(15);

    /** Less than the hour between two calls that keep the tokens alive. */
    private static final Duration TRY_AGAIN = Duration.ofMinutes(50);

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    /** A pair that Zalo gave and that is not surely in the database yet: without it the consent would be lost. */
    private record Unsaved(long version, TokenPair pair, String seedHash) {}

    private final TokenTable table;
    private final OAuth oauth;
    private final String seed;
    private final String seedHash;
    private final Clock clock;
    private @Nullable Unsaved unsaved;
    private String told = "";

    Renewal(TokenTable table, OAuth oauth, String seed, Clock clock) {
        this.table = table;
        this.oauth = oauth;
        this.seed = seed;
        this.seedHash = seed.isEmpty() ? "" : Hashes.hex(seed);
        this.clock = clock;
    }

    /**
     * @param refused an access token that Zalo refused; "" for none
     * @param margin for how long the access token must be good at least
     */
    Found find(String refused, Duration margin) {
        var stored = withUnsaved(table.lock());
        var now = clock.instant();
        boolean newSeed = !seed.isEmpty() && !seedHash.equals(stored.seedHash());
        if (!newSeed) {
            var pair = stored.pair();
            if (pair != null && pair.isGood(now.plus(margin), refused)) {
                return Found.of(pair);
            }
            if (stored.problem() != null && isRecent(stored.problemAt(), now)) {
                return usable(stored, refused, Found.nothing(stored.problem(), LASTING));
            }
        }
        return newSeed || stored.pair() == null && !seed.isEmpty()
                ? withSeed(stored, refused, margin)
                : withStored(stored, refused);
    }

    /** To be called once the transaction has ended well. */
    void committed() {
        unsaved = null;
    }

    /** Keeps a pair that an administrator's consent brought. */
    void adopt(TokenPair pair) {
        keep(table.lock(), pair);
    }

    private Found withSeed(StoredTokens stored, String refused, Duration margin) {
        return switch (ask(seed)) {
            case Grant.Granted it -> keep(stored, it.pair());
            case Grant.Denied it -> seedDenied(stored, refused, margin, it.code());
            case Grant.Unknown it -> usable(stored, refused, later(it.reason()));
            case Grant.NotHandled it -> usable(stored, refused, later(it.reason()));
        };
    }

    private Found seedDenied(StoredTokens stored, String refused, Duration margin, String code) {
        table.saveSeed(seedHash);
        var pair = stored.pair();
        if (pair == null) {
            return lasting(Phrases.get("token.seed-refused", code, Phrases.command()));
        }
        LOG.warn("{}", Phrases.get("token.seed-ignored", code));
        return pair.isGood(clock.instant().plus(margin), refused) ? Found.of(pair) : withStored(stored, refused);
    }

    private Found withStored(StoredTokens stored, String refused) {
        var pair = stored.pair();
        if (pair == null) {
            return lasting(Phrases.get(stored.isUnreadable() ? "token.unreadable" : "token.none", Phrases.command()));
        }
        return switch (ask(pair.refresh())) {
            case Grant.Granted it -> keep(stored, it.pair());
            case Grant.Denied it ->
                usable(stored, refused, lasting(Phrases.get("token.refused", it.code(), Phrases.command())));
            case Grant.Unknown it -> usable(stored, refused, later(it.reason()));
            case Grant.NotHandled it -> usable(stored, refused, later(it.reason()));
        };
    }

    /** Where the answer is lost the token may still be good, so it is tried once more; a refusal then says that it is not. */
    private Grant ask(String refreshToken) {
        var first = oauth.refresh(refreshToken);
        return first instanceof Grant.Unknown ? oauth.refresh(refreshToken) : first;
    }

    private Found keep(StoredTokens stored, TokenPair pair) {
        var kept = new Unsaved(stored.version(), pair, seed.isEmpty() ? stored.seedHash() : seedHash);
        unsaved = kept;
        told = "";
        table.save(kept.pair(), kept.seedHash());
        return Found.of(pair);
    }

    /** Saves what could not be saved before, unless there is something newer. */
    private StoredTokens withUnsaved(StoredTokens stored) {
        var waiting = unsaved;
        if (waiting == null) {
            return stored;
        }
        if (waiting.version() != stored.version()) {
            unsaved = null;
            return stored;
        }
        table.save(waiting.pair(), waiting.seedHash());
        return table.read();
    }

    /** The present pair while it lasts, also where there is a problem with getting the next one. */
    private Found usable(StoredTokens stored, String refused, Found otherwise) {
        var pair = stored.pair();
        return pair != null && pair.isGood(clock.instant(), refused) ? Found.of(pair) : otherwise;
    }

    private Found lasting(String problem) {
        table.saveProblem(problem, clock.instant());
        if (!problem.equals(told)) {
            LOG.error("{}", problem);
            told = problem;
        }
        return Found.nothing(problem, LASTING);
    }

    private static Found later(String reason) {
        return Found.nothing(Phrases.get("token.later", reason), PASSING);
    }

    private static boolean isRecent(@Nullable Instant problemAt, Instant now) {
        return problemAt != null && problemAt.plus(TRY_AGAIN).isAfter(now);
    }
}
