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
 * @param values the value as printed, by year ("2030" to "≥ 85%") or {@link #UNKNOWN_YEAR}, in the order of the plan
 * @param lead the bodies that watch it; may be empty
 * @param section where it stands in the outline; "" where it stands in a table
 * @param lines the lines that hold it
 * @param confidence how sure the reading is, 0 to 1
 * @param review why a person should check it, one Vietnamese sentence; null where nothing is doubtful
 */
public record Indicator(
        String name,
        @Nullable String unit,
        Map<String, String> values,
        List<String> lead,
        String section,
        LineRange lines,
        double confidence,
        @Nullable String review) {
    /** The "year" of values whose column the scan lost, in their order, with ";" between. */
    public static final String UNKNOWN_YEAR = "không rõ năm";

    public Indicator {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        lead = List.copyOf(lead);
    }

    /** The same indicator with a reason to check it; the first reason given stays. */
    public Indicator doubted(String reason) {
        return review != null ? this : new Indicator(name, unit, values, lead, section, lines, confidence, reason);
    }
}
