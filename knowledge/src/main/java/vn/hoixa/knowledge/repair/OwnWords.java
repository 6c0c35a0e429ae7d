package vn.hoixa.knowledge.repair;

import java.util.List;

/** What a document says again and again: its words counted after a first repair, the sure ones more. */
final class OwnWords {
    /** Takes off nearly all of a single count, so that a word seen once does not vote for itself. */
    private static final double DISCOUNT = 0.95;

    private static final double OPENNESS = 0.5;

    private OwnWords() {}

    static WordModel learn(List<List<Reading>> passages, Vocabulary vocabulary) {
        int most = passages.stream().mapToInt(List::size).sum() * 2 + 16;
        var counts = new NgramCounts(new float[vocabulary.size()], new CountTable(most), new CountTable(most));
        for (var passage : passages) {
            count(passage, counts);
        }
        return new NgramModel(counts, DISCOUNT, OPENNESS);
    }

    private static void count(List<Reading> passage, NgramCounts counts) {
        int first = Vocabulary.START;
        int second = Vocabulary.START;
        double sure = 1;
        double surer = 1;
        for (var reading : passage) {
            for (int word : reading.option().words()) {
                double here = reading.confidence();
                counts.singles()[word] += (float) here;
                counts.pairs().add(NgramModel.pair(second, word), (float) (here * sure));
                counts.triples().add(NgramModel.triple(first, second, word), (float) (here * sure * surer));
                first = second;
                second = word;
                surer = sure;
                sure = here;
            }
            if (reading.arc().breaks()) {
                first = Vocabulary.START;
                second = Vocabulary.START;
            }
        }
    }
}
