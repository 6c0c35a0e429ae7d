package vn.hoixa.knowledge.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the names of departments ("Văn hóa, Khoa học và Thông tin") where they begin, with any dash for any other. */
final class DepartmentNames {
    private static final Pattern LEVEL = Pattern.compile(
            "\\s+(?:huyện|xã|thị xã|phường|quận|thị trấn|thành phố|tỉnh)(?![\\p{L}])(?:\\s+(?!Chủ|Phối|Tham)\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*){0,2})?");

    private final List<String> names;

    /** @param names without "Phòng", the longest first */
    DepartmentNames(List<String> names) {
        this.names = names;
    }

    /** Where the department's name ends that begins at {@code from}. */
    Optional<Integer> endAt(String text, int from) {
        if (from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
            return Optional.empty();
        }
        return names.stream()
                .map(name -> length(text, from, name))
                .filter(length -> length > 0)
                .findFirst()
                .map(length -> from + length);
    }

    /** The end of the level and place behind a name: " xã An Hòa". */
    static int skipLevel(String text, int end) {
        var level = LEVEL.matcher(text).region(end, text.length());
        return level.lookingAt() ? level.end() : end;
    }

    /** The length of {@code name} at {@code from}; 0 where it does not stand there. */
    private static int length(String text, int from, String name) {
        int t = from;
        for (int n = 0; n < name.length(); n++) {
            char wanted = name.charAt(n);
            if (isDash(wanted) || wanted == ' ' && n + 1 < name.length() && isDash(name.charAt(n + 1))) {
                int start = t;
                while (t < text.length() && (text.charAt(t) == ' ' || isDash(text.charAt(t)))) {
                    t++;
                }
                if (t == start || text.substring(start, t).chars().noneMatch(c -> isDash((char) c))) {
                    return 0;
                }
                while (n + 1 < name.length() && (name.charAt(n + 1) == ' ' || isDash(name.charAt(n + 1)))) {
                    n++;
                }
            } else if (t < text.length() && VietnameseText.fold(text.charAt(t)) == VietnameseText.fold(wanted)) {
                t++;
            } else {
                return 0;
            }
        }
        return t < text.length() && Character.isLetterOrDigit(text.charAt(t)) ? 0 : t - from;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }
}
