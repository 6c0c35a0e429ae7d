package vn.hoixa.knowledge.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the names of bodies ("Phòng Văn hóa, Khoa học và Thông tin huyện, UBND các xã, thị trấn") where they begin, and
 * gives each its name in the register: no level or place behind it, one dash, known aliases resolved.
 */
public final class Bodies {
    private static final Pattern JOIN = Pattern.compile("^\\s*(?:,|;|và|cùng với|cùng)\\s*", Pattern.CASE_INSENSITIVE);
    /** Heads that name a kind of body and go on in small letters. */
    private static final List<String> GENERIC =
            List.of("Các", "Toàn thể", "Người đứng đầu", "Thủ trưởng", "Công chức", "Cán bộ", "Viên chức");
    /** Heads that a list may write small behind a first name: "Công an xã, trưởng các thôn". */
    private static final List<String> SMALL_IN_LIST = List.of(
            "Trưởng", "Hội", "Đoàn", "Công an", "Trạm", "Văn phòng", "Phòng", "Ban", "Đài", "Tổ", "Mặt trận", "Bí thư");

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

    private final PhraseList heads = phrases("body-heads.txt");
    private final PhraseList departmentNames = phrases("departments.txt");
    private final PhraseList noBodies = phrases("no-bodies.txt");
    private final DepartmentNames departments = new DepartmentNames(departmentNames.all());
    private final NameEnd nameEnd = new NameEnd(heads, phrases("task-verbs.txt"), phrases("team-words.txt"));
    private final BodyNames bodyNames = new BodyNames(departmentNames.all());

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
            var one = one(text, next, department, !names.isEmpty());
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
        return nameEnd.verbAt(text, from);
    }

    /** The name a body has in the register. */
    public String canonical(String name) {
        return bodyNames.canonical(name);
    }

    private Optional<One> one(String text, int from, boolean afterDepartment, boolean listed) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        var department = departmentAt(text, from);
        if (department.isPresent()
                && (afterDepartment || leadsOn(text, department.get().end()))) {
            return department;
        }
        var head = heads.at(text, from);
        if (head.isEmpty() || !counts(text, from, head.get(), listed) || isNone(text, from)) {
            return Optional.empty();
        }
        if (head.get().equals("Phòng") || head.get().equals("P.")) {
            var named = departmentAt(text, skipSpace(text, from + head.get().length()));
            if (named.isPresent()) {
                return Optional.of(new One(
                        named.get().name(),
                        true,
                        DepartmentNames.skipLevel(text, named.get().end())));
            }
        }
        int end = nameEnd.of(text, from, from + head.get().length(), GENERIC.contains(head.get()));
        var name = canonical(text.substring(from, end));
        return name.length() < 2 ? Optional.empty() : Optional.of(new One(name, false, end));
    }

    private static boolean counts(String text, int from, String head, boolean listed) {
        return Character.isUpperCase(text.charAt(from))
                || GENERIC.contains(head)
                || listed && SMALL_IN_LIST.contains(head);
    }

    private boolean isNone(String text, int from) {
        return verbAt(text, from) || noBodies.standsAt(text, from);
    }

    private Optional<One> departmentAt(String text, int from) {
        return departments
                .endAt(text, from)
                .map(end -> new One(
                        canonical("Phòng " + text.substring(from, end)), true, DepartmentNames.skipLevel(text, end)));
    }

    /** A department's name without "Phòng" counts only where it plainly acts: "Văn hóa và Thông tin huyện chủ trì". */
    private static boolean leadsOn(String text, int end) {
        return PhraseList.standsAt(text, skipSpace(text, end), "chủ trì");
    }

    static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static PhraseList phrases(String file) {
        return new PhraseList(DataFile.list(Bodies.class, file));
    }
}
