package vn.hoixa.knowledge.repair;

/**
 * A line and what it most likely said.
 *
 * @param original the line as it was read
 * @param text the repaired line, NFC; the same as {@code original} where nothing was to repair
 * @param confidence how sure the repair is of the least sure word, 0 to 1; 1 for text that was not touched
 */
public record RepairedLine(String original, String text, double confidence) {}
