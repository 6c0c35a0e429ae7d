package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Every cell once, row by row; one that runs over several columns or rows has the place of the first of them. */
    List<Cell> cells() {
        var cells = new LinkedHashMap<List<Integer>, Cell>();
        for (int row = 0; row < ys.size() - 1; row++) {
            for (int column = 0; column < xs.size() - 1; column++) {
                int firstRow = row;
                int firstColumn = column;
                while (firstColumn > 0 && !isRuled(false, xs.get(firstColumn), ys.get(row), ys.get(row + 1))) {
                    firstColumn--;
                }
                while (firstRow > 0 && !isRuled(true, ys.get(firstRow), xs.get(firstColumn), xs.get(firstColumn + 1))) {
                    firstRow--;
                }
                cells.merge(
                        List.of(firstRow, firstColumn),
                        new Cell(
                                firstRow,
                                firstColumn,
                                xs.get(column),
                                ys.get(row),
                                xs.get(column + 1),
                                ys.get(row + 1)),
                        Cell::joined);
            }
        }
        return List.copyOf(cells.values());
    }

    /** One line for each row that holds a word, with " | " between its cells. */
    TableLines lines(Map<Cell, List<PageWord>> words) {
        var lines = new ArrayList<PageLine>();
        for (int row = 0; row < ys.size() - 1; row++) {
            var texts = new String[xs.size() - 1];
            Arrays.fill(texts, "");
            var inRow = new ArrayList<PageWord>();
            for (var entry : words.entrySet()) {
                if (entry.getKey().row() == row) {
                    texts[entry.getKey().column()] = VisualRow.flow(entry.getValue());
                    inRow.addAll(entry.getValue());
                }
            }
            if (!inRow.isEmpty()) {
                lines.add(PageLine.of(String.join(" | ", texts), inRow));
            }
        }
        return new TableLines(ys.getFirst(), lines);
    }

    /** Takes the table off the page. */
    void eraseFrom(GreyImage image, int margin) {
        image.erase(xs.getFirst() - margin, ys.getFirst() - margin, xs.getLast() + margin, ys.getLast() + margin);
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

    /**
     * A cell.
     *
     * @param row from 0
     * @param column from 0
     * @param left its box, in pixels
     */
    record Cell(int row, int column, int left, int top, int right, int bottom) {
        Cell joined(Cell other) {
            return new Cell(
                    row,
                    column,
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }
}
