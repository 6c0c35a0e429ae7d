package vn.hoixa.app.wiring;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import vn.hoixa.assistant.answering.Answering;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.assistant.conversation.StoringAssistant;
import vn.hoixa.assistant.understanding.Understanding;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.search.Search;

/** Puts the assistant together. */
@Configuration(proxyBeanMethods = false)
@Lazy
class AssistantWiring {
    @Bean
    @DependsOnDatabaseInitialization
    Assistant assistant(Library library, Search search, DataSource dataSource, Clock clock) {
        return new StoringAssistant(
                new Understanding(library, clock), new Answering(library, search, clock), dataSource, clock);
    }
}
