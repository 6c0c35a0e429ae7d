package vn.hoixa.knowledge.library;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.VietnameseText;

/** A task with its words folded once. */
record SearchableTask(TaskRecord task, List<String> foldedLead, Set<String> foldedWords) {

    static SearchableTask of(TaskRecord record) {
        var task = record.task();
        return new SearchableTask(
                record,
                task.lead().stream().map(VietnameseText::foldedWords).toList(),
                Set.copyOf(new HashSet<>(VietnameseText.foldedSyllables(task.text() + " " + task.summary()))));
    }

    static Predicate<SearchableTask> passing(TaskFilter filter) {
        return inDocument(filter.documentId())
                .and(ledBy(filter.lead()))
                .and(due(filter.dueFrom(), filter.dueTo()))
                .and(one -> filter.kind() == null || one.task.task().kind() == filter.kind())
                .and(one -> filter.status() == null || one.task.status() == filter.status())
                .and(holding(filter.words()));
    }

    private static Predicate<SearchableTask> inDocument(@Nullable String id) {
        return one -> id == null || one.task.documentId().equals(id);
    }

    private static Predicate<SearchableTask> ledBy(@Nullable String lead) {
        if (lead == null || lead.isBlank()) {
            return one -> true;
        }
        var wanted = VietnameseText.foldedWords(lead);
        return one -> one.foldedLead.stream().anyMatch(body -> VietnameseText.holdsWords(body, wanted));
    }

    private static Predicate<SearchableTask> due(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return one -> true;
        }
        return one -> {
            var due = one.task.task().deadline().due();
            return due != null && (from == null || !due.isBefore(from)) && (to == null || !due.isAfter(to));
        };
    }

    private static Predicate<SearchableTask> holding(@Nullable String words) {
        if (words == null) {
            return one -> true;
        }
        var wanted = VietnameseText.foldedSyllables(words);
        return one -> one.foldedWords.containsAll(wanted);
    }
}
