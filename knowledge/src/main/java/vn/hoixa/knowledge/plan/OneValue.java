package vn.hoixa.knowledge.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.SyllableTable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the one value on a line of a table with one column of values; a number within a name is none. */
final class OneValue {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d/.,(-])([≥>≤<=~-]{0,2})\\s?(%?)\\s?(\\d{1,4}(?:[.,]\\d+)*)\\s?(%?)(?![\\p{L}\\d/%]|[.,]\\d)");
    private static final Pattern UNIT_BEFORE = Pattern.compile("(?:%|(?<=\\s)A)\\s*\\W{0,3}$");
    private static final Pattern BEFORE_LAST_WORD =
            Pattern.compile("(?<=\\p{L}[,.]?\\s)(\\d{2,3})(?:\\s\\p{L}{1,4}){1,2}$");
    private static final Pattern GUIDED =
            Pattern.compile("((?:Phấn đấu đạt|Tối thiểu|Ít nhất|Trên|Khoảng|Đạt|Dưới|Không quá)\\s+)$");
    private static final Pattern TEXT =
            Pattern.compile("(?<=\\p{Ll}\\s)(\\p{Lu}\\p{Ll}+\\s\\p{Ll}+(?:[, ]+\\p{Ll}+){0,6})$");

    private OneValue() {}

    /**
     * A value and where it stands.
     *
     * @param text as printed
     * @param start where it begins in the line
     * @param percent whether a percent sign stands at it
     * @param sign whether the mark before it is no sure sign of comparison
     */
    record Value(String text, int start, boolean percent, boolean sign) {}

    /** A number before one last word that a scan made of the next column. */
    static Optional<Value> beforeDebris(String line) {
        var number = BEFORE_LAST_WORD.matcher(line);
        return number.find()
                ? Optional.of(new Value(number.group(1), number.start(1), false, false))
                : Optional.empty();
    }

    static Optional<Value> of(String line) {
        var numbers = NUMBER.matcher(line);
        Optional<Value> found = Optional.empty();
        while (numbers.find()) {
            var before = line.substring(0, numbers.start());
            boolean unit = UNIT_BEFORE.matcher(before).find()
                    || !numbers.group(2).isEmpty()
                    || !numbers.group(4).isEmpty();
            boolean signed = numbers.group(1).matches("[≥>≤<]=?");
            boolean tail = endsCell(line.substring(numbers.end()));
            if (!tail
                    || !unit && !signed && numbers.group(3).length() < 1
                    || before.stripTrailing().endsWith("mức")) {
                continue;
            }
            var guide = GUIDED.matcher(before);
            int start = guide.find() ? guide.start() : numbers.start();
            var mark = numbers.group(1).isEmpty() ? "" : numbers.group(1) + " ";
            var text = (guide.reset().find() ? guide.group(1) : "")
                    + mark
                    + numbers.group(3)
                    + (numbers.group(4).isEmpty() && numbers.group(2).isEmpty() ? "" : "%");
            boolean lostSign = !numbers.group(1).isEmpty() && !signed;
            if (found.isEmpty() || unit || signed) {
                found = Optional.of(new Value(text.strip(), start, unit, lostSign));
            }
        }
        return found;
    }

    /** Words that begin with a capital behind the name: a value that is no number, unless a body. */
    static Optional<Value> words(String line) {
        var text = TEXT.matcher(line);
        return text.find() && !BrokenRows.BODY_START.matcher(text.group(1)).lookingAt()
                ? Optional.of(new Value(text.group(1), text.start(1), false, false))
                : Optional.empty();
    }

    /** Behind a value stands nothing, a body, or what a scan made of one; a name would go on with a small word. */
    private static boolean endsCell(String rest) {
        var bare = rest.replaceFirst("^[\\s|.'’\"]+", "");
        if (bare.isEmpty() || Character.isUpperCase(bare.charAt(0)) || !Character.isLetterOrDigit(bare.charAt(0))) {
            return true;
        }
        var first = VietnameseText.syllables(bare);
        return !first.isEmpty() && !SyllableTable.contains(first.getFirst()) && !Character.isDigit(bare.charAt(0));
    }
}
