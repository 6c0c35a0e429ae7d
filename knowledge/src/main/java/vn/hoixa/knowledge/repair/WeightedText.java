package vn.hoixa.knowledge.repair;

import java.util.List;

/** Paragraphs of clean text and how often each counts. */
record WeightedText(List<String> paragraphs, float weight) {}
