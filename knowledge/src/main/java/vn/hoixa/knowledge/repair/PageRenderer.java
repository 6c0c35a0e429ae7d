package vn.hoixa.knowledge.repair;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Draws clean paragraphs as a scanned A4 page: one of several fonts, resolutions and amounts of noise, drawn by lot. */
final class PageRenderer {
    private static final int[] RESOLUTIONS = {150, 200, 200, 250, 300, 300};
    private static final double PAGE_WIDTH_INCHES = 8.27;
    private static final double PAGE_HEIGHT_INCHES = 11.69;
    private static final double MARGIN_INCHES = 0.9;
    private static final int WHITE = 255;

    private final List<Font> fonts;
    private final Random random;

    /**
     * @param fonts the fonts to draw from, of any size; at least one
     * @param random decides font, resolution, noise and style
     */
    PageRenderer(List<Font> fonts, Random random) {
        if (fonts.isEmpty()) {
            throw new IllegalArgumentException("no font that shows Vietnamese is installed");
        }
        this.fonts = List.copyOf(fonts);
        this.random = random;
    }

    /** One page filled from the front of {@code paragraphs}; what does not fit is left out. */
    RenderedPage render(List<String> paragraphs) {
        int dpi = RESOLUTIONS[random.nextInt(RESOLUTIONS.length)];
        int width = (int) (PAGE_WIDTH_INCHES * dpi);
        int height = (int) (PAGE_HEIGHT_INCHES * dpi);
        int margin = (int) (MARGIN_INCHES * dpi);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.rotate((random.nextDouble() - 0.5) * 0.006, width / 2.0, height / 2.0);
        graphics.setColor(new Color(random.nextInt(50), 0, 0));
        var base = fonts.get(random.nextInt(fonts.size()));
        float size = (12.5f + random.nextInt(4) * 0.5f) * dpi / 72f;
        var drawn = new ArrayList<String>();
        int y = margin;
        for (var paragraph : paragraphs) {
            boolean heading = random.nextInt(10) == 0;
            int style =
                    heading || random.nextInt(7) == 0 ? Font.BOLD : random.nextInt(10) == 0 ? Font.ITALIC : Font.PLAIN;
            graphics.setFont(base.deriveFont(style, size));
            var metrics = graphics.getFontMetrics();
            var text = heading ? shortened(paragraph).toUpperCase(Locale.ROOT) : paragraph;
            for (var line : wrapped(text, metrics, width - 2 * margin)) {
                y += (int) (metrics.getHeight() * 1.12);
                if (y > height - margin) {
                    graphics.dispose();
                    return new RenderedPage(degraded(image), drawn);
                }
                graphics.drawString(line, margin, y);
                drawn.add(line);
            }
        }
        graphics.dispose();
        return new RenderedPage(degraded(image), drawn);
    }

    private static String shortened(String paragraph) {
        var words = paragraph.split(" ");
        return String.join(" ", Arrays.copyOf(words, Math.min(words.length, 14)));
    }

    private static List<String> wrapped(String text, FontMetrics metrics, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (metrics.stringWidth(longer) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private BufferedImage degraded(BufferedImage image) {
        double sigma = random.nextInt(2) == 0 ? 0 : 0.5 + random.nextDouble();
        var result = sigma > 0 ? blurred(image, sigma) : image;
        double noise = random.nextInt(2) == 0 ? 0 : 4 + random.nextInt(20);
        int threshold = random.nextInt(3) == 0 ? 110 + random.nextInt(60) : 0;
        var raster = result.getRaster();
        for (int y = 0; y < result.getHeight(); y++) {
            for (int x = 0; x < result.getWidth(); x++) {
                double value = raster.getSample(x, y, 0) + (noise > 0 ? random.nextGaussian() * noise : 0);
                double grey = threshold == 0 ? value : value < threshold ? 0 : WHITE;
                raster.setSample(x, y, 0, (int) Math.clamp(grey, 0, WHITE));
            }
        }
        return result;
    }

    /** A Gaussian blur of the given standard deviation in pixels, as of a scanner out of focus. */
    private static BufferedImage blurred(BufferedImage image, double sigma) {
        int radius = (int) Math.ceil(2.5 * sigma);
        var weights = new float[2 * radius + 1];
        float sum = 0;
        for (int i = -radius; i <= radius; i++) {
            weights[i + radius] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            sum += weights[i + radius];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        var across = new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null);
        var down = new ConvolveOp(new Kernel(1, weights.length, weights), ConvolveOp.EDGE_NO_OP, null);
        return down.filter(across.filter(image, null), null);
    }
}
