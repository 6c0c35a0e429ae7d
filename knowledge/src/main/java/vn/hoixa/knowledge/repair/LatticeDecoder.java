package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the likeliest way through a lattice under a word model (Viterbi with a beam). */
final class LatticeDecoder {
    private static final int WIDEST = 24;
    private static final double BEAM = 11;
    private static final double ANEW = 0.3;

    private final WordModel words;
    private final double wordWeight;

    LatticeDecoder(WordModel words, double wordWeight) {
        this.words = words;
        this.wordWeight = wordWeight;
    }

    private record State(
            int first,
            int second,
            double score,
            @Nullable State from,
            @Nullable Arc arc,
            @Nullable Option option) {}

    /** The readings along the best way, in order; together they cover every atom. */
    List<Reading> decode(List<List<Arc>> lattice) {
        int n = lattice.size();
        var columns = new ArrayList<Map<Long, State>>();
        for (int i = 0; i <= n; i++) {
            columns.add(new HashMap<>());
        }
        columns.getFirst().put(0L, new State(Vocabulary.START, Vocabulary.START, 0, null, null, null));
        for (int i = 0; i < n; i++) {
            var states = best(columns.get(i));
            for (var arc : lattice.get(i)) {
                for (var state : states) {
                    for (var option : arc.options()) {
                        keep(columns.get(arc.to()), step(state, arc, option));
                    }
                }
            }
        }
        var way = new ArrayList<State>();
        var last = best(columns.get(n)).getFirst();
        for (var state = last; state != null && state.arc() != null; state = state.from()) {
            way.addFirst(state);
        }
        return readings(way);
    }

    private State step(State state, Arc arc, Option option) {
        int first = state.first();
        int second = state.second();
        double score = state.score() + option.score();
        for (int word : option.words()) {
            score += wordWeight * Math.log(probability(option, first, second, word));
            first = second;
            second = word;
        }
        if (arc.breaks()) {
            first = Vocabulary.START;
            second = Vocabulary.START;
        }
        return new State(first, second, score, state, arc, option);
    }

    /** A capital within a line may begin something new, as the next cell of a table whose bars were lost. */
    private double probability(Option option, int first, int second, int word) {
        double here = words.probability(first, second, word);
        if (option.text().isEmpty() || !Character.isUpperCase(option.text().charAt(0)) || second == Vocabulary.START) {
            return here;
        }
        double anew = words.probability(Vocabulary.START, Vocabulary.START, word);
        return (1 - ANEW) * here + ANEW * anew;
    }

    private static void keep(Map<Long, State> column, State state) {
        column.merge((long) state.first() << 32 | state.second(), state, (a, b) -> a.score() >= b.score() ? a : b);
    }

    private static List<State> best(Map<Long, State> column) {
        var states = new ArrayList<>(column.values());
        states.sort((a, b) -> Double.compare(b.score(), a.score()));
        double floor = states.isEmpty() ? 0 : states.getFirst().score() - BEAM;
        int end = 0;
        while (end < Math.min(WIDEST, states.size()) && states.get(end).score() >= floor) {
            end++;
        }
        return states.subList(0, end);
    }

    private List<Reading> readings(List<State> way) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < way.size(); i++) {
            var state = way.get(i);
            var arc = state.arc();
            var option = state.option();
            var from = state.from();
            if (arc != null && option != null && from != null) {
                readings.add(new Reading(arc, option, confidence(way, i, from, arc, option)));
            }
        }
        return readings;
    }

    /** The chosen option's share of the probability of all options of its arc, the rest of the way being right. */
    private double confidence(List<State> way, int i, State from, Arc arc, Option chosen) {
        if (arc.options().size() == 1) {
            return chosen.keepsReading() ? 0.2 : 1;
        }
        double best = inPlace(way, i, from, chosen);
        double sum = 0;
        for (var option : arc.options()) {
            if (!option.text().equalsIgnoreCase(chosen.text())) {
                sum += Math.exp(inPlace(way, i, from, option) - best);
            }
        }
        double share = 1 / (1 + sum);
        return chosen.keepsReading() ? Math.min(share, 0.3) : share;
    }

    private double inPlace(List<State> way, int i, State from, Option option) {
        int first = from.first();
        int second = from.second();
        double score = option.score();
        for (int word : option.words()) {
            score += wordWeight * Math.log(probability(option, first, second, word));
            first = second;
            second = word;
        }
        int after = 0;
        for (int next = i + 1; next < way.size() && after < 2; next++) {
            var later = way.get(next);
            if (later.arc() == null || later.option() == null || later.arc().breaks()) {
                break;
            }
            for (int word : later.option().words()) {
                if (after < 2) {
                    score += wordWeight * Math.log(words.probability(first, second, word));
                    first = second;
                    second = word;
                    after++;
                }
            }
        }
        return score;
    }
}
