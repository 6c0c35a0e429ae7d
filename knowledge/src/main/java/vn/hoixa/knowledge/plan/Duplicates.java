package vn.hoixa.knowledge.plan;

import java.util.List;
import vn.hoixa.knowledge.text.SharedPairs;

/**
 * A plan often words its tasks in the text and again in a table that adds who and when. The table's row is kept, the
 * paragraph stays a passage.
 */
final class Duplicates {
    private Duplicates() {}

    static List<Task> without(List<Task> fromText, List<Task> fromTables) {
        var rows = fromTables.stream().map(row -> SharedPairs.of(row.text())).toList();
        return fromText.stream()
                .filter(task -> {
                    var words = SharedPairs.of(task.text());
                    return task.kind() == Task.Kind.REPORT || rows.stream().noneMatch(words::alike);
                })
                .toList();
    }
}
