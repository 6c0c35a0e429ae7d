package vn.hoixa.knowledge.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say it is. */
enum Signature {
    PDF,
    ZIP,
    OLE,
    RTF,
    IMAGE,
    HTML,
    NONE;

    /** How many of the first bytes are looked at. */
    static final int HEAD = 1024;

    static Signature of(byte[] content) {
        // ISO 8859-1 keeps each byte as one character.
        var head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        return isImage(head) ? IMAGE : isHtml(head) ? HTML : NONE;
    }

    private static boolean isImage(String head) {
        return head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("\u0089PNG\r\n")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
    }

    private static boolean isHtml(String head) {
        var start = head.replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s*(?:<\\?xml[^>]*>\\s*)?", "")
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }
}
