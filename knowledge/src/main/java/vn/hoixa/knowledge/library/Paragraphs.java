package vn.hoixa.knowledge.library;

import java.util.ArrayList;
import java.util.List;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/** The outline of a text of unknown kind: paragraphs between empty lines, headings where Markdown marks them. */
final class Paragraphs {
    private final List<Section> sections = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int openedAt;

    private Paragraphs() {}

    static List<Section> of(List<String> lines) {
        var paragraphs = new Paragraphs();
        for (int i = 0; i < lines.size(); i++) {
            paragraphs.take(i + 1, VietnameseText.squeeze(lines.get(i)));
        }
        paragraphs.close();
        return List.copyOf(paragraphs.sections);
    }

    private void take(int ordinal, String line) {
        int level = headingLevel(line);
        if (line.isEmpty() || level > 0) {
            close();
        }
        if (level > 0) {
            heading(ordinal, level, line.substring(level).strip());
        } else if (!line.isEmpty()) {
            if (open.isEmpty()) {
                openedAt = ordinal;
            }
            open.add(line);
        }
    }

    private static int headingLevel(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level > 0 && level <= 6 && level < line.length() && line.charAt(level) == ' ' ? level : 0;
    }

    private void heading(int ordinal, int level, String text) {
        while (headings.size() >= level) {
            headings.remove(headings.size() - 1);
        }
        add(headings.size() + 1, true, text, new LineRange(ordinal, ordinal));
        headings.add(text);
    }

    private void close() {
        if (!open.isEmpty()) {
            int level = headings.isEmpty() ? 0 : headings.size() + 1;
            add(level, false, String.join(" ", open), new LineRange(openedAt, openedAt + open.size() - 1));
            open.clear();
        }
    }

    private void add(int level, boolean heading, String text, LineRange lines) {
        var path = Integer.toString(sections.size() + 1);
        sections.add(new Section(path, level, heading, String.join(" › ", headings), text, lines));
    }
}
