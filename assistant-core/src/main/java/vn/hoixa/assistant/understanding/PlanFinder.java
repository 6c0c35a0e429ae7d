package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.assistant.understanding.Vocabulary.PlanNames;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the plans a question names, by place, issuer or number in any spelling, and the words that name them. */
final class PlanFinder {
    private static final double ENOUGH_OF_ISSUER = 0.75;
    private static final int SHORTEST_ISSUER = 4;
    private static final Pattern OWN_PLACE = Pattern.compile("\\b(?:xa|phuong|huyen) (?:minh|ta|em|toi|nha|tui)\\b");

    private static final Pattern COMPARES =
            Pattern.compile("\\b(?:so sanh|(?:cao|thap|lon|nho|it|nhieu) hon|hon kem|bang nhau)\\b");

    private final Places places = new Places();

    /**
     * Plans named.
     *
     * @param ids the plans that fit best; empty where none is named
     * @param phrases the folded words that name them
     * @param unknownPlace a place that no plan is for; empty where none is named
     */
    record Named(List<String> ids, List<List<String>> phrases, Optional<String> unknownPlace) {}

    Named find(Question question, Vocabulary vocabulary) {
        var tokens = List.of(question.folded().split(" "));
        var named = new ArrayList<String>();
        var phrases = new ArrayList<List<String>>();
        Optional<String> other = Optional.empty();
        for (var plan : vocabulary.plans()) {
            if (!plan.place().isEmpty() && question.holds(plan.place())) {
                var level = otherLevel(question, plan);
                if (level.isPresent()) {
                    other = level;
                    continue;
                }
                named.add(plan.document().id());
                phrases.addAll(withLevels(plan.place()));
                phrases.addAll(runs(tokens, plan.issuer()));
            }
        }
        byIssuer(question, vocabulary, tokens, named, phrases);
        byNumber(question, vocabulary, named, phrases);
        var unknown = !named.isEmpty()
                ? Optional.<String>empty()
                : other.or(() -> places.unknown(question, vocabulary)).or(() -> elsewhere(question, vocabulary));
        return new Named(List.copyOf(new LinkedHashSet<>(named)), phrases, unknown);
    }

    /** Whether the question speaks of the asker's own place without its name. */
    static boolean ownPlace(Question question) {
        return question.matches(OWN_PLACE);
    }

    private void byIssuer(
            Question question,
            Vocabulary vocabulary,
            List<String> tokens,
            List<String> named,
            List<List<String>> phrases) {
        var found = vocabulary.plans().stream()
                .filter(plan -> issuerNamed(plan, tokens) || headNamed(plan, question))
                .toList();
        if (named.isEmpty() || found.stream().anyMatch(plan -> plan.place().isEmpty())) {
            found.stream()
                    .filter(plan -> named.isEmpty() || plan.place().isEmpty())
                    .max(Comparator.comparingInt(plan -> plan.issuer().size()))
                    .ifPresent(plan -> {
                        // A place named beside an office may only say where it is, but not where two are compared.
                        if (!question.matches(COMPARES)) {
                            named.clear();
                        }
                        named.add(plan.document().id());
                        phrases.addAll(runs(tokens, plan.issuer()));
                    });
        }
    }

    private static void byNumber(
            Question question, Vocabulary vocabulary, List<String> named, List<List<String>> phrases) {
        var found = new ArrayList<String>();
        for (var plan : vocabulary.plans()) {
            var written = plan.document().number();
            if (written != null) {
                var number = VietnameseText.fold(written);
                phrases.add(List.of(number));
                if (question.holds(number)) {
                    found.add(plan.document().id());
                }
            }
        }
        if (!found.isEmpty()) {
            named.retainAll(found);
            found.stream().filter(id -> !named.contains(id)).forEach(named::add);
        }
    }

