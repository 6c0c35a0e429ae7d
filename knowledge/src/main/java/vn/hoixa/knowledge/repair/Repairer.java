package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Repairs Vietnamese text that was read by an English OCR model ("d6i méi sang tao" for "đổi mới sáng tạo"): a noisy
 * channel over letters and a trigram model over syllables, decoded twice, the second time with what the document itself
 * taught. Numbers, dates and document numbers are never changed by the model. Safe for several threads at once.
 */
public final class Repairer {
    private static final double CHANNEL_WEIGHT = 0.8;
    private static final double WORD_WEIGHT = 1;
    private static final double OWN_SHARE = 0.4;

    private final RepairModel model;
    private final CandidateFinder finder;
    private final CodeRepair codes;
    private final Set<String> foreign;

    Repairer(RepairModel model) {
        this.model = model;
        this.finder = new CandidateFinder(model);
        this.foreign = Set.copyOf(WordList.read("latin-words.txt"));
        var abbreviations = new ArrayList<>(WordList.read("abbreviations.txt"));
        abbreviations.addAll(foreign);
        this.codes = new CodeRepair(abbreviations);
    }

    /**
     * A repairer with the shipped model.
     *
     * @throws java.io.UncheckedIOException where the model cannot be read
     */
    public static Repairer load() {
        return new Repairer(ModelFile.readResource("repair-model.bin"));
    }

    /**
     * The lines as they most likely were, one for each line given, in the same order. Text that is not damaged comes
     * back as it is with confidence 1, and so does a clean line within a damaged text.
     *
     * @param lines of one document, since it teaches its own words
     */
    public RepairedText repair(List<String> lines) {
        if (!DamageDetector.isDamaged(lines)) {
            return new RepairedText(
                    false,
                    lines.stream().map(line -> new RepairedLine(line, line, 1)).toList());
        }
        var tokenizer = new Tokenizer(codes, foreign);
        var starts = new LineStartRepair();
        var atoms = new ArrayList<List<Atom>>();
        for (int i = 0; i < lines.size(); i++) {
            var line = starts.repair(Lookalikes.replace(VietnameseText.nfc(lines.get(i))));
            atoms.add(DamageDetector.isCleanLine(line) ? List.of() : tokenizer.atoms(i, line));
        }
        var passages = Passages.of(atoms);
        var builder = new LatticeBuilder(finder, model.vocabulary(), CHANNEL_WEIGHT);
        var lattices = passages.stream().map(builder::build).toList();
        var first = decode(lattices, model.words());
        var own = new MixedModel(model.words(), OwnWords.learn(first, model.vocabulary()), OWN_SHARE);
        var second = decode(lattices, own);
        return RepairedLines.write(lines, passages, second);
    }

    private static List<List<Reading>> decode(List<List<List<Arc>>> lattices, WordModel words) {
        var decoder = new LatticeDecoder(words, WORD_WEIGHT);
        return IntStream.range(0, lattices.size())
                .mapToObj(i -> decoder.decode(lattices.get(i)))
                .toList();
    }
}
