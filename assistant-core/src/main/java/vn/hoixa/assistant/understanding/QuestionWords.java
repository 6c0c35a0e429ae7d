package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.Spelling;
import vn.hoixa.knowledge.text.VietnameseText;

/** The words of {@code question-words.txt}, which say how something is asked and not what about. */
final class QuestionWords {
    private record Phrase(List<String> marked, List<String> folded, boolean sureWithoutMarks) {}

    private final List<Phrase> phrases;

    QuestionWords() {
        var read = new ArrayList<Phrase>();
        for (var entry : DataFile.list(QuestionWords.class, "question-words.txt")) {
            boolean unsure = entry.startsWith("~");
            var marked = VietnameseText.syllables(unsure ? entry.substring(1) : entry);
            read.add(new Phrase(
                    marked, marked.stream().map(VietnameseText::fold).toList(), !unsure || marked.size() > 1));
        }
        read.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.marked().size()));
        phrases = List.copyOf(read);
    }

    /** How many words from {@code at} are question words; 0 for none. */
    int lengthAt(List<String> words, int at) {
        boolean marks = words.stream().anyMatch(VietnameseText::hasMarks);
        for (var phrase : phrases) {
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
