package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** PDF: page by page the text layer, sorted by its place on the page; pages without a good one by recognition. */
record PdfReader(Limits limits, ScanReader scans, ReadProgress progress) implements FormatReader {
    private static final int TAIL = 8 * 1024;

    @Override
    public ReadDocument read(byte[] content) throws UnreadableFileException {
        if (!endsWhole(content)) {
            throw new UnreadableFileException("Tệp PDF bị cắt ngang (thiếu phần cuối); hãy chép hay tải lại tệp.");
        }
        try (var document = Loader.loadPDF(content)) {
            return lines(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException("Tệp PDF đặt mật khẩu; hãy bỏ mật khẩu rồi nhập lại.", e);
        } catch (IOException | RuntimeException e) {
            // Everything is in memory here: whatever is thrown is about the content. A damaged file can make the
            // library throw anything.
            throw new UnreadableFileException("Tệp PDF bị hỏng; hãy xuất lại từ bản gốc.", e);
        }
    }

    private static boolean endsWhole(byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private ReadDocument lines(PDDocument document) throws UnreadableFileException, IOException {
        int count = document.getNumberOfPages();
        if (count > limits.pages()) {
            throw new UnreadableFileException(
                    "Tệp PDF có %d trang, nhiều hơn mức %d trang; hãy chia nhỏ tệp.".formatted(count, limits.pages()));
        }
        var pages = pages(document);
        var notes = new ReadNotes();
        var read = readScans(document, pages.stream().map(OwnText::layer).toList(), notes);
        var lines = new LineCollector(limits);
        for (int i = 0; i < pages.size(); i++) {
            lines.startPage(i + 1);
            var scanned = read.get(i);
            if (scanned == null || TextLayer.isBetter(pages.get(i).layer().text(), scanned.lines())) {
                pages.get(i).addTo(lines);
            } else {
                lines.addAll(scanned.lines());
                notes.scanned(i + 1, scanned);
            }
        }
        return lines.document(ReadDocument.Format.PDF, count, notes);
    }

    /** What recognition gave, by the page's index. Without it the pages with a text layer are read all the same. */
    private Map<Integer, ScannedPage> readScans(PDDocument document, List<TextLayer.Page> pages, ReadNotes notes)
            throws UnreadableFileException, IOException {
        var indexes = IntStream.range(0, pages.size())
                .filter(i -> TextLayer.isPoor(pages.get(i)))
                .boxed()
                .toList();
        if (indexes.isEmpty()) {
            return Map.of();
        }
        if (!scans.missing().isEmpty()) {
            if (TextLayer.missing(pages)) {
                throw new UnreadableFileException(scans.missing());
            }
            indexes.forEach(index -> notes.waiting(index + 1, scans.missing()));
            return Map.of();
        }
        var lines = scans.read(new PdfPictures(document, indexes), progress);
        var read = new HashMap<Integer, ScannedPage>();
        for (int i = 0; i < indexes.size(); i++) {
            read.put(indexes.get(i), lines.get(i));
        }
        return read;
    }

    private static List<OwnText> pages(PDDocument document) throws IOException {
        var text = new PdfText(RuledPage.DPI);
        var pages = new ArrayList<OwnText>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            var page = document.getPage(number - 1);
            var running = text.page(document, number);
            pages.add(new OwnText(
                    new TextLayer.Page(running, showsPicture(page)),
                    running.isBlank() ? null : RuledPage.lines(page, text)));
        }
        return pages;
    }

    /**
     * What a page says itself.
     *
     * @param tables its lines with its tables' cells; null where it draws no table
     */
    private record OwnText(TextLayer.Page layer, @Nullable List<PageLine> tables) {
        void addTo(LineCollector lines) throws UnreadableFileException {
            if (tables == null) {
                lines.addAll(layer.text().stripTrailing());
            } else {
                lines.addAll(tables);
            }
        }
    }

    private static boolean showsPicture(PDPage page) {
        var resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
