package vn.hoixa.connectors.zalo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** The table {@code zalo_token}. */
final class TokenTable {
    private static final String SELECT = "select * from zalo_token where app_id = ?";

    private final JdbcClient jdbc;
    private final String appId;
    private final String password;

    TokenTable(DataSource dataSource, String appId, String password) {
        this.jdbc = JdbcClient.create(dataSource);
        this.appId = appId;
        this.password = password;
    }

    StoredTokens read() {
        return jdbc.sql(SELECT)
                .param(appId)
                .query((row, n) -> stored(row))
                .optional()
                .orElse(StoredTokens.NONE);
    }

    /** Reads the row and keeps it from all other copies until the transaction ends. */
    StoredTokens lock() {
        jdbc.sql("set local lock_timeout = '30s'").update();
        jdbc.sql("insert into zalo_token (app_id) values (?) on conflict do nothing")
                .param(appId)
                .update();
        return jdbc.sql(SELECT + " for update")
                .param(appId)
                .query((row, n) -> stored(row))
                .single();
    }

    /** Keeps a new pair, under a new salt, as the next version; there is no problem any more. */
    void save(TokenPair pair, String seedHash) {
        var salt = KeyGenerators.string().generateKey();
        var cipher = new TokenCipher(password, salt);
        jdbc.sql("""
                        update zalo_token set version = version + 1, salt = ?, access_token = ?, refresh_token = ?,
                            access_expires_at = ?, refresh_obtained_at = ?, refresh_expires_at = ?, seed_hash = ?,
                            problem = null, problem_at = null, updated_at = now()
                        where app_id = ?""")
                .params(
                        salt,
                        cipher.encrypt(pair.access()),
                        cipher.encrypt(pair.refresh()),
                        utc(pair.accessUntil()),
                        utc(pair.obtained()),
                        utc(pair.refreshUntil()),
                        seedHash,
                        appId)
                .update();
    }

    /** Remembers that a seed was tried in vain, so that it is not tried again. */
    void saveSeed(String seedHash) {
        jdbc.sql("update zalo_token set seed_hash = ?, updated_at = now() where app_id = ?")
                .params(seedHash, appId)
                .update();
    }

    void saveProblem(String problem, Instant at) {
        jdbc.sql("update zalo_token set problem = ?, problem_at = ?, updated_at = now() where app_id = ?")
                .params(problem, utc(at), appId)
                .update();
    }

    /** Whether nobody has warned on this day yet; from now on somebody has. */
    boolean warnOn(LocalDate day) {
        return jdbc.sql("update zalo_token set warned_on = ? where app_id = ? and warned_on is distinct from ?")
                        .params(day, appId, day)
                        .update()
                == 1;
    }

    private StoredTokens stored(ResultSet row) throws SQLException {
        var seedHash = row.getString("seed_hash");
        return new StoredTokens(
                row.getLong("version"),
                pair(row),
                seedHash == null ? "" : seedHash,
                row.getString("problem"),
                instant(row, "problem_at"));
    }

    private @Nullable TokenPair pair(ResultSet row) throws SQLException {
        var salt = row.getString("salt");
        var accessUntil = instant(row, "access_expires_at");
        var obtained = instant(row, "refresh_obtained_at");
        var refreshUntil = instant(row, "refresh_expires_at");
        if (salt == null || accessUntil == null || obtained == null || refreshUntil == null) {
            return null;
        }
        var cipher = new TokenCipher(password, salt);
        var access = cipher.decrypt(row.getBytes("access_token"));
        var refresh = cipher.decrypt(row.getBytes("refresh_token"));
        return access.isPresent() && refresh.isPresent()
                ? new TokenPair(access.get(), refresh.get(), accessUntil, obtained, refreshUntil)
                : null;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
