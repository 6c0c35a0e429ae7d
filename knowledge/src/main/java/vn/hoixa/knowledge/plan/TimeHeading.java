package vn.hoixa.knowledge.plan;

import java.util.regex.Pattern;

/** Recognises a line that names nothing but a time, as in a calendar of work: "Tháng 9/2026", "Quý I:". */
final class TimeHeading {
    private static final Pattern TIME = Pattern.compile(
            "^(?:Trong )?(?:[Tt]háng|[Qq]uý|[Tt]uần)\\s+(?:thứ\\s+)?(?:\\d{1,2}|I{1,3}|IV)(?:\\s*(?:[,–-]|và)\\s*(?:\\d{1,2}|I{1,3}|IV))?(?:\\s*(?:/|năm|tháng)\\s*\\d{1,4})?(?:/20\\d\\d)?\\s*[:.]?$");

    private TimeHeading() {}

    static boolean is(String text) {
        return Character.isUpperCase(text.charAt(0)) && TIME.matcher(text).matches();
    }
}
