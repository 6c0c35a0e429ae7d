package vn.hoixa.assistant.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.VietnameseText;

/** What a text states that may not be invented: numbers, dates, codes, addresses, names. */
final class Facts {
    /** Numbers with all that hangs on them: "15/3/2025", "57-NQ/TW", "85%", "1.500"; addresses such as "a.gov.vn". */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[./:-]\\d+)*(?:[/-][\\p{Lu}Đ&-]+)*\\s?[%‰]?");

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\d_-]+(?:\\.[\\p{L}\\d_-]+)+|\\S+@\\S+");
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{L}\\d]*");
    private static final Pattern ZERO = Pattern.compile("(?<![\\d.,])0+(?=\\d)");
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}]*\\p{L}+");
    private static final Set<String> NUMBER_WORDS = Set.of(
            "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mươi", "chục", "trăm", "nghìn", "ngàn",
            "triệu", "tỷ", "tỉ");

    private static final int NAME_WORDS = 4;

    private final Bodies bodies = new Bodies();

    /** Everything a sentence states that its evidence must hold. */
    List<String> of(String sentence) {
        var facts = new ArrayList<String>();
        NUMBER.matcher(sentence).results().map(found -> plain(found.group())).forEach(facts::add);
        ADDRESS.matcher(sentence).results().map(found -> plain(found.group())).forEach(facts::add);
        CAPITAL.matcher(FIRST_WORD.matcher(sentence).replaceFirst(""))
                .results()
                .flatMap(found -> VietnameseText.syllables(found.group()).stream())
                .map(Facts::plain)
                .forEach(facts::add);
        VietnameseText.syllables(sentence).stream()
                .filter(NUMBER_WORDS::contains)
                .forEach(facts::add);
        return facts;
    }

    /** Everything that evidence holds, in the form in which sentences ask for it; tails of dates with it. */
    Set<String> held(String evidence) {
        var held = new HashSet<String>();
        for (var found : NUMBER.matcher(evidence).results().toList()) {
            var number = plain(found.group());
            held.add(number);
            for (int slash = number.indexOf('/'); slash >= 0; slash = number.indexOf('/', slash + 1)) {
                held.add(number.substring(slash + 1));
            }
        }
        ADDRESS.matcher(evidence).results().map(found -> plain(found.group())).forEach(held::add);
        held.addAll(
                VietnameseText.syllables(evidence).stream().map(Facts::plain).collect(Collectors.toSet()));
        return held;
    }

    /**
     * Whether the evidence names every body that the sentence names, so that no name is put together from words of two. A
     * name read in running text may run on into what its body does: its first words decide.
     */
    boolean namesOnlyItsBodies(String sentence, String evidence) {
        var held = VietnameseText.foldedWords(evidence);
        return CAPITAL.matcher(sentence)
                .results()
                .flatMap(found -> bodies.at(sentence, found.start()).names().stream())
                .map(name -> VietnameseText.foldedSyllables(name).stream()
                        .limit(NAME_WORDS)
                        .collect(Collectors.joining(" ")))
                .allMatch(name -> VietnameseText.holdsWords(held, name));
    }

    private static String plain(String text) {
        var nfc = VietnameseText.nfc(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return ZERO.matcher(nfc).replaceAll("");
    }
}
