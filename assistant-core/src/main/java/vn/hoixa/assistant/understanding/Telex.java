package vn.hoixa.assistant.understanding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.hoixa.knowledge.text.SyllableTable;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Reads words typed by the Telex rules with the keyboard off: "huwowngs daanx" for "hướng dẫn". Letters: aa ee oo dd aw ow
 * uw; tones: s f r x j, anywhere after the vowel.
 */
final class Telex {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]+");
    private static final Pattern LETTERS = Pattern.compile("(?i)uow|aa|ee|oo|dd|aw|ow|uw");
    private static final Map<Character, String> TONES =
            Map.of('s', "\u0301", 'f', "\u0300", 'r', "\u0309", 'x', "\u0303", 'j', "\u0323");
    private static final Map<String, String> MEANT =
            Map.of("uow", "ươ", "aa", "â", "ee", "ê", "oo", "ô", "dd", "đ", "aw", "ă", "ow", "ơ", "uw", "ư");
    private static final String MARKED = "ăâêôơư";
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final int ENOUGH = 2;

    private Telex() {}

    /** The text with its Telex words read, where at least two of its words can only be Telex; else as it is. */
    static String read(String text) {
        if (VietnameseText.hasMarks(text)) {
            return text;
        }
        long sure = TOKEN.matcher(text)
                .results()
                .filter(match -> !SyllableTable.containsFolded(match.group().toLowerCase(Locale.ROOT)))
                .filter(match -> syllable(match.group()).isPresent())
                .count();
        if (sure < ENOUGH) {
            return text;
        }
        return TOKEN.matcher(text)
                .replaceAll(match -> plain(match.group())
                        ? match.group()
                        : syllable(match.group()).orElse(match.group()));
    }

    /** A word that needs no Telex: an unmarked syllable without doubled letters ("khoong" is "không" among Telex words). */
    private static boolean plain(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return SyllableTable.containsFolded(lower) && !LETTERS.matcher(lower).find();
    }

    /** The syllable a Telex word stands for; empty where it stands for none, or for itself. */
    static Optional<String> syllable(String typed) {
        var word = typed.toLowerCase(Locale.ROOT);
        var tones = new StringBuilder();
        var letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean tone = TONES.containsKey(c) && hasVowel(letters) && tones.isEmpty();
            (tone ? tones : letters).append(c);
        }
        var spelled = LETTERS.matcher(letters).replaceAll(m -> MEANT.getOrDefault(m.group(), m.group()));
        if (spelled.contains("w")) {
            spelled = spelled.replaceFirst("uo(\\p{L}*)w", "ươ$1").replaceFirst("(?<!q)w", "ư");
        }
        spelled = spelled.replace("uơ", "ươ");
        return List.of(spelled, spelled.replace("ươ", "uơ")).stream()
                .map(bare -> toned(bare, tones.isEmpty() ? "" : TONES.getOrDefault(tones.charAt(0), "")))
                .filter(SyllableTable::contains)
                .filter(syllable -> !syllable.equals(word))
                .findFirst();
    }

    private static boolean hasVowel(StringBuilder letters) {
        return letters.chars().anyMatch(c -> "aeiouyw".indexOf(c) >= 0);
    }

    /** The tone on the vowel that carries it: the last marked one, else the last of a closed rime, else the middle or first. */
    private static String toned(String bare, String tone) {
        var vowels = IntStream.range(0, bare.length())
                .filter(i -> VOWELS.indexOf(bare.charAt(i)) >= 0 && !isGlide(bare, i))
                .boxed()
                .toList();
        if (tone.isEmpty() || vowels.isEmpty()) {
            return bare;
        }
        int last = vowels.getLast();
        int open = vowels.size() == 3 ? vowels.get(1) : vowels.getFirst();
        int at = vowels.stream()
                .filter(i -> MARKED.indexOf(bare.charAt(i)) >= 0)
                .reduce((one, later) -> later)
                .orElse(last + 1 < bare.length() ? last : open);
        return Normalizer.normalize(bare.substring(0, at + 1) + tone + bare.substring(at + 1), Normalizer.Form.NFC);
    }

    /** The u of "qu" and the i of "gi" before another vowel belong to the consonant. */
    private static boolean isGlide(String word, int at) {
        boolean before = at + 1 < word.length() && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
        return at == 1 && before && (word.startsWith("qu") || word.startsWith("gi"));
    }
}
