package vn.hoixa.knowledge.plan;

import java.util.List;

/**
 * What was read out of a plan.
 *
 * @param metadata its head
 * @param sections its outline in the order of the text; every line with words is in one
 * @param tasks work and report duties, in the order of the text
 * @param indicators targets, in the order of the text
 */
public record Plan(PlanMetadata metadata, List<Section> sections, List<Task> tasks, List<Indicator> indicators) {
    public Plan {
        sections = List.copyOf(sections);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }
}
