package vn.hoixa.knowledge.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.hoixa.knowledge.text.VietnameseText;

/** Makes the repair's model again: from clean text, and from pages of it that are drawn and read in English. */
public final class RepairTrainer {
    private static final int SHORTEST_PARAGRAPH = 60;
    private static final float DOMAIN_WEIGHT = 8;
    private static final float EXTRA_WEIGHT = 6;
    private static final float PLACE_WEIGHT = 5;
    private static final float PHRASE_WEIGHT = 20;

    private final Consumer<String> progress;

    /** @param progress is told what is being done */
    public RepairTrainer(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * Trains a model and writes it.
     *
     * @param corpus clean text, one paragraph a line, plain or compressed with xz (then {@code xz} must be installed)
     * @param extraCleanText more clean text near to the plans to be repaired, counted several times; plain files
     * @param output the model's file; an old one is replaced
     * @param options pages, fonts and seed; drawing needs {@code tesseract} with {@code eng}
     * @throws IOException where a file cannot be read or written
     */
    public void train(Path corpus, List<Path> extraCleanText, Path output, TrainingOptions options) throws IOException {
        progress.accept("reading " + corpus);
        var paragraphs = paragraphs(corpus);
        var extra = new ArrayList<String>();
        for (var file : extraCleanText) {
            extra.addAll(paragraphs(file));
        }
        var segments =
                new ConfusionTrainer().learn(CorpusCounter.distinct(TrainingPairs.words(pairs(paragraphs, options))));
        progress.accept(segments.size() + " segments learned");
        var texts = texts(paragraphs, extra);
        var counter = new CorpusCounter();
        var given = new ArrayList<>(WordList.read("latin-words.txt"));
        given.addAll(WordList.read("abbreviations.txt"));
        counter.chooseWords(texts, given);
        var counts = counter.count(texts);
        progress.accept(counter.forms().size() + " words, " + counts.pairs().size() + " pairs, "
                + counts.triples().size() + " triples");
        ModelFile.write(output, counter.forms(), counter.fixed(), counts, segments);
        progress.accept("wrote " + output + ", " + Files.size(output) + " bytes");
    }

    private List<TrainingPair> pairs(List<String> paragraphs, TrainingOptions options) throws IOException {
        var file = options.pairs();
        if (file != null && Files.exists(file)) {
            return TrainingPairs.read(file);
        }
        var made = made(paragraphs, options);
        if (file != null) {
            TrainingPairs.write(file, made);
        }
        return made;
    }

    private List<TrainingPair> made(List<String> paragraphs, TrainingOptions options) throws IOException {
        progress.accept("drawing and reading " + options.pages() + " pages");
        var folder = Files.createTempDirectory("train-repair");
        try {
            var enough = paragraphs.stream()
                    .filter(text -> text.length() > SHORTEST_PARAGRAPH)
                    .toList();
            return new PairMaker(options.fonts(), folder, options.seed()).make(enough, options.pages());
        } finally {
            Files.delete(folder);
        }
    }

    private static List<WeightedText> texts(List<String> paragraphs, List<String> extra) {
        var domain = WordList.read("domain-words.txt");
        var near = new ArrayList<String>();
        var far = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            long hits = domain.stream().filter(paragraph::contains).count();
            (hits >= 2 ? near : far).add(paragraph);
        }
        return List.of(
                new WeightedText(far, 1),
                new WeightedText(near, DOMAIN_WEIGHT),
                new WeightedText(extra, EXTRA_WEIGHT),
                new WeightedText(WordList.read("phrases.txt"), PHRASE_WEIGHT),
                new WeightedText(WordList.read("places.txt"), PLACE_WEIGHT));
    }

    private static List<String> paragraphs(Path file) throws IOException {
        if (!file.toString().endsWith(".xz")) {
            return Files.readAllLines(file).stream().map(VietnameseText::nfc).toList();
        }
        var process = new ProcessBuilder("xz", "-dc", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(VietnameseText::nfc).toList();
        }
    }
}
