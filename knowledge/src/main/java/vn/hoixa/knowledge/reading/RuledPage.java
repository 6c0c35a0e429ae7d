package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** A page of a PDF with a text layer and drawn tables: its rows with their cells, and the text around them. */
final class RuledPage {
    /** Of the places of words and rules, as fine as those of a scanned page. */
    static final int DPI = 300;

    private static final double SHORTEST_INCHES = 0.15;
    /** How far the pieces of one rule may lie apart, and how crooked a rule may be. */
    private static final int NEAR = 6;

    /** More than these are a drawing, or meant to keep a reader busy. */
    private static final int MOST_RULES = 1_000;

    private static final int MOST_CELLS = 4_000;

    private RuledPage() {}

    /** The page's lines; null where it draws no table that holds words. */
    static @Nullable List<PageLine> lines(PDPage page, PdfText text) throws IOException {
        var rules = joined(rules(page, text.direction()));
        if (rules.size() > MOST_RULES) {
            return null;
        }
        var grids = Grid.of(rules, DPI).stream()
                .filter(grid -> grid.xs().size() * grid.ys().size() <= MOST_CELLS)
                .toList();
        var prose = new ArrayList<>(text.words());
        var tables = new ArrayList<TableLines>();
        for (var grid : grids) {
            var cells = cells(grid, prose);
            if (isTable(cells)) {
                tables.add(grid.lines(cells));
                cells.values().forEach(prose::removeAll);
            }
        }
        return tables.isEmpty() ? null : PageLayout.lines(prose, tables);
    }

    private static boolean isTable(Map<Grid.Cell, List<PageWord>> cells) {
        var rows = new HashSet<Integer>();
        var columns = new HashSet<Integer>();
        cells.keySet().forEach(cell -> {
            rows.add(cell.row());
            columns.add(cell.column());
        });
        return rows.size() > 1 && columns.size() > 1;
    }

    private static Map<Grid.Cell, List<PageWord>> cells(Grid grid, List<PageWord> words) {
        var cells = grid.cells();
        var wordsByCell = new HashMap<Grid.Cell, List<PageWord>>();
        for (var word : words) {
            int x = (word.left() + word.right()) / 2;
            for (var cell : cells) {
                if (x >= cell.left()
                        && x < cell.right()
                        && word.middle() >= cell.top()
                        && word.middle() < cell.bottom()) {
                    wordsByCell.computeIfAbsent(cell, none -> new ArrayList<>()).add(word);
                    break;
                }
            }
        }
        return wordsByCell;
    }

    private static List<Rule> rules(PDPage page, int direction) throws IOException {
        var box = page.getCropBox();
        var rules = new ArrayList<Rule>();
        for (var stroke : PdfRules.of(page)) {
            var begin = new Place(stroke.x1() - box.getLowerLeftX(), stroke.y1() - box.getLowerLeftY())
                    .turned(direction, box.getWidth(), box.getHeight());
            var end = new Place(stroke.x2() - box.getLowerLeftX(), stroke.y2() - box.getLowerLeftY())
                    .turned(direction, box.getWidth(), box.getHeight());
            int thickness = Math.max(1, pixels(stroke.thickness()));
            if (Math.abs(pixels(begin.y) - pixels(end.y)) <= NEAR) {
                rules.add(rule(true, begin.y, begin.x, end.x, thickness));
            } else if (Math.abs(pixels(begin.x) - pixels(end.x)) <= NEAR) {
                rules.add(rule(false, begin.x, begin.y, end.y, thickness));
            }
        }
        return rules;
    }

    private static Rule rule(boolean level, double at, double one, double other, int thickness) {
        return new Rule(level, pixels(at), pixels(Math.min(one, other)), pixels(Math.max(one, other)), thickness);
    }

    private static int pixels(double points) {
        return (int) Math.round(points * DPI / 72);
    }

    /** Rules that are drawn cell by cell, each as one; what is too short to be a cell's side is left out. */
    private static List<Rule> joined(List<Rule> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(Rule::level).thenComparingInt(Rule::at).thenComparingInt(Rule::from));
        var joined = new ArrayList<Rule>();
        for (var piece : sorted) {
            int i = joined.size() - 1;
            while (i >= 0 && !continues(joined.get(i), piece)) {
                i = isNear(joined.get(i), piece) ? i - 1 : -1;
            }
            if (i < 0) {
                joined.add(piece);
            } else {
                joined.set(i, both(joined.get(i), piece));
            }
        }
        joined.removeIf(rule -> rule.length() < DPI * SHORTEST_INCHES);
        return joined;
    }

    private static boolean isNear(Rule one, Rule other) {
        return one.level() == other.level() && Math.abs(one.at() - other.at()) <= NEAR;
    }

    private static boolean continues(Rule one, Rule next) {
        return isNear(one, next) && next.from() <= one.to() + NEAR && one.from() <= next.to() + NEAR;
    }

    private static Rule both(Rule one, Rule other) {
        return new Rule(
                one.level(),
                one.at(),
                Math.min(one.from(), other.from()),
                Math.max(one.to(), other.to()),
                Math.max(one.thickness(), other.thickness()));
    }

    /** A place on the page, in points. */
    private record Place(double x, double y) {
        /** From the lower left corner, to the right and up, as one who reads it sees it: to the right and down. */
        Place turned(int direction, double width, double height) {
            return switch (direction) {
                case 90 -> new Place(y, x);
                case 180 -> new Place(width - x, y);
                case 270 -> new Place(height - y, width - x);
                default -> new Place(x, height - y);
            };
        }
    }
}
