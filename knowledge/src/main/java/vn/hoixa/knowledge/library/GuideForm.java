package vn.hoixa.knowledge.library;

import java.util.List;

/** Recognises a guide by its front matter: between two lines of three hyphens, one that gives an id. */
final class GuideForm {
    private static final int LONGEST_FRONT_MATTER = 100;
    private static final String FENCE = "---";

    private GuideForm() {}

    static boolean fits(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
            return false;
        }
        boolean hasId = false;
        for (var line : lines.subList(1, Math.min(lines.size(), LONGEST_FRONT_MATTER))) {
            if (line.strip().equals(FENCE)) {
                return hasId;
            }
            hasId |= line.startsWith("id:");
        }
        return false;
    }
}
