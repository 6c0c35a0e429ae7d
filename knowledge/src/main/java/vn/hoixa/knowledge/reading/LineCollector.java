package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers lines as they come and refuses more or longer ones than allowed. */
final class LineCollector {
    private final Limits limits;
    private final List<SourceLine> lines = new ArrayList<>();
    private @Nullable Integer page;
    private int number;

    LineCollector(Limits limits) {
        this.limits = limits;
    }

    /** Lines that follow stand on this page. */
    void startPage(int newPage) {
        page = newPage;
        number = 0;
    }

    /** Adds the text's lines: the parts between line feeds, with or without a carriage return before them. */
    void addAll(String text) throws UnreadableFileException {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            add(text.substring(start, end));
            start = end + 1;
        }
        add(text.substring(start));
    }

    void addAll(List<PageLine> scanned) throws UnreadableFileException {
        for (var line : scanned) {
            add(line.text(), line.confidence());
        }
    }

    void add(String raw) throws UnreadableFileException {
        add(raw, 1);
    }

    private void add(String raw, double confidence) throws UnreadableFileException {
        var line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
        if (lines.size() >= limits.lines()) {
            throw new UnreadableFileException(
                    "Tệp có hơn %d dòng; hãy chia thành nhiều tệp nhỏ hơn.".formatted(limits.lines()));
        }
        if (line.length() > limits.lineLength()) {
            throw new UnreadableFileException("Dòng %d dài hơn %d ký tự; có thể tệp không phải là văn bản."
                    .formatted(lines.size() + 1, limits.lineLength()));
        }
        lines.add(new SourceLine(lines.size() + 1, page, ++number, line, confidence));
    }

    ReadDocument document(ReadDocument.Format format, int pages) throws UnreadableFileException {
        return document(format, pages, new ReadNotes());
    }

    /** The lines, if any holds a word. */
    ReadDocument document(ReadDocument.Format format, int pages, ReadNotes notes) throws UnreadableFileException {
        var texts = OldFonts.convert(lines.stream().map(SourceLine::text).toList());
        var clean = new ArrayList<SourceLine>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var raw = lines.get(i);
            clean.add(new SourceLine(
                    raw.ordinal(), raw.page(), raw.number(), LineText.of(texts.get(i)), raw.confidence()));
        }
        if (clean.stream().allMatch(line -> line.text().isBlank())) {
            throw new UnreadableFileException(String.join(" ", sentences("Tệp không có chữ nào.", notes.texts())));
        }
        return new ReadDocument(format, pages, clean, notes.texts(), notes.lacksRecognition());
    }

    private static List<String> sentences(String first, List<String> others) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
