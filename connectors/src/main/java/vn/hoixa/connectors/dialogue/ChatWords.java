package vn.hoixa.connectors.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands short messages however they are spelt: "ko dc chau oi" is "khong duoc"; the words are in {@code chat-words.txt}. */
final class ChatWords {
    private final WordTable words = new WordTable("chat-words.txt");

    /**
     * The meaning of a message: as it is, else without shortened words, else with ever fewer words of politeness at its end and
     * its beginning.
     *
     * @param folded from {@link vn.hoixa.knowledge.text.VietnameseText#foldedWords}
     */
    Optional<String> meaning(WordTable table, String folded) {
        return readings(folded)
                .flatMap(reading -> table.meaning(reading).stream())
                .findFirst();
    }

    private Stream<String> readings(String folded) {
        var readings = Stream.<String>builder().add(folded);
        for (var rest = written(folded); !rest.isEmpty(); rest = shorter(rest)) {
            readings.add(String.join(" ", rest));
        }
        return readings.build();
    }

    private List<String> written(String folded) {
        return Stream.of(folded.split(" "))
                .map(word -> isPolite(word) ? word : words.meaning(word).orElse(word))
                .toList();
    }

    private List<String> shorter(List<String> rest) {
        if (isPolite(rest.getLast())) {
            return rest.subList(0, rest.size() - 1);
        }
        return isPolite(rest.getFirst()) ? rest.subList(1, rest.size()) : List.of();
    }

    private boolean isPolite(String word) {
        return words.words("polite").contains(word);
    }
}
