package vn.hoixa.knowledge.reading;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Prints lines on A4 pages, rows with bars as a ruled table, and scans them: a little turned, with noise. */
final class ScanMaker {
    /** As wide as the font that Vietnamese offices must use (Times New Roman, Decree 30/2020/NĐ-CP). */
    static final String FONT = "Tinos";

    private static final int DPI = 200;
    private static final int WIDTH = (int) (8.27 * DPI);
    private static final int HEIGHT = (int) (11.69 * DPI);
    private static final int MARGIN = DPI;
    private static final double[] SHARES = {0.07, 0.4, 0.2, 0.18, 0.15};
    private static final int PADDING = 8;

    private final Font font = new Font(FONT, Font.PLAIN, 1).deriveFont(13f * DPI / 72);
    private final Random random = new Random(11);
    private final double degrees;
    private final List<BufferedImage> pages = new ArrayList<>();
    private Graphics2D graphics = newPage();
    private int y = MARGIN;

    /** @param degrees how far each page is turned, clockwise */
    ScanMaker(double degrees) {
        this.degrees = degrees;
    }

    static boolean hasFont() {
        return new Font(FONT, Font.PLAIN, 12).getFamily().equals(FONT);
    }

    /** The pages as pictures. */
    List<BufferedImage> print(List<String> lines) {
        for (var line : lines) {
            if (line.contains(" | ")) {
                row(List.of(line.split(" \\| ")));
            } else {
                paragraph(line);
            }
        }
        return pages.stream().map(this::scanned).toList();
    }

    static byte[] pdf(List<BufferedImage> pages) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var image : pages) {
                boolean wide = image.getWidth() > image.getHeight();
                var size =
                        wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
                var page = new PDPage(size);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(document, image, 0.8f),
                            0,
                            0,
                            size.getWidth(),
                            size.getHeight());
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private void paragraph(String text) {
        for (var line : wrapped(text, WIDTH - 2 * MARGIN)) {
            advance(lineHeight());
            graphics.drawString(line, MARGIN, y);
        }
        y += lineHeight() / 4;
    }

    private void row(List<String> cells) {
        int x = MARGIN;
        int width = WIDTH - 2 * MARGIN;
        var columns = new ArrayList<List<String>>();
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            columns.add(wrapped(cells.get(i), (int) (width * SHARES[i]) - 2 * PADDING));
            most = Math.max(most, columns.getLast().size());
        }
        int height = most * lineHeight() + 2 * PADDING;
        advance(height);
        int top = y - height;
        for (int i = 0; i < cells.size(); i++) {
            int cell = (int) (width * SHARES[i]);
            graphics.drawRect(x, top, cell, height);
            int baseline = top + PADDING + lineHeight() * 3 / 4;
            for (var line : columns.get(i)) {
                graphics.drawString(line, x + PADDING, baseline);
                baseline += lineHeight();
            }
            x += cell;
        }
    }

    private void advance(int by) {
        if (y + by > HEIGHT - MARGIN) {
            graphics = newPage();
            y = MARGIN;
        }
        y += by;
    }

    private int lineHeight() {
        return (int) (graphics.getFontMetrics().getHeight() * 1.1);
    }

    private List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (graphics.getFontMetrics().stringWidth(longer) > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private Graphics2D newPage() {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        pages.add(page);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        pen.setFont(font);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return pen;
    }

    private BufferedImage scanned(BufferedImage page) {
        var scan = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = scan.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        var raster = scan.getRaster();
        for (int row = 0; row < HEIGHT; row++) {
            for (int x = 0; x < WIDTH; x++) {
                double grey = raster.getSample(x, row, 0) * 0.9 + 10 + random.nextGaussian() * 9;
                raster.setSample(x, row, 0, (int) Math.clamp(grey, 0, 255));
            }
        }
        return scan;
    }

    /** The picture turned clockwise by quarters. */
    static BufferedImage turned(BufferedImage image, int quarters) {
        var turned = image;
        for (int i = 0; i < quarters; i++) {
            var next = new BufferedImage(turned.getHeight(), turned.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
            for (int row = 0; row < turned.getHeight(); row++) {
                for (int x = 0; x < turned.getWidth(); x++) {
                    next.getRaster()
                            .setSample(
                                    turned.getHeight() - 1 - row,
                                    x,
                                    0,
                                    turned.getRaster().getSample(x, row, 0));
                }
            }
            turned = next;
        }
        return turned;
    }
}
