package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.Bodies;

/** Reads the bodies that a whole cell names. */
final class BodyCell {
    private static final Pattern SAME_AS_ABOVE =
            Pattern.compile("^[-–\\s]*(?:nt|như trên|[\"”“″〃']{1,2})[-–.\\s]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADS = Pattern.compile(
            "^(?:[-+•]\\s*)?(?:(?:cơ quan|đơn vị)\\s+)?chủ trì\\s*:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HELPS = Pattern.compile(
            "[\\s.;,–-]*(?:(?:cơ quan|đơn vị)\\s+)?phối hợp(?:\\s+thực hiện)?\\s*(?::|với)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern APART =
            Pattern.compile("\\s*;\\s*|^[-+•]\\s*|\\s+[-+•]\\s+(?=" + BrokenRows.BODY_START.pattern() + ")");
    private static final Pattern LEADS_BEHIND = Pattern.compile("\\s+(?:chủ trì|làm đầu mối)[.,;]?$");

    private final Bodies bodies;

    BodyCell(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Whether the cell says that the one above holds here too. */
    static boolean isSameAsAbove(String cell) {
        return SAME_AS_ABOVE.matcher(cell).matches();
    }

    /** Who is in charge by a cell that may say "Chủ trì: …; phối hợp: …". */
    List<String> leaders(String cell) {
        var helps = HELPS.matcher(cell);
        var first = helps.find() ? cell.substring(0, helps.start()) : cell;
        return names(LEADS.matcher(first).replaceFirst(""));
    }

    /** Who helps by the same cell; empty where it says nothing of it. */
    List<String> helpers(String cell) {
        var helps = HELPS.matcher(cell);
        return helps.find() ? names(cell.substring(helps.end())) : List.of();
    }

    /** The bodies a cell names, canonical; a name that begins like no known body as it is printed. */
    List<String> names(String cell) {
        var names = new ArrayList<String>();
        for (var part : APART.split(cell)) {
            var words = LEADS_BEHIND.matcher(part.strip()).replaceFirst("").strip();
            if (words.chars().filter(Character::isLetter).count() > 1) {
                var capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
                var mention = bodies.at(capital, 0);
                names.addAll(mention.isEmpty() ? List.of(bodies.canonical(capital)) : mention.names());
            }
        }
        return names.stream().distinct().toList();
    }

    /** Whether the cell begins with the name of a body. */
    boolean namesBody(String cell) {
        return !cell.isEmpty()
                && !bodies.at(cell.substring(0, 1).toUpperCase(Locale.ROOT) + cell.substring(1), 0)
                        .isEmpty();
    }
}
