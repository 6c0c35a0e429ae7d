package vn.hoixa.knowledge.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the names of bodies ("Phòng Văn hóa, Khoa học và Thông tin huyện, UBND các xã, thị trấn") where they begin, and
 * gives each its name in the register: no level or place behind it, one dash, known aliases resolved.
 */
public final class Bodies {
    private static final int MAX_WORDS = 16;
    private static final int LONGEST = 300;
    private static final Pattern JOIN = Pattern.compile("^\\s*(?:,|;|và|cùng với|cùng)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE_OF_BOTH = Pattern.compile("(?:Văn phòng|VP) HĐND và\\s+");
    private static final Pattern CLOSERS = Pattern.compile("[.:;()\\[\\]\"“”/*|]");

    /**
     * Bodies read at a place of a text.
     *
     * @param names their canonical names, in order; empty where none begins there
     * @param end where the rest of the text begins
     */
    public record Mention(List<String> names, int end) {
        public Mention {
            names = List.copyOf(names);
        }

        public boolean isEmpty() {
            return names.isEmpty();
        }
    }

    private record One(String name, boolean department, int end) {}

    private final List<String> heads = longestFirst("body-heads.txt");
    private final List<String> departments = longestFirst("departments.txt");
    private final List<String> verbs = longestFirst("task-verbs.txt");
    private final List<String> noBodies = longestFirst("no-bodies.txt");
    private final BodyNames bodyNames = new BodyNames(departments);

    /**
     * The bodies that stand at {@code from}, as many as are joined by commas or "và".
     *
     * @param text NFC text
     * @param from where to read, 0 to the text's length
     */
    public Mention at(String text, int from) {
        var names = new ArrayList<String>();
        int end = skipSpace(text, from);
        boolean department = false;
        while (true) {
            int next = end;
            if (!names.isEmpty()) {
                var join = JOIN.matcher(text).region(end, text.length());
                if (!join.lookingAt()) {
                    break;
                }
                next = join.end();
            }
            var one = one(text, next, department);
            if (one.isEmpty()) {
                break;
            }
            department = one.get().department();
            names.add(one.get().name());
            end = one.get().end();
        }
        return new Mention(names.stream().distinct().toList(), end);
    }

    /** Whether one of the words that begin what a body does stands at {@code from}. */
    public boolean verbAt(String text, int from) {
        return verbs.stream().anyMatch(verb -> standsAt(text, from, verb));
    }

    /** The name a body has in the register. */
    public String canonical(String name) {
        return bodyNames.canonical(name);
    }

    private Optional<One> one(String text, int from, boolean afterDepartment) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        var department = departmentAt(text, from);
        if (department.isPresent()
                && (afterDepartment || leadsOn(text, department.get().end()))) {
            return department;
        }
        var head = heads.stream().filter(h -> standsAt(text, from, h)).findFirst();
        boolean generic =
                head.filter(h -> h.equals("Các") || h.equals("Toàn thể")).isPresent();
        boolean listed = afterDepartment && standsAt(text, from, "phòng");
        if (head.isEmpty()
                || !generic && !listed && !Character.isUpperCase(text.charAt(from))
                || verbAt(text, from)
                || noBodies.stream().anyMatch(words -> standsAt(text, from, words))) {
            return Optional.empty();
        }
        if (head.get().equals("Phòng") || head.get().equals("P.")) {
            var named = departmentAt(text, skipSpace(text, from + head.get().length()));
            if (named.isPresent()) {
                return Optional.of(new One(
                        named.get().name(), true, skipLevel(text, named.get().end())));
            }
        }
        int end = endOfName(text, from, from + head.get().length(), generic);
        var name = canonical(text.substring(from, end));
        return name.length() < 2 ? Optional.empty() : Optional.of(new One(name, false, end));
    }

    private Optional<One> departmentAt(String text, int from) {
        return departments.stream()
                .filter(name -> from < text.length()
                        && Character.isUpperCase(text.charAt(from))
                        && dashless(text, from, name) > 0)
                .findFirst()
                .map(name -> {
                    int end = from + dashless(text, from, name);
                    return new One(canonical("Phòng " + text.substring(from, end)), true, skipLevel(text, end));
                });
    }

    /** A department's name without "Phòng" counts only where it plainly acts: "Văn hóa và Thông tin huyện chủ trì". */
    private boolean leadsOn(String text, int end) {
        return standsAt(text, skipSpace(text, end), "chủ trì");
    }

