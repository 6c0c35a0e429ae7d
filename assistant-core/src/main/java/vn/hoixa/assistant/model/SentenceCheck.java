package vn.hoixa.assistant.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Lets through only sentences that the evidence bears: each cites numbers we minted, states no number, date, name or
 * address that the cited evidence does not hold, and is made of its words.
 */
final class SentenceCheck {
    private static final Pattern MARK = Pattern.compile("\\s*\\[(\\d{1,3}(?:\\s*[,;]\\s*\\d{1,3})*)]");
    private static final int LONGEST = 500;
    /** How much of a sentence's words its evidence and the question hold; the rest may join them. */
    private static final double OWN_WORDS = 0.7;

    private final Facts facts;
    private final Map<Integer, String> evidence;
    private final Set<String> asked;

    SentenceCheck(Facts facts, List<Evidence> evidence, String question) {
        this.facts = facts;
        this.evidence = evidence.stream().collect(Collectors.toMap(Evidence::n, Evidence::text));
        this.asked = Set.copyOf(VietnameseText.syllables(question));
    }

    /** The sentence as it may be said, its marks in one form; empty where it must be dropped. */
    Optional<String> passed(String sentence) {
        var cited = new HashSet<Integer>();
        for (var found : MARK.matcher(sentence).results().toList()) {
            for (var n : found.group(1).split("\\s*[,;]\\s*")) {
                cited.add(Integer.parseInt(n));
            }
        }
        var words = MARK.matcher(sentence).replaceAll("").strip();
        if (cited.isEmpty() || !evidence.keySet().containsAll(cited) || words.length() > LONGEST) {
            return Optional.empty();
        }
        var sources = cited.stream().map(evidence::get).collect(Collectors.joining("\n"));
        return bears(sources, words) ? Optional.of(written(words, cited)) : Optional.empty();
    }

    private boolean bears(String sources, String words) {
        if (!facts.held(sources).containsAll(facts.of(words)) || !facts.namesOnlyItsBodies(words, sources)) {
            return false;
        }
        var held = Set.copyOf(VietnameseText.syllables(sources));
        var said = VietnameseText.syllables(words);
        long own = said.stream()
                .filter(word -> held.contains(word) || asked.contains(word))
                .count();
        return own >= 3 && own >= OWN_WORDS * said.size();
    }

    private static String written(String words, Set<Integer> cited) {
        var marks = cited.stream().sorted().map(n -> "[" + n + "]").collect(Collectors.joining(" "));
        var body = words.replaceAll("^[-*•\\s]+|[.;\\s]+$", "");
        return body + " " + marks + ".";
    }
}
