package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.VietnameseText;

/** Says a question's words the way plans and guides do; the table is {@code synonyms.txt}. */
final class Synonyms {
    private record Synonym(List<String> said, String written) {}

    private final List<Synonym> synonyms = DataFile.table(Synonyms.class, "synonyms.txt").entrySet().stream()
            .map(e -> new Synonym(VietnameseText.syllables(e.getKey()), e.getValue()))
            .sorted(Comparator.comparingInt(s -> -s.said().size()))
            .toList();

    /** The words with each known phrase replaced, longest first. */
    List<String> apply(List<String> words) {
        var marked = words.stream()
                .map(VietnameseText::syllables)
                .map(s -> String.join(" ", s))
                .toList();
        var result = new ArrayList<String>();
        int i = 0;
        while (i < words.size()) {
            int at = i;
            var found = synonyms.stream()
                    .filter(s -> standsAt(marked, at, s.said()))
                    .findFirst();
            result.add(found.map(Synonym::written).orElse(words.get(i)));
            i += found.map(s -> s.said().size()).orElse(1);
        }
        return result;
    }

    private static boolean standsAt(List<String> words, int at, List<String> said) {
        return at + said.size() <= words.size()
                && words.subList(at, at + said.size()).equals(said);
    }
}
