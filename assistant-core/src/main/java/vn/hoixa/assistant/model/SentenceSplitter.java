package vn.hoixa.assistant.model;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Cuts a stream of pieces into sentences, each with the marks that follow it. */
final class SentenceSplitter {
    /** A line's end, or the end of a sentence before the next one; not the point of "1. " or of an abbreviation. */
    private static final Pattern END = Pattern.compile(
            "\\n+|(?<=[\\p{Ll}\\d)\\]%”\"][.!?])\\s+(?=[\\p{Lu}“\"-])(?!\\[)|(?<=[.!?]\\s?\\[\\d{1,3}])\\s+(?!\\[)");

    private final Consumer<String> sentences;
    private final StringBuilder rest = new StringBuilder();

    SentenceSplitter(Consumer<String> sentences) {
        this.sentences = sentences;
    }

    void add(String piece) {
        rest.append(piece);
        var end = END.matcher(rest);
        int from = 0;
        while (end.find()) {
            give(rest.substring(from, end.start()));
            from = end.end();
        }
        rest.delete(0, from);
    }

    void finish() {
        give(rest.toString());
        rest.setLength(0);
    }

    private void give(String sentence) {
        if (!sentence.isBlank()) {
            sentences.accept(sentence.strip());
        }
    }
}
