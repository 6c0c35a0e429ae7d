package vn.hoixa.app.web;

import java.util.ArrayList;
import java.util.List;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.guide.Guide.PartKind;

/** A guide's steps in one row, though it may describe several ways, each with steps of its own. */
final class GuideSteps {
    private GuideSteps() {}

    /**
     * One step.
     *
     * @param way the heading of the way it belongs to
     * @param number its number within that way, from 1
     * @param of how many steps that way has
     * @param text what to do
     */
    record Step(String way, int number, int of, String text) {}

    static List<Step> of(Guide guide) {
        var steps = new ArrayList<Step>();
        for (var part : guide.parts()) {
            if (part.kind() == PartKind.STEPS) {
                int number = 1;
                for (var item : part.items()) {
                    steps.add(new Step(part.title(), number++, part.items().size(), item.text()));
                }
            }
        }
        return steps;
    }

    /** The parts of a kind, in order. */
    static List<Guide.Part> parts(Guide guide, PartKind kind) {
        return guide.parts().stream().filter(part -> part.kind() == kind).toList();
    }
}
