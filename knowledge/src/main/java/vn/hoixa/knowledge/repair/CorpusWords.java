package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts clean text for counting in the same way as the decoder sees damaged text: words, numbers, sentence ends. */
final class CorpusWords {
    /** Stands for any number. */
    static final String NUMBER = "0";

    /** Stands for a comma or a semicolon. */
    static final String COMMA = ",";

    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");
    private static final Pattern INSIDE = Pattern.compile("[-–—/,;:.()+“”\"…=&]+");

    private CorpusWords() {}

    /** The sentences of one paragraph, each a list of words as they are written. */
    static List<List<String>> sentences(String paragraph) {
        var sentences = new ArrayList<List<String>>();
        var sentence = new ArrayList<String>();
        for (var chunk : paragraph.split("\\s+")) {
            var core = EDGES.matcher(chunk).replaceAll("");
            if (!core.isEmpty()) {
                if (Character.isDigit(core.charAt(0))) {
                    sentence.add(NUMBER);
                } else {
                    for (var word : INSIDE.split(core)) {
                        if (!word.isEmpty()) {
                            sentence.add(word);
                        }
                    }
                }
            }
            if (!core.isEmpty() && (chunk.endsWith(",") || chunk.endsWith(";"))) {
                sentence.add(COMMA);
            }
            if (chunk.endsWith(".") || chunk.endsWith("!") || chunk.endsWith("?") || chunk.equals("|")) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(List.copyOf(sentence));
        }
        return sentences;
    }
}
