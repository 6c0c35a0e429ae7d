package vn.hoixa.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hoixa.app.problems.BadParameterException;
import vn.hoixa.app.questions.BadQuestionException;
import vn.hoixa.app.questions.QuestionText;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.knowledge.library.Library;

/** Questions through the API. */
@RestController
@Tag(name = "Hỏi")
class AskController {
    private final Assistant assistant;
    private final Library library;
    private final Clock clock;

    AskController(Assistant assistant, Library library, Clock clock) {
        this.assistant = assistant;
        this.library = library;
        this.clock = clock;
    }

    /** The body of a question; unknown properties are ignored. */
    record AskBody(@Nullable String question, @Nullable String conversationId) {}

    @Operation(summary = "Đặt một câu hỏi, nhận câu trả lời kèm trích dẫn")
    @PostMapping(path = "/api/v1/ask", consumes = MediaType.APPLICATION_JSON_VALUE)
    AnswerView ask(@RequestBody AskBody body) throws BadQuestionException {
        var question = QuestionText.clean(body.question());
        var turn = assistant.ask(new Ask("api", conversation(body.conversationId()), question));
        return AnswerView.of(turn, clock, new LineNumbers(library));
    }

    private static @Nullable String conversation(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        if (id.length() > Ask.MAX_CONVERSATION_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw new BadParameterException("conversationId");
        }
        return id;
    }
}
