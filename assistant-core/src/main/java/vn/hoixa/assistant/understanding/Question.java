package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * A question in its words.
 *
 * @param original the words as asked, squeezed
 * @param expanded with abbreviations written out
 * @param folded the expanded words folded, percent signs kept, single spaces
 * @param words the expanded words in order, as asked
 */
record Question(String original, String expanded, String folded, List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[./-][\\p{L}\\p{N}]+)*|%");

    static Question of(String original, String expanded) {
        var words = WORD.matcher(expanded).results().map(m -> m.group()).toList();
        var folded = new ArrayList<String>();
        words.forEach(word -> folded.add(VietnameseText.fold(word)));
        return new Question(original, expanded, String.join(" ", folded), words);
    }

    boolean holds(String foldedWords) {
        return (" " + folded + " ").contains(" " + foldedWords + " ");
    }

    /** The words of a folded phrase as the question has them; the phrase itself where it has them not. */
    String asWritten(String phrase) {
        int length = phrase.split(" ").length;
        for (int i = 0; i + length <= words.size(); i++) {
            var written = String.join(" ", words.subList(i, i + length));
            if (VietnameseText.fold(written).equals(phrase)) {
                return written;
            }
        }
        return phrase;
    }

    boolean matches(Pattern pattern) {
        return pattern.matcher(folded).find();
    }

    /**
     * The words without those that belong to one of the folded phrases or say only how it is asked; the longest wins at
     * each place.
     */
    List<String> without(Collection<List<String>> phrases, QuestionWords questionWords) {
        return without(phrases, words -> at -> questionWords.lengthAt(words, at));
    }

    /** The words without those that belong to one of the folded phrases. */
    List<String> without(Collection<List<String>> phrases) {
        return without(phrases, words -> at -> 0);
    }

    private List<String> without(Collection<List<String>> phrases, Function<List<String>, IntUnaryOperator> otherwise) {
        var others = otherwise.apply(words);
        var foldedWords = words.stream().map(VietnameseText::fold).toList();
        var kept = new ArrayList<String>();
        int i = 0;
        while (i < words.size()) {
            int longest = 0;
            for (var phrase : phrases) {
                boolean longer = phrase.size() > longest && i + phrase.size() <= words.size();
                if (longer && foldedWords.subList(i, i + phrase.size()).equals(phrase)) {
                    longest = phrase.size();
                }
            }
            longest = longest == 0 ? others.applyAsInt(i) : longest;
            if (longest == 0) {
                kept.add(words.get(i));
                i++;
            } else {
                i += longest;
            }
        }
        return kept;
    }
}
