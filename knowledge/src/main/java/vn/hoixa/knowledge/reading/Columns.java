package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of neighbouring lines that line up, without any rules drawn.
 *
 * @param first index of the first line
 * @param last index of the last line
 * @param starts where each column begins, from left to right; at least three
 */
record Columns(int first, int last, List<Integer> starts) {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;

    /**
     * The tables among lines.
     *
     * @param lines each line's parts; a line without words has none, and ends a table
     */
    static List<Columns> of(List<List<Chunk>> lines) {
        var found = new ArrayList<Columns>();
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).size() < FEWEST_COLUMNS) {
                i++;
                continue;
            }
            int first = i;
            var covered = new ArrayList<int[]>();
            int last = i;
            for (; i < lines.size() && !lines.get(i).isEmpty(); i++) {
                var wider = with(covered, lines.get(i));
                if (wider.size() < FEWEST_COLUMNS) {
                    break;
                }
                covered = wider;
                last = i;
            }
            long full = IntStream.rangeClosed(first, last)
                    .filter(row -> lines.get(row).size() >= FEWEST_COLUMNS)
                    .count();
            if (full >= FEWEST_ROWS) {
                found.add(new Columns(
                        first, last, covered.stream().map(strip -> strip[0]).toList()));
            }
            i = Math.max(i, first + 1);
        }
        return found;
    }

    /** The strips across the page that hold text, with this line's added. */
    private static ArrayList<int[]> with(List<int[]> strips, List<Chunk> line) {
        var all = new ArrayList<int[]>();
        strips.forEach(strip -> all.add(strip.clone()));
        line.forEach(chunk -> all.add(new int[] {chunk.from(), chunk.to()}));
        all.sort(Comparator.comparingInt(strip -> strip[0]));
        var joined = new ArrayList<int[]>();
        for (var strip : all) {
            if (!joined.isEmpty() && strip[0] <= joined.getLast()[1]) {
                joined.getLast()[1] = Math.max(joined.getLast()[1], strip[1]);
            } else {
                joined.add(strip);
            }
        }
        return joined;
    }

    /** The line's cells, one for each column, some empty. */
    List<String> cells(List<Chunk> line) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < starts.size(); column++) {
            int from = starts.get(column);
            int to = column + 1 < starts.size() ? starts.get(column + 1) : Integer.MAX_VALUE;
            cells.add(String.join(
                    " ",
                    line.stream()
                            .filter(chunk -> chunk.from() >= from && chunk.from() < to)
                            .map(Chunk::text)
                            .toList()));
        }
        return cells;
    }
}
