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
        return fromText.stream()
                .filter(task -> task.kind() == Task.Kind.REPORT
                        || fromTables.stream().noneMatch(row -> SharedPairs.alike(task.text(), row.text())))
                .toList();
    }
}
