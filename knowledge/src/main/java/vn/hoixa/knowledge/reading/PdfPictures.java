package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Some pages of a PDF, rendered in shades of grey. */
final class PdfPictures implements PagePictures {
    private static final int DPI = 300;
    private static final double POINTS_PER_INCH = 72;
    /** An A3 page at 300 dpi; larger ones are rendered coarser. */
    private static final double MOST_PIXELS = 18_000_000;

    private static final int FEWEST_DPI = 20;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Integer> pages;

    /** @param pages indexes from 0 */
    PdfPictures(PDDocument document, List<Integer> pages) {
        this.document = document;
        this.pages = List.copyOf(pages);
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    @Override
    public int count() {
        return pages.size();
    }

    @Override
    public Picture get(int index) throws UnreadableFileException, IOException {
        int page = pages.get(index);
        var box = document.getPage(page).getCropBox();
        double squareInches = (double) box.getWidth() * box.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
        int dpi = (int) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(squareInches, 0.01)));
        if (dpi < FEWEST_DPI) {
            throw new UnreadableFileException("Trang %d của tệp PDF có khổ quá lớn; không đọc.".formatted(page + 1));
        }
        return new Picture(renderer.renderImageWithDPI(page, dpi, ImageType.GRAY), dpi);
    }
}
