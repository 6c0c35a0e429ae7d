package vn.hoixa.knowledge.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.plan.Plan;

/**
 * All that was read out of one file.
 *
 * @param notes what a person should know of the reading, in Vietnamese
 * @param lacksRecognition whether pages were left out because this machine has no character recognition
 * @param guide the guide; null unless the kind is GUIDE
 * @param plan metadata, outline and records; no records unless the kind is PLAN
 */
record Content(
        DocumentRecord.Kind kind,
        int pages,
        boolean repaired,
        List<String> notes,
        boolean lacksRecognition,
        List<DocumentLine> lines,
        Plan plan,
        @Nullable Guide guide) {
    Content {
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
    }
}
