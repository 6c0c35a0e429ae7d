package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the bodies of the register that a question names, in any spelling, and the words that name them. */
final class BodyFinder {
    private static final Set<String> LEVELS = Set.of("xa", "phuong", "huyen", "tinh");
    private static final Set<String> HEADS =
            Set.of("phong", "ban", "so", "hoi", "trung", "tam", "van", "cong", "to", "doan", "uy", "ubnd");

    /**
     * Bodies named.
     *
     * @param names canonical names, in the order of the question
     * @param phrases the folded words that name them
     */
    record Named(List<String> names, List<List<String>> phrases) {}

    Named find(Question question, Vocabulary vocabulary, List<String> documentIds, List<List<String>> planPhrases) {
        var rest =
                question.without(planPhrases).stream().map(VietnameseText::fold).toList();
        var tokens = rest.stream().filter(token -> !Vocabulary.joins(token)).toList();
        var names = new LinkedHashSet<String>();
        var phrases = new ArrayList<List<String>>();
        var candidates = vocabulary.bodies().stream()
                .filter(body ->
                        documentIds.isEmpty() || body.documentIds().stream().anyMatch(documentIds::contains))
                .toList();
        int i = 0;
        while (i < tokens.size()) {
            int at = i;
            int longest = 0;
            Vocabulary.BodyName best = null;
            for (var body : candidates) {
                int length = matched(tokens, at, body);
                boolean better = length > longest
                        || length == longest && best != null && length > 0 && closer(body, best, length);
                if (better) {
                    longest = length;
                    best = body;
                }
            }
            if (best == null) {
                i++;
            } else {
                names.add(best.name());
                phrases.addAll(spellings(rest, tokens.subList(i, i + longest)));
                i += longest;
            }
        }
        if (names.isEmpty()) {
            sharingLevel(question, candidates).ifPresent(body -> {
                names.add(body.name());
                phrases.add(body.words());
                phrases.add(body.words().subList(0, body.words().size() - 1));
            });
        }
        ownCommittee(question, vocabulary, documentIds, candidates).ifPresent(names::add);
        return new Named(List.copyOf(names), phrases);
    }

    /** "Công an phường X": the level belongs to the body's name and to the place's, which took it. */
    private static Optional<Vocabulary.BodyName> sharingLevel(Question question, List<Vocabulary.BodyName> candidates) {
        return candidates.stream()
                .filter(body -> body.words().size() > 2
                        && LEVELS.contains(body.words().getLast())
                        && !body.words().getFirst().equals("ubnd")
                        && question.holds(String.join(" ", body.words())))
                .findFirst();
    }

    /** "UBND huyện X" in a question about X's plan of another issuer names a body of the register, not the plan alone. */
    private static Optional<String> ownCommittee(
            Question question, Vocabulary vocabulary, List<String> documentIds, List<Vocabulary.BodyName> candidates) {
        return vocabulary.plans().stream()
                .filter(plan -> documentIds.contains(plan.document().id())
                        && !plan.place().isEmpty())
                .filter(plan -> !plan.issuer().contains("ubnd"))
                .flatMap(plan -> candidates.stream()
                        .filter(body -> body.words().size() == 2
                                && body.words().getFirst().equals("ubnd"))
                        .filter(body -> question.holds(String.join(" ", body.words()) + " " + plan.place()))
                        .map(Vocabulary.BodyName::name))
                .findFirst();
    }

    /** Of two bodies that share the matched words the one with fewer words left is meant. */
    private static boolean closer(Vocabulary.BodyName body, Vocabulary.BodyName other, int length) {
        return body.words().size() - length < other.words().size() - length;
    }

    /** How many question words from {@code at} name the body; 0 where too few do. */
    private static int matched(List<String> tokens, int at, Vocabulary.BodyName body) {
        int n = 0;
        while (n < body.words().size()
                && at + n < tokens.size()
                && tokens.get(at + n).equals(body.words().get(n))) {
            n++;
        }
        boolean whole = n == body.words().size() && n > 1;
        boolean most = n >= 3 && 2 * n >= body.words().size()
                || n == 2
                        && !HEADS.contains(body.words().get(1))
                        && body.words().size() <= 7
                        && !generic(body);
        if (whole || most && !generic(body)) {
            return n;
        }
        return initialsMatched(tokens, at, body);
    }

    private static boolean generic(Vocabulary.BodyName body) {
        return body.name().startsWith("Các ");
    }

    /** "p vhxh", "phong vh xh": the head's word and the initials. */
    private static int initialsMatched(List<String> tokens, int at, Vocabulary.BodyName body) {
        if (body.initials().length() < 3 || !tokens.get(at).equals(body.words().getFirst())) {
            return 0;
        }
        var joined = new StringBuilder();
        for (int n = at + 1;
                n < tokens.size() && joined.length() < body.initials().length();
                n++) {
            joined.append(tokens.get(n));
            if (joined.toString().equals(body.initials())) {
                return n - at + 1;
            }
        }
        return 0;
    }

    /** The words as the question has them, joining words between them included. */
    private static List<List<String>> spellings(List<String> rest, List<String> matched) {
        for (int from = 0; from < rest.size(); from++) {
            int m = 0;
            int to = from;
            while (to < rest.size() && m < matched.size()) {
                if (rest.get(to).equals(matched.get(m))) {
                    m++;
                } else if (m == 0 || !Vocabulary.joins(rest.get(to))) {
                    break;
                }
                to++;
            }
            if (m == matched.size()) {
                return List.of(List.copyOf(rest.subList(from, to)));
            }
        }
        return List.of(matched);
    }
}
