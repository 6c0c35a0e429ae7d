package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.DataFile;

/** A data file of patterns, each with the name it gives; the first that matches wins. */
final class Rules {
    private record Rule(String name, Pattern pattern) {}

    private final List<Rule> rules = new ArrayList<>();

    Rules(String file) {
        DataFile.table(Rules.class, file)
                .forEach((key, regex) -> rules.add(new Rule(
                        key.substring(0, key.lastIndexOf('.')),
                        Pattern.compile("(?<![a-z0-9])(?:" + regex + ")(?![a-z0-9])"))));
    }

    /** The name of the first rule that the folded text matches. */
    Optional<String> first(String folded) {
        return rules.stream()
                .filter(rule -> rule.pattern().matcher(folded).find())
                .map(Rule::name)
                .findFirst();
    }

    boolean matches(String name, String folded) {
        return rules.stream()
                .anyMatch(rule -> rule.name().equals(name)
                        && rule.pattern().matcher(folded).find());
    }
}
