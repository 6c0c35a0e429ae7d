package vn.hoixa.knowledge.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * A plan often words its tasks in the text and again in a table that adds who and when. The table's row is kept, the
 * paragraph stays a passage.
 */
final class Duplicates {
    private static final double SAME = 0.6;

    private Duplicates() {}

    static List<Task> without(List<Task> fromText, List<Task> fromTables) {
        if (fromTables.isEmpty()) {
            return fromText;
        }
        var rows = fromTables.stream().map(row -> pairs(row.text())).toList();
        return fromText.stream()
                .filter(task -> {
                    var words = pairs(task.text());
                    return task.kind() == Task.Kind.REPORT || rows.stream().noneMatch(row -> alike(words, row));
                })
                .toList();
    }

    /** The share of the shorter text's syllable pairs that the other has. */
    static boolean alike(Set<String> a, Set<String> b) {
        var shorter = a.size() < b.size() ? a : b;
        var longer = a.size() < b.size() ? b : a;
        long common = shorter.stream().filter(longer::contains).count();
        return !shorter.isEmpty() && (double) common / shorter.size() >= SAME;
    }

    /** The pairs of syllables that follow each other in a text. */
    static Set<String> pairs(String text) {
        var words = VietnameseText.foldedSyllables(text);
        var pairs = new HashSet<String>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }
}
