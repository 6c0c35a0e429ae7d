package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds labels ("Đơn vị chủ trì: …; Thời gian: …") on lines of their own and at the end of an item. */
final class Labels {
    /** What a label tells. */
    enum Kind {
        LEAD,
        SUPPORT,
        TIME,
        RESULT,
        DETAIL
    }

    /**
     * A label with its value.
     *
     * @param start where it begins in the text
     * @param value the words behind the colon, up to the next label
     */
    record Label(Kind kind, int start, String value) {}

    private record Place(Kind kind, int start, int end) {}

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Pattern opening;
    private final Pattern inside;

    Labels() {
        DataFile.table(Labels.class, "labels.txt")
                .forEach((kind, words) ->
                        Stream.of(words.split(",")).forEach(word -> kinds.put(word.strip(), Kind.valueOf(kind))));
        var any = kinds.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        opening = Pattern.compile("^[(]?(" + any + ")\\s*:\\s*");
        inside = Pattern.compile("(?:[.;(]|[.;:)]?\\s[-–+•])\\s*(" + any + ")\\s*:\\s*");
    }

    /** Whether the text begins with a label. */
    boolean opens(String text) {
        return opening.matcher(VietnameseText.foldInPlace(text)).find();
    }

    /** Whether the text begins with a label that names who, when or what comes of it. */
    boolean opensWithDuty(String text) {
        var found = in(text);
        return !found.isEmpty()
                && found.getFirst().start() == 0
                && found.getFirst().kind() != Kind.DETAIL;
    }

    /** All labels of a text in order; those behind its beginning only where they name who, when or what comes of it. */
    List<Label> in(String text) {
        var folded = VietnameseText.foldInPlace(text);
        var places = new ArrayList<Place>();
        var first = opening.matcher(folded);
        if (first.find()) {
            places.add(new Place(kindOf(first.group(1)), 0, first.end()));
        }
        var later = inside.matcher(folded);
        int from = places.isEmpty() ? 0 : places.getFirst().end() - 1;
        while (later.find(from)) {
            var kind = kindOf(later.group(1));
            if (kind != Kind.DETAIL) {
                places.add(new Place(kind, later.start(), later.end()));
            }
            from = later.end() - 1;
        }
        var labels = new ArrayList<Label>();
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1).start() : text.length();
            int start = Math.min(places.get(i).end(), end);
            labels.add(new Label(
                    places.get(i).kind(),
                    places.get(i).start(),
                    text.substring(start, end).strip()));
        }
        return labels;
    }

    private Kind kindOf(String words) {
        return kinds.getOrDefault(words, Kind.DETAIL);
    }
}
