package vn.hoixa.app.messengers;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.hoixa.app.HttpTest;
import vn.hoixa.connectors.telegram.FakeTelegram;
import vn.hoixa.connectors.zalo.FakeZalo;

/** The HTTP side with both messengers switched on. */
@Retention(RetentionPolicy.RUNTIME)
@HttpTest(
        properties = {
            "hoixa.telegram.mode=webhook",
            "hoixa.telegram.webhook-secret=" + MessengerTest.SECRET,
            "hoixa.messengers.public-url=https://hoixa.example.vn",
            "hoixa.zalo.app-id=" + FakeZalo.APP_ID,
            "hoixa.zalo.app-secret=" + FakeZalo.APP_SECRET,
            "hoixa.zalo.oa-secret=" + FakeZalo.OA_SECRET,
            "hoixa.zalo.verification=abcDEF123",
            "hoixa.admin.password=mat khau thu"
        })
@Import(MessengerTest.Servers.class)
@interface MessengerTest {
    String SECRET = "secret-of-the-test";

    /** Imitated servers, and a database that nothing of this asks. */
    @TestConfiguration(proxyBeanMethods = false)
    class Servers {
        @Bean(destroyMethod = "close")
        FakeTelegram telegram() {
            return FakeTelegram.start(Clock.systemUTC());
        }

        @Bean
        DynamicPropertyRegistrar address(FakeTelegram telegram) {
            return registry -> {
                registry.add("hoixa.telegram.token", () -> FakeTelegram.TOKEN);
                registry.add("hoixa.telegram.api-url", telegram::url);
            };
        }

        @Bean
        DataSource nowhere() {
            return new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none");
        }
    }
}
