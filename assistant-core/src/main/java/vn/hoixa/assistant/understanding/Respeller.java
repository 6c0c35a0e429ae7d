package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Spelling;
import vn.hoixa.knowledge.text.SyllableTable;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Gives a question the marks it was typed without and the letters it lost: the likeliest row of syllables under a
 * {@link SyllableModel} (Viterbi). What was typed with right marks, numbers and words nobody knows stay.
 */
final class Respeller {
    private static final double OTHER_MARKS = 8;
    private static final double RARE_MARKS = 6;
    private static final double ADDED_MARKS = 3;
    private static final double ONE_LETTER = 4.5;
    private static final double ENOUGH_MARKS = 0.2;
    private static final double MOST_CAPITALS = 0.6;
    private static final int SHORTEST_ALIKE = 3;

    /** A reading of a typed word and what it costs to believe it. */
    private record Candidate(String word, double cost, boolean needsNeighbour) {}

    private record State(
            String word, double score, @Nullable State from) {}

    private final SyllableModel model;

    Respeller(SyllableModel model) {
        this.model = model;
    }

    /** The words as they were most likely meant, one for each word given. */
    List<String> respell(List<String> typed) {
        boolean marked = typed.stream().filter(VietnameseText::hasMarks).count() >= ENOUGH_MARKS * typed.size();
        boolean names = typed.stream().filter(Respeller::capital).count() <= MOST_CAPITALS * typed.size();
        Map<String, State> column = Map.of("", new State("", 0, null));
        for (int i = 0; i < typed.size(); i++) {
            var word = typed.get(i);
            var after = i + 1 < typed.size() ? readings(typed.get(i + 1)) : Set.<String>of();
            var next = new HashMap<String, State>();
            boolean name = names && capital(word) && !word.equals(typed.getFirst());
            for (var candidate : name ? asIs(word) : candidates(word, marked)) {
                for (var state : column.values()) {
                    double score = state.score() + model.score(state.word(), candidate.word()) - candidate.cost();
                    boolean supported = !candidate.needsNeighbour()
                            || model.follows(state.word(), candidate.word())
                            || after.stream().anyMatch(later -> model.follows(candidate.word(), later));
                    var reached = new State(candidate.word(), supported ? score : score - ONE_LETTER, state);
                    next.merge(candidate.word(), reached, (a, b) -> a.score() >= b.score() ? a : b);
                }
            }
            column = next;
        }
        var words = new ArrayList<String>();
        var best = column.values().stream()
                .max((a, b) -> Double.compare(a.score(), b.score()))
                .orElse(null);
        for (var state = best; state != null && state.from() != null; state = state.from()) {
            words.addFirst(state.word());
        }
        return asTyped(typed, words);
    }

    private Set<String> readings(String typed) {
        return model.readings(VietnameseText.fold(Spelling.canonical(typed)));
    }

    /** A word that only changed its case keeps the typed one. */
    private static List<String> asTyped(List<String> typed, List<String> words) {
        var result = new ArrayList<String>();
        for (int i = 0; i < typed.size(); i++) {
            boolean same = Spelling.canonical(typed.get(i)).equals(words.get(i));
            result.add(same ? typed.get(i) : words.get(i));
        }
        return result;
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static List<Candidate> asIs(String typed) {
        return List.of(new Candidate(Spelling.canonical(typed), 0, false));
    }

    private List<Candidate> candidates(String typed, boolean marked) {
        if (fixed(typed)) {
            return asIs(typed);
        }
        var word = Spelling.canonical(typed);
        var found = new ArrayList<>(asIs(typed));
        var folded = VietnameseText.fold(word);
        boolean hasMarks = VietnameseText.hasMarks(word);
        boolean known = model.knows(word);
        boolean syllable = hasMarks ? SyllableTable.contains(word) : SyllableTable.containsFolded(folded);
        boolean right = known || syllable && (hasMarks || marked);
        double cost = !right ? 0 : !hasMarks ? (marked ? ADDED_MARKS : 0) : known ? OTHER_MARKS : RARE_MARKS;
        for (var reading : model.readings(folded)) {
            if (!reading.equals(word)) {
                found.add(new Candidate(reading, cost, right && marked));
            }
        }
        boolean odd = !known && !syllable;
        if (odd && folded.length() >= SHORTEST_ALIKE) {
            for (var alike : model.alike(folded)) {
                model.readings(alike).forEach(reading -> found.add(new Candidate(reading, ONE_LETTER, true)));
            }
        }
        return found;
    }

    private static boolean fixed(String typed) {
        boolean letters = typed.codePoints().allMatch(Character::isLetter);
        boolean capitals = typed.length() > 1
                && typed.equals(typed.toUpperCase(Locale.ROOT))
                && !SyllableTable.containsFolded(VietnameseText.fold(typed));
        return !letters || capitals;
    }
}
