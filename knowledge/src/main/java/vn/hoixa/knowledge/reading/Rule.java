package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight printed line.
 *
 * @param level whether it runs from left to right, else from top to bottom
 * @param at its middle across its direction, in pixels
 * @param from its begin along its direction
 * @param to its end along its direction
 * @param thickness in pixels
 */
record Rule(boolean level, int at, int from, int to, int thickness) {
    private static final double SHORTEST_LEVEL_INCHES = 0.4;
    private static final double SHORTEST_UPRIGHT_INCHES = 0.22;
    private static final double THICKEST_INCHES = 0.04;
    private static final double GAP_INCHES = 0.012;

    int length() {
        return to - from;
    }

    /** All rules of a page that lies straight. */
    static List<Rule> of(GreyImage image, int dpi) {
        var rules = new ArrayList<Rule>();
        int threshold = Math.min(200, image.threshold() + 30);
        rules.addAll(new Finder(image, threshold, dpi, true).find());
        rules.addAll(new Finder(image, threshold, dpi, false).find());
        return rules;
    }

    /** Finds the runs of dark pixels in one direction and joins those of neighbouring rows. */
    private static final class Finder {
        private final GreyImage image;
        private final int threshold;
        private final boolean level;
        private final int shortest;
        private final int gap;
        private final int thickest;
        private final List<Rule> open = new ArrayList<>();
        private final List<Rule> found = new ArrayList<>();

        Finder(GreyImage image, int threshold, int dpi, boolean level) {
            this.image = image;
            this.threshold = threshold;
            this.level = level;
            this.shortest = (int) (dpi * (level ? SHORTEST_LEVEL_INCHES : SHORTEST_UPRIGHT_INCHES));
            this.gap = Math.max(2, (int) (dpi * GAP_INCHES));
            this.thickest = (int) (dpi * THICKEST_INCHES) + 2;
        }

        List<Rule> find() {
            int rows = level ? image.height() : image.width();
            for (int row = 1; row < rows - 1; row++) {
                scan(row);
            }
            found.addAll(open);
            found.removeIf(rule -> rule.thickness() > thickest);
            return found;
        }

        private void scan(int row) {
            int length = level ? image.width() : image.height();
            int begin = -1;
            int last = -1;
            for (int i = 0; i < length; i++) {
                if (dark(i, row)) {
                    if (begin < 0) {
                        begin = i;
                    }
                    last = i;
                } else if (begin >= 0 && i - last > gap) {
                    add(row, begin, last);
                    begin = -1;
                }
            }
            if (begin >= 0) {
                add(row, begin, last);
            }
        }

        private boolean dark(int along, int across) {
            return isDark(along, across) || isDark(along, across - 1) || isDark(along, across + 1);
        }

        private boolean isDark(int along, int across) {
            return (level ? image.at(along, across) : image.at(across, along)) <= threshold;
        }

        private void add(int row, int from, int to) {
            if (to - from < shortest) {
                return;
            }
            var joined = new Rule(level, row, from, to, 1);
            for (int i = open.size() - 1; i >= 0; i--) {
                var other = open.get(i);
                int end = other.at() + other.thickness() / 2;
                if (end < row - 2) {
                    found.add(open.remove(i));
                } else if (other.from() <= joined.to() + gap && joined.from() <= other.to() + gap) {
                    int first = Math.min(
                            other.at() - (other.thickness() - 1) / 2, joined.at() - (joined.thickness() - 1) / 2);
                    int thickness = Math.max(end, row) - first + 1;
                    joined = new Rule(
                            level,
                            first + (thickness - 1) / 2,
                            Math.min(other.from(), joined.from()),
                            Math.max(other.to(), joined.to()),
                            thickness);
                    open.remove(i);
                }
            }
            open.add(joined);
        }
    }
}
