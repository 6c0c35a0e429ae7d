package vn.hoixa.assistant.verified;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoixa.knowledge.text.Spelling;
import vn.hoixa.knowledge.text.VietnameseText;

/** Set phrases with a value each, found in a question; the longest wins. */
final class Phrases {
    private record Phrase(List<String> marked, List<String> folded, String value) {}

    /**
     * A phrase that was found.
     *
     * @param length how many tokens it has
     * @param value its value
     * @param sure false for a single word whose marks were not typed, which could be another word
     */
    record Found(int length, String value, boolean sure) {}

    private final List<Phrase> phrases = new ArrayList<>();

    /** @param table phrases, in marks, and their values */
    Phrases(Map<String, String> table) {
        table.forEach((phrase, value) -> {
            var marked = VietnameseText.syllables(phrase);
            phrases.add(new Phrase(
                    marked.stream().map(Spelling::canonical).toList(),
                    marked.stream().map(VietnameseText::fold).toList(),
                    value));
        });
        phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.marked().size()));
    }

    static Phrases of(List<String> list) {
        var table = new LinkedHashMap<String, String>();
        list.forEach(phrase -> table.put(phrase, phrase));
        return new Phrases(table);
    }

    /** The longest phrase that begins here. */
    Optional<Found> at(List<Token> tokens, int at) {
        return phrases.stream()
                .filter(phrase -> matches(phrase, tokens, at))
                .findFirst()
                .map(phrase -> new Found(phrase.marked().size(), phrase.value(), sure(phrase, tokens, at)));
    }

    private static boolean matches(Phrase phrase, List<Token> tokens, int at) {
        if (at + phrase.marked().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.marked().size(); i++) {
            var token = tokens.get(at + i);
            var wanted =
                    token.hasMarks() ? phrase.marked().get(i) : phrase.folded().get(i);
            var is = token.hasMarks() ? token.marked() : token.folded();
            if (!is.equals(wanted)) {
                return false;
            }
        }
        return true;
    }

    /** A single word without marks is sure where the phrase has none and the question was typed with marks. */
    private static boolean sure(Phrase phrase, List<Token> tokens, int at) {
        boolean plain = phrase.marked().equals(phrase.folded());
        return phrase.marked().size() > 1
                || tokens.get(at).hasMarks()
                || plain && tokens.stream().anyMatch(Token::hasMarks);
    }
}