    private static boolean issuerNamed(PlanNames plan, List<String> tokens) {
        if (plan.issuer().size() < SHORTEST_ISSUER) {
            return false;
        }
        long held = plan.issuer().stream().filter(tokens::contains).count();
        return (double) held / plan.issuer().size() >= ENOUGH_OF_ISSUER;
    }

    /** "Ban quản lý KCN" alone: the issuer's name without its place, where no other province is named. */
    private boolean headNamed(PlanNames plan, Question question) {
        return plan.issuerHead().contains(" ")
                && plan.issuerHead().split(" ").length >= SHORTEST_ISSUER
                && question.holds(plan.issuerHead())
                && places.otherProvince(question, plan.allNames()).isEmpty();
    }

    /** A body that issued a plan, of another province. */
    private Optional<String> elsewhere(Question question, Vocabulary vocabulary) {
        return vocabulary.plans().stream()
                .filter(plan -> plan.issuerHead().split(" ").length >= SHORTEST_ISSUER)
                .filter(plan -> question.holds(plan.issuerHead()))
                .flatMap(plan -> places.otherProvince(question, plan.allNames()).stream())
                .map(province -> question.asWritten(province))
                .findFirst();
    }

    /** "huyện X" where the library has the plan of "xã X": another place of the same name. */
    private static Optional<String> otherLevel(Question question, PlanNames plan) {
        var words = question.words();
        var folded = words.stream().map(VietnameseText::fold).toList();
        var place = List.of(plan.place().split(" "));
        Optional<String> other = Optional.empty();
        for (int i = 0; i + place.size() <= words.size(); i++) {
            if (folded.subList(i, i + place.size()).equals(place)) {
                var level = levelBefore(words, i);
                if (level.isEmpty()
                        || VietnameseText.holdsWords(
                                plan.allNames(), VietnameseText.fold(level) + " " + plan.place())) {
                    return Optional.empty();
                }
                other = Optional.of(level + " " + String.join(" ", words.subList(i, i + place.size())));
            }
        }
        return other;
    }

    private static String levelBefore(List<String> words, int at) {
        for (int length = 2; length > 0; length--) {
            if (at - length >= 0) {
                var level = Places.levelAt(words, at - length);
                if (level.split(" ").length == length && !level.isEmpty()) {
                    return level;
                }
            }
        }
        return "";
    }

    private static List<List<String>> withLevels(String place) {
        var words = List.of(place.split(" "));
        var all = new ArrayList<List<String>>();
        all.add(words);
        for (var level : Places.LEVELS) {
            var folded = VietnameseText.fold(level);
            for (var before : List.of("", "o ", "cua ", "ubnd ")) {
                var phrase = new ArrayList<>(List.of((before + folded).split(" ")));
                phrase.addAll(words);
                all.add(phrase);
            }
        }
        return all;
    }

    /**
     * The runs of question words that all belong to a name and stand in its order, as an office's own words may be among
     * them; joining words at their end are not part of them.
     */
    private static List<List<String>> runs(List<String> tokens, List<String> name) {
        var runs = new ArrayList<List<String>>();
        var run = new ArrayList<String>();
        int at = -1;
        for (var token : tokens) {
            int next = at + 1 + name.subList(at + 1, name.size()).indexOf(token);
            boolean inOrder = next > at;
            boolean between = !name.contains(token) && (Vocabulary.joins(token) || token.equals("tinh"));
            if (inOrder || !run.isEmpty() && between) {
                at = inOrder ? next : at;
                run.add(token);
            } else {
                keep(run, name, runs);
                run.clear();
                at = name.indexOf(token);
                if (at >= 0) {
                    run.add(token);
                }
            }
        }
        keep(run, name, runs);
        return runs;
    }

    private static void keep(List<String> run, List<String> name, List<List<String>> runs) {
        int end = run.size();
        while (end > 0 && !name.contains(run.get(end - 1))) {
            end--;
        }
        if (end > 1) {
            runs.add(List.copyOf(run.subList(0, end)));
        }
    }
}
