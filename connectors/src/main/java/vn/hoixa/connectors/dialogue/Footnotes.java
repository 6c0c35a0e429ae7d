package vn.hoixa.connectors.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.connectors.channel.Note;

/** Citations as footnotes: those of the same place are one note, and the marks in the text follow. */
final class Footnotes {
    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})]");
    private static final Pattern REPEATED = Pattern.compile("(\\[\\d{1,3}])(?:\\s?\\1)+");
    private static final Pattern RANGE = Pattern.compile("\\?tu=(\\d{1,9})&den=(\\d{1,9})#dong-\\d{1,9}$");

    private final SourceNames names;
    private final Links links;

    Footnotes(SourceNames names, Links links) {
        this.names = names;
        this.links = links;
    }

    Cited of(String text, List<Citation> citations) {
        var groups = citations.stream()
                .collect(Collectors.groupingBy(
                        citation -> citation.documentId() + "\n" + names.of(citation),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        var notes = new ArrayList<Note>();
        var numbers = new HashMap<Integer, Integer>();
        for (var group : groups) {
            int n = notes.size() + 1;
            group.forEach(citation -> numbers.put(citation.n(), n));
            notes.add(new Note(n, names.of(group.getFirst()), links.to(page(group))));
        }
        return new Cited(renumbered(text, numbers), notes);
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
