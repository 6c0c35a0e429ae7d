package vn.hoixa.knowledge.reading;

/**
 * How a page lies: text lines that are level make dark and light rows, so the slope is right where neighbouring rows differ
 * most.
 *
 * @param slope pixels down for each pixel to the right
 * @param sideways whether the lines seem to run from top to bottom
 */
record Skew(double slope, boolean sideways) {
    private static final int SAMPLED_WIDTH = 900;
    private static final double STEEPEST = 0.07;
    private static final double STEP = 0.002;
    private static final double FINE_STEP = 0.0004;
    private static final double CLEARLY = 1.3;

    static Skew of(GreyImage image) {
        var rows = Points.of(image, false);
        if (rows.xs.length == 0) {
            return new Skew(0, false);
        }
        double slope = best(rows, 0, STEEPEST, STEP);
        slope = best(rows, slope, STEP, FINE_STEP);
        var columns = Points.of(image, true);
        boolean sideways = columns.contrast(best(columns, 0, STEEPEST, STEP)) > CLEARLY * rows.contrast(slope);
        return new Skew(slope, sideways);
    }

    private static double best(Points points, double middle, double reach, double step) {
        double best = middle;
        double most = -1;
        int steps = (int) Math.round(reach / step);
        for (int i = -steps; i <= steps; i++) {
            double contrast = points.contrast(middle + i * step);
            if (contrast > most) {
                most = contrast;
                best = middle + i * step;
            }
        }
        return best;
    }

    /** The dark points of the picture made smaller. */
    private static final class Points {
        private final int[] xs;
        private final int[] ys;
        private final int height;
        private final int margin;

        private Points(int[] xs, int[] ys, int width, int height) {
            this.xs = xs;
            this.ys = ys;
            this.height = height;
            this.margin = (int) (width * STEEPEST * 1.1) + 2;
        }

        static Points of(GreyImage image, boolean swapped) {
            int step = Math.max(1, image.width() / SAMPLED_WIDTH);
            int threshold = image.threshold();
            int width = image.width() / step;
            int height = image.height() / step;
            var xs = new int[width * height];
            var ys = new int[width * height];
            int count = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    if (image.at(x * step, y * step) <= threshold) {
                        xs[count] = swapped ? y : x;
                        ys[count++] = swapped ? x : y;
                    }
                }
            }
            return new Points(
                    java.util.Arrays.copyOf(xs, count),
                    java.util.Arrays.copyOf(ys, count),
                    swapped ? height : width,
                    swapped ? width : height);
        }

        double contrast(double slope) {
            var rows = new int[height + 2 * margin];
            for (int i = 0; i < xs.length; i++) {
                rows[margin + (int) Math.round(ys[i] - slope * xs[i])]++;
            }
            double sum = 0;
            for (int i = 1; i < rows.length; i++) {
                double difference = rows[i] - rows[i - 1];
                sum += difference * difference;
            }
            return sum;
        }
    }
}
