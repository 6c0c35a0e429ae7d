package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.knowledge.guide.Guide;

/** The numbered list of tasks or steps that an answer tells: what a number typed below it means. */
final class NumberedList {
    private static final Pattern ITEM = Pattern.compile("(?m)^(\\d{1,3})\\. +(.*)$");

    private final Guides guides;

    NumberedList(Guides guides) {
        this.guides = guides;
    }

    /** Whether a text of this answer has such a list. */
    static boolean isIn(String text, Answer answer) {
        boolean lists = !answer.tasks().isEmpty() || answer.guideId() != null;
        return lists
                && answer.status() != Answer.Status.CLARIFY
                && ITEM.matcher(text).find();
    }

    /**
     * What a number means below this answer, as if it had been written.
     *
     * @return empty where the answer has no list
     */
    Optional<String> item(Answer answer, int number) {
        if (!isIn(answer.text(), answer)) {
            return Optional.empty();
        }
        var guideId = answer.guideId();
        return Optional.of(
                guideId == null
                        ? phrase("list.task", number)
                        : step(guideId, answer.text(), number)
                                .map(StepPlace::show)
                                .orElseGet(() -> phrase("list.step", number)));
    }

    private Optional<StepPlace> step(String guideId, String text, int number) {
        return guides.byId(guideId)
                .flatMap(guide -> ITEM.matcher(text)
                        .results()
                        .filter(line -> Integer.parseInt(line.group(1)) == number)
                        .map(line -> index(guide, line.group(2)))
                        .filter(index -> index > 0)
                        .findFirst()
                        .map(index -> new StepPlace(guideId, index)));
    }

    /** Which step a line tells, among all of the guide from 1; 0 for none. */
    private static int index(Guide guide, String line) {
        var steps = guide.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (line.startsWith(steps.get(i).text())) {
                return i + 1;
            }
        }
        return 0;
    }
}
