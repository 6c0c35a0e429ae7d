package vn.hoixa.knowledge.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param lead the bodies in charge; null where the text names none, empty where it says that the issuer only helps
 * @param support the bodies that help; null where the text names none
 * @param workStart where the work itself begins in the text
 */
record Assignment(@Nullable List<String> lead, @Nullable List<String> support, int workStart) {

    static final Assignment NOBODY = new Assignment(null, null, 0);

    /** This assignment, with what it leaves open taken from the heading's. */
    Assignment within(Assignment heading) {
        var inheritedLead = lead == null ? heading.lead : lead;
        var inheritedSupport = support == null ? heading.support : support;
        return new Assignment(inheritedLead, inheritedSupport, workStart);
    }
}
