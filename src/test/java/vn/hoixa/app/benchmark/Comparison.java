package vn.hoixa.app.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoixa.app.benchmark.Contender.Place;
import vn.hoixa.app.benchmark.Shared.Gold;

/**
 * Asks contenders the same questions and tells how often the right lines come first.
 *
 * @param questions those with gold lines
 * @param documents the documents' ids by the names of their files
 */
record Comparison(List<Gold> questions, Map<String, String> documents) {
    private static final int LIMIT = 10;
    private static final int TIMED_ROUNDS = 5;

    /**
     * What one contender reached.
     *
     * @param first share of questions with a passage on the gold lines in the first place
     * @param reciprocalRank mean of 1 / place of the first such passage among ten, 0 where there is none
     */
    record Result(String name, double first, double reciprocalRank, Latencies time) {}

    Result of(Contender contender) throws Exception {
        double first = 0;
        double reciprocal = 0;
        for (var question : questions) {
            int place = place(question, contender.find(question.question(), LIMIT));
            first += place == 1 ? 1 : 0;
            reciprocal += place == 0 ? 0 : 1.0 / place;
        }
        return new Result(contender.name(), first / questions.size(), reciprocal / questions.size(), times(contender));
    }

    /** From 1; 0 where no passage is on the gold lines. */
    private int place(Gold question, List<Place> found) {
        var document = documents.get(question.source());
        for (int i = 0; i < found.size(); i++) {
            var place = found.get(i);
            if (place.documentId().equals(document) && question.lines().stream().anyMatch(place::meets)) {
                return i + 1;
            }
        }
        return 0;
    }

    private Latencies times(Contender contender) throws Exception {
        var nanos = new ArrayList<Long>();
        for (int round = 0; round < TIMED_ROUNDS; round++) {
            for (var question : questions) {
                // A word that no text holds, another each time: nobody may answer from memory.
                var asked = question.question() + " x" + round + "q" + nanos.size();
                long start = System.nanoTime();
                contender.find(asked, LIMIT);
                nanos.add(System.nanoTime() - start);
            }
        }
        return new Latencies(nanos);
    }
}
