package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text layer of a PDF's pages: as running text, and word by word with its places. */
final class PdfText extends PDFTextStripper {
    private final List<PageWord> words = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private final double scale;

    /** @param dpi of the places of words */
    PdfText(int dpi) {
        scale = dpi / 72.0;
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    /** A page's text, sorted by its place. */
    String page(PDDocument document, int number) throws IOException {
        words.clear();
        letters.clear();
        setStartPage(number);
        setEndPage(number);
        return getText(document);
    }

    /** The words of the page last read. */
    List<PageWord> words() {
        return List.copyOf(words);
    }

    /** Which way most of the page's letters run, in degrees counter-clockwise: 0, 90, 180 or 270. */
    int direction() {
        var counts = new int[4];
        letters.forEach(letter -> counts[Math.floorMod((int) letter.getDir() / 90, 4)]++);
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most * 90;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        super.writeString(text, positions);
        letters.addAll(positions);
        var run = new ArrayList<TextPosition>();
        if (positions.stream().noneMatch(position -> position.getUnicode().isBlank())) {
            add(text, positions);
            return;
        }
        for (var position : positions) {
            if (position.getUnicode().isBlank()) {
                add(text(run), run);
                run.clear();
            } else {
                run.add(position);
            }
        }
        add(text(run), run);
    }

    private static String text(List<TextPosition> run) {
        return String.join("", run.stream().map(TextPosition::getUnicode).toList());
    }

    private void add(String text, List<TextPosition> run) {
        if (run.isEmpty()) {
            return;
        }
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (var letter : run) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            top = Math.min(top, letter.getYDirAdj() - letter.getHeightDir());
            bottom = Math.max(bottom, letter.getYDirAdj());
        }
        words.add(new PageWord(text, at(left), at(top), at(right), at(bottom), 1));
    }

    private int at(double points) {
        return (int) Math.round(points * scale);
    }
}
