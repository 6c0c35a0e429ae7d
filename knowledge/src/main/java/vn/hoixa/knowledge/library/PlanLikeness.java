package vn.hoixa.knowledge.library;

import java.util.List;
import vn.hoixa.knowledge.plan.Plan;
import vn.hoixa.knowledge.text.VietnameseText;

/** Decides whether a text is a plan: it gave records, or its head calls itself one. */
final class PlanLikeness {
    private static final int HEAD_LINES = 30;
    private static final String PLAN_WORDS = "ke hoach";

    private PlanLikeness() {}

    static boolean isPlan(Plan parsed, List<String> lines) {
        return !parsed.tasks().isEmpty()
                || !parsed.indicators().isEmpty()
                || lines.stream().limit(HEAD_LINES).anyMatch(PlanLikeness::namesAPlan);
    }

    private static boolean namesAPlan(String line) {
        return VietnameseText.holdsWords(VietnameseText.foldedWords(line), PLAN_WORDS);
    }
}
