package vn.hoixa.knowledge.reading;

import java.io.IOException;
import javax.imageio.ImageReader;

/** The pictures of an image file; large ones are read coarser. */
record FilePictures(ImageReader reader, int count) implements PagePictures {
    private static final double MOST_PIXELS = 24_000_000;
    /** What the coarser reading still walks through; more would take minutes. */
    private static final double MOST_STORED_PIXELS = 250_000_000;

    private static final double PAGE_INCHES = 11.7;
    private static final int FEWEST_DPI = 70;
    private static final int MOST_DPI = 400;

    @Override
    public int page(int index) {
        return index + 1;
    }

    @Override
    public Picture get(int index) throws UnreadablePageException, IOException {
        double width = reader.getWidth(index);
        double height = reader.getHeight(index);
        if (width * height > MOST_STORED_PIXELS) {
            throw new UnreadablePageException(
                    "ảnh quá lớn (%.0f × %.0f điểm); hãy quét lại ở 300 dpi hoặc thu nhỏ ảnh".formatted(width, height));
        }
        int step = (int) Math.ceil(Math.sqrt(width * height / MOST_PIXELS));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(index, parameters);
        // Few image files tell the truth about their size in inches; most are of an A4 page.
        int dpi = (int) (Math.max(image.getWidth(), image.getHeight()) / PAGE_INCHES);
        return new Picture(image, Math.clamp(dpi, FEWEST_DPI, MOST_DPI));
    }
}
