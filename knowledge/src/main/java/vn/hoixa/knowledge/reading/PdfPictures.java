package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Some pages of a PDF, rendered in shades of grey. */
final class PdfPictures implements PagePictures {
    private static final int FEWEST_DPI = 200;
    private static final int MOST_DPI = 300;
    private static final double POINTS_PER_INCH = 72;
    /** An A3 page at 300 dpi; larger ones are rendered coarser. */
    private static final double MOST_PIXELS = 18_000_000;

    private static final int USELESS_DPI = 20;

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
    public int page(int index) {
        return pages.get(index) + 1;
    }

    @Override
    public Picture get(int index) throws UnreadablePageException, IOException {
        int page = pages.get(index);
        var box = document.getPage(page).getCropBox();
        double squareInches = (double) box.getWidth() * box.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
        int dpi = (int) Math.min(dpi(document.getPage(page)), Math.sqrt(MOST_PIXELS / Math.max(squareInches, 0.01)));
        if (dpi < USELESS_DPI) {
            throw new UnreadablePageException("khổ giấy quá lớn");
        }
        return new Picture(renderer.renderImageWithDPI(page, dpi, ImageType.GRAY), dpi);
    }

    /** The resolution of the page's largest picture: pixels that the scanner did not see only blur. */
    private static int dpi(PDPage page) throws IOException {
        var resources = page.getResources();
        int widest = 0;
        if (resources != null) {
            for (var name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name) && resources.getXObject(name) instanceof PDImageXObject image) {
                    widest = Math.max(widest, Math.max(image.getWidth(), image.getHeight()));
                }
            }
        }
        var box = page.getCropBox();
        double dpi = widest * POINTS_PER_INCH / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        return (int) Math.round(Math.clamp(dpi, FEWEST_DPI, MOST_DPI));
    }
}
