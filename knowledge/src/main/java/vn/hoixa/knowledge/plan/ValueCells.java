package vn.hoixa.knowledge.plan;

import java.util.regex.Pattern;
import vn.hoixa.knowledge.plan.TableColumn.Role;
import vn.hoixa.knowledge.text.VietnameseText;

/** How the values of an indicator are written. */
final class ValueCells {
    private static final Pattern SIGN_AFTER = Pattern.compile("^([≥>≤<]=?)\\s*%\\s*(\\d+(?:[.,]\\d+)?)\\s*%?$");
    private static final Pattern PERCENT_FIRST = Pattern.compile("^%\\s*(\\d+(?:[.,]\\d+)?)%?$");

    private ValueCells() {}

    /** The value with the percent sign that only its unit's cell shows; a sign set before the number moves behind it. */
    static String withUnit(String value, String unit) {
        var tidy = tidy(value);
        boolean percent = unit.equals("%")
                && !tidy.contains("%")
                && tidy.matches("[≥>≤<=~ ]*(?:[\\p{L} ]+ )?\\d{1,3}(?:[.,]\\d+)?");
        return percent ? tidy + "%" : tidy;
    }

    /** ">%40" is "> 40%"; the one word a scan makes of "Có" is "Có". */
    static String tidy(String value) {
        var bare = VietnameseText.squeeze(value);
        var signed = SIGN_AFTER.matcher(bare);
        if (signed.matches()) {
            return signed.group(1) + " " + signed.group(2) + "%";
        }
        var first = PERCENT_FIRST.matcher(bare);
        if (first.matches()) {
            return first.group(1) + "%";
        }
        return VietnameseText.fold(bare).equals("co") ? "Có" : bare;
    }

    /** The year of a table with one column of values: of a head or of the title; the unknown one otherwise. */
    static String yearOf(Table table) {
        for (var column : table.columns()) {
            boolean tells = TableHeads.isContent(column) || column.is(Role.VALUE) || column.is(Role.RESULT);
            if (tells && !column.year().isEmpty()) {
                return column.year();
            }
        }
        var above = TableHeads.year(table.title().replaceAll("\\(.*?\\)|(?:ngày|/).{0,24}20\\d\\d", ""));
        return above.isEmpty() ? Indicator.UNKNOWN_YEAR : above.substring(above.indexOf('-') + 1);
    }
}
