package vn.hoixa.knowledge.reading;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A page's picture in shades of grey, 0 black to 255 white. */
final class GreyImage {
    private static final int WHITE = 255;
    /** Fewer dark pixels than these are no letter. */
    private static final int SPECK = 12;

    private final int width;
    private final int height;
    private final byte[] pixels;
    private int threshold = -1;

    private GreyImage(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** What is transparent becomes white. */
    static GreyImage of(BufferedImage image) {
        var grey = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY || image.getRaster().getParent() != null) {
            grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            var graphics = grey.createGraphics();
            graphics.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
            graphics.dispose();
        }
        return new GreyImage(
                grey.getWidth(),
                grey.getHeight(),
                ((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
    }

    static GreyImage white(int width, int height) {
        var pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) WHITE);
        return new GreyImage(width, height, pixels);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** Paints a box white; what lies outside of the picture is passed over. */
    void erase(int left, int top, int right, int bottom) {
        for (int y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
            Arrays.fill(
                    pixels, y * width + Math.max(0, left), y * width + Math.min(width - 1, right) + 1, (byte) WHITE);
        }
    }

    /** The shade between ink and paper, by Otsu's method: the split with the largest variance between both sides. */
    int threshold() {
        if (threshold < 0) {
            threshold = otsu();
        }
        return threshold;
    }

    private int otsu() {
        var counts = new long[WHITE + 1];
        for (byte pixel : pixels) {
            counts[pixel & 0xFF]++;
        }
        double all = 0;
        for (int shade = 0; shade <= WHITE; shade++) {
            all += (double) shade * counts[shade];
        }
        double below = 0;
        long dark = 0;
        double best = -1;
        int split = WHITE / 2;
        for (int shade = 0; shade < WHITE; shade++) {
            dark += counts[shade];
            below += (double) shade * counts[shade];
            long light = pixels.length - dark;
            if (dark > 0 && light > 0) {
                double apart = below / dark - (all - below) / light;
                double variance = (double) dark * light * apart * apart;
                if (variance > best) {
                    best = variance;
                    split = shade;
                }
            }
        }
        return split;
    }

    /** The part of a box that holds ink, more than a speck of it; null where none does. */
    @Nullable
    Box inked(int left, int top, int right, int bottom) {
        int threshold = threshold();
        int x1 = Integer.MAX_VALUE;
        int y1 = Integer.MAX_VALUE;
        int x2 = -1;
        int y2 = -1;
        int dark = 0;
        for (int y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
            for (int x = Math.max(0, left); x <= Math.min(width - 1, right); x++) {
                if (at(x, y) <= threshold) {
                    dark++;
                    x1 = Math.min(x1, x);
                    y1 = Math.min(y1, y);
                    x2 = Math.max(x2, x);
                    y2 = Math.max(y2, y);
                }
            }
        }
        return dark < SPECK ? null : new Box(Math.max(0, x1 - 1), Math.max(0, y1 - 1), x2 + 1, y2 + 1);
    }

    /** Puts a part of another picture here. */
    void paste(GreyImage other, Box part, int x, int y) {
        for (int row = part.top(); row < Math.min(part.bottom(), other.height); row++) {
            int length = Math.min(part.right(), other.width) - part.left();
            System.arraycopy(
                    other.pixels, row * other.width + part.left(), pixels, (y + row - part.top()) * width + x, length);
        }
    }

    /** Turned clockwise by quarters. */
    GreyImage turned(int quarters) {
        var image = this;
        for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
            image = image.turnedOnce();
        }
        return image;
    }

    private GreyImage turnedOnce() {
        var turned = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + (height - 1 - y)] = pixels[y * width + x];
            }
        }
        return new GreyImage(height, width, turned);
    }

    /** Rotated about its middle so that a line that falls by {@code slope} (pixels down for each to the right) is level. */
    GreyImage levelled(double slope) {
        double angle = Math.atan(slope);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        var level = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            double dy = y - height / 2.0;
            for (int x = 0; x < width; x++) {
                double dx = x - width / 2.0;
                level[y * width + x] = between(dx * cos - dy * sin + width / 2.0, dx * sin + dy * cos + height / 2.0);
            }
        }
        return new GreyImage(width, height, level);
    }

    private byte between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
            return (byte) WHITE;
        }
        double right = x - left;
        double low = y - top;
        double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (byte) Math.round(upper * (1 - low) + lower * low);
    }

    /** Writes it as a portable grey map, which needs no compression. */
    void write(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("P5\n%d %d\n255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII));
            out.write(pixels);
        }
    }

    /** A part of the picture. */
    record Box(int left, int top, int right, int bottom) {
        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }
    }
}
