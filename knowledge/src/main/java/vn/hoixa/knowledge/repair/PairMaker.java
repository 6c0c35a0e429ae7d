package vn.hoixa.knowledge.repair;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes pairs of true and damaged words at will: clean text is drawn as a page, read in English, and aligned. */
final class PairMaker {
    private static final String MARKS = "ăâđêôơưẩậẳặẻẹểệỉịỏọổộởợủụửựỷỵẨẬỆỘỢỰ";
    private static final int PARAGRAPHS_A_PAGE = 40;
    private static final int LONGEST_PARAGRAPH = 500;

    private final List<String> fonts;
    private final Path folder;
    private final long seed;

    PairMaker(List<String> fonts, Path folder, long seed) {
        this.fonts = List.copyOf(fonts);
        this.folder = folder;
        this.seed = seed;
    }

    /**
     * The pairs of {@code pages} pages whose text is drawn by lot from {@code paragraphs}, as many pages at once as there
     * are processors; each page has a lot of its own, so that the pairs do not hang on who is first.
     */
    List<TrainingPair> make(List<String> paragraphs, int pages) {
        var installed = installed();
        return IntStream.range(0, pages)
                .parallel()
                .mapToObj(page -> page(installed, paragraphs, new Random(seed + page)))
                .flatMap(List::stream)
                .toList();
    }

    private List<TrainingPair> page(List<Font> installed, List<String> paragraphs, Random random) {
        var rendered = new PageRenderer(installed, random).render(sample(paragraphs, random));
        return PairAligner.align(rendered.lines(), new EnglishReader(folder).read(rendered.image()));
    }

    private static List<String> sample(List<String> paragraphs, Random random) {
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
