package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows the numbers of a table's rows; a number that lost its dot is known by the one before it. */
final class RowLabels {
    private static final Pattern LABELLED = Pattern.compile(
            "^\\W{0,2}(\\d{1,3}(?:[.,]\\s?\\d{1,2}){0,2})[.)]?\\s*([|\\])]?)\\s+(?=[\"“|]?\\s*\\p{L})(.*)$");
    private static final Pattern ALONE = Pattern.compile("^\\W{0,2}(\\d{1,3}(?:[.,]\\d{1,2})?)\\W{0,2}$");

    /** "II. Chính quyền số", "A | Hạ tầng": the row that titles a group of rows. */
    private static final Pattern GROUP = Pattern.compile("^(?:[IVX]{1,5}|[A-E])\\s*[.)|]?\\s*\\|?\\s+(?=\\p{Lu}).*");

    private @Nullable String label;

    /** @param before the number of the row before; "" where there is none */
    RowLabels(String before) {
        this.label = before.matches("\\d{1,3}(?:\\.\\d{1,2})*") ? before : null;
    }

    /**
     * A line that opens a row, or holds its number.
     *
     * @param label the row's number
     * @param rest the line's words behind it
     */
    record Opening(String label, String rest) {}

    /** Whether the line opens a group of rows: a Roman number or a letter before a title. */
    static boolean opensGroup(String line) {
        return GROUP.matcher(line).matches();
    }

    /** The opening of a row on this line; empty where its number does not go on from the one before. */
    Optional<Opening> open(String line) {
        var labelled = LABELLED.matcher(line);
        if (labelled.matches()) {
            var next = next(labelled.group(1), !labelled.group(2).isEmpty());
            if (next.isPresent()) {
                label = next.get();
                return Optional.of(new Opening(next.get(), labelled.group(3)));
            }
        }
        var alone = ALONE.matcher(line);
        if (alone.matches()) {
            var next = next(alone.group(1), false);
            if (next.isPresent() && (label == null || successors(label, 1).contains(next.get()))) {
                label = next.get();
                return Optional.of(new Opening(next.get(), ""));
            }
        }
        return Optional.empty();
    }

    /** A group's title stands between; the numbers may begin anew. */
    void restart() {
        label = label == null || label.contains(".") ? null : label + "*";
    }

    private Optional<String> next(String printed, boolean bar) {
        var number = printed.replace(" ", "").replace(',', '.').replaceFirst("^0+(?=\\d)", "");
        if (label == null) {
            return number.matches("1(?:\\.1)?|0") || bar && number.matches("[1-3](?:\\.1)?")
                    ? Optional.of(number)
                    : Optional.empty();
        }
        boolean anew = label.endsWith("*");
        var before = label.replace("*", "");
        if (anew && number.equals("1")) {
            return Optional.of(number);
        }
        var expected = successors(before, 3);
        if (expected.contains(number)) {
            return Optional.of(number);
        }
        var dotless = number.replace(".", "");
        return expected.stream()
                .filter(successor ->
                        successor.contains(".") && successor.replace(".", "").equals(dotless))
                .findFirst();
    }

    /** The numbers that may follow, the nearest first; {@code skipped} is how far rows may be missing. */
    private static List<String> successors(String label, int skipped) {
        var next = new ArrayList<String>();
        var parts = label.split("\\.");
        int last = Integer.parseInt(parts[parts.length - 1]);
        var above = label.contains(".") ? label.substring(0, label.lastIndexOf('.')) : "";
        for (int step = 1; step <= skipped; step++) {
            next.add(above.isEmpty() ? String.valueOf(last + step) : above + "." + (last + step));
        }
        next.add(label + ".1");
        next.add(label + ".2");
        if (!above.isEmpty()) {
            int outer = Integer.parseInt(above.contains(".") ? above.substring(0, above.indexOf('.')) : above);
            for (int step = 1; step <= Math.min(2, skipped); step++) {
                next.add(String.valueOf(outer + step));
                next.add((outer + step) + ".1");
            }
        } else {
            next.add((last + 1) + ".1");
        }
        return next;
    }
}
