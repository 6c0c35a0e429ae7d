/**
 * Lines damaged by wrong-language OCR become right lines, each with a confidence and its original kept.
 * {@link vn.hoixa.knowledge.repair.Repairer} is the way in; clean text passes through unchanged.
 */
@NullMarked
package vn.hoixa.knowledge.repair;

import org.jspecify.annotations.NullMarked;
