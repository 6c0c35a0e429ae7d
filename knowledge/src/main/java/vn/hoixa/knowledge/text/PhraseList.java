package vn.hoixa.knowledge.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases that are looked for at a place of a text, whatever their case, the longest first. */
final class PhraseList {
    private final List<String> phrases;
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    PhraseList(List<String> phrases) {
        this.phrases = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var phrase : this.phrases) {
            byFirst.merge(Character.toLowerCase(phrase.charAt(0)), List.of(phrase), (some, more) -> {
                var all = new ArrayList<>(some);
                all.addAll(more);
                return all;
            });
        }
    }

    /** All phrases, the longest first. */
    List<String> all() {
        return phrases;
    }

    /** The longest phrase that stands at {@code from} as whole words. */
    Optional<String> at(String text, int from) {
        if (from < 0 || from >= text.length()) {
            return Optional.empty();
        }
        for (var phrase : byFirst.getOrDefault(Character.toLowerCase(text.charAt(from)), List.of())) {
            if (standsAt(text, from, phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    boolean standsAt(String text, int from) {
        return at(text, from).isPresent();
    }

    static boolean standsAt(String text, int from, String phrase) {
        int end = from + phrase.length();
        return from >= 0
                && end <= text.length()
                && text.regionMatches(true, from, phrase, 0, phrase.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
