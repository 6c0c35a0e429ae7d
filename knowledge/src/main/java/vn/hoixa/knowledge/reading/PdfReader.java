package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF with a text layer: page by page, the text sorted by its place on the page. */
record PdfReader(Limits limits, ScanReader scans) implements FormatReader {
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
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            // Everything is in memory here: these are about the content, not about the disk.
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
        var texts = TextLayer.missing(pages)
                ? scans.read(document)
                : pages.stream().map(TextLayer.Page::text).toList();
        var lines = new LineCollector(limits);
        for (int i = 0; i < texts.size(); i++) {
            lines.startPage(i + 1);
            lines.addAll(texts.get(i).stripTrailing());
        }
        return lines.document(ReadDocument.Format.PDF, count);
    }

    private static List<TextLayer.Page> pages(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        var pages = new ArrayList<TextLayer.Page>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            pages.add(new TextLayer.Page(stripper.getText(document), showsPicture(document.getPage(number - 1))));
        }
        return pages;
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
