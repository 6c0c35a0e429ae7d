package vn.hoixa.assistant.conversation;

import java.util.regex.Pattern;

/**
 * Masks personal numbers before a question is stored: identity card (12 digits, formerly 9), phone, bank account and
 * card numbers, one-time codes. Numbers of documents, dates and amounts stay.
 */
final class Masking {
    /** Ten digits and more, also in groups: identity numbers, phones, accounts, cards. */
    private static final Pattern LONG = Pattern.compile("(?<![\\d/])\\+?\\d(?:[ .-]?\\d){8,18}(?![\\d/])");
    private static final Pattern HOTLINE = Pattern.compile("^(?:1800|1900)[ .-]?\\d.*");
    /** A code or number that its name gives away: "otp là 123456", "cccd 123". */
    private static final Pattern NAMED = Pattern.compile(
            "(?<name>\\b(?:otp|mã xác thực|ma xac thuc|mã pin|ma pin|pin|passcode|mật khẩu|mat khau|cccd|cmnd|căn cước|can cuoc|stk|số tài khoản|so tai khoan)\\b[^\\d\\n]{0,20}?)(?<code>\\d(?:[ .-]?\\d){3,})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SECRET = Pattern.compile(
            "(?<name>\\b(?:mật khẩu|mat khau|password)\\b\\s*(?:là|la|:|=)\\s*)\\S+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EMAIL = Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}.-]+\\.\\p{Alpha}{2,}");
    private static final String MASK = "•••";

    private Masking() {}

    /** The text with personal numbers replaced by dots. */
    static String mask(String text) {
        var masked = SECRET.matcher(text).replaceAll("${name}" + MASK);
        masked = NAMED.matcher(masked).replaceAll("${name}" + MASK);
        masked = EMAIL.matcher(masked).replaceAll(MASK);
        return LONG.matcher(masked)
                .replaceAll(match -> HOTLINE.matcher(match.group()).matches() ? match.group() : MASK);
    }
}
