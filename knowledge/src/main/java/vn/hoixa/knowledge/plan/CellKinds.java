package vn.hoixa.knowledge.plan;

import java.util.regex.Pattern;
import vn.hoixa.knowledge.plan.TableColumn.Role;
import vn.hoixa.knowledge.text.VietnameseText;

/** How unlike a cell's text is to what its column holds. */
final class CellKinds {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})*[.)]?|[IVXL]{1,5}[.)]?|[A-Z][.)]?");
    private static final Pattern VALUE = Pattern.compile(
            "[≥>≤<=~]*\\s?%?\\s?\\d[\\d.,]*\\s?%?|(?:\\p{Lu}\\p{Ll}* (?:\\p{Ll}+ ){0,4})?[≥>≤<]?\\s?\\d[\\d.,]*\\s?%?(?: trở lên)?|(?:co|khong|x|dat|hoan thanh)");
    private static final Pattern UNIT = Pattern.compile("%|\\p{L}+(?:[ /]\\p{L}+){0,3}");
    private static final Pattern TIME_START = Pattern.compile(
            "^(?:trong |truoc |cham nhat |den |het |tu |quy |thang |nam |ngay |hang |hang |dinh ky|thuong xuyen|sau khi|theo |\\d|6 thang).*");
    private static final int LONG = 9;

    private final BodyCell bodyCell;
    private final DeadlineParser deadlines;
    private final int year;

    CellKinds(BodyCell bodyCell, DeadlineParser deadlines, int year) {
        this.bodyCell = bodyCell;
        this.deadlines = deadlines;
        this.year = year;
    }

    /** 0 where the text is of the role's kind, up to some 6 where it cannot be. */
    double cost(String text, Role role) {
        int words = VietnameseText.syllables(text).size();
        boolean number = NUMBER.matcher(text).matches();
        boolean dash = words == 0;
        return switch (role) {
            case NUMBER -> number ? 0 : 7;
            case VALUE ->
                isValue(text)
                        ? 0
                        : number && Character.isDigit(text.charAt(0)) ? 0.2 : dash ? 0.3 : words <= 4 ? 2.6 : 4;
            case UNIT -> UNIT.matcher(text).matches() && words <= 4 && !bodyCell.namesBody(text) ? 0.2 : dash ? 0.5 : 5;
            case TIME -> isTime(text) ? 0 : dash ? 0.3 : words <= LONG ? 2.5 : 5;
            case LEAD, SUPPORT, CHIEF ->
                bodyCell.namesBody(text) && !number
                        ? words > 25 ? 1.2 : 0
                        : dash ? 0.3 : isTime(text) || number || isValue(text) ? 4 : words <= LONG ? 1.3 : 3.5;
            case WORK, TARGET, CONTENT -> content(text, words, number);
            case RESULT, NOTE, LEVEL, FUNDS, START, OTHER ->
                isTime(text) || bodyCell.namesBody(text) ? 1.2 : words > 2 * LONG ? 1.6 : 0.3;
        };
    }

    private double content(String text, int words, boolean number) {
        if (number || words == 0 || isTime(text)) {
            return 6;
        }
        if (isValue(text)) {
            return 3;
        }
        return Character.isLowerCase(text.charAt(0)) ? 1.5 : bodyCell.namesBody(text) ? 1.2 : words <= 2 ? 0.8 : 0;
    }

    boolean isTime(String text) {
        var folded = VietnameseText.fold(text);
        return VietnameseText.syllables(text).size() <= LONG + 3
                        && !VALUE.matcher(folded).matches()
                        && TIME_START.matcher(folded).matches()
                        && deadlines.ofCell(text, year).isPresent()
                || folded.matches("20\\d\\d(?:\\s*[-–]\\s*20\\d\\d)?");
    }

    private static boolean isValue(String text) {
        return VALUE.matcher(text).matches()
                || VALUE.matcher(VietnameseText.fold(text)).matches();
    }
}
