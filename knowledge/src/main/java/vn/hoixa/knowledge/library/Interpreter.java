package vn.hoixa.knowledge.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.plan.Doubts;
import vn.hoixa.knowledge.plan.Plan;
import vn.hoixa.knowledge.plan.PlanMetadata;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.reading.ReadDocument;
import vn.hoixa.knowledge.reading.ReadProgress;
import vn.hoixa.knowledge.reading.SourceLine;
import vn.hoixa.knowledge.reading.UnreadableFileException;
import vn.hoixa.knowledge.repair.RepairedText;

/** Reads a file and decides what it is: a guide, a plan or another text. */
final class Interpreter {
    private final Readers readers;
    private final Doubts doubts = new Doubts();

    Interpreter(Readers readers) {
        this.readers = readers;
    }

    Content read(Path file, ReadProgress progress) throws UnreadableFileException, IOException {
        var document = readers.file().read(file, progress);
        var original = document.lines().stream().map(SourceLine::text).toList();
        if (GuideForm.fits(original)) {
            return guide(document, original);
        }
        var repaired = readers.repair().apply(original);
        var lines = lines(document, repaired);
        var texts = lines.stream().map(DocumentLine::text).toList();
        var plan = readers.plan().apply(file.getFileName().toString(), texts);
        if (!PlanLikeness.isPlan(plan, texts)) {
            return other(document, repaired, lines, texts);
        }
        var checked = doubts.ofLines(
                plan, lines.stream().map(DocumentLine::confidence).toList());
        return content(DocumentRecord.Kind.PLAN, document, repaired.damaged(), lines, checked, null);
    }

    private Content guide(ReadDocument document, List<String> original) {
        var guide = readers.guide().apply(original);
        var lines = document.lines().stream().map(Interpreter::untouched).toList();
        var plan = withoutRecords(new PlanMetadata(guide.title(), null, null, null, null), List.of());
        return content(DocumentRecord.Kind.GUIDE, document, false, lines, plan, guide);
    }

    private static Content other(
            ReadDocument document, RepairedText repaired, List<DocumentLine> lines, List<String> texts) {
        var sections = Paragraphs.of(texts);
        var title = sections.stream()
                .filter(section -> section.heading())
                .map(section -> section.text())
                .findFirst()
                .orElse("");
        var plan = withoutRecords(new PlanMetadata(title, null, null, null, null), sections);
        return content(DocumentRecord.Kind.OTHER, document, repaired.damaged(), lines, plan, null);
    }

    private static Content content(
            DocumentRecord.Kind kind,
            ReadDocument document,
            boolean repaired,
            List<DocumentLine> lines,
            Plan plan,
            @Nullable Guide guide) {
        return new Content(
                kind, document.pages(), repaired, document.notes(), document.lacksRecognition(), lines, plan, guide);
    }

    private static Plan withoutRecords(PlanMetadata metadata, List<Section> sections) {
        return new Plan(metadata, sections, List.of(), List.of());
    }

    private static List<DocumentLine> lines(ReadDocument document, RepairedText repaired) {
        if (repaired.lines().size() != document.lines().size()) {
            throw new IllegalStateException("repair gave %d lines for %d"
                    .formatted(repaired.lines().size(), document.lines().size()));
        }
        var lines = new ArrayList<DocumentLine>(document.lines().size());
        for (int i = 0; i < document.lines().size(); i++) {
            var read = document.lines().get(i);
            var right = repaired.lines().get(i);
            lines.add(new DocumentLine(
                    read.ordinal(),
                    read.page(),
                    read.number(),
                    read.text(),
                    right.text(),
                    Math.min(read.confidence(), right.confidence())));
        }
        return lines;
    }

    private static DocumentLine untouched(SourceLine line) {
        return new DocumentLine(line.ordinal(), line.page(), line.number(), line.text(), line.text(), 1);
    }
}
