package vn.hoixa.knowledge.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which letters make a Vietnamese syllable: onset × rime × tone, by the rules of the spelling (quốc ngữ), no word list.
 * Not every syllable that is allowed is in use.
 */
public final class SyllableTable {
    private static final Set<String> ONSETS =
            Set.of(("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x").split(" "));
    private static final Set<String> RIMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt "
                    + "â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
                    + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap "
                    + "oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt "
                    + "ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut "
                    + "uy uya uych uynh uyt uyp uyên uyêt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
                    + "y yêm yên yêng yêt yêu")
            .split(" "));
    private static final Set<String> AFTER_QU =
            Set.of(("a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây "
                            + "e en eo et ê ên êt êch ênh ơ ơi y yên yêt ych ynh yt yu ôc")
                    .split(" "));
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final Set<String> TONELESS = toneless();

    private static final Set<String> FOLDED = folded();

    private SyllableTable() {}

    /**
     * Whether the token could be a Vietnamese syllable in either place of the tone (hoá, hóa), whatever its case.
     *
     * @param syllable one token; composed or decomposed
     */
    public static boolean contains(String syllable) {
        if (syllable.isEmpty() || syllable.length() > 14) {
            return false;
        }
        var decomposed = Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var bare = new StringBuilder();
        int tone = -1;
        for (int i = 0; i < decomposed.length(); i++) {
            int found = TONES.indexOf(decomposed.charAt(i));
            if (found < 0) {
                bare.append(decomposed.charAt(i));
            } else if (tone >= 0) {
                return false;
            } else {
                tone = found;
            }
        }
        var toneless = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return TONELESS.contains(toneless) && (!isStopped(toneless) || tone == 1 || tone == 4);
    }

    /** Whether the token is what remains of some syllable once all marks are lost ("duong" of "đường"). */
    public static boolean containsFolded(String folded) {
        return FOLDED.contains(folded);
    }

    /** Rimes that end in c, ch, p, t carry only the sharp or the heavy tone. */
    private static boolean isStopped(String toneless) {
        return toneless.endsWith("ch") || "cpt".indexOf(toneless.charAt(toneless.length() - 1)) >= 0;
    }

    private static Set<String> folded() {
        var all = new HashSet<String>();
        for (var syllable : TONELESS) {
            all.add(VietnameseText.fold(syllable));
        }
        return Set.copyOf(all);
    }

    private static Set<String> toneless() {
        var all = new HashSet<>(RIMES);
        for (var rime : RIMES) {
            boolean front = "eêiy".indexOf(rime.charAt(0)) >= 0;
            for (var onset : ONSETS) {
                boolean fits = switch (onset) {
                    case "k", "gh", "ngh" -> front;
                    case "c", "ng" -> !front;
                    case "g" -> !front || rime.startsWith("i");
                    case "gi" -> !rime.startsWith("i");
                    default -> true;
                };
                if (fits && !(rime.startsWith("yê"))) {
                    all.add(onset + rime);
                }
            }
        }
        for (var rime : AFTER_QU) {
            all.add("qu" + rime);
        }
        all.addAll(Arrays.asList("khuyên", "giêng", "giêt", "giêc", "giêm", "giên", "ngoăn", "quôc"));
        return Set.copyOf(all);
    }
}
