package vn.hoixa.knowledge.plan;

import java.util.List;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the bodies that a sentence makes its subject, at its beginning or behind an introducing clause. */
final class Subjects {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern POLITE = Pattern.compile(
            "^(?:\\S{2,4} nghị|giao(?: nhiệm vụ)?(?: cho)?|phân công(?: cho)?\\s*:?|yêu cầu|trách nhiệm(?: của)?|nhiệm vụ của|đối với)\\s+(?=\\p{L})",
            FLAGS);
    private static final Pattern LEADS = Pattern.compile(
            "^[\\s,:]*(?:chịu trách nhiệm\\s+)?(?:chủ trì|là (?:cơ quan|đơn vị|đầu mối)[^,.;]{0,25}|làm đầu mối)",
            FLAGS);
    private static final Pattern HELPS = Pattern.compile("^[\\s,;]*(?:và\\s+)?(?:chủ trì,?\\s+)?phối hợp", FLAGS);
    private static final Pattern PUNCTUATION = Pattern.compile("(?s)^\\s*[:.;(].*");
    /** "Căn cứ kế hoạch này, các đơn vị …", "Định kỳ hằng năm, …". */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "^(?:căn cứ|trên cơ sở|định kỳ|hằng|hàng|trước|chậm nhất|từ|trong|khi|sau khi|theo|vào|để|ngoài)\\s[^.;:]*?,\\s*",
            FLAGS);
    /** "Báo cáo tình hình: các thôn …". */
    private static final Pattern TITLE = Pattern.compile("^[^.;:(]{3,60}:\\s*");

    private static final int LONGEST_INTRODUCTION = 220;
    private static final int MOST_COMMAS = 8;

    private final Bodies bodies;

    Subjects(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Where the subject would begin: behind "Đề nghị", "Giao", "Trách nhiệm của". */
    static int afterPoliteness(String text) {
        var polite = POLITE.matcher(text);
        return polite.find() ? polite.end() : 0;
    }

    /** The bodies at the text's beginning, whether they act or not; empty where none stands there. */
    Bodies.Mention first(String text) {
        return bodies.at(text, afterPoliteness(text));
    }

    /** Whether the bodies named up to {@code end} do what follows. */
    boolean acts(String text, int end) {
        var rest = text.substring(end);
        return rest.isBlank()
                || PUNCTUATION.matcher(rest).matches()
                || LEADS.matcher(rest).find()
                || does(text, end);
    }

    /** The bodies behind an introducing clause that do what follows; empty where there are none. */
    Bodies.Mention introduced(String text) {
        var title = TITLE.matcher(text);
        if (title.find()) {
            var named = bodies.at(text, title.end());
            if (!named.isEmpty() && does(text, named.end())) {
                return named;
            }
        }
        if (INTRODUCTION.matcher(text).find()) {
            int comma = text.indexOf(',');
            for (int i = 0; i < MOST_COMMAS && comma > 0 && comma < LONGEST_INTRODUCTION; i++) {
                var named = bodies.at(text, comma + 1);
                if (!named.isEmpty()
                        && (does(text, named.end())
                                || LEADS.matcher(text.substring(named.end())).find())) {
                    return named;
                }
                comma = text.indexOf(',', comma + 1);
            }
        }
        return new Bodies.Mention(List.of(), 0);
    }

    /** Whether the text is only the name of bodies, as a heading is. */
    boolean isNameOnly(String text) {
        var named = first(text);
        return !named.isEmpty()
                && VietnameseText.syllables(text.substring(named.end())).size() <= 4;
    }

    private boolean does(String text, int end) {
        return HELPS.matcher(text.substring(end)).find() || bodies.verbAt(text, skip(text, end));
    }

    static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || ",:".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
