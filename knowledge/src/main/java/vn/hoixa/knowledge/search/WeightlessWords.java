package vn.hoixa.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.hoixa.knowledge.text.VietnameseText;

/** The words and phrases of {@code weightless-words.yaml}, found in a question. */
final class WeightlessWords {
    private static final int LONGEST_PHRASE = 4;

    private final Set<String> marked;
    private final Set<String> folded;

    private WeightlessWords(Set<String> marked, Set<String> folded) {
        this.marked = marked;
        this.folded = folded;
    }

    static WeightlessWords load() {
        try (var in = Objects.requireNonNull(WeightlessWords.class.getResourceAsStream("weightless-words.yaml"))) {
            return of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WeightlessWords of(InputStream in) {
        Map<String, List<String>> lists = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        var always = Objects.requireNonNull(lists.get("always"));
        var onlyMarked = Objects.requireNonNull(lists.get("marked"));
        var marked = phrases(always, UnaryOperator.identity());
        marked.addAll(phrases(onlyMarked, UnaryOperator.identity()));
        return new WeightlessWords(marked, phrases(always, VietnameseText::fold));
    }

    private static Set<String> phrases(List<String> list, UnaryOperator<String> form) {
        return list.stream()
                .map(phrase -> form.apply(String.join(" ", VietnameseText.syllables(phrase))))
                .collect(Collectors.toSet());
    }

    /**
     * Which of these tokens have no weight.
     *
     * @param tokens marked tokens
     * @param typedWithMarks whether the question was typed with marks
     */
    boolean[] in(List<String> tokens, boolean typedWithMarks) {
        var found = new boolean[tokens.size()];
        var phrases = typedWithMarks ? marked : folded;
        for (int i = 0; i < tokens.size(); i++) {
            for (int length = Math.min(LONGEST_PHRASE, tokens.size() - i); length >= 1; length--) {
                var phrase = String.join(" ", tokens.subList(i, i + length));
                if (phrases.contains(typedWithMarks ? phrase : VietnameseText.fold(phrase))) {
                    java.util.Arrays.fill(found, i, i + length, true);
                    break;
                }
            }
        }
        return found;
    }
}
