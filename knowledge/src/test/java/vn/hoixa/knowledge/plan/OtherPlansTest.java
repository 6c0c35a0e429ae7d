package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole invented plans in the forms that communes, wards, districts and departments use. */
class OtherPlansTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "capital-bodies",
                "commune-parts",
                "deadline-forms",
                "department-goals",
                "department-numbered",
                "district-articles",
                "district-departments",
                "duty-list",
                "goals",
                "lettered-labels",
                "market-board",
                "mixed-subjects",
                "party-cell",
                "plain-paragraphs",
                "province-capitals",
                "scattered-lines",
                "school-calendar",
                "steps-with-times",
                "ward-duties",
                "wrapped-scan"
            })
    void readsTheRecordsThatAPersonReads(String name) {
        var plan = AnnotatedPlan.of(name);
        assertThat(plan.read()).containsExactlyInAnyOrderElementsOf(plan.records());
    }
}
