package vn.hoixa.assistant.understanding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.text.Abbreviations;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.SyllableTable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Writes out what a question abbreviates: "p. VH-XH", "b/c", "BQL KCN", "ntn". */
final class QuestionReader {
    /** A word, or a document number ("41/KH-UBND"), which stays as it is. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<number>\\d+(?:[/-]\\d+)*[/-]\\p{L}[\\p{L}\\p{N}&]*(?:[/-][\\p{L}\\p{N}&]+)*)"
                    + "|(?<part>\\p{L}(?=[&/-]\\p{L})|(?<=\\p{L}[&/-])\\p{L}(?![\\p{L}\\p{N}]))|[\\p{L}\\p{N}]+");
    /** Short words that mean something themselves when they are written with marks or as a unit. */
    private static final Pattern KEEP = Pattern.compile("[a-zđ]", Pattern.UNICODE_CASE);

    /** A token with đ but no vowel ("gđ", "sđt") is an abbreviation all the same. */
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private final Abbreviations abbreviations = new Abbreviations();
    /** In the order of the file: the outcome must not depend on how a map hashes patterns. */
    private final Map<Pattern, String> spellings =
            DataFile.table(QuestionReader.class, "spellings.txt").entrySet().stream()
                    .collect(Collectors.toMap(
                            e -> Pattern.compile(
                                    e.getKey(),
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
                            Map.Entry::getValue,
                            (one, other) -> one,
                            LinkedHashMap::new));

    /**
     * @param question the words as asked
     * @param respeller gives lost marks and letters back
     */
    Question read(String question, Respeller respeller) {
        var squeezed = Telex.read(VietnameseText.squeeze(question));
        var text = squeezed;
        for (var spelling : spellings.entrySet()) {
            text = spelling.getKey().matcher(text).replaceAll(spelling.getValue() + " ");
        }
        text = TOKEN.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group("number") == null && match.group("part") == null
                                ? expand(match.group())
                                : match.group()));
        return Question.of(squeezed, respelled(VietnameseText.squeeze(text), respeller));
    }

    /** The text with its words respelled; what stands between them stays. */
    private static String respelled(String text, Respeller respeller) {
        var typed = TOKEN.matcher(text).results().map(MatchResult::group).toList();
        var words = respeller.respell(typed).iterator();
        return TOKEN.matcher(text).replaceAll(match -> Matcher.quoteReplacement(words.next()));
    }

    private String expand(String token) {
        boolean letter =
                KEEP.matcher(token.toLowerCase(Locale.ROOT)).matches() && Character.isUpperCase(token.charAt(0));
        boolean marked = VietnameseText.hasMarks(token)
                && VOWEL.matcher(VietnameseText.fold(token)).find()
                && !token.equals(token.toUpperCase(Locale.ROOT));
        // "ca nhan" may be "cá nhân": a word in small letters that can be a syllable is left to the respeller.
        boolean syllable = token.length() > 1
                && token.equals(token.toLowerCase(Locale.ROOT))
                && SyllableTable.containsFolded(token);
        if (letter || marked || syllable) {
            return token;
        }
        return abbreviations.meaningOf(token).orElse(token);
    }
}
