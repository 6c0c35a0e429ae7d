package vn.hoixa.connectors.dialogue;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.text.VietnameseText;

/** Reads "2", "2.", "số 2", "câu hai ạ" as the number of a choice, "A", "chữ a" as its letter; the words are in {@code number-words.txt}. */
final class ChoiceNumber {
    private static final int MOST = 10;

    /** "5%" and "2/3" are amounts. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\s().,:;!?#“”\"]+");

    private final WordTable table = new WordTable("number-words.txt");
    private final Pattern digits = Pattern.compile("(?:%s )?(\\d{1,2})(?: %s)*".formatted(any("before"), any("after")));
    private final Pattern words = Pattern.compile("%s ([a-z]+)(?: %s)*".formatted(any("before"), any("after")));

    private final Pattern letter =
            Pattern.compile("(?:(?:%s|%s) )?([a-z])(?: %s)*".formatted(any("before"), any("letter"), any("after")));

    /** The letter in upper case; empty for anything else. */
    Optional<String> letterOf(String text) {
        var found = letter.matcher(PLAIN.matcher(text).matches() ? VietnameseText.foldedWords(text) : "");
        return found.matches() ? Optional.of(found.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** The number from 0 to 99; empty for anything else. */
    OptionalInt of(String text) {
        if (!PLAIN.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        var folded = VietnameseText.foldedWords(text);
        var digit = digits.matcher(folded);
        if (digit.matches()) {
            return OptionalInt.of(Integer.parseInt(digit.group(1)));
        }
        var word = words.matcher(folded);
        return word.matches() ? written(word.group(1)) : OptionalInt.empty();
    }

    private OptionalInt written(String word) {
        for (int n = 1; n <= MOST; n++) {
            if (table.words(Integer.toString(n)).contains(word)) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }

    private String any(String meaning) {
        return table.words(meaning).stream().collect(Collectors.joining("|", "(?:", ")"));
    }
}
