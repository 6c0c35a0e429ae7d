package vn.hoixa.app.fakes;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.hoixa.assistant.verified.OpenQuestion;
import vn.hoixa.assistant.verified.OpenQuestions;

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

    @Bean
    @Primary
    FakeAnswers fakeAnswers() {
        return new FakeAnswers();
    }

    @Bean
    @Primary
    OpenQuestions fakeOpenQuestions() {
        return days -> List.of(new OpenQuestion("Bể bơi mở cửa mấy giờ?", days, Instant.parse("2025-06-19T17:30:00Z")));
    }

    @Bean
    @Primary
    FakeInbox fakeInbox() {
        return new FakeInbox();
    }

    @Bean
    @Primary
    FakeDeliveries fakeDeliveries() {
        return new FakeDeliveries();
    }
}
