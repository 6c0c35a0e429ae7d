package vn.hoixa.knowledge.repair;

import java.util.List;
import vn.hoixa.knowledge.text.VietnameseText;

/** How far two texts agree, word by word. */
final class Agreement {
    private Agreement() {}

    static List<String> words(String line) {
        return List.of(VietnameseText.squeeze(line).split(" "));
    }

    /** The words without marks, case and punctuation. */
    static List<String> fold(List<String> words) {
        return words.stream()
                .map(word -> VietnameseText.fold(word).replaceAll("[\"'.,;:()*_!?…]+", ""))
                .toList();
    }

    /** The length of the longest common subsequence of words. */
    static int common(List<String> a, List<String> b) {
        var before = new int[b.size() + 1];
        for (var word : a) {
            var row = new int[b.size() + 1];
            for (int j = 1; j <= b.size(); j++) {
                row[j] = word.equals(b.get(j - 1)) ? before[j - 1] + 1 : Math.max(before[j], row[j - 1]);
            }
            before = row;
        }
        return before[b.size()];
    }
}
