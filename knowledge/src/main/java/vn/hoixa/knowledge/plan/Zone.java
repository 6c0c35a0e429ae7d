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
        /** Below this many syllables a heading says nothing but what it is about. */
        private static final int BARE = 10;

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
                    .filter(zone -> begins(folded, zone))
                    .findFirst()
                    .or(() -> Stream.of(ORGANISATION, TASKS, GOALS)
                            .filter(zone ->
                                    wordsOf(zone).stream().anyMatch(word -> VietnameseText.holdsWords(folded, word)))
                            .findFirst());
        }

        /** The zone of a heading below one of tasks; empty where it is of tasks too: "3. Phòng A bố trí kinh phí …". */
        Optional<Zone> below(String heading, Zone above) {
            var folded = VietnameseText.foldedWords(heading);
            boolean bare = folded.split(" ").length <= BARE;
            return Stream.of(FUNDING, PURPOSE, GOALS)
                    .filter(zone -> zone == FUNDING || above == TASKS)
                    .filter(zone -> begins(folded, zone) && (bare || zone == GOALS))
                    .findFirst();
        }

        /** Whether a paragraph says nothing but that the plan ends: "Trên đây là Kế hoạch …". */
        boolean closes(Block block) {
            var folded = VietnameseText.foldedWords(block.text());
            return block.marker() == Block.Marker.PARAGRAPH && begins(folded, CLOSING);
        }

        private boolean begins(String folded, Zone zone) {
            return wordsOf(zone).stream().anyMatch(word -> (folded + " ").startsWith(word + " "));
        }

        private List<String> wordsOf(Zone zone) {
            return words.getOrDefault(zone.name(), List.of());
        }
    }
}
