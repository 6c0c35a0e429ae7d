package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.List;

/** Tells abbreviations from words of a line in capitals: an abbreviation has no neighbour in capitals. */
final class Acronyms {
    private Acronyms() {}

    /** The atoms of one line, the words that stand in capitals alone marked as {@link Atom.Kind#ACRONYM}. */
    static List<Atom> mark(List<Atom> atoms) {
        var marked = new ArrayList<Atom>();
        for (int i = 0; i < atoms.size(); i++) {
            var atom = atoms.get(i);
            boolean alone = isCapitals(atom) && !isCapitals(word(atoms, i, -1)) && !isCapitals(word(atoms, i, 1));
            marked.add(alone ? atom.withKind(Atom.Kind.ACRONYM) : atom);
        }
        return marked;
    }

    /** The nearest word in the direction, or the atom itself where there is none or that is no word. */
    private static Atom word(List<Atom> atoms, int i, int step) {
        for (int at = i + step; at >= 0 && at < atoms.size(); at += step) {
            var kind = atoms.get(at).kind();
            if (kind != Atom.Kind.MARK) {
                return atoms.get(at);
            }
        }
        return atoms.get(i).withKind(Atom.Kind.FIXED);
    }

    private static boolean isCapitals(Atom atom) {
        var text = atom.text();
        return atom.kind() == Atom.Kind.WORD
                && text.length() >= 2
                && text.chars().allMatch(Character::isUpperCase);
    }
}
