package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words that may stand behind a token, best first. */
final class CandidateFinder {
    private static final int MOST = 18;
    private static final double LOWER_READ_AS_TITLE = 0.02;
    /** A token that nothing explains may hold one letter too many, written twice in two ways ("muirc", "vé1i"). */
    private static final double EXTRA_LETTER = 1e-3;

    private static final double UNLIKELY = 1e-5;
    private static final int SHORTEST_WITH_EXTRA = 3;
    private static final double ODD_CAPITALS = 0.02;
    private static final int LONGEST = 14;
    /** Small letters that the reader writes for Đ and other capitals. */
    private static final String READ_FOR_CAPITAL = "bdplti";

    private final RepairModel model;
    private final WordTrie syllables;
    private final WordTrie fixed;

    CandidateFinder(RepairModel model) {
        this.model = model;
        var lower = new HashMap<String, Integer>();
        var asIs = new HashMap<String, Integer>();
        var vocabulary = model.vocabulary();
        for (int word = Vocabulary.FIRST_WORD; word < vocabulary.size(); word++) {
            (vocabulary.isFixed(word) ? asIs : lower).put(vocabulary.form(word), word);
        }
        this.syllables = new WordTrie(lower);
        this.fixed = new WordTrie(asIs);
    }

    /**
     * At most a dozen or so words, best first by the token's probability and the word's own; may be empty.
     *
     * @param alone whether capitals are odd here, since the words around are not in capitals
     */
    List<Candidate> find(String token, boolean alone) {
        if (token.isEmpty() || token.length() > LONGEST) {
            return List.of();
        }
        var all = new HashMap<String, Candidate>();
        collect(token, alone, 1, all);
        if (token.length() >= SHORTEST_WITH_EXTRA
                && all.values().stream().noneMatch(candidate -> candidate.probability() > UNLIKELY)) {
            for (int i = 0; i < token.length(); i++) {
                collect(token.substring(0, i) + token.substring(i + 1), alone, EXTRA_LETTER, all);
            }
        }
        return best(all);
    }

    private void collect(String token, boolean alone, double prior, Map<String, Candidate> all) {
        var search = new CandidateSearch(model.confusion(), token);
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < token.length(); i++) {
            letters += Character.isLetter(token.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(token.charAt(i)) ? 1 : 0;
        }
        boolean lowerStart = Character.isLowerCase(token.charAt(0));
        if (alone || capitals * 2 < letters || capitals < 2) {
            collect(all, search.run(syllables, WordCase.LOWER), prior);
            if (!lowerStart || READ_FOR_CAPITAL.indexOf(token.charAt(0)) >= 0) {
                collect(all, search.run(syllables, WordCase.TITLE), prior * (lowerStart ? LOWER_READ_AS_TITLE : 1));
            }
        }
        if (capitals * 2 >= letters && capitals > 0) {
            collect(
                    all,
                    search.run(syllables, WordCase.UPPER),
                    prior * (capitals == 1 ? 0.1 : alone ? ODD_CAPITALS : 1));
        }
        collect(all, search.run(fixed, WordCase.LOWER), prior);
    }

    private static void collect(Map<String, Candidate> all, List<Candidate> found, double prior) {
        for (var candidate : found) {
            var weighed = new Candidate(candidate.word(), candidate.text(), candidate.probability() * prior);
            all.merge(candidate.text(), weighed, (a, b) -> a.probability() >= b.probability() ? a : b);
        }
    }

    private List<Candidate> best(Map<String, Candidate> all) {
        var sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparingDouble(this::weight).reversed());
        return List.copyOf(sorted.subList(0, Math.min(MOST, sorted.size())));
    }

    private double weight(Candidate candidate) {
        double own = model.words().probability(Vocabulary.UNKNOWN, Vocabulary.UNKNOWN, candidate.word());
        return candidate.probability() * Math.sqrt(own);
    }
}
