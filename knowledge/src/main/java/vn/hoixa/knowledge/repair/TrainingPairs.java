package vn.hoixa.knowledge.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads pairs from a file, writes them, and makes them fit for learning letters. */
final class TrainingPairs {
    private static final String MARKS = ".,;:!?()[]\"“”'‘’…-–/%";

    private TrainingPairs() {}

    static List<TrainingPair> read(Path file) throws IOException {
        var pairs = new ArrayList<TrainingPair>();
        for (var line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            if (tab > 0 && tab < line.length() - 1) {
                pairs.add(new TrainingPair(line.substring(0, tab), line.substring(tab + 1)));
            }
        }
        return pairs;
    }

    static void write(Path file, List<TrainingPair> pairs) throws IOException {
        Files.write(
                file,
                pairs.stream().map(pair -> pair.truth() + "\t" + pair.noisy()).toList());
    }

    /** The pairs whose true word is letters only, without the marks that both have at the same end. */
    static List<TrainingPair> words(List<TrainingPair> pairs) {
        var words = new ArrayList<TrainingPair>();
        for (var pair : pairs) {
            var truth = pair.truth();
            var noisy = Lookalikes.replace(pair.noisy());
            while (!truth.isEmpty()
                    && !noisy.isEmpty()
                    && isMark(truth, truth.length() - 1)
                    && isMark(noisy, noisy.length() - 1)) {
                truth = truth.substring(0, truth.length() - 1);
                noisy = noisy.substring(0, noisy.length() - 1);
            }
            while (!truth.isEmpty() && !noisy.isEmpty() && isMark(truth, 0) && isMark(noisy, 0)) {
                truth = truth.substring(1);
                noisy = noisy.substring(1);
            }
            if (!noisy.isEmpty() && truth.length() > 0 && truth.chars().allMatch(Character::isLetter)) {
                words.add(new TrainingPair(truth, noisy));
            }
        }
        return words;
    }

    private static boolean isMark(String text, int at) {
        return MARKS.indexOf(text.charAt(at)) >= 0;
    }
}
