package vn.hoixa.knowledge.library;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF with a page of text and a picture that is hundreds of metres wide. */
final class PdfWithUnreadablePage {
    private static final float POINTS = 1_000_000;

    private PdfWithUnreadablePage() {}

    static byte[] of(String firstPage) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(firstPage);
                content.endText();
            }
            var huge = new PDPage(new PDRectangle(POINTS, POINTS));
            document.addPage(huge);
            var image =
                    LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY));
            try (var content = new PDPageContentStream(document, huge)) {
                content.drawImage(image, 0, 0, POINTS, POINTS);
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
