package vn.hoixa.connectors.dialogue;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.guide.Step;

/** Leaves the steps that a long answer lists, or does not list to their end, to the walk through its guide. */
final class LongSteps {
    /** How long a text with steps may be, in UTF-16 units: what a small phone shows without scrolling far. */
    static final int LONG = 600;

    private static final Pattern ITEM = Pattern.compile("\\d{1,3}\\. +(.*)");
    private static final Pattern CITED = Pattern.compile("\\[\\d{1,3}]");

    private LongSteps() {}

    /** The text without its steps and the remark below them how many are left; the text itself where it is short and whole. */
    static String leftOut(String text, Guide guide) {
        var lines = text.lines().toList();
        var steps = lines.stream().map(line -> step(line, guide)).toList();
        int first = IntStream.range(0, lines.size())
                .filter(i -> steps.get(i).isPresent())
                .findFirst()
                .orElse(0);
        int behind = first;
        while (behind < lines.size() && steps.get(behind).isPresent()) {
            behind++;
        }
        boolean whole = first > 0 && steps.get(behind - 1).filter(Step::last).isPresent();
        if (first == 0 || whole && text.length() <= LONG) {
            return text;
        }
        var kept = new ArrayList<>(lines.subList(0, first));
        boolean remark =
                behind < lines.size() - 1 && !CITED.matcher(lines.get(behind)).find();
        kept.addAll(lines.subList(remark ? behind + 1 : behind, lines.size()));
        return String.join("\n", kept);
    }

    private static Optional<Step> step(String line, Guide guide) {
        var item = ITEM.matcher(line);
        return item.matches()
                ? guide.steps().stream()
                        .filter(step -> item.group(1).startsWith(step.text()))
                        .findFirst()
                : Optional.empty();
    }
}
