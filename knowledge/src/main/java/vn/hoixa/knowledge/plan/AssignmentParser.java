package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Reads who leads and who helps from a heading or an item: "Phòng A chủ trì, phối hợp với Phòng B …", "Phối hợp với
 * Phòng B …" below a heading that names Phòng A, "… để Sở C thực hiện", "giao Phòng A chủ trì".
 */
final class AssignmentParser {
    private static final Pattern POLITE = Pattern.compile(
            "^(?:\\S{2,4} nghị|giao(?: cho)?|yêu cầu|trách nhiệm(?: của)?|nhiệm vụ của|đối với)\\s+(?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEADS = Pattern.compile(
            "^[\\s,:]*(?:chịu trách nhiệm\\s+)?(?:chủ trì|là (?:cơ quan|đơn vị|đầu mối)[^,.;]{0,25}|làm đầu mối)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HELPS = Pattern.compile(
            "^[\\s,;]*(?:và\\s+)?(?:chủ trì,?\\s+)?phối hợp(?: chặt chẽ)?(?:\\s+(?:với|cùng))?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ONLY_HELPS = Pattern.compile(
            "^[\\s,]*(?:thực hiện\\s+)?(?:việc\\s+)?phối hợp\\s*(?:,|tham gia|trong|thực hiện|đưa|góp ý)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FOR_OTHER = Pattern.compile("(?:để|giúp)\\s+(?=\\p{Lu})", Pattern.UNICODE_CASE);
    private static final Pattern LATER_HELP = Pattern.compile(
            "(?<![\\p{L}])(?:phối hợp|phối kết hợp)(?: chặt chẽ)?(?:\\s+(?:với|cùng))?\\s*:?\\s+",
            Pattern.UNICODE_CASE);
    private static final Pattern LATER_LEAD =
            Pattern.compile("(?<!\\p{L})(?:[Gg]iao(?: cho)?|[Dd]o)\\s+(?=\\p{Lu})|(?<=[(.;])\\s*(?=\\p{Lu})");
    /** "… Đơn vị thực hiện: Phòng A." at the end of an item. */
    private static final Pattern LABELLED_LEAD = Pattern.compile(
            "(?<!\\p{L})(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận)\\s+(?:chủ trì|thực hiện|chịu trách nhiệm)(?: chính| thực hiện)?\\s*:\\s*");

    private static final int HELP_WITHIN = 260;

    private final Bodies bodies;

    AssignmentParser(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * Who is named in the text.
     *
     * @param text NFC text of a block without its mark
     */
    Assignment parse(String text) {
        var polite = POLITE.matcher(text);
        int from = polite.find() ? polite.end() : 0;
        var subject = bodies.at(text, from);
        if (subject.isEmpty()) {
            return withoutSubject(text);
        }
        var rest = text.substring(subject.end());
        if (ONLY_HELPS.matcher(rest).find()) {
            return helper(text, subject);
        }
        boolean acts = LEADS.matcher(rest).find()
                || rest.isBlank()
                || rest.matches("(?s)^\\s*[:.;(].*")
                || HELPS.matcher(rest).find()
                || bodies.verbAt(text, skip(text, subject.end()));
        if (!acts) {
            return withoutSubject(text);
        }
        return leader(text, subject);
    }

    private Assignment leader(String text, Bodies.Mention subject) {
        int work = afterMatch(LEADS, text, subject.end());
        work = afterMatch(Pattern.compile("^\\s*(?:thực hiện)?\\s*:"), text, work);
        var helpers = helpersAt(text, work);
        if (helpers != null) {
            return new Assignment(subject.names(), helpers.names(), helpers.end());
        }
        var later = laterHelpers(text, work);
        return new Assignment(subject.names(), later, skip(text, work));
    }

    /** "Ban Quản lý phối hợp … để Sở A thực hiện": the other body leads; without one, nobody here does. */
    private Assignment helper(String text, Bodies.Mention subject) {
        var other = FOR_OTHER.matcher(text).region(subject.end(), text.length());
        if (other.find()) {
            var lead = bodies.at(text, other.end());
            if (!lead.isEmpty()) {
                return new Assignment(lead.names(), subject.names(), lead.end());
            }
        }
        return new Assignment(List.of(), subject.names(), skip(text, subject.end()));
    }

    private Assignment withoutSubject(String text) {
        var ledBelow = Pattern.compile("^chủ trì[,:]?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        int from = ledBelow.find() ? ledBelow.end() : 0;
        var helpers = helpersAt(text, from);
        if (helpers != null) {
            return new Assignment(namedLeader(text), helpers.names(), helpers.end());
        }
        return new Assignment(namedLeader(text), laterHelpers(text, from), from);
    }

    private Bodies.@Nullable Mention helpersAt(String text, int from) {
        var helps = HELPS.matcher(text).region(from, text.length());
        if (!helps.find()) {
            return null;
        }
        var named = bodies.at(text, helps.end());
        if (named.isEmpty()) {
            named = bodies.at(capitalised(text, helps.end()), helps.end());
        }
        return named.isEmpty() ? null : named;
    }

    /** "… tham mưu UBND huyện phối hợp với Sở A …": helpers named within the item. */
    private @Nullable List<String> laterHelpers(String text, int from) {
        var helps = LATER_HELP.matcher(text).region(from, Math.min(text.length(), from + HELP_WITHIN));
        var names = new ArrayList<String>();
        while (helps.find()) {
            names.addAll(bodies.at(text, helps.end()).names());
        }
        return names.isEmpty() ? null : names.stream().distinct().toList();
    }

    /** "… Giao Phòng A chủ trì", "(Phòng A chủ trì)": a leader named after the work. */
    private @Nullable List<String> namedLeader(String text) {
        var label = LABELLED_LEAD.matcher(text);
        while (label.find()) {
            var named = bodies.at(text, label.end());
            if (!named.isEmpty()) {
                return named.names();
            }
        }
        var matcher = LATER_LEAD.matcher(text);
        while (matcher.find()) {
            var named = bodies.at(text, matcher.end());
            if (!named.isEmpty() && LEADS.matcher(text.substring(named.end())).find()) {
                return named.names();
            }
        }
        return null;
    }

    /** A small first letter in running text ("phối hợp phòng Nội vụ") is read as a capital. */
    private static String capitalised(String text, int at) {
        return at >= text.length()
                ? text
                : text.substring(0, at) + Character.toUpperCase(text.charAt(at)) + text.substring(at + 1);
    }

    private static int afterMatch(Pattern pattern, String text, int from) {
        var matcher = pattern.matcher(text).region(from, text.length());
        return matcher.find() ? matcher.end() : from;
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || ",:".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** Whether the text is only the name of bodies, as a heading is. */
    boolean isNameOnly(String text) {
        var polite = POLITE.matcher(text);
        var named = bodies.at(text, polite.find() ? polite.end() : 0);
        return !named.isEmpty()
                && VietnameseText.syllables(text.substring(named.end())).size() <= 4;
    }
}
