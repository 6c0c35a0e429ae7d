package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the cells of tables: cut out and put one below the other, they are one column of text to the recognition, which then
 * neither mixes neighbouring cells nor takes a lonely number for a speck.
 */
final class CellStrip {
    private static final int MOST_HEIGHT = 16_000;
    private static final int SPACES_AN_INCH = 12;

    private final Tesseract tesseract;
    private final GreyImage page;
    private final int dpi;
    private final int space;

    CellStrip(Tesseract tesseract, GreyImage page, int dpi) {
        this.tesseract = tesseract;
        this.page = page;
        this.dpi = dpi;
        this.space = dpi / SPACES_AN_INCH;
    }

    /** The words of each cell that holds any, in places of the strip: only their places to each other mean something. */
    Map<Grid.Cell, List<PageWord>> read(List<Grid.Cell> cells) throws IOException {
        var words = new HashMap<Grid.Cell, List<PageWord>>();
        var pieces = new ArrayList<Piece>();
        int height = space;
        for (var cell : cells) {
            var box = page.inked(cell.left(), cell.top(), cell.right(), cell.bottom());
            if (box == null) {
                continue;
            }
            if (height + box.height() > MOST_HEIGHT && !pieces.isEmpty()) {
                readStrip(pieces, height, words);
                pieces.clear();
                height = space;
            }
            pieces.add(new Piece(cell, box, height));
            height += box.height() + space;
        }
        if (!pieces.isEmpty()) {
            readStrip(pieces, height, words);
        }
        return words;
    }

    private void readStrip(List<Piece> pieces, int height, Map<Grid.Cell, List<PageWord>> words) throws IOException {
        int width = pieces.stream().mapToInt(piece -> piece.box().width()).max().orElse(0) + 2 * space;
        var strip = GreyImage.white(width, height);
        pieces.forEach(piece -> strip.paste(page, piece.box(), space, piece.at()));
        var numerals = new RomanNumerals(strip);
        for (var word : numerals.checked(tesseract.readColumn(strip, dpi))) {
            for (var piece : pieces) {
                if (word.middle() >= piece.at() - space / 2
                        && word.middle() < piece.at() + piece.box().height() + space / 2) {
                    words.computeIfAbsent(piece.cell(), none -> new ArrayList<>())
                            .add(word);
                }
            }
        }
    }

    private record Piece(Grid.Cell cell, GreyImage.Box box, int at) {}
}
