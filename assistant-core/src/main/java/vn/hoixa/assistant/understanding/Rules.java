package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoixa.knowledge.text.DataFile;

/** A data file of patterns, each with the name it gives; the first that matches wins. */
final class Rules {
    private record Rule(String name, Pattern pattern) {}

    private final List<Rule> rules = new ArrayList<>();

    Rules(String file) {
        DataFile.table(Rules.class, file)
                .forEach((key, regex) -> rules.add(new Rule(
                        key.substring(0, key.lastIndexOf('.')), Pattern.compile("(?:" + regex + ")(?![a-z0-9])"))));
    }

    /** The name of the first rule that the folded text matches. */
    Optional<String> first(String folded) {
        return matching(folded, rules.stream()).map(Rule::name).findFirst();
    }

    boolean matches(String name, String folded) {
        var named = rules.stream().filter(rule -> rule.name().equals(name));
        return matching(folded, named).findAny().isPresent();
    }

    /** Rules match whole words, so they are only tried where a word begins, which is much faster than everywhere. */
    private static Stream<Rule> matching(String folded, Stream<Rule> rules) {
        var starts = IntStream.rangeClosed(0, folded.length())
                .filter(at -> at == 0 || !isWord(folded.charAt(at - 1)))
                .toArray();
        return rules.filter(rule -> {
            var matcher =
                    rule.pattern().matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
            return Arrays.stream(starts)
                    .anyMatch(at -> matcher.region(at, folded.length()).lookingAt());
        });
    }

    private static boolean isWord(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }
}
