package vn.hoixa.knowledge.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where a body's name ends: before a verb, a closing mark, behind its level ("… huyện biên soạn"), or at a comma
 * that does not go on within the name.
 */
final class NameEnd {
    private static final int MAX_WORDS = 16;
    private static final int LONGEST = 300;
    private static final String CLOSERS = ".:;()[]\"“”/*|";
    /** "Các ông (bà) Trưởng thôn". */
    private static final String OR_SHE = "(bà)";

    private static final Pattern OFFICE_OF_BOTH = Pattern.compile("(?:Văn phòng|VP) HĐND và\\s+");
    private static final Pattern LIST_BEFORE = Pattern.compile("(?:,|;|và)\\s*$");
    private static final Pattern JOINED_BEFORE = Pattern.compile("(?:,|;|và|với)\\s*$");
    private static final Pattern COMMA_BEFORE = Pattern.compile(",\\s*$");
    private static final Pattern LEFT_OVER = Pattern.compile("(?:[\\s,;–-]|\\bvà|\\bvới|\\bcùng)+$");
    /** A level with a small word behind it that is no further part of a name. */
    private static final Pattern BEHIND_LEVEL = Pattern.compile(
            "(?<![\\p{L}])(?:huyện|xã|phường|quận|thị trấn|thành phố|tỉnh)\\s+(?!(?:và|về|thuộc|của|các|với|cùng|hoặc|theo|hội|có)(?!\\p{L}))(?=\\p{Ll})");
    /** Heads of small teams, which are named by what they do: "Tổ hướng dẫn". */
    private static final List<String> TEAMS = List.of("Ban", "Tổ", "Đội", "Nhóm", "Bộ phận");
    /** Small words after a comma that belong to a list of levels: "UBND xã, phường, thị trấn". */
    private static final List<String> LEVELS =
            List.of("phường", "thị trấn", "thị xã", "thành phố", "thôn", "khu", "hộ", "cá nhân", "các tổ");

    private final PhraseList heads;
    private final PhraseList verbs;
    private final PhraseList teamWords;

    /**
     * @param heads the first words of names
     * @param verbs the words that begin what a body does
     * @param teamWords the verbs among them that a team may be named by
     */
    NameEnd(PhraseList heads, PhraseList verbs, PhraseList teamWords) {
        this.heads = heads;
        this.verbs = verbs;
        this.teamWords = teamWords;
    }

    /**
     * The end of a name.
     *
     * @param start where it begins
     * @param from where its head ends
     * @param generic whether it names a kind ("Các …", "Thủ trưởng …"), which goes on in small letters after a comma
     */
    int of(String text, int start, int from, boolean generic) {
        int words = 0;
        int i = from;
        while (i < text.length() && words < MAX_WORDS && i - start < LONGEST) {
            char c = text.charAt(i);
            if (text.startsWith(OR_SHE, i)) {
                i += OR_SHE.length();
                continue;
            }
            if (CLOSERS.indexOf(c) >= 0) {
                break;
            }
            boolean wordStart = i > start && !Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetter(c);
            if (wordStart && i > from) {
                boolean named = generic && (nounAfterComma(text, i) || words == 0 && stands(text, i, "tổ chức"))
                        || words == 0 && namesTeam(text, start, from, i);
                boolean acts = Character.isLowerCase(c) && (verbAt(text, i) || behindLevel(text, from, i));
                if (acts && !named || startsNewBody(text, i) && !isOfficeOfBoth(text, start, i)) {
                    break;
                }
                words++;
            }
            if (c == ',' && !continues(text, i, generic)) {
                break;
            }
            i++;
        }
        return start
                + LEFT_OVER.matcher(text.substring(start, i)).replaceFirst("").length();
    }

    boolean verbAt(String text, int from) {
        return verbs.standsAt(text, from);
    }

    private boolean namesTeam(String text, int start, int from, int i) {
        return TEAMS.contains(text.substring(start, from)) && teamWords.standsAt(text, i);
    }

    private static boolean behindLevel(String text, int from, int i) {
        if (text.charAt(i - 1) != ' ') {
            return false;
        }
        var level = BEHIND_LEVEL.matcher(text).region(Math.max(from, i - 14), i);
        level.useTransparentBounds(true);
        while (level.find()) {
            if (level.end() == i) {
                return true;
            }
        }
        return false;
    }

    /** "các cơ quan, tổ chức, cá nhân": a verb-like word that is a noun of the list. */
    private static boolean nounAfterComma(String text, int i) {
        return stands(text, i, "tổ chức") && endsWith(COMMA_BEFORE, text, i);
    }

    /** "Văn phòng HĐND và UBND" is one office. */
    private static boolean isOfficeOfBoth(String text, int start, int i) {
        return stands(text, i, "UBND")
                && OFFICE_OF_BOTH.matcher(text.substring(start, i)).matches();
    }

    private boolean startsNewBody(String text, int i) {
        if (stands(text, i, "các")) {
            return endsWith(LIST_BEFORE, text, i);
        }
        return Character.isUpperCase(text.charAt(i))
                && endsWith(JOINED_BEFORE, text, i)
                && heads.at(text, i).filter(head -> text.startsWith(head, i)).isPresent();
    }

    private static boolean endsWith(Pattern pattern, String text, int i) {
        return pattern.matcher(text.substring(Math.max(0, i - 8), i)).find();
    }

    /** After the comma the name goes on with a capital ("Văn hóa, Thể thao và…") or, in a list, with a small letter. */
    private boolean continues(String text, int comma, boolean generic) {
        int next = Bodies.skipSpace(text, comma + 1);
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        boolean small = Character.isLowerCase(c);
        if (small && verbAt(text, next) && !(generic && nounAfterComma(text, next))) {
            return false;
        }
        return generic
                ? small
                : Character.isUpperCase(c) || small && LEVELS.stream().anyMatch(word -> stands(text, next, word));
    }

    private static boolean stands(String text, int from, String phrase) {
        return PhraseList.standsAt(text, from, phrase);
    }
}
