package vn.hoixa.connectors.dialogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.VietnameseText;

/** A table file of "meaning = words; words": which meaning a whole message has, whatever its marks and case. */
final class WordTable {
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    WordTable(String name) {
        DataFile.table(WordTable.class, name).forEach((meaning, list) -> {
            for (var one : list.split(";")) {
                var folded = VietnameseText.foldedWords(one);
                words.computeIfAbsent(meaning, key -> new TreeSet<>()).add(folded);
                meanings.putIfAbsent(folded, meaning);
            }
        });
    }

    /** The meaning of these words, which are from {@link VietnameseText#foldedWords}; empty where they are not listed. */
    Optional<String> meaning(String folded) {
        return Optional.ofNullable(meanings.get(folded));
    }

    /** The folded words of a meaning. */
    Set<String> words(String meaning) {
        return words.getOrDefault(meaning, Set.of());
    }
}
