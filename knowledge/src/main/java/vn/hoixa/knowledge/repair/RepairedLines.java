package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the readings of all passages back into lines. */
final class RepairedLines {
    private RepairedLines() {}

    static RepairedText write(List<String> originals, List<List<Atom>> passages, List<List<Reading>> readings) {
        int n = originals.size();
        var texts = new StringBuilder[n];
        var least = new double[n];
        Arrays.fill(least, 1);
        for (int p = 0; p < passages.size(); p++) {
            var atoms = passages.get(p);
            for (var reading : readings.get(p)) {
                var atom = atoms.get(reading.arc().from());
                int line = atom.line();
                if (texts[line] == null) {
                    texts[line] = new StringBuilder();
                }
                texts[line].append(atom.gap()).append(reading.option().text());
                if (holdsWord(reading.option())) {
                    least[line] = Math.min(least[line], reading.confidence());
                }
            }
        }
        var lines = new ArrayList<RepairedLine>();
        for (int i = 0; i < n; i++) {
            var text = texts[i] == null ? originals.get(i) : texts[i].toString();
            lines.add(new RepairedLine(originals.get(i), text, least[i]));
        }
        return new RepairedText(true, lines);
    }

    private static boolean holdsWord(Option option) {
        return Arrays.stream(option.words()).anyMatch(word -> word != Vocabulary.COMMA);
    }
}
