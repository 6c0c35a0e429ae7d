package vn.hoixa.assistant.verified;

import java.util.Collections;
import java.util.List;
import vn.hoixa.assistant.verified.Meaning.Word;

/**
 * Whether two questions mean the same. Strict, since an official's answer to another question would be a wrong one: the same
 * numbers, the same kind of question, and each word of either must be in the other, up to typos.
 */
final class SameMeaning {
    private static final int LEAST_WORDS = 2;
    /** One typo in so many words. */
    private static final int WORDS_PER_TYPO = 4;

    private SameMeaning() {}

    static boolean of(Meaning asked, Meaning known) {
        return known.required().size() >= LEAST_WORDS
                && asked.numbers().equals(known.numbers())
                && asksTheSame(asked, known)
                && sameWords(asked, known)
                && joinedAlike(asked, known);
    }

    /** An answer to "khi nào và ở đâu" answers "ở đâu"; what does not say how it asks may ask anything. */
    private static boolean asksTheSame(Meaning asked, Meaning known) {
        return known.asks().isEmpty() || known.asks().containsAll(asked.asks());
    }

    /** "mở của" for "mở cửa": a word that is missing may also be there as a particle of the same letters. */
    private static boolean sameWords(Meaning asked, Meaning known) {
        var extra = notIn(known, asked.required());
        var missing = notIn(asked, known.required());
        int words = known.required().size();
        int typos = Math.max(1, words / WORDS_PER_TYPO);
        return Math.max(extra.size(), missing.size()) <= typos
                && extra.stream()
                        .allMatch(
                                typed -> known.required().stream().anyMatch(meant -> Typos.mayBe(typed, meant, words)))
                && missing.stream()
                        .allMatch(meant -> asked.particles().contains(meant.folded())
                                || extra.stream().anyMatch(typed -> Typos.mayBe(typed, meant, words)));
    }

    private static List<Word> notIn(Meaning meaning, List<Word> words) {
        return words.stream()
                .filter(word -> meaning.words().stream().noneMatch(word::equalTo))
                .toList();
    }

    /** "từ A đến B" is not "từ B đến A". */
    private static boolean joinedAlike(Meaning asked, Meaning known) {
        return asked.joints().entrySet().stream().allMatch(joint -> {
            var other = known.joints().get(joint.getKey());
            return other == null || !Collections.disjoint(joint.getValue(), other);
        });
    }
}
