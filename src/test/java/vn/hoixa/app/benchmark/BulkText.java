package vn.hoixa.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.hoixa.knowledge.guide.GuideParser;
import vn.hoixa.knowledge.library.ImportListener;
import vn.hoixa.knowledge.library.Importer;
import vn.hoixa.knowledge.library.Readers;
import vn.hoixa.knowledge.plan.Plan;
import vn.hoixa.knowledge.plan.PlanMetadata;
import vn.hoixa.knowledge.reading.FileReader;
import vn.hoixa.knowledge.repair.RepairedLine;
import vn.hoixa.knowledge.repair.RepairedText;

/** Many documents that are no plans: one passage a paragraph. Repair and records are left out, which would find nothing. */
final class BulkText {
    private static final int PARAGRAPHS_EACH = 400;
    /** So many empty lines before the text that no word in it makes the document a plan. */
    private static final String HEAD = "\n".repeat(40);

    private final RunningApplication application;

    BulkText(RunningApplication application) {
        this.application = application;
    }

    /** @param folder an empty one, for the files */
    void add(List<String> paragraphs, Path folder) throws IOException {
        for (int from = 0; from < paragraphs.size(); from += PARAGRAPHS_EACH) {
            var part = paragraphs.subList(from, Math.min(from + PARAGRAPHS_EACH, paragraphs.size()));
            var name = "van-ban-%06d".formatted(from);
            Files.writeString(
                    folder.resolve(name + ".txt"), "# Văn bản " + from + "\n" + HEAD + String.join("\n\n", part));
        }
        var readers = new Readers(
                1, new FileReader(), BulkText::unchanged, (name, lines) -> noPlan(), new GuideParser()::parse);
        new Importer(application.database(), application.library(), readers, application.clock())
                .importAll(List.of(folder), ImportListener.NONE);
        application.search().refresh();
    }

    private static RepairedText unchanged(List<String> lines) {
        return new RepairedText(
                false,
                lines.stream().map(line -> new RepairedLine(line, line, 1)).toList());
    }

    private static Plan noPlan() {
        return new Plan(new PlanMetadata("", null, null, null, null), List.of(), List.of(), List.of());
    }
}
