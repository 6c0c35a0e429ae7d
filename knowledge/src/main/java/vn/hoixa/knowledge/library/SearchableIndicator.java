package vn.hoixa.knowledge.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.hoixa.knowledge.text.VietnameseText;

/** An indicator with the words of its name folded once. */
record SearchableIndicator(IndicatorRecord indicator, Set<String> foldedWords) {

    static SearchableIndicator of(IndicatorRecord record) {
        var words = VietnameseText.foldedSyllables(record.indicator().name());
        return new SearchableIndicator(record, Set.copyOf(new HashSet<>(words)));
    }

    static Predicate<SearchableIndicator> passing(IndicatorFilter filter) {
        var words = filter.words();
        var year = filter.year();
        List<String> wanted = words == null ? List.of() : VietnameseText.foldedSyllables(words);
        return one -> (filter.documentId() == null || one.indicator.documentId().equals(filter.documentId()))
                && one.foldedWords.containsAll(wanted)
                && (year == null || one.indicator.indicator().values().containsKey(year.toString()));
    }
}
