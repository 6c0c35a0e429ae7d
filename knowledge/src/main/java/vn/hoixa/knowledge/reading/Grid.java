package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A table drawn with rules.
 *
 * @param rules all of its rules
 * @param xs the places of its upright rules, each once, from left to right; at least three
 * @param ys the places of its level rules, each once, from top to bottom; at least two
 */
record Grid(List<Rule> rules, List<Integer> xs, List<Integer> ys) {
    private static final double NEAR_INCHES = 0.05;

    /** The tables among a page's rules: those that cross or touch belong together. */
    static List<Grid> of(List<Rule> rules, int dpi) {
        int near = Math.max(3, (int) (dpi * NEAR_INCHES));
        var left = new ArrayList<>(rules);
        var grids = new ArrayList<Grid>();
        while (!left.isEmpty()) {
            var group = new ArrayList<Rule>();
            group.add(left.removeLast());
            for (int i = 0; i < group.size(); i++) {
                var rule = group.get(i);
                var touching =
                        left.stream().filter(other -> touch(rule, other, near)).toList();
                left.removeAll(touching);
                group.addAll(touching);
            }
            var xs = places(group, false, near);
            var ys = places(group, true, near);
            if (xs.size() >= 3 && ys.size() >= 2) {
                grids.add(new Grid(group, xs, ys));
            }
        }
        return grids;
    }

    private static boolean touch(Rule one, Rule other, int near) {
        return one.level() != other.level()
                && one.at() >= other.from() - near
                && one.at() <= other.to() + near
                && other.at() >= one.from() - near
                && other.at() <= one.to() + near;
    }

    /** Where the rules of one direction lie; where rules of the other direction stick out, there is an edge too. */
    private static List<Integer> places(List<Rule> rules, boolean level, int near) {
        var all = new ArrayList<Integer>();
        for (var rule : rules) {
            if (rule.level() == level) {
                all.add(rule.at());
            }
        }
        var edges = new TreeSet<Integer>();
        for (var rule : rules) {
            if (rule.level() != level) {
                edges.add(rule.from());
                edges.add(rule.to());
            }
        }
        if (!edges.isEmpty()) {
            all.add(edges.first());
            all.add(edges.last());
        }
        all.sort(Comparator.naturalOrder());
        var places = new ArrayList<Integer>();
        for (int place : all) {
            if (places.isEmpty() || place - places.getLast() > 2 * near) {
                places.add(place);
            }
        }
        return places;
    }

    int top() {
        return ys.getFirst();
    }

    boolean holds(PageWord word) {
        return word.middle() > ys.getFirst()
                && word.middle() < ys.getLast()
                && word.centre() > xs.getFirst()
                && word.centre() < xs.getLast();
    }

    /**
     * One line for each row that holds a word, with " | " between the cells. A cell that runs over several columns or rows
     * stands in the first of them.
     */
    List<PageLine> rows(List<PageWord> words) {
        int columns = xs.size() - 1;
        int rows = ys.size() - 1;
        var cells = new ArrayList<List<PageWord>>();
        for (int i = 0; i < rows * columns; i++) {
            cells.add(new ArrayList<>());
        }
        for (var word : words) {
            int row = band(ys, word.middle());
            int column = band(xs, word.centre());
            while (column > 0 && !isRuled(false, xs.get(column), ys.get(row), ys.get(row + 1))) {
                column--;
            }
            while (row > 0 && !isRuled(true, ys.get(row), xs.get(column), xs.get(column + 1))) {
                row--;
            }
            cells.get(row * columns + column).add(word);
        }
        var lines = new ArrayList<PageLine>();
        for (int row = 0; row < rows; row++) {
            var inRow = cells.subList(row * columns, (row + 1) * columns);
            var all = inRow.stream().flatMap(List::stream).toList();
            if (!all.isEmpty()) {
                lines.add(PageLine.of(
                        String.join(" | ", inRow.stream().map(VisualRow::flow).toList()), all));
            }
        }
        return lines;
    }

    private static int band(List<Integer> places, int value) {
        int band = 0;
        while (band < places.size() - 2 && value >= places.get(band + 1)) {
            band++;
        }
        return band;
    }

    /** Whether a rule covers most of this stretch. */
    private boolean isRuled(boolean level, int at, int from, int to) {
        int near = (to - from) / 5;
        return rules.stream()
                .anyMatch(rule -> rule.level() == level
                        && Math.abs(rule.at() - at) <= Math.max(2 * rule.thickness(), 12)
                        && rule.from() <= from + near + 8
                        && rule.to() >= to - near - 8);
    }
}
