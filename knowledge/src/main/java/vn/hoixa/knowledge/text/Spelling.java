package vn.hoixa.knowledge.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * One spelling for syllables that are written in two ways: the place of the tone (hoá, hóa; thuỷ, thủy) and final i/y
 * after h, k, l, m, s, t, qu (kĩ, kỹ; lí, lý), the two variants that Vietnamese ministries and schools both use.
 */
public final class Spelling {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    /** Open rimes whose tone the old style puts on the first vowel and the new style on the second. */
    private static final Set<String> OLD_STYLE = Set.of("oa", "oe", "uy");

    private static final String FIRST_VOWELS = "ou";

    private Spelling() {}

    /**
     * The spelling under which variants are equal: lower case, tone in the old style place (hóa, thủy), y for a bare
     * final i after h, k, l, m, s, t.
     *
     * @param syllable one token in NFC; anything that is no syllable comes back in lower case
     */
    public static String canonical(String syllable) {
        var lower = syllable.toLowerCase(Locale.ROOT);
        if (lower.length() < 2 || lower.length() > 7) {
            return lower;
        }
        return Normalizer.normalize(finalY(oldStyleTone(lower)), Normalizer.Form.NFC);
    }

    private static String oldStyleTone(String syllable) {
        if (FIRST_VOWELS.indexOf(syllable.charAt(syllable.length() - 2)) < 0) {
            return syllable;
        }
        var rime = syllable.substring(syllable.length() - 2);
        var first = Normalizer.normalize(rime.substring(0, 1), Normalizer.Form.NFD);
        var second = Normalizer.normalize(rime.substring(1), Normalizer.Form.NFD);
        var bare = "" + first.charAt(0) + second.charAt(0);
        boolean onlyToneOnSecond = first.length() == 1 && second.length() == 2 && TONES.indexOf(second.charAt(1)) >= 0;
        boolean afterQ = syllable.length() >= 3 && syllable.charAt(syllable.length() - 3) == 'q';
        if (!onlyToneOnSecond || afterQ || !OLD_STYLE.contains(bare)) {
            return syllable;
        }
        return syllable.substring(0, syllable.length() - 2)
                + Normalizer.normalize("" + first.charAt(0) + second.charAt(1), Normalizer.Form.NFC)
                + second.charAt(0);
    }

    private static String finalY(String syllable) {
        if (syllable.length() != 2 || "hklmst".indexOf(syllable.charAt(0)) < 0) {
            return syllable;
        }
        var vowel = Normalizer.normalize(syllable.substring(1), Normalizer.Form.NFD);
        return vowel.charAt(0) == 'i' ? syllable.charAt(0) + "y" + vowel.substring(1) : syllable;
    }
}
