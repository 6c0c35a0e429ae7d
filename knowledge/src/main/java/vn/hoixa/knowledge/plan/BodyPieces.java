package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Completes the name of a body that a line cuts: from the names the plan or its table uses elsewhere, and those in common
 * use, where the lines below hold the rest.
 */
final class BodyPieces {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{L}\\s)(?=\\p{Lu}\\p{Ll}+\\s\\p{Ll})");
    private static final Pattern AND = Pattern.compile("\\s+và$");
    private static final Pattern OPEN = Pattern.compile(".*(?:[-–,]|\\bXã|\\bvà|\\bcác)$");

    /** So many words of a rest tell the name without its last. */
    private static final int ALL_BUT_ONE = 4;

    private static final int LONGEST = 300;

    private final Bodies bodies;
    private final List<String> known;

    /** @param known canonical names that may stand in the table */
    BodyPieces(Bodies bodies, Set<String> known) {
        this.bodies = bodies;
        this.known = List.copyOf(known);
    }

    /**
     * What a cell names.
     *
     * @param names canonical names; empty where none or several fit
     * @param rest the words of the name that the lines below hold
     * @param sure whether the name stands whole in the row, or only one known name begins so
     */
    record Named(List<String> names, List<String> rest, boolean sure) {
        static final Named NOBODY = new Named(List.of(), List.of(), false);
    }

    /** The bodies of a cell whose first piece is {@code piece}; {@code below} are the row's next lines. */
    Named complete(String piece, List<String> below) {
        var cut = (piece.length() > LONGEST ? piece.substring(0, LONGEST) : piece)
                .replaceFirst("[\\s|_—]+$", "")
                .strip();
        var core = AND.matcher(cut).replaceFirst("");
        var wanted = withoutHead(folded(bodies.canonical(core)));
        if (wanted.isEmpty()) {
            return Named.NOBODY;
        }
        char initial = VietnameseText.fold(cut).charAt(0);
        var fitting = known.stream()
                .filter(name -> VietnameseText.fold(name).charAt(0) == initial)
                .toList();
        var exact = fitting.stream()
                .filter(name -> withoutHead(folded(name)).equals(wanted))
                .findFirst();
        var longer = fitting.stream()
                .filter(name -> withoutHead(folded(name)).startsWith(wanted + " "))
                .toList();
        var goingOn = longer.stream()
                .filter(name -> goesOn(rest(name, wanted), below))
                .max(Comparator.comparingInt(String::length));
        boolean open = OPEN.matcher(cut).matches();
        if (goingOn.isPresent()
                && (open || exact.isEmpty() || rest(goingOn.get(), wanted).size() > 1)) {
            return new Named(List.of(goingOn.get()), rest(goingOn.get(), wanted), true);
        }
        if (exact.isPresent()) {
            return new Named(List.of(exact.get()), unprinted(exact.get(), core), true);
        }
        if (longer.size() == 1) {
            return new Named(longer, rest(longer.getFirst(), wanted), true);
        }
        var shorter = beforeCapital(cut, below);
        if (shorter.isPresent()) {
            return shorter.get();
        }
        var mention = bodies.at(cut, 0);
        boolean whole = !mention.isEmpty() && mention.end() >= cut.length() - 1 && !open;
        return whole && longer.isEmpty() ? new Named(mention.names(), List.of(), below.isEmpty()) : several(cut, below);
    }

    /** "Văn phòng HĐND và Các cuộc họp": a name that goes on below, and what the next column begins with. */
    private Optional<Named> beforeCapital(String cut, List<String> below) {
        var capitals = CAPITAL.matcher(cut);
        Optional<Named> found = Optional.empty();
        while (capitals.find()) {
            var begun = cut.substring(0, capitals.start()).strip();
            var wanted = withoutHead(folded(bodies.canonical(AND.matcher(begun).replaceFirst(""))));
            boolean known = !wanted.isEmpty()
                    && this.known.stream()
                            .map(name -> withoutHead(folded(name)))
                            .anyMatch(name -> name.equals(wanted) || name.startsWith(wanted + " "));
            if (known) {
                var named = complete(begun, below);
                found = named.sure() && !named.names().isEmpty() ? Optional.of(named) : found;
            }
        }
        return found;
    }

    /** Whether a known name begins so and goes on. */
    boolean begins(String words) {
        var begun = folded(words) + " ";
        return known.stream().anyMatch(name -> folded(name).startsWith(begun));
    }

    /** "Phòng A, Phòng B": each of them whole or completed. */
    private Named several(String cut, List<String> below) {
        var parts =
                cut.split("\\s*[,;]\\s*(?=(?:các|Các|Phòng|Văn phòng|Công an|Trung tâm|Đoàn|Hội|Ban|UBND)(?:\\s|$))");
        if (parts.length < 2) {
            var begun = cut.startsWith("Các ") ? bodies.at(cut, 0).names() : List.<String>of();
            return new Named(begun, List.of(), false);
        }
        var names = new ArrayList<String>();
        var rest = new ArrayList<String>();
        boolean sure = true;
        for (var part : parts) {
            var named = complete(part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1), below);
            names.addAll(named.names());
            rest.addAll(named.rest());
            sure &= named.sure() && !named.names().isEmpty();
        }
        return new Named(names.stream().distinct().toList(), rest, sure);
    }

    /** What the name has beyond the words printed: a short name's office is the long one's. */
    private static List<String> unprinted(String name, String cut) {
        var printed = folded(cut);
        var whole = folded(name);
        return whole.startsWith(printed + " ")
                ? VietnameseText.foldedSyllables(whole.substring(printed.length()))
                : List.of();
    }

    /** Where the words of a rest begin in a line, the last place where they stand side by side; empty where they do not. */
    static Optional<Integer> placeOf(List<String> rest, String line) {
        var words = WORD.matcher(line).results().toList();
        for (int length = Math.min(rest.size(), words.size()); length > 0; length--) {
            for (int at = words.size() - length; at >= 0; at--) {
                boolean same = true;
                for (int k = 0; k < length && same; k++) {
                    same = VietnameseText.fold(words.get(at + k).group()).equals(rest.get(k));
                }
                if (same) {
                    return Optional.of(words.get(at).start());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the words stand in the lines in their order, side by side within each line. The last of many may be misread;
     * a single small word that begins the rest of several may stand there by chance.
     */
    private static boolean goesOn(List<String> rest, List<String> below) {
        int done = 0;
        for (var line : below) {
            var printed = WORD.matcher(line).results().map(m -> m.group()).toList();
            var words = printed.stream().map(VietnameseText::fold).toList();
            int most = 0;
            boolean small = true;
            for (int at = 0; at < words.size(); at++) {
                int k = 0;
                while (at + k < words.size()
                        && done + k < rest.size()
                        && words.get(at + k).equals(rest.get(done + k))) {
                    k++;
                }
                small = k > most ? Character.isLowerCase(printed.get(at).charAt(0)) : small;
                most = Math.max(most, k);
            }
            boolean byChance = done == 0 && most == 1 && rest.size() > 1 && small;
            done += byChance ? 0 : most;
        }
        return done == rest.size() || done >= ALL_BUT_ONE && done == rest.size() - 1;
    }

    private static List<String> rest(String name, String wanted) {
        return VietnameseText.foldedSyllables(withoutHead(folded(name)).substring(wanted.length()));
    }

    private static String folded(String name) {
        return VietnameseText.foldedWords(name);
    }

    /** The name without its first word, which the scan may have read wrong ("Phường" for "Phòng"). */
    private static String withoutHead(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? "" : words.substring(space + 1);
    }
}
