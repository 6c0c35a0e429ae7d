package vn.hoixa.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Citation;

/** Cuts an answer's plain text into pieces, so that its [1] become links and everything else stays escaped text. */
final class AnswerText {
    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})]");

    private AnswerText() {}

    /**
     * A piece of a line.
     *
     * @param text what to show
     * @param href where it leads; null for plain text
     * @param n the citation's number; 0 for plain text
     */
    record Piece(String text, @Nullable String href, int n) {}

    /** The lines of the text in order, each as its pieces; empty lines are left out. */
    static List<List<Piece>> lines(Answer answer) {
        var byNumber = answer.citations().stream().collect(Collectors.toMap(Citation::n, c -> c, (a, b) -> a));
        return answer.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> pieces(line, byNumber))
                .toList();
    }

    private static List<Piece> pieces(String line, Map<Integer, Citation> citations) {
        var pieces = new ArrayList<Piece>();
        var marks = MARK.matcher(line);
        int from = 0;
        while (marks.find()) {
            var citation = citations.get(Integer.parseInt(marks.group(1)));
            if (citation == null) {
                continue;
            }
            addText(pieces, line.substring(from, marks.start()));
            pieces.add(new Piece(marks.group(), LocalLink.of(citation.uri()), citation.n()));
            from = marks.end();
        }
        addText(pieces, line.substring(from));
        return pieces;
    }

    private static void addText(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null, 0));
        }
    }
}