    /** The length of {@code name} at {@code from}, any dash standing for any other; 0 where it does not stand there. */
    private static int dashless(String text, int from, String name) {
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
            } else if (t < text.length()
                    && VietnameseText.fold(text.substring(t, t + 1))
                            .equals(VietnameseText.fold(name.substring(n, n + 1)))) {
                t++;
            } else {
                return 0;
            }
        }
        return t < text.length() && Character.isLetterOrDigit(text.charAt(t)) ? 0 : t - from;
    }

    private int skipLevel(String text, int end) {
        var level = Pattern.compile(
                        "\\s+(?:huyện|xã|thị xã|phường|quận|thị trấn|thành phố|tỉnh)(?![\\p{L}])(?:\\s+(?!Chủ|Phối|Tham)\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*){0,2})?")
                .matcher(text)
                .region(end, text.length());
        return level.lookingAt() ? level.end() : end;
    }

    /** Where a name ends: before a verb, a closing mark, or a comma that does not go on within the name. */
    private int endOfName(String text, int start, int from, boolean generic) {
        int words = 0;
        int i = from;
        while (i < text.length() && words < MAX_WORDS && i - start < LONGEST) {
            char c = text.charAt(i);
            if (CLOSERS.matcher(String.valueOf(c)).matches()) {
                break;
            }
            boolean wordStart = i > start && !Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetter(c);
            if (wordStart && i > from) {
                boolean listed = generic && (nounAfterComma(text, i) || words == 0 && standsAt(text, i, "tổ chức"));
                boolean acts = Character.isLowerCase(c) && verbAt(text, i);
                if (acts && !listed || startsNewBody(text, i) && !isOfficeOfBoth(text, start, i)) {
                    break;
                }
                words++;
            }
            if (c == ',' && !continues(text, i, generic)) {
                break;
            }
            i++;
        }
        return trimJoin(text, start, i);
    }

    /** "các cơ quan, tổ chức, cá nhân": a verb-like word that is a noun of the list. */
    private static boolean nounAfterComma(String text, int i) {
        return standsAt(text, i, "tổ chức")
                && Pattern.compile(",\\s*$")
                        .matcher(text.substring(Math.max(0, i - 3), i))
                        .find();
    }

    /** "Văn phòng HĐND và UBND" is one office. */
    private static boolean isOfficeOfBoth(String text, int start, int i) {
        return standsAt(text, i, "UBND")
                && OFFICE_OF_BOTH.matcher(text.substring(start, i)).matches();
    }

    private boolean startsNewBody(String text, int i) {
        boolean capital = Character.isUpperCase(text.charAt(i));
        if (standsAt(text, i, "các")) {
            return Pattern.compile("(?:,|;|và)\\s*$")
                    .matcher(text.substring(Math.max(0, i - 8), i))
                    .find();
        }
        return capital
                && Pattern.compile("(?:,|;|và|với)\\s*$")
                        .matcher(text.substring(Math.max(0, i - 8), i))
                        .find()
                && heads.stream().anyMatch(head -> standsAt(text, i, head) && text.startsWith(head, i));
    }

    /** After the comma the name goes on with a capital ("Văn hóa, Thể thao và…") or, in a list, with a small letter. */
    private boolean continues(String text, int comma, boolean generic) {
        int next = skipSpace(text, comma + 1);
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        boolean small = Character.isLowerCase(c);
        if (small && verbAt(text, next) && !(generic && nounAfterComma(text, next))) {
            return false;
        }
        return generic ? small : Character.isUpperCase(c) || small && shortList(text, comma);
    }

    /** "UBND xã, phường, thị trấn": small words after a comma that belong to a list of levels. */
    private static boolean shortList(String text, int comma) {
        int next = skipSpace(text, comma + 1);
        return List.of("phường", "thị trấn", "thị xã", "thành phố", "thôn", "khu", "hộ", "cá nhân", "các tổ").stream()
                .anyMatch(word -> standsAt(text, next, word));
    }

    private static int trimJoin(String text, int start, int end) {
        var name = text.substring(start, end).replaceFirst("(?:[\\s,;–-]|\\bvà|\\bvới|\\bcùng)+$", "");
        return start + name.length();
    }

    static boolean standsAt(String text, int from, String phrase) {
        int end = from + phrase.length();
        return from >= 0
                && end <= text.length()
                && text.regionMatches(true, from, phrase, 0, phrase.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static List<String> longestFirst(String file) {
        return DataFile.list(Bodies.class, file).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
