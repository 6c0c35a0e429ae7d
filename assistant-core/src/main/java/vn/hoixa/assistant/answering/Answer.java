package vn.hoixa.assistant.answering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.knowledge.library.TaskRecord;

/**
 * What is said to the person who asked.
 *
 * @param status whether the question was answered
 * @param intent what was understood
 * @param text plain Vietnamese text with [1] [2] after what each citation supports
 * @param citations where the claims come from, numbered from 1
 * @param tasks every task the answer is about, also those the text leaves out
 * @param suggestions what the person may ask next, or the choices of a clarification
 * @param guideId the id of the guide the answer is from, for reading it step by step; null for others
 * @param shown how many of its tasks or steps are told so far, where more can be asked for; null for others
 */
public record Answer(
        Status status,
        Intent intent,
        String text,
        List<Citation> citations,
        List<TaskRecord> tasks,
        List<String> suggestions,
        @Nullable String guideId,
        @Nullable Integer shown) {
    public Answer {
        citations = List.copyOf(citations);
        tasks = List.copyOf(tasks);
        suggestions = List.copyOf(suggestions);
    }

    /** An answer that is told whole. */
    public Answer(
            Status status,
            Intent intent,
            String text,
            List<Citation> citations,
            List<TaskRecord> tasks,
            List<String> suggestions,
            @Nullable String guideId) {
        this(status, intent, text, citations, tasks, suggestions, guideId, null);
    }

    /** How a question ended, in lower case in the contract. */
    public enum Status {
        ANSWERED,
        CLARIFY,
        NO_ANSWER,
        DECLINED
    }
}
