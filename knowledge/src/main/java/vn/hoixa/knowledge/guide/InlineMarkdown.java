package vn.hoixa.knowledge.guide;

import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.VietnameseText;

/** Inline Markdown as the plain text a reader sees: no emphasis, code marks or link addresses. */
final class InlineMarkdown {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)\\s]*\\)");
    private static final Pattern BARE_LINK = Pattern.compile("<((?:https?|mailto):[^>\\s]+)>");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*_])([*_])(?=[^\\s*_])([^*_]+?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");

    private InlineMarkdown() {}

    static String plain(String markdown) {
        var text = LINK.matcher(markdown).replaceAll("$1");
        text = BARE_LINK.matcher(text).replaceAll("$1");
        text = STRONG.matcher(text).replaceAll("$2");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        text = CODE.matcher(text).replaceAll("$1");
        return VietnameseText.squeeze(text);
    }
}
