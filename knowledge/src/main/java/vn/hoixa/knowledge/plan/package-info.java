/**
 * Lines become a {@link vn.hoixa.knowledge.plan.Plan}: metadata, outline, tasks, report duties and indicators, each with its source lines.
 * {@link vn.hoixa.knowledge.plan.PlanParser} is the way in; the records are what the library keeps.
 */
@NullMarked
package vn.hoixa.knowledge.plan;

import org.jspecify.annotations.NullMarked;
