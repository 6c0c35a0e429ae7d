package vn.hoixa.knowledge.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.LineRange;

/**
 * One target of a plan.
 *
 * @param name what is measured
 * @param unit its unit as printed; null where there is none
 * @param values the value as printed, by year ("2030" to "≥ 85%"), in the order of the plan
 * @param lead the bodies that watch it; may be empty
 * @param section where it stands in the outline; "" where it stands in a table
 * @param lines the lines that hold it
 * @param confidence how sure the reading is, 0 to 1
 */
public record Indicator(
        String name,
        @Nullable String unit,
        Map<String, String> values,
        List<String> lead,
        String section,
        LineRange lines,
        double confidence) {
    public Indicator {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        lead = List.copyOf(lead);
    }
}
