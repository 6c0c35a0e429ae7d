package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.library.IndicatorFilter;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.library.TaskFilter;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * The names a question may use: places and issuers of the plans, and the bodies of the register.
 *
 * @param plans how each plan may be called
 * @param bodies the bodies of the register
 * @param respeller knows the words of the library
 */
record Vocabulary(List<PlanNames> plans, List<BodyName> bodies, Respeller respeller) {
    private static final Set<String> JOINING = Set.of("va", "cac", "cua");
    private static final Set<String> LEVEL = Set.of("tinh", "huyen", "xa", "phuong", "quan");
    private static final Pattern LEVEL_WORD =
            Pattern.compile("^(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh) ");

    /**
     * How a plan is called.
     *
     * @param document the plan
     * @param place its place without level, folded words; "" where it has none
     * @param issuer the issuer's folded words without joining words
     * @param issuerHead the issuer's folded words before the name of its place, without joining words; "" where it has none
     * @param allNames title, issuer and place in folded words
     */
    record PlanNames(DocumentRecord document, String place, List<String> issuer, String issuerHead, String allNames) {}

    /**
     * A body of the register.
     *
     * @param name its canonical name
     * @param words its folded words without joining words
     * @param initials the initials of its words after the first, such as "vhxh"
     * @param documentIds the plans that name it
     */
    record BodyName(String name, List<String> words, String initials, Set<String> documentIds) {}

    static Vocabulary of(Library library) {
        var plans = new ArrayList<PlanNames>();
        for (var document : library.documents()) {
            boolean plan = document.kind() == DocumentRecord.Kind.PLAN;
            if (plan) {
                plans.add(names(document));
            }
        }
        var documents = new LinkedHashMap<String, Set<String>>();
        for (var task : library.tasks(TaskFilter.ALL)) {
            task.task().lead().forEach(name -> add(documents, name, task.documentId()));
            task.task().support().forEach(name -> add(documents, name, task.documentId()));
        }
        for (var indicator : library.indicators(IndicatorFilter.ALL)) {
            indicator.indicator().lead().forEach(name -> add(documents, name, indicator.documentId()));
        }
        var bodies = documents.entrySet().stream()
                .map(e -> body(e.getKey(), e.getValue()))
                .toList();
        return new Vocabulary(List.copyOf(plans), bodies, new Respeller(LibraryWords.of(library)));
    }

    private static void add(Map<String, Set<String>> documents, String name, String documentId) {
        documents.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(documentId);
    }

    static String withoutLevel(String folded) {
        return LEVEL_WORD.matcher(folded).replaceFirst("");
    }

    /** Whether a folded word only joins the words of a name. */
    static boolean joins(String folded) {
        return JOINING.contains(folded);
    }

    private static PlanNames names(DocumentRecord document) {
        var place = document.place() == null ? "" : VietnameseText.foldedWords(document.place());
        place = withoutLevel(place);
        var issuer = document.issuer() == null
                ? List.<String>of()
                : VietnameseText.foldedSyllables(document.issuer()).stream()
                        .filter(word -> !JOINING.contains(word))
                        .toList();
        int level = IntStream.range(1, issuer.size())
                .filter(i -> LEVEL.contains(issuer.get(i)))
                .reduce((one, later) -> later)
                .orElse(0);
        var all = VietnameseText.foldedWords(document.title() + " " + document.issuer() + " " + document.place());
        return new PlanNames(document, place, issuer, String.join(" ", issuer.subList(0, level)), all);
    }

    private static BodyName body(String name, Set<String> documentIds) {
        var words = VietnameseText.foldedSyllables(name).stream()
                .filter(word -> !JOINING.contains(word))
                .toList();
        var initials = new StringBuilder();
        words.stream().skip(1).forEach(word -> initials.append(word.charAt(0)));
        return new BodyName(name, words, initials.toString(), Set.copyOf(documentIds));
    }
}
