package vn.hoixa.knowledge.library;

import vn.hoixa.knowledge.plan.Indicator;

/**
 * An indicator of the register.
 *
 * @param id stable as long as the indicator's name stays the same in its document
 * @param documentId its document
 * @param source the document's file name
 * @param indicator what was read
 */
public record IndicatorRecord(String id, String documentId, String source, Indicator indicator) {}
