package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the plans and bodies a question names, in any spelling, and the words that name them. */
final class NameFinder {
    private static final Set<String> JOINING = Set.of("va", "cac", "cua");
    private static final Set<String> HEADS =
            Set.of("phong", "ban", "so", "hoi", "trung", "tam", "van", "cong", "to", "doan", "uy", "ubnd");
    private static final double ENOUGH_OF_ISSUER = 0.75;
    private static final Pattern OTHER_PLACE = Pattern.compile(
            "(?<![\\p{L}])(?iu:xã|phường|huyện|thị trấn|thị xã|quận|tỉnh|thành phố)\\s+(\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,3})");
    private static final Pattern OWN_PLACE = Pattern.compile("\\b(?:xa|phuong|huyen) (?:minh|ta|em|toi|nha|tui)\\b");

    /**
     * Plans named.
     *
     * @param ids the plans that fit best; empty where none is named
     * @param phrases the folded words that name them
     * @param unknownPlace a place that no plan is for; null where none is named
     */
    record Plans(List<String> ids, List<List<String>> phrases, Optional<String> unknownPlace) {}

    /**
     * Bodies named.
     *
     * @param names canonical names, in the order of the question
     * @param phrases the folded words that name them
     */
    record BodiesNamed(List<String> names, List<List<String>> phrases) {}

    Plans plans(Question question, Vocabulary vocabulary) {
        var tokens = List.of(question.folded().split(" "));
        var named = new ArrayList<String>();
        var phrases = new ArrayList<List<String>>();
        for (var plan : vocabulary.plans()) {
            if (!plan.place().isEmpty() && question.holds(plan.place())) {
                named.add(plan.document().id());
                phrases.addAll(withLevels(plan.place()));
                phrases.addAll(runs(tokens, plan.issuer()));
            }
        }
        var byIssuer = vocabulary.plans().stream()
                .filter(plan -> issuerNamed(plan, tokens))
                .toList();
        if (named.isEmpty() || byIssuer.stream().anyMatch(plan -> plan.place().isEmpty())) {
            byIssuer.stream()
                    .filter(plan -> named.isEmpty() || plan.place().isEmpty())
                    .max(Comparator.comparingInt(plan -> plan.issuer().size()))
                    .ifPresent(plan -> {
                        named.clear();
                        named.add(plan.document().id());
                        phrases.addAll(runs(tokens, plan.issuer()));
                    });
        }
        var byNumber = vocabulary.plans().stream()
                .filter(plan -> numberNamed(plan.document(), question, phrases))
                .map(plan -> plan.document().id())
                .toList();
        if (!byNumber.isEmpty()) {
            named.retainAll(byNumber);
            named.addAll(byNumber.stream().filter(id -> !named.contains(id)).toList());
        }
        return new Plans(
                List.copyOf(new LinkedHashSet<>(named)),
                phrases,
                named.isEmpty() ? unknownPlace(question, vocabulary) : Optional.empty());
    }

    /** Whether the question speaks of the asker's own place without its name. */
    static boolean ownPlace(Question question) {
        return question.matches(OWN_PLACE);
    }

    private static boolean numberNamed(DocumentRecord document, Question question, List<List<String>> phrases) {
        if (document.number() == null) {
            return false;
        }
        var number = VietnameseText.fold(document.number());
        phrases.add(List.of(number));
        return question.holds(number);
    }

    private static boolean issuerNamed(Vocabulary.PlanNames plan, List<String> tokens) {
        if (plan.issuer().size() < 4) {
            return false;
        }
        long held = plan.issuer().stream().filter(tokens::contains).count();
        return (double) held / plan.issuer().size() >= ENOUGH_OF_ISSUER;
    }

    private static Optional<String> unknownPlace(Question question, Vocabulary vocabulary) {
        var matcher = OTHER_PLACE.matcher(question.original());
        while (matcher.find()) {
            var place = VietnameseText.foldedWords(matcher.group(1));
            boolean known = vocabulary.plans().stream()
                    .anyMatch(plan -> VietnameseText.foldedWords(plan.document().title() + " "
                                    + plan.document().issuer())
                            .contains(place));
            if (!known) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> withLevels(String place) {
        var words = List.of(place.split(" "));
        var all = new ArrayList<List<String>>();
        all.add(words);
        for (var level : List.of(
                "xa",
                "huyen",
                "phuong",
                "thi tran",
                "thi xa",
                "quan",
                "tinh",
                "thanh pho",
                "o xa",
                "cua xa",
                "ubnd xa",
                "ubnd huyen")) {
            var phrase = new ArrayList<>(List.of(level.split(" ")));
            phrase.addAll(words);
            all.add(phrase);
        }
        return all;
    }

    /** The runs of question words that all belong to a name. */
    private static List<List<String>> runs(List<String> tokens, List<String> name) {
        var runs = new ArrayList<List<String>>();
        var run = new ArrayList<String>();
        for (var token : tokens) {
            if (name.contains(token) || !run.isEmpty() && (JOINING.contains(token) || token.equals("tinh"))) {
                run.add(token);
            } else {
                if (run.size() > 1) {
                    runs.add(List.copyOf(run));
                }
                run.clear();
            }
        }
        if (run.size() > 1) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    BodiesNamed bodies(
            Question question, Vocabulary vocabulary, List<String> documentIds, List<List<String>> planPhrases) {
        var rest =
                question.without(planPhrases).stream().map(VietnameseText::fold).toList();
        var tokens = rest.stream().filter(token -> !JOINING.contains(token)).toList();
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
        return new BodiesNamed(List.copyOf(names), phrases);
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
        boolean most = n >= 3
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
                } else if (m == 0 || !JOINING.contains(rest.get(to))) {
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
