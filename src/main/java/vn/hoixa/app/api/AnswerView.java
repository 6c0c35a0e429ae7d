package vn.hoixa.app.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.assistant.conversation.Turn;

/** An answer of the contract. */
record AnswerView(
        String conversationId,
        String status,
        String intent,
        String answer,
        List<Citation> citations,
        List<TaskView> tasks,
        List<String> suggestions,
        long tookMillis) {

    static AnswerView of(Turn turn, Clock clock, LineNumbers numbers) {
        var answer = turn.answer();
        var today = LocalDate.now(clock);
        return new AnswerView(
                turn.conversationId(),
                Wire.name(answer.status()),
                Wire.name(answer.intent()),
                answer.text(),
                answer.citations(),
                answer.tasks().stream()
                        .map(task -> TaskView.of(task, today, numbers))
                        .toList(),
                answer.suggestions(),
                turn.tookMillis());
    }
}
