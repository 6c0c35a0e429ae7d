package vn.hoixa.assistant.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.repair.PlaceNames;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.Spelling;
import vn.hoixa.knowledge.text.VietnameseText;

/** Notices places that no plan is for: by capitals, or by a level word before a name of the country's list. */
final class Places {
    static final List<String> LEVELS =
            List.of("thị trấn", "thành phố", "thị xã", "xã", "phường", "huyện", "quận", "tỉnh");
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}])(?iu:xã|phường|huyện|thị trấn|thị xã|quận|tỉnh|thành phố)\\s+(\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,3})");
    private static final int LONGEST = 3;
    /** Who "xã mình" belongs to. */
    private static final Set<String> OWN = Set.of("mình", "ta", "em", "tôi", "nhà", "tui");

    private final Set<String> names = new HashSet<>();
    private final Set<String> provinces = DataFile.table(Places.class, "provinces-2025.txt").keySet().stream()
            .map(VietnameseText::foldedWords)
            .filter(name -> name.contains(" "))
            .collect(Collectors.toUnmodifiableSet());

    Places() {
        for (var place : PlaceNames.all()) {
            var folded = VietnameseText.foldedWords(place);
            var name = Vocabulary.withoutLevel(folded);
            if (name.contains(" ")) {
                names.add(name);
            }
        }
        names.addAll(provinces);
    }

    /** The first place the question names that no plan of the library speaks of. */
    Optional<String> unknown(Question question, Vocabulary vocabulary) {
        var capitals = CAPITALS.matcher(question.original());
        while (capitals.find()) {
            if (!known(VietnameseText.foldedWords(capitals.group(1)), vocabulary)) {
                return Optional.of(capitals.group());
            }
        }
        return listed(question, vocabulary);
    }

    private Optional<String> listed(Question question, Vocabulary vocabulary) {
        var words = question.words();
        for (int i = 0; i < words.size(); i++) {
            var level = levelAt(words, i);
            int from = i + (level.isEmpty() ? 0 : level.split(" ").length);
            boolean names = !level.isEmpty() && !isOwn(question, words, from);
            for (int length = LONGEST; names && length > 1; length--) {
                if (from + length <= words.size()) {
                    var name = String.join(" ", words.subList(from, from + length));
                    var folded = VietnameseText.foldedWords(name);
                    if (this.names.contains(folded) && !known(folded, vocabulary)) {
                        return Optional.of(level + " " + name);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "xã mình phủ sóng" speaks of the asker's own place, not of a commune Minh Phú. */
    private static boolean isOwn(Question question, List<String> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        var word = words.get(at);
        return OWN.contains(word)
                || !VietnameseText.hasMarks(question.original())
                        && OWN.stream().anyMatch(own -> VietnameseText.fold(own).equals(VietnameseText.fold(word)));
    }

    /** A province named with or without its level that the text of a plan's names does not hold. */
    Optional<String> otherProvince(Question question, String planWords) {
        return provinces.stream()
                .filter(question::holds)
                .filter(province -> !VietnameseText.holdsWords(planWords, province))
                .findFirst();
    }

    /** The level word at a place of the question; "" for none. */
    static String levelAt(List<String> words, int at) {
        for (var level : LEVELS) {
            int length = level.split(" ").length;
            if (at + length <= words.size()
                    && words.subList(at, at + length).stream()
                            .map(Spelling::canonical)
                            .collect(Collectors.joining(" "))
                            .equals(canonical(level))) {
                return level;
            }
        }
        return "";
    }

    private static String canonical(String words) {
        return String.join(" ", VietnameseText.syllables(words));
    }

    private static boolean known(String folded, Vocabulary vocabulary) {
        return vocabulary.plans().stream()
                .anyMatch(plan -> VietnameseText.foldedWords(
                                plan.document().title() + " " + plan.document().issuer())
                        .contains(folded));
    }
}
