package vn.hoixa.assistant.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks personal numbers before a question is understood and stored: identity card (12 digits, formerly 9), passport, phone,
 * bank account and card numbers, one-time codes, passwords. Numbers of documents, dates, years, amounts and hotlines stay.
 */
public final class Masking {
    /** Numbers that look long and are nobody's: dates, years, amounts of money, hotlines. */
    private static final String COMMON = "\\d{1,2}(?<dot>[./-])\\d{1,2}\\k<dot>\\d{4}(?!\\d)"
            + "|(?:20\\d\\d[ ,;-]{1,3})+20\\d\\d(?!\\d)"
            + "|\\d{1,3}(?<gap>[. ])\\d{3}(?:\\k<gap>\\d{3})*(?=\\s*(?:đồng|dong|đ|vnđ|vnd|triệu|trieu|tỷ|tỉ|ty)(?![\\p{L}]))"
            + "|(?:1800|1900)(?:[ .-]?\\d){4,6}(?!\\d)";

    /** Ten digits and more, also in groups: identity numbers, phones, accounts, cards. */
    private static final Pattern LONG = Pattern.compile(
            "(?<![\\d/])(?:(?<common>" + COMMON + ")|\\+?\\d(?:[ .-]?\\d){8,18}(?![\\d/]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PASSPORT = Pattern.compile("(?<![\\p{L}\\d])[A-Z]\\d{7,8}(?![\\p{L}\\d])");
    /** A code or number that its name gives away: "otp là 123456", "cccd 123". */
    private static final Pattern NAMED = Pattern.compile(
            "(?<name>\\b(?:otp|mã xác thực|ma xac thuc|mã pin|ma pin|pin|passcode|mật khẩu|mat khau|cccd|cmnd|căn cước|can cuoc|stk|số tài khoản|so tai khoan)\\b[^\\d\\n]{0,20}?)(?<code>\\d(?:[ .-]?\\d){3,})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** A password told: "mật khẩu là …", "mk zalo của em: …"; not "mật khẩu là gì". */
    private static final Pattern SECRET = Pattern.compile(
            "(?<name>\\b(?:mật khẩu|mat khau|password|passcode|mk)\\b(?: (?:vneid|zalo|facebook|wifi|mới|moi|cũ|cu|của|cua|em|tôi|toi|mình|minh|con|mẹ|me|bố|bo)){0,3}\\s*(?:\\b(?:là|la)\\b|:|=)\\s*)"
                    + "(?!(?:gì|gi|j|sao|mấy|may|bao|thế|the|như|nhu|phải|phai|cần|can|có|co|bắt|bat|để|de|ai|do|một|mot|•••)(?:[^\\p{L}\\d]|$))\\S+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern EMAIL = Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}.-]+\\.\\p{Alpha}{2,}");
    private static final String MASK = "•••";

    private Masking() {}

    /** The text with what is personal replaced by dots. */
    public static String mask(String text) {
        var masked = SECRET.matcher(text).replaceAll("${name}" + MASK);
        masked = NAMED.matcher(masked).replaceAll("${name}" + MASK);
        masked = EMAIL.matcher(masked).replaceAll(MASK);
        masked = PASSPORT.matcher(masked).replaceAll(MASK);
        return LONG.matcher(masked)
                .replaceAll(match -> match.group("common") == null ? MASK : Matcher.quoteReplacement(match.group()));
    }
}
