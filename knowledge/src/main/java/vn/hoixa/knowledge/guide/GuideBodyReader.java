package vn.hoixa.knowledge.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.guide.Guide.Part;
import vn.hoixa.knowledge.guide.Guide.PartKind;

/** Reads one guide's text line by line: title, answer, then headed parts. */
final class GuideBodyReader {
    private final PartHeadings headings;
    private final List<Part> parts = new ArrayList<>();
    private boolean titled;
    private @Nullable ItemLines answer;
    private @Nullable PartLines part;

    GuideBodyReader(PartHeadings headings) {
        this.headings = headings;
    }

    /**
     * @param lines all lines of the file in NFC
     * @param after how many of them stand above the text
     */
    GuideBody read(List<String> lines, int after) {
        for (int number = after + 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (!line.isBlank()) {
                take(line, number);
            }
        }
        closePart();
        return checked(lines.size());
    }

    private void take(String line, int number) {
        if (line.startsWith("## ")) {
            openPart(InlineMarkdown.plain(line.substring(3)), number);
        } else if (line.startsWith("# ")) {
            takeTitle(number);
        } else if (line.startsWith("#")) {
            throw new GuideFormatException(number, "chỉ dùng đề mục “# ” và “## ” (có dấu cách sau dấu thăng).");
        } else if (part != null) {
            part.take(line, number);
        } else {
            takeAnswer(line, number);
        }
    }

    private void takeTitle(int number) {
        if (titled) {
            throw new GuideFormatException(number, "bài chỉ có một dòng tên “# ”.");
        }
        titled = true;
    }

    private void takeAnswer(String line, int number) {
        if (!titled) {
            throw new GuideFormatException(number, "thiếu dòng tên bài “# …” trước phần nội dung.");
        }
        if (ListLine.of(line).listed()) {
            throw new GuideFormatException(number, "sau tên bài là câu trả lời ngắn, không phải danh sách.");
        }
        if (answer == null) {
            answer = new ItemLines(line.strip(), number);
        } else {
            answer.add(line.strip(), number);
        }
    }

    private void openPart(String heading, int number) {
        if (answer == null) {
            throw new GuideFormatException(number, "thiếu câu trả lời ngắn giữa tên bài và đề mục đầu tiên.");
        }
        closePart();
        var kind = headings.kindOf(heading)
                .orElseThrow(() -> new GuideFormatException(
                        number, "không biết đề mục “" + heading + "”; dùng một trong: " + headings.known() + "."));
        for (var earlier : parts) {
            boolean sameKind = kind != PartKind.STEPS && earlier.kind() == kind;
            if (sameKind || earlier.title().equalsIgnoreCase(heading)) {
                throw new GuideFormatException(number, "đề mục “" + heading + "” bị lặp.");
            }
        }
        part = new PartLines(kind, heading, number);
    }

    private void closePart() {
        if (part != null) {
            parts.add(part.toPart());
            part = null;
        }
    }

    private GuideBody checked(int lastLine) {
        if (answer == null) {
            throw new GuideFormatException(lastLine, "thiếu tên bài “# …” và câu trả lời ngắn.");
        }
        if (!has(PartKind.STEPS) && !has(PartKind.FACTS)) {
            throw new GuideFormatException(lastLine, "thiếu đề mục “Cách làm” hoặc “Điều cần biết”.");
        }
        if (!has(PartKind.HOTLINE)) {
            throw new GuideFormatException(lastLine, "thiếu đề mục “Hỏi ai”.");
        }
        return new GuideBody(answer.toItem(), parts);
    }

    private boolean has(PartKind kind) {
        return parts.stream().anyMatch(written -> written.kind() == kind);
    }
}
