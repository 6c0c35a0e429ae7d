package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.LineRange;

/** Splits lines that hold pieces of every column to rows, by their numbers; a number may stand in a row's middle. */
final class RowSplitter {
    private static final int REACH = 4;

    private final RowLabels labels;

    /** @param before the number of the last row on the page before; "" where there is none */
    RowSplitter(String before) {
        this.labels = new RowLabels(before);
    }

    private static final class Draft {
        private final String label;
        private final List<NumberedLine> lines = new ArrayList<>();

        Draft(String label) {
            this.label = label;
        }

        Table.Row row() {
            return new Table.Row(
                    label,
                    lines.stream().map(NumberedLine::text).toList(),
                    new LineRange(lines.getFirst().number(), lines.getLast().number()),
                    false);
        }
    }

    List<Table.Row> rows(List<NumberedLine> lines, Table.Kind kind) {
        var drafts = new ArrayList<Draft>();
        @Nullable Draft open = null;
        for (var line : lines) {
            if (line.text().isEmpty()) {
                continue;
            }
            if (RowLabels.opensGroup(line.text())) {
                labels.restart();
                open = new Draft("");
                open.lines.add(line);
                drafts.add(open);
                continue;
            }
            var opening = labels.open(line.text());
            if (opening.isPresent()) {
                var draft = new Draft(opening.get().label());
                if (open != null && goesOn(opening.get().rest())) {
                    takeBack(open, draft);
                }
                draft.lines.add(new NumberedLine(line.number(), opening.get().rest()));
                open = draft;
                drafts.add(draft);
            } else if (open != null) {
                open.lines.add(line);
            } else if (kind == Table.Kind.INDICATORS) {
                open = new Draft("");
                open.lines.add(line);
                drafts.add(open);
            }
        }
        return drafts.stream()
                .filter(draft -> !draft.lines.isEmpty())
                .map(Draft::row)
                .toList();
    }

    private static boolean goesOn(String rest) {
        return rest.isEmpty()
                || !Character.isUpperCase(
                        rest.replaceFirst("^[\"“|\\s]+", "").concat("x").charAt(0));
    }

    /** The lines of a row that stand above its number, from the last that begins with a capital. */
    private static void takeBack(Draft from, Draft to) {
        for (int i = from.lines.size() - 1; i > 0 && i >= from.lines.size() - REACH; i--) {
            var text = from.lines.get(i).text();
            boolean begins = Character.isUpperCase(text.charAt(0))
                    && text.length() > 12
                    && !BrokenRows.BODY_START.matcher(text).lookingAt();
            if (begins) {
                var tail = from.lines.subList(i, from.lines.size());
                to.lines.addAll(tail);
                tail.clear();
                return;
            }
        }
    }
}
