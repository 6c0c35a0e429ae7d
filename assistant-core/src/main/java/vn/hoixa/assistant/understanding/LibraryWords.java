package vn.hoixa.assistant.understanding;

import java.util.Objects;
import java.util.stream.Stream;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.library.DocumentLine;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.library.IndicatorFilter;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.library.TaskFilter;
import vn.hoixa.knowledge.text.DataFile;

/** Teaches a {@link SyllableModel} the words of the library and those people ask with. */
final class LibraryWords {
    /** So many tasks and indicators teach enough; more would only make the model slow to build. */
    private static final int MOST = 20_000;

    private static final int MOST_LINES = 50_000;
    private static final double SURE = 0.9;
    private static final double EVERYDAY = 4;
    private static final double ASKED = 2;
    private static final double NAME = 5;

    private LibraryWords() {}

    static SyllableModel of(Library library) {
        var model = new SyllableModel();
        DataFile.list(LibraryWords.class, "everyday.txt").forEach(text -> model.learn(text, EVERYDAY));
        DataFile.list(LibraryWords.class, "question-words.txt")
                .forEach(text -> model.learn(text.replace("~", ""), EVERYDAY));
        DataFile.table(LibraryWords.class, "synonyms.txt").forEach((said, written) -> model.learn(said, ASKED));
        for (var document : library.documents()) {
            names(document).forEach(name -> model.learn(name, NAME));
        }
        lines(library).forEach(line -> model.learn(line, 1));
        library.tasks(TaskFilter.ALL).stream()
                .limit(MOST)
                .map(task -> task.task())
                .forEach(task -> {
                    model.learn(task.text(), 1);
                    task.lead().forEach(body -> model.learn(body, 1));
                    task.support().forEach(body -> model.learn(body, 1));
                });
        library.indicators(IndicatorFilter.ALL).stream()
                .limit(MOST)
                .forEach(indicator -> model.learn(indicator.indicator().name(), ASKED));
        library.guides().forEach(guide -> learn(model, guide));
        return model;
    }

    /** What was read surely; the line alone, as a word at its end may be cut. */
    private static Stream<String> lines(Library library) {
        return library.documents().stream()
                .filter(document -> document.kind() != DocumentRecord.Kind.GUIDE)
                .flatMap(document -> library.lines(document.id()).stream())
                .filter(line -> line.confidence() >= SURE)
                .limit(MOST_LINES)
                .map(DocumentLine::text);
    }

    private static Stream<String> names(DocumentRecord document) {
        return document.kind() == DocumentRecord.Kind.PLAN
                ? Stream.of(document.title(), document.issuer(), document.place())
                        .filter(Objects::nonNull)
                : Stream.of();
    }

    private static void learn(SyllableModel model, Guide guide) {
        model.learn(guide.title(), ASKED);
        guide.questions().forEach(question -> model.learn(question, ASKED));
        model.learn(guide.answer().text(), 1);
        guide.parts().forEach(part -> part.items().forEach(item -> model.learn(item.text(), 1)));
    }
}
