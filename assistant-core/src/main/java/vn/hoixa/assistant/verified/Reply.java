package vn.hoixa.assistant.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * What an official hands in: see {@link VerifiedAnswer}. Made by {@link #of}, which cleans and checks it.
 *
 * @param answeredOn null for today
 */
public record Reply(
        String question,
        List<String> wordings,
        String answer,
        String by,
        @Nullable String source,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate validUntil) {
    static final int LONGEST_QUESTION = 500;
    static final int LONGEST_ANSWER = 2_000;
    static final int LONGEST_NAME = 200;
    static final int MOST_WORDINGS = 20;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");
    /** Numbers in square brackets are citations. */
    private static final Pattern CITATION = Pattern.compile("\\[(\\d{1,3})]");

    public Reply {
        wordings = List.copyOf(wordings);
    }

    /**
     * A reply from raw input; null and blank are the same.
     *
     * @throws BadReplyException where something is missing or too long, with a Vietnamese message
     */
    public static Reply of(
            @Nullable String question,
            @Nullable List<String> wordings,
            @Nullable String answer,
            @Nullable String by,
            @Nullable String source,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate validUntil)
            throws BadReplyException {
        if (answeredOn != null && validUntil != null && validUntil.isBefore(answeredOn)) {
            throw new BadReplyException("Ngày hết hạn phải sau ngày trả lời.");
        }
        var others = wordings == null ? List.<String>of() : wordings;
        if (others.size() > MOST_WORDINGS) {
            throw new BadReplyException("Nhiều nhất " + MOST_WORDINGS + " cách hỏi khác.");
        }
        var cleaned = new java.util.ArrayList<String>();
        for (var wording : others) {
            cleaned.add(needed("cách hỏi khác", line(wording), LONGEST_QUESTION));
        }
        var from = line(source);
        return new Reply(
                needed("câu hỏi", line(question), LONGEST_QUESTION),
                cleaned,
                needed("câu trả lời", text(answer), LONGEST_ANSWER),
                needed("người trả lời", line(by), LONGEST_NAME),
                from.isEmpty() ? null : needed("nguồn", from, LONGEST_QUESTION),
                answeredOn,
                validUntil);
    }

    private static String needed(String what, String text, int longest) throws BadReplyException {
        if (text.isEmpty()) {
            throw new BadReplyException("Còn thiếu " + what + ".");
        }
        if (text.length() > longest) {
            throw new BadReplyException(
                    "Phần " + what + " dài " + text.length() + " ký tự, nhiều nhất là " + longest + ".");
        }
        return text;
    }

    private static String line(@Nullable String raw) {
        return raw == null ? "" : VietnameseText.squeeze(CONTROLS.matcher(raw).replaceAll(" "));
    }

    private static String text(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        var lines = raw.lines().map(Reply::line).filter(line -> !line.isEmpty()).toList();
        return CITATION.matcher(String.join("\n", lines)).replaceAll("($1)");
    }
}
