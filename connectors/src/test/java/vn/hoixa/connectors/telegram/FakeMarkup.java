package vn.hoixa.connectors.telegram;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Telegram's HTML as https://core.telegram.org/bots/api#html-style has it: what is to be seen of a text. */
final class FakeMarkup {
    private static final Set<String> TAGS = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "ins",
            "s",
            "strike",
            "del",
            "span",
            "tg-spoiler",
            "a",
            "code",
            "pre",
            "blockquote");
    private static final Map<String, String> NAMES = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z-]*)((?:\\s+[a-z-]+(?:=\"[^\"<>]*\")?)*)\\s*>");
    private static final Pattern ENTITY = Pattern.compile("&([a-z]+);");

    private FakeMarkup() {}

    /** @throws BadMarkup for what Telegram answers with 400 */
    static String visible(String html) throws BadMarkup {
        var seen = new StringBuilder();
        var open = new ArrayDeque<String>();
        var tag = TAG.matcher(html);
        var entity = ENTITY.matcher(html);
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                if (!tag.find(at) || tag.start() != at || !TAGS.contains(tag.group(2))) {
                    throw new BadMarkup("Unsupported start tag at byte offset " + at);
                }
                if (tag.group(1).isEmpty()) {
                    open.push(tag.group(2));
                } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
                    throw new BadMarkup("Unmatched end tag at byte offset " + at);
                }
                at = tag.end();
            } else if (c == '&' && entity.find(at) && entity.start() == at && NAMES.containsKey(entity.group(1))) {
                seen.append(NAMES.get(entity.group(1)));
                at = entity.end();
            } else {
                seen.append(c);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw new BadMarkup("Can't find end tag corresponding to start tag \"" + open.peek() + "\"");
        }
        return seen.toString();
    }

    static final class BadMarkup extends Exception {
        BadMarkup(String what) {
            super(what);
        }
    }
}
