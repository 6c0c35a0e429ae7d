package vn.hoixa.assistant.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoixa.knowledge.text.VietnameseText;

/** Tells whether a text is made of given words, so that it can bring in nothing. */
final class OwnWordsOnly {
    private static final int LONGEST = 300;
    /** Words that join: a rewritten question needs a few of its own. */
    private static final Set<String> JOINING =
            Set.of("cua", "trong", "ve", "cho", "la", "va", "thi", "viec", "nay", "khong");

    private OwnWordsOnly() {}

    static boolean holds(String text, List<String> sources) {
        var words = new HashSet<>(JOINING);
        sources.forEach(source -> words.addAll(VietnameseText.foldedSyllables(source)));
        return text.length() <= LONGEST && words.containsAll(VietnameseText.foldedSyllables(text));
    }
}
