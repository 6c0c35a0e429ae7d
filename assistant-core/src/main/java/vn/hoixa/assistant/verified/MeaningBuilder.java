package vn.hoixa.assistant.verified;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.assistant.verified.Meaning.Ask;
import vn.hoixa.assistant.verified.Meaning.Word;

/** Sorts the tokens of one question: times, kinds of question, particles, and the words it is about. */
final class MeaningBuilder {
    private static final Set<String> CLOSING = Set.of("khong", "chua");
    private static final Pattern LEADING_ZERO = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private final List<Token> tokens;
    private final Phrases times;
    private final Phrases places;
    private final Phrases asks;
    private final Phrases light;
    private final Phrases joints;

    private final Map<String, Word> words = new LinkedHashMap<>();
    private final Set<String> particles = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<Ask> kinds = EnumSet.noneOf(Ask.class);
    private final Map<String, Set<String>> joined = new LinkedHashMap<>();
    private final List<String> waiting = new ArrayList<>();

    MeaningBuilder(List<Token> tokens, Phrases times, Phrases places, Phrases asks, Phrases light, Phrases joints) {
        this.tokens = tokens;
        this.times = times;
        this.places = places;
        this.asks = asks;
        this.light = light;
        this.joints = joints;
    }

    Meaning meaning() {
        int i = 0;
        while (i < tokens.size()) {
            i += taken(i);
        }
        return new Meaning(List.copyOf(words.values()), particles, numbers, kinds, joined);
    }

    /** Takes what begins here; how many tokens it has. */
    private int taken(int at) {
        if (tokens.get(at).isAcronym()) {
            take(tokens.get(at), false, true);
            return 1;
        }
        var time = sure(times, at);
        if (time.isPresent()) {
            numbers.add(time.get().value());
            return time.get().length();
        }
        var place = sure(places, at);
        if (place.isPresent()) {
            return place.get().length();
        }
        if (closes(at)) {
            kinds.add(Ask.WHETHER);
            return 1;
        }
        var asked = sure(asks, at);
        if (asked.isPresent()) {
            kinds.add(Ask.valueOf(asked.get().value()));
            return asked.get().length();
        }
        var particle = light.at(tokens, at);
        joints.at(tokens, at)
                .filter(joint -> particle.isEmpty() || particle.get().length() == joint.length())
                .ifPresent(joint -> waiting.add(joint.value()));
        if (particle.filter(Phrases.Found::sure).isPresent()) {
            particles.add(tokens.get(at).folded());
            return particle.get().length();
        }
        take(tokens.get(at), particle.isPresent() || asks.at(tokens, at).isPresent(), at > 0);
        return 1;
    }

    private Optional<Phrases.Found> sure(Phrases phrases, int at) {
        return phrases.at(tokens, at).filter(Phrases.Found::sure);
    }

    /** "không" and "chưa" ask at the end of a sentence and deny elsewhere. */
    private boolean closes(int at) {
        if (!CLOSING.contains(tokens.get(at).folded())) {
            return false;
        }
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).isWord()) {
            var particle = light.at(tokens, next);
            if (particle.isEmpty()) {
                return false;
            }
            next += particle.get().length();
        }
        return true;
    }

    private void take(Token token, boolean optional, boolean inside) {
        if (token.isNumber()) {
            numbers.add(number(token.folded()));
            follow(token.folded());
        } else if (token.isWord()) {
            boolean name = inside && token.isCapitalised();
            words.merge(
                    token.hasMarks() ? token.marked() : token.folded(),
                    new Word(token.hasMarks() ? token.marked() : token.folded(), token.folded(), optional, name),
                    (one, other) -> one.optional() ? other : one);
            if (!optional) {
                follow(token.folded());
            }
        }
    }

    private void follow(String word) {
        waiting.forEach(joint ->
                joined.computeIfAbsent(joint, key -> new LinkedHashSet<>()).add(word));
        waiting.clear();
    }

    /** "03/2025" and "3-2025" are "3/2025". */
    private static String number(String folded) {
        var plain = LEADING_ZERO.matcher(folded).replaceAll("");
        return plain.replaceAll("(?<=\\d)[-.](?=\\d)", "/");
    }
}
