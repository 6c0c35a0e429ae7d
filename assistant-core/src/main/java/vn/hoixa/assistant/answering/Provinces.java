package vn.hoixa.assistant.answering;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import vn.hoixa.assistant.understanding.Understanding;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.VietnameseText;

/** Provinces before 1 July 2025 and what they belong to since, from {@code provinces-2025.txt}. */
final class Provinces {
    private static final String CITY = "TP ";

    private final Map<String, String> now = DataFile.table(Understanding.class, "provinces-2025.txt");

    /** The first old province a text names, and its province of today. */
    Optional<Map.Entry<String, String>> oldIn(String text) {
        var folded = VietnameseText.foldedWords(text);
        return now.entrySet().stream()
                .filter(entry -> at(folded, entry.getKey()) >= 0)
                .min(Comparator.comparingInt(entry -> at(folded, entry.getKey())));
    }

    private static int at(String folded, String province) {
        return (" " + folded + " ").indexOf(" " + VietnameseText.foldedWords(province) + " ");
    }

    /** Whether a place of the level of a city is a province itself. */
    boolean isProvince(String place) {
        var name = VietnameseText.foldedWords(place).replaceFirst("^(?:thanh pho|tinh) ", "");
        return now.keySet().stream()
                .anyMatch(province -> VietnameseText.foldedWords(province).equals(name));
    }

    static boolean isMerged(Map.Entry<String, String> province) {
        return !province.getValue().replace(CITY, "").equals(province.getKey());
    }

    /** "TP Hải Phòng", "tỉnh Hưng Yên". */
    static String called(String province) {
        boolean city = province.startsWith(CITY) || province.equals("Hà Nội") || province.equals("Huế");
        return city ? (province.startsWith(CITY) ? province : CITY + province) : "tỉnh " + province;
    }
}
