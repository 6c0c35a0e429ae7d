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
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LEADS = Pattern.compile(
            "^[\\s,:]*(?:chịu trách nhiệm\\s+)?(?:chủ trì|là (?:cơ quan|đơn vị|đầu mối)[^,.;]{0,25}|làm đầu mối)",
            FLAGS);
    private static final Pattern HELPS = Pattern.compile(
            "^[\\s,;]*(?:và\\s+)?(?:chủ trì,?\\s+)?phối hợp(?: chặt chẽ)?(?:\\s+(?:với|cùng))?\\s*", FLAGS);
    private static final Pattern ONLY_HELPS = Pattern.compile(
            "^[\\s,]*(?:thực hiện\\s+)?(?:việc\\s+)?phối hợp\\s*(?:,|tham gia|trong|thực hiện|đưa|góp ý|trả)", FLAGS);
    private static final Pattern FOR_OTHER = Pattern.compile("(?:để|giúp)\\s+(?=\\p{Lu})", Pattern.UNICODE_CASE);
    private static final Pattern LATER_HELP = Pattern.compile(
            "(?<![\\p{L}])(?:phối hợp|phối kết hợp)(?: chặt chẽ)?(?:\\s+(?:với|cùng))?\\s*:?\\s+",
            Pattern.UNICODE_CASE);
    /** "Phòng A chủ trì, các thôn phối hợp". */
    private static final Pattern HELP_TOO = Pattern.compile("^\\s*(?:cùng\\s+)?phối hợp(?! với| cùng)", FLAGS);

    private static final Pattern DOES = Pattern.compile("^\\s*(?:thực hiện|:)*");
    private static final Pattern LED_BELOW = Pattern.compile("^chủ trì[,:]?\\s*", FLAGS);
    /** "… thành lập:" above items that name what is founded. */
    private static final Pattern ASKS_FOR_OBJECTS = Pattern.compile(
            "(?:thanh lap|xay dung|ban hanh|kien toan)(?: cac)?[^.;:]{0,60}(?:\\([^)]{0,200}\\))?\\s*:$");

    private static final int HELP_WITHIN = 260;
    private static final int FEWEST_WORDS = 5;

    private final Bodies bodies;
    private final Subjects subjects;
    private final LaterLeaders later;

    AssignmentParser(Bodies bodies) {
        this.bodies = bodies;
        this.subjects = new Subjects(bodies);
        this.later = new LaterLeaders(bodies);
    }

    /**
     * Who is named in the text.
     *
     * @param block NFC text of a block without its mark
     */
    Assignment parse(String block) {
        var text = Capitals.inRunningText(block);
        var subject = subjects.first(text);
        if (!subject.isEmpty()
                && ONLY_HELPS.matcher(text.substring(subject.end())).find()) {
            return helper(text, subject);
        }
        if (!subject.isEmpty() && subjects.acts(text, subject.end())) {
            return leader(text, subject);
        }
        var introduced = subjects.introduced(text);
        if (!introduced.isEmpty()) {
            var who = leader(text, introduced);
            return new Assignment(who.lead(), who.support(), 0);
        }
        return withoutSubject(text);
    }

    private Assignment leader(String text, Bodies.Mention subject) {
        int work = afterMatch(DOES, text, afterMatch(LEADS, text, subject.end()));
        var helpers = helpersAt(text, work);
        if (helpers != null) {
            return new Assignment(subject.names(), helpers.names(), helpers.end());
        }
        int next = Subjects.skip(text, work);
        var beside = bodies.at(text, next);
        if (work > subject.end()
                && HELP_TOO.matcher(text.substring(beside.end())).find()) {
            return new Assignment(subject.names(), beside.names(), beside.end());
        }
        return new Assignment(subject.names(), laterHelpers(text, work), next);
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
        return new Assignment(List.of(), subject.names(), Subjects.skip(text, subject.end()));
    }

    private Assignment withoutSubject(String text) {
        var ledBelow = LED_BELOW.matcher(text);
        int from = ledBelow.find() ? ledBelow.end() : 0;
        var named = later.in(text);
        var lead = named.isEmpty() ? null : named.names();
        var helpers = helpersAt(text, from);
        if (helpers != null) {
            return new Assignment(lead, helpers.names(), helpers.end());
        }
        var support = laterHelpers(text, from);
        return new Assignment(lead, support == null && lead != null ? laterHelpers(text, named.end()) : support, from);
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

    /** Whether the text is only the name of bodies, as a heading is. */
    boolean isNameOnly(String text) {
        return subjects.isNameOnly(Capitals.inRunningText(text));
    }

    /** The subject of a later sentence, where nothing else says who does the work; null where there is none. */
    @Nullable
    List<String> laterSubject(String text) {
        var named = later.subjectOfLaterSentence(text);
        return named.isEmpty() ? null : named.names();
    }

    /** Where what is done begins behind the bodies that do it; 0 where the text begins with no body. */
    int subjectEnd(String text) {
        var subject = subjects.first(text);
        if (!subject.isEmpty() && subjects.acts(text, subject.end())) {
            return Subjects.skip(text, subject.end());
        }
        var introduced = subjects.introduced(text);
        return introduced.isEmpty() ? 0 : Subjects.skip(text, introduced.end());
    }

    /** Whether the text begins with a body and says what it does: "Phân công: Công an xã lập danh sách". */
    boolean namesWork(String text) {
        var subject = subjects.first(text);
        return !subject.isEmpty()
                && subjects.acts(text, subject.end())
                && VietnameseText.syllables(text.substring(subject.end())).size() >= FEWEST_WORDS;
    }

    /** "Phòng A tham mưu thành lập:": the items below name what is made, not who makes it. */
    boolean asksForObjects(String heading) {
        if (!heading.endsWith(":")) {
            return false;
        }
        var named = parse(heading);
        var work = heading.substring(named.workStart());
        return named.lead() != null
                && !named.lead().isEmpty()
                && VietnameseText.syllables(work).size() >= 3
                && ASKS_FOR_OBJECTS.matcher(VietnameseText.fold(work)).find();
    }
}
