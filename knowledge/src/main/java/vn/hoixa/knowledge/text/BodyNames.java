package vn.hoixa.knowledge.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Gives bodies their names in the register: no level or place behind them, one dash, known aliases resolved. */
final class BodyNames {
    /** How many wrong letters a department's name may have in a scan. */
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private static final int SHORTEST_IN_SCAN = 16;

    private static final Pattern LEVEL = Pattern.compile(
            "\\s+(?:của\\s+)?(?:huyện|xã|thị xã|phường|quận|thị trấn)(?:\\s+\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*){0,3})?$");
    private static final Pattern PLACE =
            Pattern.compile("\\s+(?:tỉnh|thành phố|TP)\\s+\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*){0,3}$");
    private static final Pattern LEVEL_MATTERS =
            Pattern.compile("^(?:UBND|HĐND|Công an|Chủ tịch|Thường trực|Đảng ủy|Hội đồng nhân dân).*");
    private static final Pattern COMMUNES =
            Pattern.compile("^UBND (?:các )?xã(?:, phường)?,? (?:và )?(?:các )?thị trấn.*", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> aliases = DataFile.table(BodyNames.class, "body-aliases.txt");
    private final List<String> departments;

    /** @param departments the names of departments without "Phòng" */
    BodyNames(List<String> departments) {
        this.departments = departments;
    }

    /** The name a body has in the register. */
    String canonical(String name) {
        var plain = VietnameseText.squeeze(name)
                .replaceAll("\\s*[–—-]\\s*", " - ")
                .replaceAll("\\s*&\\s*", "&")
                .replaceAll("[\\s,;:.]+$", "")
                .replaceAll("^(?iu)(?:uỷ|ủy) ban nhân dân", "UBND")
                .replaceAll("(?iu)(?:uỷ|ủy) ban nhân dân", "UBND")
                .replaceAll("(?iu)hội đồng nhân dân", "HĐND")
                .replaceAll("^P\\.\\s*", "Phòng ")
                .replaceAll("^Công thông tin điện tử", "Cổng thông tin điện tử")
                .replaceAll("HĐND\\s*(?:-|và|&)\\s*UBND", "HĐND&UBND");
        if (COMMUNES.matcher(plain).matches()) {
            return plain.contains("phường") ? "UBND các xã, phường, thị trấn" : "UBND các xã, thị trấn";
        }
        plain = PLACE.matcher(plain).replaceFirst("");
        if (!LEVEL_MATTERS.matcher(plain).matches()) {
            plain = LEVEL.matcher(plain).replaceFirst("");
        }
        plain = nearDepartment(plain);
        plain = aliases.getOrDefault(VietnameseText.foldedWords(plain), plain);
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** "Phòng Nông nghiệp và Mại trường": a department's name that a scan read with one or two wrong letters. */
    private String nearDepartment(String name) {
        if (!name.startsWith("Phòng ")) {
            return name;
        }
        var words = VietnameseText.foldedWords(name.substring(6));
        var same = departments.stream()
                .filter(known -> VietnameseText.foldedWords(known).equals(words))
                .toList();
        if (!same.isEmpty()) {
            // "Kinh tế, Hạ tầng và Đô thị" and "Kinh tế - Hạ tầng và Đô thị" are two departments' names.
            var plain = VietnameseText.fold(name.substring(6));
            return same.stream()
                    .map(known -> known.replaceAll("\\s*[–—-]\\s*", " - "))
                    .filter(known -> VietnameseText.fold(known).equals(plain))
                    .findFirst()
                    .map(known -> "Phòng " + known)
                    .orElse(name);
        }
        if (name.length() < SHORTEST_IN_SCAN) {
            return name;
        }
        return departments.stream()
                .filter(known -> known.length() > 9)
                .filter(known -> DISTANCE.apply(VietnameseText.foldedWords(known), words) >= 0)
                .min(Comparator.comparingInt(known -> DISTANCE.apply(VietnameseText.foldedWords(known), words)))
                .map(known -> "Phòng " + known.replaceAll("\\s*[–—-]\\s*", " - "))
                .orElse(name);
    }
}
