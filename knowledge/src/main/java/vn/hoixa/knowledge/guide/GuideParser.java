package vn.hoixa.knowledge.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.text.VietnameseText;

/** Markdown with front matter becomes a {@link Guide}. Holds no state of a guide; may be shared. */
public final class GuideParser {
    private final PartHeadings headings = PartHeadings.shipped();

    /**
     * @param lines all lines of the file, in any Unicode normal form
     * @return the guide; the lines of its items count from 1 through {@code lines}
     * @throws GuideFormatException where the form is wrong
     */
    public Guide parse(List<String> lines) {
        var normal = normal(lines);
        var front = FrontMatterReader.read(normal);
        var body = new GuideBodyReader(headings).read(normal, front.lastLine());
        return new Guide(
                front.id(),
                front.title(),
                front.audience(),
                front.checkedOn(),
                front.reviewBy(),
                front.sources(),
                front.questions(),
                body.answer(),
                body.parts());
    }

    /**
     * Whether a file means to be a guide: front matter with an id and with questions or the day it was checked. Its form
     * may still be wrong.
     */
    public static boolean looksLikeGuide(List<String> lines) {
        if (lines.isEmpty() || !FrontMatterReader.isFence(VietnameseText.nfc(lines.getFirst()))) {
            return false;
        }
        Set<String> keys = lines.stream()
                .skip(1)
                .takeWhile(line -> !FrontMatterReader.isFence(line))
                .filter(line -> line.matches("[a-z-]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .collect(Collectors.toSet());
        return keys.contains("id") && (keys.contains("questions") || keys.contains("checked-on"));
    }

    private static List<String> normal(List<String> lines) {
        return lines.stream().map(VietnameseText::nfc).toList();
    }
}
