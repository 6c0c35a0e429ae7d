package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one picture of a page: upright, straight, its tables found by their rules, its words by recognition. */
final class PageReading {
    private static final double LEVEL_ENOUGH = 0.0008;
    private static final double SURE = 0.7;

    private final Tesseract tesseract;

    PageReading(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    List<PageLine> lines(PagePictures.Picture picture) throws IOException {
        int dpi = picture.dpi();
        var image = GreyImage.of(picture.image());
        var skew = Skew.of(image);
        int quarters = skew.sideways() ? tesseract.quarters(image, dpi) : 0;
        var best = read(image.turned(quarters), dpi);
        if (quarters == 0 && best.confidence() < SURE) {
            quarters = tesseract.quarters(image, dpi);
            if (quarters != 0) {
                var other = read(image.turned(quarters), dpi);
                best = other.confidence() > best.confidence() ? other : best;
            }
        }
        return PageLayout.lines(best.prose(), best.tables());
    }

    private Reading read(GreyImage image, int dpi) throws IOException {
        double slope = Skew.of(image).slope();
        var level = Math.abs(slope) > LEVEL_ENOUGH ? image.levelled(slope) : image;
        var grids = Grid.of(Rule.of(level, dpi), dpi);
        // Rules are taken for letters, and letters beside them for part of the rule.
        for (var grid : grids) {
            grid.rules().forEach(rule -> erase(level, rule, dpi));
        }
        var strip = new CellStrip(tesseract, level, dpi);
        var tables = new ArrayList<TableLines>();
        var all = new ArrayList<PageWord>();
        for (var grid : grids) {
            var cells = strip.read(grid.cells());
            tables.add(grid.lines(cells));
            cells.values().forEach(all::addAll);
        }
        grids.forEach(grid -> grid.eraseFrom(level, 2));
        var numerals = new RomanNumerals(level);
        var prose = numerals.checked(tesseract.read(level, dpi));
        all.addAll(prose);
        return new Reading(all, prose, tables);
    }

    private static void erase(GreyImage image, Rule rule, int dpi) {
        int half = rule.thickness() / 2 + Math.max(2, dpi / 75);
        if (rule.level()) {
            image.erase(rule.from(), rule.at() - half, rule.to(), rule.at() + half);
        } else {
            image.erase(rule.at() - half, rule.from(), rule.at() + half, rule.to());
        }
    }

    private record Reading(List<PageWord> words, List<PageWord> prose, List<TableLines> tables) {
        double confidence() {
            return words.stream()
                    .filter(word -> word.text().length() > 1)
                    .mapToDouble(PageWord::confidence)
                    .average()
                    .orElse(0);
        }
    }
}
