package vn.hoixa.assistant.answering;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.plan.Deadline.Recurrence;

/** Reads from folded words which of the reports that return is asked for. */
final class ReportPeriod {
    private static final Pattern HALF_YEARLY =
            Pattern.compile("\\b(?:6|06|sau) thang\\b(?! toi| nua| qua| truoc(?! ngay))|\\bnua nam\\b|\\bgiua nam\\b");
    private static final Pattern QUARTERLY = Pattern.compile("\\bquy\\b(?! che| dinh)|\\b(?:3|03|ba) thang\\b");
    private static final Pattern MONTHLY =
            Pattern.compile("\\bbao cao (?:ket qua )?(?:dinh ky )?(?:hang |moi )?thang\\b(?! nao| may| \\d)"
                    + "|\\b(?:hang|moi) thang\\b");
    private static final Pattern YEARLY =
            Pattern.compile("\\bbao cao (?:ket qua )?(?:dinh ky )?(?:hang |moi |ca |cuoi |1 |01 |mot )?nam\\b(?! nao)"
                    + "|\\b(?:hang|moi|cuoi|ca|1|01|mot) nam\\b(?! nay)");

    private ReportPeriod() {}

    /** How often the report asked for returns; empty where the question does not say. */
    static Optional<Recurrence> in(String folded) {
        if (HALF_YEARLY.matcher(folded).find()) {
            return Optional.of(Recurrence.HALF_YEARLY);
        }
        if (MONTHLY.matcher(folded).find()) {
            return Optional.of(Recurrence.MONTHLY);
        }
        if (QUARTERLY.matcher(folded).find()) {
            return Optional.of(Recurrence.QUARTERLY);
        }
        return YEARLY.matcher(folded).find() ? Optional.of(Recurrence.YEARLY) : Optional.empty();
    }
}
