package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that stand beside each other.
 *
 * @param words from left to right; at least one
 */
record VisualRow(List<PageWord> words) {
    private static final double OVERLAP = 0.5;
    private static final double WIDE = 1.7;

    /** The words by rows, from top to bottom. */
    static List<VisualRow> of(List<PageWord> words) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingInt(PageWord::middle));
        var rows = new ArrayList<List<PageWord>>();
        for (var word : sorted) {
            List<PageWord> best = null;
            double most = OVERLAP;
            for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 4); i--) {
                double overlap = overlap(rows.get(i), word);
                if (overlap > most) {
                    most = overlap;
                    best = rows.get(i);
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                rows.add(best);
            }
            best.add(word);
        }
        return rows.stream()
                .map(VisualRow::leftToRight)
                .sorted(Comparator.comparingInt(VisualRow::middle))
                .toList();
    }

    private static VisualRow leftToRight(List<PageWord> words) {
        return new VisualRow(
                words.stream().sorted(Comparator.comparingInt(PageWord::left)).toList());
    }

    /** How much of the lower of both, word and row, lies beside the other. */
    private static double overlap(List<PageWord> row, PageWord word) {
        var tops = row.stream().mapToInt(PageWord::top).sorted().toArray();
        var bottoms = row.stream().mapToInt(PageWord::bottom).sorted().toArray();
        int top = tops[tops.length / 2];
        int bottom = bottoms[bottoms.length / 2];
        int common = Math.min(bottom, word.bottom()) - Math.max(top, word.top());
        return (double) common / Math.max(1, Math.min(bottom - top, word.height()));
    }

    /** Words as running text: row after row, one space between them. */
    static String flow(List<PageWord> words) {
        return String.join(" ", of(words).stream().map(VisualRow::text).toList());
    }

    String text() {
        return String.join(" ", words.stream().map(PageWord::text).toList());
    }

    int middle() {
        return (int) words.stream().mapToInt(PageWord::middle).average().orElse(0);
    }

    int top() {
        return words.stream().mapToInt(PageWord::top).min().orElse(0);
    }

    int bottom() {
        return words.stream().mapToInt(PageWord::bottom).max().orElse(0);
    }

    /** The height of the row's letters: the median of its words'. */
    int height() {
        var heights = words.stream().mapToInt(PageWord::height).sorted().toArray();
        return heights[heights.length / 2];
    }

    /** The parts of the row with wide gaps between them. */
    List<Chunk> chunks() {
        double wide = WIDE * height();
        var chunks = new ArrayList<Chunk>();
        var part = new ArrayList<PageWord>();
        for (var word : words) {
            if (!part.isEmpty() && word.left() - part.getLast().right() > wide) {
                chunks.add(chunk(part));
                part.clear();
            }
            part.add(word);
        }
        chunks.add(chunk(part));
        return chunks;
    }

    private static Chunk chunk(List<PageWord> part) {
        return new Chunk(
                part.getFirst().left(),
                part.getLast().right(),
                String.join(" ", part.stream().map(PageWord::text).toList()));
    }
}
