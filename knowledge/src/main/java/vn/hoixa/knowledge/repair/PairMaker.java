package vn.hoixa.knowledge.repair;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes pairs of true and damaged words at will: clean text is drawn as a page, read in English, and aligned. */
final class PairMaker {
    private static final String MARKS = "ăâđêôơưẩậẳặẻẹểệỉịỏọổộởợủụửựỷỵẨẬỆỘỢỰ";
    private static final int PARAGRAPHS_A_PAGE = 40;
    private static final int LONGEST_PARAGRAPH = 500;

    private final List<String> fonts;
    private final Path folder;
    private final Random random;

    PairMaker(List<String> fonts, Path folder, Random random) {
        this.fonts = List.copyOf(fonts);
        this.folder = folder;
        this.random = random;
    }

    /** The pairs of {@code pages} pages whose text is drawn by lot from {@code paragraphs}. */
    List<TrainingPair> make(List<String> paragraphs, int pages) {
        var renderer = new PageRenderer(installed(), random);
        var reader = new EnglishReader(folder);
        var pairs = new ArrayList<TrainingPair>();
        for (int page = 0; page < pages; page++) {
            var rendered = renderer.render(sample(paragraphs));
            pairs.addAll(PairAligner.align(rendered.lines(), reader.read(rendered.image())));
        }
        return pairs;
    }

    private List<String> sample(List<String> paragraphs) {
        var sample = new ArrayList<String>();
        for (int i = 0; i < PARAGRAPHS_A_PAGE; i++) {
            var text = paragraphs.get(random.nextInt(paragraphs.size()));
            sample.add(text.length() <= LONGEST_PARAGRAPH ? text : text.substring(0, LONGEST_PARAGRAPH));
        }
        return sample;
    }

    private List<Font> installed() {
        var families = List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        return fonts.stream()
                .filter(families::contains)
                .map(name -> new Font(name, Font.PLAIN, 12))
                .filter(font -> font.canDisplayUpTo(MARKS) < 0)
                .toList();
    }
}
