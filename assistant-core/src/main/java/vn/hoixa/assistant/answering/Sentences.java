package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoixa.knowledge.text.VietnameseText;

/** Picks the sentences of a passage that say what a question asks. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.;!?])\\s+(?=[\\p{Lu}\\d\"“(-])");
    private static final Pattern DATE =
            Pattern.compile("\\b\\d{1,2}/\\d{1,2}/20\\d\\d|\\b\\d{1,2}/20\\d\\d|(?iu)tháng \\d{1,2}");
    private static final double MOST = 0.7;
    private static final int LONGEST = 420;

    private Sentences() {}

    /** The best sentences in the order of the text, about 420 characters at most; a short passage whole. */
    static String best(String passage, String question) {
        if (passage.length() <= LONGEST) {
            return passage;
        }
        var sentences = List.of(END.split(passage));
        var wanted = Set.copyOf(VietnameseText.foldedSyllables(question));
        var ranked = new ArrayList<Integer>();
        for (int i = 0; i < sentences.size(); i++) {
            ranked.add(i);
        }
        ranked.sort(Comparator.comparingDouble(i -> -held(sentences.get(i), wanted)));
        var chosen = new HashSet<Integer>();
        int length = 0;
        for (int i : ranked) {
            boolean fits = length + sentences.get(i).length() <= LONGEST;
            if (chosen.isEmpty() || fits && held(sentences.get(i), wanted) > 0) {
                chosen.add(i);
                length += sentences.get(i).length();
            }
        }
        var text = chosen.stream().sorted().map(sentences::get).collect(Collectors.joining(" "));
        return text.length() <= 2 * LONGEST ? text : text.substring(0, text.lastIndexOf(' ', 2 * LONGEST)) + "…";
    }

    /** The sentence that has a day or month and most of the question's words; empty where none has both. */
    static Optional<String> dated(String passage, String question) {
        var wanted = Set.copyOf(VietnameseText.foldedSyllables(question));
        return Stream.of(END.split(passage))
                .filter(sentence -> DATE.matcher(sentence).find())
                .filter(sentence -> {
                    var words = Set.copyOf(VietnameseText.foldedSyllables(sentence));
                    return wanted.stream().filter(words::contains).count() >= MOST * wanted.size();
                })
                .max(Comparator.comparingDouble(sentence -> held(sentence, wanted)));
    }

    private static double held(String sentence, Set<String> wanted) {
        var words = new HashSet<>(VietnameseText.foldedSyllables(sentence));
        return wanted.stream().filter(words::contains).count() / (4.0 + Math.sqrt(words.size()));
    }
}
