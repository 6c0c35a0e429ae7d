package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.SyllableTable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Cuts a line into atoms; what is no damaged word by its shape alone is recognised here. */
final class Tokenizer {
    private static final Pattern CHUNK = Pattern.compile("(\\s*)(\\S+)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i).*(\\w{2}@\\w+\\.|www\\.|https?:|\\.(vn|com|net|org|gov)\\b).*");
    private static final Pattern NUMBER = Pattern.compile(
            "[≥≤><=~±+]*\\d+([.,/:xX–-]\\d+)*[.,/]?(%|‰|h|km|km2|m2|m3|ha|kg|GB|MB|TB|[MGTk]?b/s|[MG]B/s|[MG]?Hz|[MGTk]bps|K|USD|đ)?");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern CODE = Pattern.compile(
            "\\d{1,5}[a-z]?[-/–](?=.*\\p{Lu})[\\p{L}\\d&./–-]+|[-/–]?\\p{Lu}[\\p{L}\\d]*([-/–][\\p{L}\\d&]+)+");
    private static final String OPENING = "([{\"“”'‘’«<-–—*•·.,;:|=>~_#^+…";
    private static final String CLOSING = ".,;:!?)]}\"“”’'‘»…–-—*|~^_=";
    private static final String INSIDE = "-–—/,;:.()+\"“”…=’'‘?!|[]";
    private static final String BREAKS = ".!?|";
    /** Marks that do not stand inside a word; two of them make debris. */
    private static final String ODD = "?;:{}()[]<>|^~\\\"";

    private static final int MOST_ODD = 2;
    private static final double CAPITALS_SHARE = 0.6;

    private final CodeRepair codes;
    private final Set<String> foreign;

    /** @param foreign words that are not Vietnamese, as they are rightly written */
    Tokenizer(CodeRepair codes, Set<String> foreign) {
        this.codes = codes;
        this.foreign = Set.copyOf(foreign);
    }

    /** The line's atoms; their gaps and texts together are the line without trailing space. */
    List<Atom> atoms(int line, String text) {
        var atoms = new ArrayList<Atom>();
        boolean capitals = isCapitals(text);
        var chunks = CHUNK.matcher(text);
        while (chunks.find()) {
            chunk(new Place(line, capitals), chunks.group(1), chunks.group(2), atoms);
        }
        return Acronyms.mark(atoms);
    }

    private void chunk(Place place, String gap, String chunk, List<Atom> atoms) {
        if (ADDRESS.matcher(chunk).matches()) {
            atoms.add(new Atom(place.line(), gap, chunk, Atom.Kind.FIXED));
            return;
        }
        int start = 0;
        int end = chunk.length();
        while (start < end && OPENING.indexOf(chunk.charAt(start)) >= 0 && !opensWord(chunk, start)) {
            start++;
        }
        while (end > start && CLOSING.indexOf(chunk.charAt(end - 1)) >= 0) {
            end--;
        }
        var before = gap;
        for (int i = 0; i < start; i++) {
            atoms.add(mark(place, before, chunk.charAt(i)));
            before = "";
        }
        if (start < end) {
            core(place, before, chunk.substring(start, end), chunk.substring(end), atoms);
            before = "";
        }
        for (int i = end; i < chunk.length(); i++) {
            atoms.add(mark(place, before, chunk.charAt(i)));
            before = "";
        }
    }

    /** Where an atom stands: its line, and whether that line is all capitals. */
    private record Place(int line, boolean capitals) {}

    private static boolean isCapitals(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        long capitals = line.chars().filter(Character::isUpperCase).count();
        return capitals > CAPITALS_SHARE * letters;
    }

    /** "[oT" is a word, "[1]" and "[văn bản]" are not. */
    private static boolean opensWord(String chunk, int at) {
        return chunk.charAt(at) == '['
                && at + 1 < chunk.length()
                && Character.isLetter(chunk.charAt(at + 1))
                && chunk.indexOf(']') < 0;
    }

    private static Atom mark(Place place, String gap, char mark) {
        var kind = BREAKS.indexOf(mark) >= 0 ? Atom.Kind.BREAK : Atom.Kind.MARK;
        return new Atom(place.line(), gap, String.valueOf(mark), kind);
    }

    private void core(Place place, String gap, String core, String behind, List<Atom> atoms) {
        if (foreign.contains(core) && !place.capitals()) {
            atoms.add(new Atom(place.line(), gap, core, Atom.Kind.FIXED));
            return;
        }
        if (core.length() == 1 && atoms.isEmpty() && behind.startsWith(")")) {
            atoms.add(new Atom(place.line(), gap, core, Atom.Kind.FIXED));
            return;
        }
        if (core.equals("%")) {
            atoms.add(mark(place, gap, '%'));
            return;
        }
        if (core.chars().filter(c -> ODD.indexOf(c) >= 0).count() >= MOST_ODD) {
            atoms.add(new Atom(place.line(), gap, core, Atom.Kind.DEBRIS));
            return;
        }
        if (NUMBER.matcher(core).matches()) {
            boolean doubtful = SHORT_NUMBER.matcher(core).matches()
                    && !behind.startsWith(".")
                    && !behind.startsWith(")")
                    && !behind.startsWith("/")
                    && !behind.startsWith("-");
            atoms.add(new Atom(place.line(), gap, core, doubtful ? Atom.Kind.DOUBTFUL_NUMBER : Atom.Kind.NUMBER));
            return;
        }
        if (CODE.matcher(core).matches()) {
            var repaired = codes.repair(core);
            if (repaired != null) {
                atoms.add(new Atom(place.line(), gap, repaired, Atom.Kind.NUMBER));
                return;
            }
        }
        words(place, gap, core, atoms);
    }

    private void words(Place place, String gap, String core, List<Atom> atoms) {
        int from = 0;
        var before = gap;
        for (int i = 0; i <= core.length(); i++) {
            boolean cut = i == core.length() || cuts(core, i);
            if (!cut) {
                continue;
            }
            if (i > from) {
                word(place, before, core.substring(from, i), atoms);
                before = "";
            }
            if (i < core.length()) {
                atoms.add(mark(place, before, core.charAt(i)));
                before = "";
            }
            from = i + 1;
        }
    }

    private static boolean cuts(String core, int i) {
        char c = core.charAt(i);
        if (c == '[' && i == 0) {
            return false;
        }
        if (c == '&') {
            return core.length() == 1
                    || i > 0
                            && i + 1 < core.length()
                            && Character.isUpperCase(core.charAt(i - 1))
                            && Character.isUpperCase(core.charAt(i + 1));
        }
        return INSIDE.indexOf(c) >= 0;
    }

    private void word(Place place, String gap, String word, List<Atom> atoms) {
        var known = codes.abbreviation(word);
        if (known != null && !(place.capitals() && SyllableTable.containsFolded(VietnameseText.fold(known)))) {
            atoms.add(new Atom(place.line(), gap, known, Atom.Kind.FIXED));
        } else if (NUMBER.matcher(word).matches()) {
            atoms.add(new Atom(place.line(), gap, word, Atom.Kind.NUMBER));
        } else if (isUndamaged(word)) {
            atoms.add(new Atom(place.line(), gap, word, Atom.Kind.FIXED));
        } else {
            atoms.add(new Atom(place.line(), gap, word, Atom.Kind.WORD));
        }
    }

    /** Letters that the English reader cannot write prove that the word was read rightly. */
    private static boolean isUndamaged(String word) {
        return DamageDetector.provesVietnamese(word);
    }
}
