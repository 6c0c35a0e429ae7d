package vn.hoixa.knowledge.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.VietnameseText;

/** What a part of a plan is about, told by its heading. */
enum Zone {
    HEAD,
    PURPOSE,
    GOALS,
    TASKS,
    ORGANISATION,
    FUNDING,
    APPENDIX,
    CLOSING;

    /** Heading words (folded) by zone, from {@code zones.txt}. */
    static final class Headings {
        private final Map<String, List<String>> words = DataFile.table(Zone.class, "zones.txt").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> Stream.of(e.getValue().split(","))
                                .map(String::strip)
                                .toList()));

        /** The zone a heading opens; empty where it says nothing of the kind. */
        Optional<Zone> of(String heading) {
            var folded = VietnameseText.foldedWords(heading);
            return Stream.of(FUNDING, PURPOSE, ORGANISATION, GOALS, TASKS)
                    .filter(zone -> words.getOrDefault(zone.name(), List.of()).stream()
                            .anyMatch(word -> (folded + " ").startsWith(word + " ")
                                    || zone != GOALS && VietnameseText.holdsWords(folded, word)))
                    .findFirst();
        }
    }
}
