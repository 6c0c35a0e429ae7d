package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.Spelling;
import vn.hoixa.knowledge.text.VietnameseText;

/** The words of {@code question-words.txt}, which say how something is asked and not what about. */
final class QuestionWords {
    private record Phrase(List<String> marked, List<String> folded, boolean sureWithoutMarks) {}

    /** By their first word as written and folded, the longest first. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    QuestionWords() {
        var read = new ArrayList<Phrase>();
        for (var entry : DataFile.list(QuestionWords.class, "question-words.txt")) {
            boolean unsure = entry.startsWith("~");
            var marked = VietnameseText.syllables(unsure ? entry.substring(1) : entry);
            read.add(new Phrase(
                    marked, marked.stream().map(VietnameseText::fold).toList(), !unsure || marked.size() > 1));
        }
        read.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.marked().size()));
        for (var phrase : read) {
            var first = new LinkedHashSet<>(
                    List.of(phrase.marked().getFirst(), phrase.folded().getFirst()));
            first.forEach(word ->
                    phrases.computeIfAbsent(word, unseen -> new ArrayList<>()).add(phrase));
        }
    }

    /** How many words from {@code at} are question words; 0 for none. */
    int lengthAt(List<String> words, int at) {
        var starting = phrases.getOrDefault(Spelling.canonical(words.get(at)), List.of());
        boolean marks = !starting.isEmpty() && words.stream().anyMatch(VietnameseText::hasMarks);
        for (var phrase : starting) {
            int length = phrase.marked().size();
            if (at + length <= words.size() && matches(phrase, words, at, marks)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean matches(Phrase phrase, List<String> words, int at, boolean marks) {
        for (int i = 0; i < phrase.marked().size(); i++) {
            var word = Spelling.canonical(words.get(at + i));
            boolean same = VietnameseText.hasMarks(word)
                    ? word.equals(phrase.marked().get(i))
                    : (marks || phrase.sureWithoutMarks())
                                    && word.equals(phrase.marked().get(i))
                            || phrase.sureWithoutMarks()
                                    && word.equals(phrase.folded().get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
