package vn.hoixa.app.wiring;

import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import vn.hoixa.app.settings.ChatSettings;
import vn.hoixa.assistant.answering.Answering;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.assistant.conversation.Rehearsal;
import vn.hoixa.assistant.conversation.StoringAssistant;
import vn.hoixa.assistant.model.ModelSettings;
import vn.hoixa.assistant.model.OpenAiLanguageModel;
import vn.hoixa.assistant.model.Wording;
import vn.hoixa.assistant.understanding.Understanding;
import vn.hoixa.assistant.verified.OpenQuestions;
import vn.hoixa.assistant.verified.PostgresOpenQuestions;
import vn.hoixa.assistant.verified.PostgresVerifiedAnswers;
import vn.hoixa.assistant.verified.VerifiedAnswers;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.search.Search;

/** Puts the assistant together. */
@Configuration(proxyBeanMethods = false)
@Lazy
class AssistantWiring {
    @Bean
    Understanding understanding(Library library, Clock clock) {
        return new Understanding(library, clock);
    }

    @Bean
    Answering answering(Library library, Search search, VerifiedAnswers answers, Clock clock) {
        return new Answering(library, search, answers, clock);
    }

    @Bean
    @DependsOnDatabaseInitialization
    VerifiedAnswers verifiedAnswers(DataSource dataSource, Library library, Clock clock) {
        return new PostgresVerifiedAnswers(dataSource, library, clock);
    }

    @Bean
    @DependsOnDatabaseInitialization
    OpenQuestions openQuestions(DataSource dataSource, VerifiedAnswers answers, Clock clock) {
        return new PostgresOpenQuestions(dataSource, answers, clock);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Assistant assistant(
            Understanding understanding, Answering answering, DataSource dataSource, ChatSettings chat, Clock clock) {
        return new StoringAssistant(understanding, answering, wording(chat, clock), dataSource, clock);
    }

    @Bean
    Rehearsal rehearsal(Understanding understanding, Answering answering, ChatSettings chat, Clock clock) {
        return new Rehearsal(understanding, answering, wording(chat, clock), clock);
    }

    private static @Nullable Wording wording(ChatSettings chat, Clock clock) {
        if (!chat.isSet()) {
            return null;
        }
        var settings = ModelSettings.of(chat.baseUrl(), chat.apiKey(), chat.model(), chat.callsPerDay());
        return new Wording(new OpenAiLanguageModel(settings), settings.callsPerDay(), clock);
    }
}
