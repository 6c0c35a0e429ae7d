package vn.hoixa.app.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoixa.app.problems.BadParameterException;

/** Enums as the contract writes them. */
final class Wire {
    private Wire() {}

    /** "IN_PROGRESS" as "in_progress". */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** "HALF_YEARLY" as "half-yearly"; null stays null. */
    static @Nullable String dashed(@Nullable Enum<?> value) {
        return value == null ? null : name(value).replace('_', '-');
    }

    /**
     * The value the contract's name stands for; null and "" stand for none.
     *
     * @throws BadParameterException for another name
     */
    static <E extends Enum<E>> @Nullable E parse(Class<E> type, String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (var value : type.getEnumConstants()) {
            if (name(value).equals(text.strip().toLowerCase(Locale.ROOT))) {
                return value;
            }
        }
        throw new BadParameterException(parameter);
    }
}
