package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a person should know of the reading: which pages were not read or not well, and why. */
final class ReadNotes {
    private static final String BLURRED = "quét mờ, chữ nhận dạng không chắc chắn; hãy đối chiếu với bản gốc.";
    private static final String UNREAD = "không đọc được: %s.";
    private static final String WAITING = "là ảnh hoặc có lớp chữ hỏng nên chưa đọc được. %s";

    private final Map<String, List<Integer>> pagesByPhrase = new LinkedHashMap<>();
    private boolean lacksRecognition;

    /** @param page from 1 */
    void scanned(int page, ScannedPage result) {
        if (!result.isRead()) {
            add(UNREAD.formatted(result.problem()), page);
        } else if (result.isBlurred()) {
            add(BLURRED, page);
        }
    }

    /** A page that must be recognised, where that is not possible. */
    void waiting(int page, String missing) {
        lacksRecognition = true;
        add(WAITING.formatted(missing), page);
    }

    private void add(String phrase, int page) {
        pagesByPhrase.computeIfAbsent(phrase, none -> new ArrayList<>()).add(page);
    }

    boolean lacksRecognition() {
        return lacksRecognition;
    }

    /** One Vietnamese sentence or two for each kind of note. */
    List<String> texts() {
        return pagesByPhrase.entrySet().stream()
                .map(note -> "Trang " + ranges(note.getValue()) + " " + note.getKey())
                .toList();
    }

    /** "3, 5–9" */
    static String ranges(List<Integer> pages) {
        var sorted = pages.stream().sorted().toList();
        var parts = new ArrayList<String>();
        int first = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i + 1 == sorted.size() || sorted.get(i + 1) > sorted.get(i) + 1) {
                parts.add(first == i ? sorted.get(i).toString() : sorted.get(first) + "–" + sorted.get(i));
                first = i + 1;
            }
        }
        return String.join(", ", parts);
    }
}
