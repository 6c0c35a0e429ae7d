package vn.hoixa.app.fakes;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The fakes in place of the real modules. */
@TestConfiguration(proxyBeanMethods = false)
public class Fakes {
    @Bean
    @Primary
    FakeLibrary fakeLibrary() {
        return new FakeLibrary();
    }

    @Bean
    @Primary
    FakeAssistant fakeAssistant() {
        return new FakeAssistant();
    }

    @Bean
    @Primary
    FakeImporter fakeImporter() {
        return new FakeImporter();
    }
}
