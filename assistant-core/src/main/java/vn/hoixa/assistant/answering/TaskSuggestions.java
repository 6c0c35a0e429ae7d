package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.List;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskRecord;

/** What may be asked after an answer about one task: only what it did not tell and the plan does. */
final class TaskSuggestions {
    private final Sources sources;
    private final TaskWords words;
    private final Phrases phrases;

    TaskSuggestions(Sources sources, TaskWords words, Phrases phrases) {
        this.sources = sources;
        this.words = words;
        this.phrases = phrases;
    }

    /** After who is in charge, with whom and until when. */
    List<String> afterOwner(TaskRecord task) {
        var next = new ArrayList<String>();
        if (words.isAhead(task)) {
            next.add(phrases.get("suggest.days"));
        }
        next.addAll(ofLead(task));
        return next;
    }

    /** After the deadline and who is in charge. */
    List<String> afterDeadline(Understood question, TaskRecord task) {
        var next = new ArrayList<String>();
        if (words.isAhead(task) && !question.asksWhetherLate()) {
            next.add(phrases.get("suggest.days"));
        }
        if (!task.task().lead().isEmpty() && !task.task().support().isEmpty()) {
            next.add(phrases.get("suggest.support"));
        }
        next.addAll(ofLead(task));
        return next;
    }

    private List<String> ofLead(TaskRecord task) {
        return task.task().lead().size() != 1
                ? List.of()
                : List.of(
                        phrases.get("suggest.tasks", task.task().lead().getFirst(), sources.place(task.documentId())));
    }
}
