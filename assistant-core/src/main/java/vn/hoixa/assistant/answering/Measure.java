package vn.hoixa.assistant.answering;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.IndicatorRecord;
import vn.hoixa.knowledge.plan.Indicator;

/**
 * One target of a plan with its levels of all years, also where the plan states them in several places.
 *
 * @param documentId the plan
 * @param name what is measured
 * @param levels its levels in the order of the plan
 */
record Measure(String documentId, String name, List<Level> levels) {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*%");

    /** What is aimed at in a year, {@link Indicator#UNKNOWN_YEAR} where a scan lost it, and the record that says so. */
    record Level(String year, String value, IndicatorRecord record) {
        boolean dated() {
            return !year.equals(Indicator.UNKNOWN_YEAR);
        }

        /** The first percentage of the value; empty for other values and for those whose year is unknown. */
        Optional<Double> percent() {
            var found = PERCENT.matcher(value);
            return dated() && found.find()
                    ? Optional.of(Double.parseDouble(found.group(1).replace(',', '.')))
                    : Optional.empty();
        }
    }

    Measure {
        levels = List.copyOf(levels);
    }

    /** The levels of a year; all dated ones for no year. */
    Stream<Level> of(@Nullable String year) {
        return levels.stream()
                .filter(level -> year == null ? level.dated() : level.year().equals(year));
    }
}
