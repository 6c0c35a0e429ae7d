package vn.hoixa.app.database;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.app.settings.HoixaSettings;

/** The data source: the embedded server unless {@code SPRING_DATASOURCE_URL} names another one. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {
    /** Set by commands, which may use the database of a running program. */
    public static final String MAY_JOIN = "hoixa.database.may-join";

    private static final String DATABASE = "hoixa";

    @Bean
    DataFolder dataFolder(HoixaSettings settings) {
        return DataFolder.open(settings.data());
    }

    @Bean(destroyMethod = "close")
    FolderClaim folderClaim(DataFolder folder, Environment environment) {
        return FolderClaim.of(folder, environment.getProperty(MAY_JOIN, Boolean.class, false));
    }

    @Bean(destroyMethod = "close")
    IndexPlace indexPlace(FolderClaim claim) throws IOException {
        return IndexPlace.of(claim);
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoExternalDatabase.class)
    static class Embedded {
        @Bean(destroyMethod = "close")
        EmbeddedServer embeddedServer(FolderClaim claim) {
            var server = EmbeddedServer.open(claim);
            createDatabase(server);
            return server;
        }

        /** Tells Spring Boot's own data source where to connect; the pool is closed before the server. */
        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
            return new EmbeddedConnection(server);
        }

        private static void createDatabase(EmbeddedServer server) {
            try (var connection =
                            DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                    var statement = connection.createStatement();
                    var found =
                            statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                if (!found.next()) {
                    statement.execute("CREATE DATABASE " + DATABASE);
                }
            } catch (SQLException e) {
                throw new UserProblem(
                        ExitCodes.DATABASE, "Không kết nối được cơ sở dữ liệu vừa khởi động: " + e.getMessage(), e);
            }
        }
    }

    private record EmbeddedConnection(EmbeddedServer server) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return server.user();
        }

        @Override
        public String getPassword() {
            return server.password();
        }

        @Override
        public String getJdbcUrl() {
            return server.url(DATABASE);
        }

        /** Records print their parts; this one holds a password. */
        @Override
        public String toString() {
            return getJdbcUrl();
        }
    }

    /** Holds while no external database is named. */
    static class NoExternalDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            @Nullable String url = context.getEnvironment().getProperty("spring.datasource.url");
            return !StringUtils.hasText(url);
        }
    }
}
