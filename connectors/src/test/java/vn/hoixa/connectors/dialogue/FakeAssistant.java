package vn.hoixa.connectors.dialogue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.assistant.conversation.StoredTurn;
import vn.hoixa.assistant.conversation.Turn;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.text.LineRange;

/** Gives the answer it was given and remembers what it was asked. */
public final class FakeAssistant implements Assistant {
    private static final TaskRecord TASK = new TaskRecord(
            "1",
            "ke-hoach",
            "ke-hoach.txt",
            new Task(
                    Task.Kind.TASK,
                    "",
                    "Sửa loa.",
                    "Sửa loa.",
                    List.of(),
                    List.of(),
                    Deadline.NONE,
                    new LineRange(1, 1),
                    1,
                    null),
            TaskRecord.Status.OPEN);

    public final List<Ask> asked = new CopyOnWriteArrayList<>();
    public volatile Answer answer = answer(Answer.Status.ANSWERED, "Xã trả lời.", List.of(), List.of(), null);

    public static Answer answer(
            Answer.Status status,
            String text,
            List<Citation> citations,
            List<String> suggestions,
            @Nullable String guideId) {
        return new Answer(status, Intent.OTHER, text, citations, List.of(), suggestions, guideId);
    }

    /** An answer that lists tasks. */
    static Answer tasks(String text, String... suggestions) {
        return new Answer(
                Answer.Status.ANSWERED, Intent.TASK_LIST, text, List.of(), List.of(TASK), List.of(suggestions), null);
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

    public String lastQuestion() {
        return asked.isEmpty() ? "" : asked.getLast().question();
    }
}
