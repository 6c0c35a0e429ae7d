package vn.hoixa.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.conversation.StoredTurn;

/**
 * One question and its answer on the page.
 *
 * @param question what was asked
 * @param lines the answer, see {@link AnswerText#lines}
 * @param plain the answer without citation marks, for copying and reading aloud
 * @param sources where it comes from
 * @param cards the first tasks
 * @param moreCards the other tasks, shown on demand
 * @param suggestions what to ask next
 * @param guideHref the guide step by step; null where the answer is from none
 */
record TurnView(
        String question,
        List<List<AnswerText.Piece>> lines,
        String plain,
        List<SourceGroup> sources,
        List<TaskCard> cards,
        List<TaskCard> moreCards,
        List<String> suggestions,
        @Nullable String guideHref) {
    private static final int CARDS_AT_ONCE = 7;

    static TurnView of(StoredTurn turn, LocalDate today) {
        return of(turn.question(), turn.answer(), today);
    }

    static TurnView of(String question, Answer answer, LocalDate today) {
        var cards =
                answer.tasks().stream().map(task -> TaskCard.of(task, today)).toList();
        int atOnce = Math.min(CARDS_AT_ONCE, cards.size());
        var lines = AnswerText.lines(answer);
        return new TurnView(
                question,
                lines,
                plain(lines),
                SourceGroup.of(answer.citations()),
                cards.subList(0, atOnce),
                cards.subList(atOnce, cards.size()),
                answer.suggestions(),
                answer.guideId() == null ? null : GuideLink.step(answer.guideId(), 1));
    }

    private static String plain(List<List<AnswerText.Piece>> lines) {
        return lines.stream()
                .map(line -> line.stream()
                        .filter(piece -> piece.n() == 0)
                        .map(AnswerText.Piece::text)
                        .collect(Collectors.joining())
                        .strip())
                .collect(Collectors.joining("\n"));
    }
}
