package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.List;

/** Writes the readings of all passages back into lines. */
final class RepairedLines {
    private RepairedLines() {}

    static RepairedText write(List<String> originals, List<List<Atom>> passages, List<List<Reading>> readings) {
        int n = originals.size();
        var texts = new StringBuilder[n];
        var sums = new double[n];
        var words = new int[n];
        for (int p = 0; p < passages.size(); p++) {
            var atoms = passages.get(p);
            for (var reading : readings.get(p)) {
                var atom = atoms.get(reading.arc().from());
                int line = atom.line();
                if (texts[line] == null) {
                    texts[line] = new StringBuilder();
                }
                texts[line].append(atom.gap()).append(reading.option().text());
                if (reading.option().words().length > 0) {
                    sums[line] += reading.confidence();
                    words[line]++;
                }
            }
        }
        var lines = new ArrayList<RepairedLine>();
        for (int i = 0; i < n; i++) {
            var text = texts[i] == null ? originals.get(i) : texts[i].toString();
            lines.add(new RepairedLine(originals.get(i), text, words[i] == 0 ? 1 : sums[i] / words[i]));
        }
        return new RepairedText(true, lines);
    }
}
