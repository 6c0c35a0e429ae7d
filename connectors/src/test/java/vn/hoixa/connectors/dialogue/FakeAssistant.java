package vn.hoixa.connectors.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.assistant.conversation.StoredTurn;
import vn.hoixa.assistant.conversation.Turn;
import vn.hoixa.assistant.understanding.Intent;

/** Gives the answer it was given and remembers what it was asked. */
final class FakeAssistant implements Assistant {
    final List<Ask> asked = new ArrayList<>();
    Answer answer = answer(Answer.Status.ANSWERED, "Xã trả lời.", List.of(), List.of(), null);

    static Answer answer(
            Answer.Status status,
            String text,
            List<Citation> citations,
            List<String> suggestions,
            @Nullable String guideId) {
        return new Answer(status, Intent.OTHER, text, citations, List.of(), suggestions, guideId);
    }

    @Override
    public Turn ask(Ask ask, Consumer<String> drafted) {
        asked.add(ask);
        return new Turn("c", answer, 1);
    }

    @Override
    public List<StoredTurn> lastTurns(String channel, String conversationId, int limit) {
        return asked.isEmpty() ? List.of() : List.of(new StoredTurn(lastQuestion(), answer));
    }

    String lastQuestion() {
        return asked.isEmpty() ? "" : asked.getLast().question();
    }
}
