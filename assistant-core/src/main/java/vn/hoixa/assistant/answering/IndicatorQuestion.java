package vn.hoixa.assistant.answering;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.VietnameseText;

/** Tells what a question wants of the targets: one of them, all of a year, the highest, a comparison. */
final class IndicatorQuestion {
    /** What is wanted. */
    enum Kind {
        ONE,
        LIST,
        HIGHEST,
        LOWEST,
        COMPARED,
        YEARS
    }

    private static final Pattern NAMES_TARGETS =
            Pattern.compile("\\b(?:chi tieu|muc tieu|phan tram|ty le|ti le|muc)\\b|%");
    private static final Pattern HIGHEST = Pattern.compile("\\b(?:cao|lon) nhat\\b");
    private static final Pattern LOWEST = Pattern.compile("\\b(?:thap|nho|be) nhat\\b");
    private static final Pattern YEARS = Pattern.compile(
            "\\b(?:(?:qua|theo|tung|cac) (?:cac |tung )?nam|tu thap den cao|tu cao den thap|(?:tang|nang|giam) tu (?:bao nhieu|may)|lo trinh qua|cac moc)\\b");
    private static final Pattern LIST = Pattern.compile("\\b(?:chi tieu|muc tieu)\\b");
    private static final Pattern FROM = Pattern.compile("\\btu so (\\d{1,3})\\b");

    private final Set<String> words = Set.copyOf(DataFile.list(IndicatorQuestion.class, "indicator-words.txt"));

    Kind kind(Understood question) {
        var folded = question.folded();
        boolean several = question.documentIds().size() > 1;
        if (several) {
            return Kind.COMPARED;
        }
        if (HIGHEST.matcher(folded).find() && NAMES_TARGETS.matcher(folded).find()) {
            return Kind.HIGHEST;
        }
        if (LOWEST.matcher(folded).find() && NAMES_TARGETS.matcher(folded).find()) {
            return Kind.LOWEST;
        }
        if (YEARS.matcher(folded).find()) {
            return Kind.YEARS;
        }
        return LIST.matcher(folded).find() && topic(question).isEmpty() ? Kind.LIST : Kind.ONE;
    }

    /** The words of the question that name a target; may be empty. */
    String topic(Understood question) {
        if (FROM.matcher(VietnameseText.fold(question.topic())).matches()) {
            return "";
        }
        return List.of(question.topic().split("\\s+")).stream()
                .filter(word -> !word.isEmpty() && !words.contains(VietnameseText.fold(word)))
                .collect(Collectors.joining(" "));
    }

    /** From which target of a list to go on, 1 for its beginning. */
    static int from(Understood question) {
        var from = FROM.matcher(question.folded());
        return from.find() ? Math.max(1, Integer.parseInt(from.group(1))) : 1;
    }
}
