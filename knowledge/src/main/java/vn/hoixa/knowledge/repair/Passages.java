package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.List;

/** Joins lines to passages: words run on from line to line until an empty line or a new item begins. */
final class Passages {
    private Passages() {}

    static List<List<Atom>> of(List<List<Atom>> lines) {
        var passages = new ArrayList<List<Atom>>();
        var passage = new ArrayList<Atom>();
        for (var line : lines) {
            if (line.isEmpty() || startsItem(line)) {
                if (!passage.isEmpty()) {
                    passages.add(List.copyOf(passage));
                    passage.clear();
                }
            }
            passage.addAll(line);
        }
        if (!passage.isEmpty()) {
            passages.add(List.copyOf(passage));
        }
        return passages;
    }

    private static boolean startsItem(List<Atom> line) {
        var first = line.getFirst();
        return first.kind() == Atom.Kind.MARK && "-+*•–".contains(first.text());
    }
}
