package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hoixa.knowledge.text.SyllableTable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Chooses the vocabulary and counts its words, pairs and triples in clean text. */
final class CorpusCounter {
    private static final int RARE_SYLLABLE = 4;
    private static final int RARE_ABBREVIATION = 25;
    private static final int RARE_FOREIGN = 120;
    private static final int PAIRS = 1_500_000;
    private static final int TRIPLES = 6_000_000;

    private final List<String> forms = new ArrayList<>();
    private final List<Boolean> fixed = new ArrayList<>();

    /** The words to keep: syllables in use, the given ones, and frequent abbreviations and foreign words. */
    void chooseWords(List<WeightedText> texts, List<String> given) {
        var lower = new HashMap<String, Float>();
        var upper = new HashMap<String, Float>();
        for (var text : texts) {
            for (var paragraph : text.paragraphs()) {
                for (var sentence : CorpusWords.sentences(paragraph)) {
                    for (var word : sentence) {
                        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
                        (capitals ? upper : lower).merge(word.toLowerCase(Locale.ROOT), text.weight(), Float::sum);
                    }
                }
            }
        }
        var taken = new HashSet<String>();
        for (var word : given) {
            var key = word.toLowerCase(Locale.ROOT);
            if (!SyllableTable.contains(key) && taken.add(key)) {
                forms.add(word);
                fixed.add(true);
            }
        }
        var all = new HashSet<>(lower.keySet());
        all.addAll(upper.keySet());
        for (var word : all.stream().sorted().toList()) {
            float small = lower.getOrDefault(word, 0f);
            float big = upper.getOrDefault(word, 0f);
            if (taken.contains(word)) {
                continue;
            }
            if (SyllableTable.contains(word)) {
                if (small + big >= RARE_SYLLABLE) {
                    forms.add(word);
                    fixed.add(false);
                }
            } else if (!SyllableTable.containsFolded(VietnameseText.fold(word))) {
                if (word.matches("[a-zđ]{2,6}") && big >= RARE_ABBREVIATION && big > 4 * small) {
                    forms.add(word.toUpperCase(Locale.ROOT));
                    fixed.add(true);
                } else if (word.matches("[a-z]{4,}") && small >= RARE_FOREIGN) {
                    forms.add(word);
                    fixed.add(true);
                }
            }
        }
    }

    List<String> forms() {
        return List.copyOf(forms);
    }

    boolean[] fixed() {
        var array = new boolean[fixed.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = fixed.get(i);
        }
        return array;
    }

    /** The weighted counts of the chosen words. */
    NgramCounts count(List<WeightedText> texts) {
        var vocabulary = new Vocabulary(forms(), fixed());
        var counts = new NgramCounts(new float[vocabulary.size()], new CountTable(PAIRS), new CountTable(TRIPLES));
        for (var text : texts) {
            for (var paragraph : text.paragraphs()) {
                for (var sentence : CorpusWords.sentences(paragraph)) {
                    count(numbers(sentence, vocabulary), text.weight(), counts);
                }
            }
        }
        return counts;
    }

    private static int[] numbers(List<String> sentence, Vocabulary vocabulary) {
        return sentence.stream()
                .mapToInt(word -> switch (word) {
                    case CorpusWords.NUMBER -> Vocabulary.NUMBER;
                    case CorpusWords.COMMA -> Vocabulary.COMMA;
                    default -> vocabulary.number(word);
                })
                .toArray();
    }

    private static void count(int[] words, float weight, NgramCounts counts) {
        int first = Vocabulary.START;
        int second = Vocabulary.START;
        counts.singles()[Vocabulary.START] += weight;
        for (int word : words) {
            counts.singles()[word] += weight;
            counts.pairs().add(NgramModel.pair(second, word), weight);
            counts.triples().add(NgramModel.triple(first, second, word), weight);
            first = second;
            second = word;
        }
    }

    /** How often each word of a pair list stands there, for the confusion trainer. */
    static Map<TrainingPair, Double> distinct(List<TrainingPair> pairs) {
        var counts = new HashMap<TrainingPair, Double>();
        for (var pair : pairs) {
            counts.merge(pair, 1.0, Double::sum);
        }
        return counts;
    }
}
