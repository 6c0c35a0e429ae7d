package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    boolean matches(Pattern pattern) {
        return pattern.matcher(folded).find();
    }

    /** The words without those that belong to one of the folded phrases; the longest phrase wins at each place. */
    List<String> without(Collection<List<String>> phrases) {
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
