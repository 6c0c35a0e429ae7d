package vn.hoixa.knowledge.guide;

import java.util.ArrayList;
import java.util.List;
import vn.hoixa.knowledge.guide.Guide.Part;
import vn.hoixa.knowledge.guide.Guide.PartKind;

/** A part while its lines are read: steps are numbered from 1, everything else has bullets. */
final class PartLines {
    private final PartKind kind;
    private final String title;
    private final int headingLine;
    private final List<ItemLines> items = new ArrayList<>();

    PartLines(PartKind kind, String title, int headingLine) {
        this.kind = kind;
        this.title = title;
        this.headingLine = headingLine;
    }

    void take(String written, int number) {
        var line = ListLine.of(written);
        if (line.opensItem()) {
            checkMarker(line, number);
            items.add(new ItemLines(line.text(), number));
        } else if (items.isEmpty()) {
            throw new GuideFormatException(number, "dưới “" + title + "” phải là danh sách, mỗi ý một dòng.");
        } else {
            items.getLast().add(line.text(), number);
        }
    }

    private void checkMarker(ListLine line, int number) {
        var next = String.valueOf(items.size() + 1);
        if (kind == PartKind.STEPS && !line.marker().equals(next)) {
            throw new GuideFormatException(
                    number, "các bước phải đánh số lần lượt từ 1: chỗ này phải là “" + next + ". …”.");
        }
        if (kind != PartKind.STEPS && line.numbered()) {
            throw new GuideFormatException(number, "mục “" + title + "” dùng gạch đầu dòng “- ”, không đánh số.");
        }
        if (line.text().isEmpty()) {
            throw new GuideFormatException(number, "dòng này chưa có chữ.");
        }
    }

    Part toPart() {
        if (items.isEmpty()) {
            throw new GuideFormatException(headingLine, "đề mục “" + title + "” chưa có nội dung.");
        }
        return new Part(kind, title, items.stream().map(ItemLines::toItem).toList());
    }
}
