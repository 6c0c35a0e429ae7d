package vn.hoixa.connectors.telegram;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.text.DataFile;

/** What Telegram's words of refusal mean, from refusals.txt. */
final class Refusals {
    /** What follows from a refusal. */
    enum Meaning {
        /** Nothing can be written in this chat. */
        GONE,
        /** The topic is closed or was deleted. */
        NO_TOPIC,
        /** The formatting was not understood. */
        BAD_MARKUP
    }

    private static final Map<String, Meaning> KNOWN = DataFile.table(Refusals.class, "refusals.txt").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> meaning(entry.getValue())));

    private Refusals() {}

    /** Empty for a failure of another kind, and for words that are not known. */
    static Optional<Meaning> of(ApiFailure.Answered failure) {
        if (failure.code() != 400 || !failure.telegram()) {
            return Optional.empty();
        }
        return KNOWN.entrySet().stream()
                .filter(known -> failure.says(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Meaning meaning(String word) {
        return Meaning.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
