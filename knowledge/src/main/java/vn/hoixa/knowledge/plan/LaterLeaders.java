package vn.hoixa.knowledge.plan;

import java.util.List;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.Bodies;

/** Finds who leads where it is named after the work: "… Giao Phòng A chủ trì", "(Phòng A thực hiện)", "(Phòng A)". */
final class LaterLeaders {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern GIVEN =
            Pattern.compile("(?<!\\p{L})(?<!được )(?:([Gg]iao(?: cho)?)|[Dd]o)\\s+(?=\\p{Lu})");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[(.;:])\\s*(?=\\p{Lu})");
    /** "… vốn ưu đãi: đề nghị Ngân hàng A giải ngân". */
    private static final Pattern ASKED =
            Pattern.compile("(?<=[(.;:])\\s*(?:[Đđ]ề nghị|[Yy]êu cầu|[Gg]iao)\\s+(?=\\p{Lu})");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");
    private static final Pattern LEADS = Pattern.compile(
            "^[\\s,:]*(?:chịu trách nhiệm\\s+)?(?:chủ trì|là (?:cơ quan|đơn vị|đầu mối)[^,.;]{0,25}|làm đầu mối|phối hợp (?:với|cùng)\\s)",
            FLAGS);
    private static final Pattern CARRIES_OUT = Pattern.compile(
            "^\\s*(?:tổ chức\\s+)?(?:thực hiện|triển khai|phụ trách|đảm nhiệm|tham mưu)(?![\\p{L}])", FLAGS);
    private static final Pattern CARRIES_OUT_ALL =
            Pattern.compile("^\\s*(?:tổ chức\\s+)?(?:thực hiện|triển khai|phụ trách|đảm nhiệm)\\s*(?:$|[).;,])", FLAGS);
    private static final Pattern CLOSED = Pattern.compile("^\\s*\\)[\\s.;,]*$");
    private static final Bodies.Mention NOBODY = new Bodies.Mention(List.of(), 0);

    private final Bodies bodies;

    LaterLeaders(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The bodies in charge; empty where the text names none. */
    Bodies.Mention in(String text) {
        var given = GIVEN.matcher(text);
        while (given.find()) {
            var named = bodies.at(text, given.end());
            var rest = text.substring(Math.min(named.end(), text.length()));
            if (!named.isEmpty()
                    && (LEADS.matcher(rest).find()
                            || CARRIES_OUT_ALL.matcher(rest).find()
                            || given.group(1) != null
                                    && CARRIES_OUT.matcher(rest).find())) {
                return named;
            }
        }
        var asked = asked(text);
        if (!asked.isEmpty()) {
            return asked;
        }
        var clause = CLAUSE.matcher(text);
        while (clause.find()) {
            var named = bodies.at(text, clause.end());
            if (named.isEmpty()) {
                continue;
            }
            var rest = text.substring(named.end());
            boolean alone = text.charAt(Math.max(0, clause.start() - 1)) == '('
                    && CLOSED.matcher(rest).matches();
            if (alone
                    || LEADS.matcher(rest).find()
                    || CARRIES_OUT_ALL.matcher(rest).find()) {
                return named;
            }
        }
        return NOBODY;
    }

    private Bodies.Mention asked(String text) {
        var asked = ASKED.matcher(text);
        while (asked.find()) {
            var named = bodies.at(text, asked.end());
            if (!named.isEmpty() && bodies.verbAt(text, Subjects.skip(text, named.end()))) {
                return named;
            }
        }
        return NOBODY;
    }

    /** The subject of a later sentence of the item, where nothing else says who does the work. */
    Bodies.Mention subjectOfLaterSentence(String text) {
        var sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            var named = bodies.at(text, sentence.end());
            if (!named.isEmpty() && bodies.verbAt(text, Subjects.skip(text, named.end()))) {
                return named;
            }
        }
        return NOBODY;
    }
}
