package vn.hoixa.knowledge.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.SyllableTable;

/** Restores the letters of document numbers and of abbreviations by rule: HDND, HPND and HDPND are HĐND. */
final class CodeRepair {
    private static final Pattern PARTS = Pattern.compile("\\p{L}+|\\P{L}+");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");
    private static final Map<Character, List<String>> READ_FOR =
            Map.of('Đ', List.of("Đ", "D", "P", "DP", "B", "DB", "PD", "Ð"), 'I', List.of("I", "l", "1", "[", "|"));

    private final Set<String> known;
    private final Map<String, String> damaged = new HashMap<>();

    /** @param abbreviations as they are rightly written */
    CodeRepair(List<String> abbreviations) {
        this.known = new HashSet<>(abbreviations);
        for (var right : abbreviations) {
            for (var form : damagedForms(right)) {
                if (!known.contains(form) && !SyllableTable.contains(form)) {
                    damaged.putIfAbsent(form, right);
                }
            }
        }
    }

    private static List<String> damagedForms(String right) {
        for (int at = 0; at < right.length(); at++) {
            var read = READ_FOR.get(right.charAt(at));
            if (read != null) {
                var before = right.substring(0, at);
                return damagedForms(right.substring(at + 1)).stream()
                        .flatMap(rest -> read.stream().map(form -> before + form + rest))
                        .toList();
            }
        }
        return List.of(right);
    }

    /** The abbreviation that the word is or was, or null where it is none. */
    @Nullable
    String abbreviation(String word) {
        return known.contains(word) ? word : damaged.get(word);
    }

    /** The document number with its letters restored, or null where a part is no known abbreviation and no digits. */
    @Nullable
    String repair(String code) {
        var repaired = new StringBuilder();
        var parts = PARTS.matcher(code);
        boolean digits = Character.isDigit(code.charAt(0));
        while (parts.find()) {
            var part = parts.group();
            if (!Character.isLetter(part.charAt(0))) {
                repaired.append(part);
                continue;
            }
            var right = abbreviation(part);
            if (right == null && (!digits || WORD.matcher(part).matches())) {
                return null;
            }
            repaired.append(right == null ? part : right);
        }
        return repaired.toString();
    }
}
