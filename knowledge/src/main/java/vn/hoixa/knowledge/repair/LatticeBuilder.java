package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays out every way to read a passage: single words, two pieces joined to one word, one piece cut in two words. */
final class LatticeBuilder {
    private static final double UNKNOWN_START = -8;
    private static final double UNKNOWN_LETTER = -2.7;
    private static final double UNKNOWN_CAPITAL = -1.6;
    private static final double JOIN_OVER_SPACE = -7;
    private static final double JOIN_OVER_MARK = -2;
    private static final double COMMA_FROM_LETTER = -5;
    private static final double MARK_FROM_NOTHING = -5;
    private static final double ACRONYM_START = -1;
    private static final double ACRONYM_LETTER = -1.2;
    private static final double LIKELY = 1e-4;
    private static final double CUT = -8.5;
    private static final double NUMBER_DIGIT = -2.3;
    private static final double WORD_FOR_NUMBER = 0;
    private static final int LONGEST_JOINED = 8;
    private static final int SHORTEST_CUT = 5;
    private static final int BEST_HALVES = 3;

    private final CandidateFinder finder;
    private final Vocabulary vocabulary;
    private final double channelWeight;
    private final Map<String, List<Candidate>> known = new HashMap<>();

    LatticeBuilder(CandidateFinder finder, Vocabulary vocabulary, double channelWeight) {
        this.finder = finder;
        this.vocabulary = vocabulary;
        this.channelWeight = channelWeight;
    }

    /** The arcs of the passage, those that start at atom i in the list's place i. */
    List<List<Arc>> build(List<Atom> atoms) {
        var arcs = new ArrayList<List<Arc>>();
        for (int i = 0; i < atoms.size(); i++) {
            var here = new ArrayList<Arc>();
            here.add(single(atoms, i));
            joined(atoms, i, here);
            arcs.add(here);
        }
        return arcs;
    }

    private Arc single(List<Atom> atoms, int i) {
        var atom = atoms.get(i);
        var options = new ArrayList<Option>();
        switch (atom.kind()) {
            case WORD -> {
                addWords(options, candidates(atom.text()), 0);
                options.add(kept(atom.text()));
                if (isUnlikely(candidates(atom.text()))) {
                    addCuts(options, atom.text());
                }
            }
            case ACRONYM -> {
                addWords(options, finder.find(atom.text(), true), 0);
                double score = ACRONYM_START + ACRONYM_LETTER * atom.text().length();
                options.add(new Option(atom.text(), new int[] {Vocabulary.UNKNOWN}, score, false));
            }
            case DOUBTFUL_NUMBER -> {
                double digits = NUMBER_DIGIT * atom.text().length();
                options.add(new Option(atom.text(), new int[] {Vocabulary.NUMBER}, digits, false));
                if (mayBeWord(atoms, i)) {
                    addWords(options, candidates(atom.text()), WORD_FOR_NUMBER);
                }
            }
            case NUMBER -> options.add(new Option(atom.text(), new int[] {Vocabulary.NUMBER}, 0, false));
            case DEBRIS -> options.add(new Option(atom.text(), new int[] {Vocabulary.UNKNOWN}, 0, true));
            case FIXED -> options.add(new Option(atom.text(), new int[] {vocabulary.number(atom.text())}, 0, false));
            case MARK, BREAK ->
                options.add(new Option(
                        atom.text(),
                        isComma(atom.text()) ? new int[] {Vocabulary.COMMA} : new int[0],
                        markCost(atom.text()),
                        false));
        }
        return new Arc(i, i + 1, options, atom.kind() == Atom.Kind.BREAK);
    }

    private static boolean isComma(String mark) {
        return mark.equals(",") || mark.equals(";");
    }

    private static double markCost(String mark) {
        return switch (mark) {
            case "," -> 0;
            case ";" -> -1.5;
            case ".", "-" -> -2.5;
            case ":", "(", ")", "/", "|", "“", "”", "\"" -> -4;
            default -> -6;
        };
    }

    /** A number at the start of a line, or before a sign or unit that wants one, stays a number. */
    private static boolean mayBeWord(List<Atom> atoms, int i) {
        boolean starts = i == 0 || atoms.get(i - 1).line() != atoms.get(i).line();
        if (starts && (i == 0 || atoms.get(i - 1).kind() == Atom.Kind.BREAK)) {
            return false;
        }
        if (i + 1 < atoms.size() && atoms.get(i + 1).text().startsWith("%")) {
            return false;
        }
        return atoms.get(i).text().length() > 1 || "46".contains(atoms.get(i).text());
    }

