package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Splits the lines of a table of targets that lost its cells: a name begins with a capital, its values follow. */
final class TargetDrafts {
    private static final Pattern LABEL =
            Pattern.compile("^\\W{0,3}\\d{1,3}(?:\\.\\d{1,2})?[.)]?\\s*(?:[|\\])]\\s*|\\s+)(?=[\"“]?\\p{L})");
    private static final Pattern DAMAGED_LABEL = Pattern.compile("^[^\\s|]{0,3}\\s?\\|\\s*(?=\\p{L})");
    private static final Pattern LABEL_ONLY = Pattern.compile("^[|\\s]?\\d{1,3}(?:\\.\\d{1,2})?[|.\\s]{0,2}$");
    private static final Pattern DEBRIS = Pattern.compile("^[\"'~|.°©™\\s]+");
    private static final int SHORTEST = 12;
    private static final int NEAR = 3;
    private static final int LONGEST_BODY = 8;

    private final boolean manyYears;
    private final int years;

    TargetDrafts(int years) {
        this.years = years;
        this.manyYears = years > 1;
    }

    /** The lines of one target, without its number. */
    static final class Draft {
        private final List<NumberedLine> lines = new ArrayList<>();
        private int labelled = -1;
        private boolean valued;
        private boolean numeric;

        List<NumberedLine> lines() {
            return List.copyOf(lines);
        }

        /** The index of the line that holds the number; -1 where none does. */
        int labelledLine() {
            return labelled;
        }
    }

    List<Draft> of(List<NumberedLine> body) {
        var drafts = new ArrayList<Draft>();
        @Nullable Draft open = null;
        for (int i = 0; i < body.size(); i++) {
            var raw = body.get(i).text();
            if (raw.isEmpty()) {
                continue;
            }
            if (RowLabels.opensGroup(raw) && !valued(raw)) {
                open = null;
                continue;
            }
            if (LABEL_ONLY.matcher(raw).matches()
                    && !(open != null && !open.valued && !manyYears && raw.matches("\\d{2,3}"))) {
                open = open == null || !open.valued ? open : null;
                continue;
            }
            boolean labelled =
                    LABEL.matcher(raw).find() || DAMAGED_LABEL.matcher(raw).find();
            var line = DEBRIS.matcher(DAMAGED_LABEL
                            .matcher(LABEL.matcher(raw).replaceFirst(""))
                            .replaceFirst(""))
                    .replaceFirst("");
            boolean capital = !line.isEmpty()
                    && (Character.isUpperCase(line.charAt(0)) || "\"“".indexOf(line.charAt(0)) >= 0)
                    && line.length() >= SHORTEST
                    && !isBody(line);
            boolean own = manyYears && labelled && open != null && open.valued && numbers(line);
            boolean labelOfOpen =
                    manyYears && labelled && open != null && open.valued && !open.numeric && open.labelled < 0;
            boolean begins = own
                    || capital
                            && !labelOfOpen
                            && !isValueLine(line)
                            && (open == null || open.valued || labelled || !manyYears && centred(body, i));
            if (begins) {
                open = new Draft();
                drafts.add(open);
            }
            if (open != null) {
                if (labelled) {
                    open.labelled = open.lines.size();
                }
                open.lines.add(new NumberedLine(body.get(i).number(), line));
                open.valued |= valued(line);
                open.numeric |= numbers(line);
            }
        }
        return drafts;
    }

    /** Whether the number of the row that begins here stands in one of the next lines, before other words. */
    private static boolean centred(List<NumberedLine> body, int at) {
        int seen = 0;
        for (int i = at + 1; i < body.size() && seen < NEAR; i++) {
            var text = body.get(i).text();
            if (text.isEmpty()) {
                continue;
            }
            seen++;
            var label = LABEL.matcher(text);
            var rest = label.find() ? text.substring(label.end()) : "";
            boolean number = !rest.isEmpty()
                    || text.matches("\\d{1,3}(?:\\.\\d{1,2})?\\W.*")
                    || DAMAGED_LABEL.matcher(text).find();
            if (number) {
                return rest.isEmpty() || !Character.isUpperCase(rest.charAt(0));
            }
        }
        return false;
    }

    private static boolean isBody(String line) {
        return BrokenRows.BODY_START.matcher(line).lookingAt()
                && VietnameseText.syllables(line).size() <= LONGEST_BODY;
    }

    private boolean numbers(String line) {
        return manyYears
                && ValuePieces.of(line, years)
                        .filter(split -> split.numbers() && split.values().size() == years)
                        .isPresent();
    }

    private boolean valued(String line) {
        return manyYears
                ? ValuePieces.of(line, years).isPresent()
                : OneValue.of(line).isPresent();
    }

    private boolean isValueLine(String line) {
        Optional<ValuePieces.Split> split = manyYears ? ValuePieces.of(line, years) : Optional.empty();
        return split.isPresent() && VietnameseText.syllables(split.get().name()).isEmpty();
    }
}
