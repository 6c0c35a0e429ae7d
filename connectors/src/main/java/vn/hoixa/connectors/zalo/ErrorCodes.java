package vn.hoixa.connectors.zalo;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.text.DataFile;

/** What the error codes of {@code codes.txt} mean. */
final class ErrorCodes {
    /** What is to be done about an error. */
    enum Kind {
        RENEW,
        RATE,
        QUOTA,
        FULL,
        GONE,
        OFFICE,
        REFUSED
    }

    /**
     * One error.
     *
     * @param code as Zalo counts
     * @param kind what is to be done
     * @param reason in Vietnamese
     * @param remedy what the administrator must do; "" where there is nothing
     */
    record Meaning(int code, Kind kind, String reason, String remedy) {}

    private static final Map<Integer, Meaning> MEANINGS =
            DataFile.table(ErrorCodes.class, "codes.txt").entrySet().stream()
                    .map(entry -> meaning(Integer.parseInt(entry.getKey()), entry.getValue()))
                    .collect(Collectors.toUnmodifiableMap(Meaning::code, Function.identity()));

    private ErrorCodes() {}

    /** What a code means; one that is not known is refused. */
    static Meaning of(int code) {
        var known = MEANINGS.get(code);
        return known != null ? known : new Meaning(code, Kind.REFUSED, Phrases.get("send.unknown-code", code), "");
    }

    private static Meaning meaning(int code, String entry) {
        var parts = entry.split("\\s*\\|\\s*", -1);
        return new Meaning(
                code,
                Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                parts[1] + " (" + code + ")",
                parts.length > 2 ? parts[2] : "");
    }
}
