package vn.hoixa.knowledge.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight level and upright lines that a page of a PDF draws: strokes, and filled boxes that are thin. */
final class PdfRules extends PDFGraphicsStreamEngine {
    /** A drawing of more strokes than this is no table. */
    private static final int MOST_STROKES = 10_000;

    private static final double THICKEST_POINTS = 3;

    private final List<Stroke> strokes = new ArrayList<>();
    /** The parts of the path that is being drawn; each starts where the pen was set down. */
    private final List<List<Stroke>> path = new ArrayList<>();

    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float at = new Point2D.Float();

    /**
     * A straight line.
     *
     * @param x1 its ends, in points from the lower left corner
     * @param thickness in points
     */
    record Stroke(double x1, double y1, double x2, double y2, double thickness) {}

    private PdfRules(PDPage page) {
        super(page);
    }

    /** In the page's own points; none for a page that draws so much that it is no table. */
    static List<Stroke> of(PDPage page) throws IOException {
        var rules = new PdfRules(page);
        rules.processPage(page);
        return rules.strokes.size() > MOST_STROKES ? List.of() : rules.strokes;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (var corner : List.of(p1, p2, p3)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
        at = start;
        path.add(new ArrayList<>());
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        }
        path.getLast().add(new Stroke(at.x, at.y, x, y, 0));
        at = new Point2D.Float(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        lineTo(start.x, start.y);
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        for (var part : path) {
            if (strokes.size() <= MOST_STROKES) {
                strokes.addAll(part);
            }
        }
        endPath();
    }

    /** Office programs draw a rule as a long thin box that is filled. */
    @Override
    public void fillPath(int windingRule) {
        for (var part : path) {
            if (part.size() >= 3 && strokes.size() <= MOST_STROKES) {
                fill(part);
            }
        }
        endPath();
    }

    private void fill(List<Stroke> sides) {
        var xs = sides.stream()
                .flatMapToDouble(side -> DoubleStream.of(side.x1(), side.x2()))
                .summaryStatistics();
        var ys = sides.stream()
                .flatMapToDouble(side -> DoubleStream.of(side.y1(), side.y2()))
                .summaryStatistics();
        double left = xs.getMin();
        double right = xs.getMax();
        double low = ys.getMin();
        double high = ys.getMax();
        double width = right - left;
        double height = high - low;
        if (height <= THICKEST_POINTS && width > height) {
            strokes.add(new Stroke(left, (low + high) / 2, right, (low + high) / 2, height));
        } else if (width <= THICKEST_POINTS && height > width) {
            strokes.add(new Stroke((left + right) / 2, low, (left + right) / 2, high, width));
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures hold no rules that could be seen here.
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is hardly ever a table.
    }

    @Override
    public void shadingFill(COSName shading) {
        // A shade is no rule.
    }
}