    private static boolean isUnlikely(List<Candidate> candidates) {
        return candidates.stream().noneMatch(candidate -> candidate.probability() > LIKELY);
    }

    private void addWords(List<Option> options, List<Candidate> candidates, double cost) {
        for (var candidate : candidates) {
            options.add(new Option(
                    candidate.text(),
                    new int[] {candidate.word()},
                    cost + channelWeight * Math.log(candidate.probability()),
                    false));
        }
    }

    private Option kept(String text) {
        double score = UNKNOWN_START;
        for (int i = 0; i < text.length(); i++) {
            score += Character.isUpperCase(text.charAt(i)) ? UNKNOWN_CAPITAL : UNKNOWN_LETTER;
        }
        return new Option(text, new int[] {Vocabulary.UNKNOWN}, score, true);
    }

    private void addCuts(List<Option> options, String text) {
        if (text.length() < SHORTEST_CUT) {
            return;
        }
        for (int at = 2; at <= text.length() - 2; at++) {
            var left = candidates(text.substring(0, at));
            var right = candidates(text.substring(at));
            for (int l = 0; l < Math.min(BEST_HALVES, left.size()); l++) {
                for (int r = 0; r < Math.min(BEST_HALVES, right.size()); r++) {
                    var first = left.get(l);
                    var second = right.get(r);
                    double probability = first.probability() * second.probability();
                    if (probability > 1e-4) {
                        options.add(new Option(
                                first.text() + " " + second.text(),
                                new int[] {first.word(), second.word()},
                                CUT + channelWeight * Math.log(probability),
                                false));
                    }
                }
            }
        }
    }

    private void joined(List<Atom> atoms, int i, List<Arc> here) {
        if (atoms.get(i).kind() != Atom.Kind.WORD) {
            return;
        }
        var text = new StringBuilder(atoms.get(i).text());
        var letters = new StringBuilder(text);
        double cost = 0;
        for (int next = i + 1; next < atoms.size() && next <= i + 3; next++) {
            var atom = atoms.get(next);
            if (atom.line() != atoms.get(i).line()
                    || atom.kind() == Atom.Kind.FIXED
                    || atom.kind() == Atom.Kind.DEBRIS) {
                return;
            }
            boolean space = !atom.gap().isEmpty();
            if (space && (next > i + 1 || !joinsOverSpace(atoms, i, next))) {
                return;
            }
            if (!space && atom.kind() == Atom.Kind.NUMBER) {
                return;
            }
            boolean mark = atom.kind() == Atom.Kind.MARK || atom.kind() == Atom.Kind.BREAK;
            text.append(atom.text());
            letters.append(mark ? "" : atom.text());
            boolean ends =
                    next + 1 == atoms.size() || !atoms.get(next + 1).gap().isEmpty();
            cost += space ? JOIN_OVER_SPACE : mark && !atom.text().equals("'") ? JOIN_OVER_MARK : 0;
            double eaten = cost + (isComma(atom.text()) && ends ? COMMA_FROM_LETTER : 0);
            if (text.length() > LONGEST_JOINED) {
                return;
            }
            var options = new ArrayList<Option>();
            addWords(options, candidates(text.toString()), eaten);
            if (!mark && letters.length() < text.length()) {
                addWords(options, candidates(letters.toString()), eaten + MARK_FROM_NOTHING);
            }
            if (!options.isEmpty()) {
                here.add(new Arc(i, next + 1, options, false));
            }
        }
    }

    /** "s 6" is one word read in two; only very short pieces are. */
    private static boolean joinsOverSpace(List<Atom> atoms, int i, int next) {
        var left = atoms.get(i).text();
        var right = atoms.get(next);
        boolean letters = right.kind() == Atom.Kind.WORD || right.kind() == Atom.Kind.DOUBTFUL_NUMBER;
        return letters
                && right.gap().length() == 1
                && Math.min(left.length(), right.text().length()) == 1;
    }

    private List<Candidate> candidates(String token) {
        return known.computeIfAbsent(token, text -> finder.find(text, false));
    }
}
