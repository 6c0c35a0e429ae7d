package vn.hoixa.connectors.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.connectors.channel.Note;

/** Citations as footnotes: those of the same place are one note, and the marks in the text follow; of a single note only the last mark stays. */
final class Footnotes {
    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})]");
    private static final Pattern REPEATED = Pattern.compile("(\\[\\d{1,3}])(?:\\s?\\1)+");

    /** A mark that comes again below: of a single source one mark at the end says as much. */
    private static final Pattern ONLY = Pattern.compile("(?s)\\s?\\[1](?=.*\\[1])");

    private static final Pattern RANGE = Pattern.compile("\\?tu=(\\d{1,9})&den=(\\d{1,9})#dong-\\d{1,9}$");

    private final SourceNames names;
    private final Links links;

    Footnotes(SourceNames names, Links links) {
        this.names = names;
        this.links = links;
    }

    /** The citations that a text has marks of, all where it has none. */
    static List<Citation> cited(String text, List<Citation> citations) {
        var marked = citations.stream()
                .filter(citation -> text.contains("[" + citation.n() + "]"))
                .toList();
        return marked.isEmpty() ? citations : marked;
    }

    Cited of(String text, List<Citation> citations) {
        var groups = citations.stream()
                .collect(Collectors.groupingBy(
                        citation -> citation.documentId() + "\n" + names.of(citation),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        var notes = new ArrayList<Note>();
        var named = new HashSet<String>();
        var numbers = new HashMap<Integer, Integer>();
        for (var group : groups) {
            int n = notes.size() + 1;
            group.forEach(citation -> numbers.put(citation.n(), n));
            var citation = group.getFirst();
            boolean known = !named.add(citation.documentId());
            var name = known ? names.again(citation) : names.of(citation);
            notes.add(new Note(n, name, links.to(page(group))));
        }
        var marked = renumbered(text, numbers);
        return new Cited(notes.size() == 1 ? ONLY.matcher(marked).replaceAll("") : marked, notes);
    }

    private static String renumbered(String text, Map<Integer, Integer> numbers) {
        var marked = MARK.matcher(text).replaceAll(mark -> {
            int n = Integer.parseInt(mark.group(1));
            return Matcher.quoteReplacement("[" + numbers.getOrDefault(n, n) + "]");
        });
        return REPEATED.matcher(marked).replaceAll("$1");
    }

    /** The page of the first, which marks the lines of all of them where it marks lines. */
    private static String page(List<Citation> group) {
        var first = group.getFirst().uri();
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (var citation : group) {
            var range = RANGE.matcher(citation.uri());
            if (!range.find()) {
                return first;
            }
            from = Math.min(from, Integer.parseInt(range.group(1)));
            to = Math.max(to, Integer.parseInt(range.group(2)));
        }
        return RANGE.matcher(first).replaceFirst("?tu=" + from + "&den=" + to + "#dong-" + from);
    }
}
