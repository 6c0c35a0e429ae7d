package vn.hoixa.assistant.answering;

import java.util.Map;
import vn.hoixa.knowledge.text.DataFile;

/** From which coverage evidence counts; tuned on data and kept in {@code thresholds.txt}. */
final class Thresholds {
    private final Map<String, String> values = DataFile.table(Thresholds.class, "thresholds.txt");

    double task(boolean planNamed) {
        return get(planNamed ? "task.plan-named" : "task.any");
    }

    double topic(boolean filtered) {
        return get(filtered ? "topic.filtered" : "topic.alone");
    }

    double indicator(boolean planNamed) {
        return get(planNamed ? "indicator.plan-named" : "indicator.any");
    }

    /** For a passage that answers a question for a number. */
    double number() {
        return get("passage.number");
    }

    /** For a passage that answers how many of something there are. */
    double quantity() {
        return get("passage.quantity");
    }

    double passage(boolean planNamed) {
        return get(planNamed ? "passage.plan-named" : "passage.any");
    }

    double guide() {
        return get("guide");
    }

    /** From which coverage a guide outranks plans where no plan is named. */
    double guideFirst() {
        return get("guide.first");
    }

    double guideItem() {
        return get("guide.item");
    }

    double guideCarried() {
        return get("guide.carried");
    }

    /** Share of the best task's coverage and score from which another is taken for the same task. */
    double sameTask() {
        return get("same-task");
    }

    /** From which coverage nearly equal tasks are worth asking back for. */
    double choices() {
        return get("choices");
    }

    /** Share of the best task's score from which another fits as well. */
    double equalTask() {
        return get("equal-task");
    }

    /** Share of the best plan's score from which another plan could be meant as well. */
    double otherPlan() {
        return get("other-plan");
    }

    private double get(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("no threshold " + key);
        }
        return Double.parseDouble(value);
    }
}
