package vn.hoixa.assistant.answering;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.search.EntryKind;
import vn.hoixa.knowledge.search.Search;
import vn.hoixa.knowledge.search.SearchRequest;
import vn.hoixa.knowledge.search.SearchResult.Hit;
import vn.hoixa.knowledge.text.LineRange;

/** Where answers take their evidence from, and how they cite it. */
final class Sources {
    private static final int QUOTE = 600;
    private static final int HEAD = 12;
    private static final Pattern YEAR = Pattern.compile("\\b20[2-4]\\d\\b");

    private final Library library;
    private final Search search;

    Sources(Library library, Search search) {
        this.library = library;
        this.search = search;
    }

    Library library() {
        return library;
    }

    /** Matches of some words in some plans; empty for no words. */
    List<Hit> find(String words, Set<EntryKind> kinds, List<String> documentIds, int limit) {
        return words.isBlank()
                ? List.of()
                : search.search(new SearchRequest(words, kinds, Set.copyOf(documentIds), limit))
                        .hits();
    }

    /** Matches of some words in one document. */
    List<Hit> find(String words, EntryKind kind, String documentId, int limit) {
        return find(words, Set.of(kind), List.of(documentId), limit);
    }

    /** Whether the library has this document; an official's answer is none of its documents. */
    boolean holds(String id) {
        return library.document(id).isPresent();
    }

    DocumentRecord document(String id) {
        return library.document(id).orElseThrow(() -> new IllegalStateException("document is gone: " + id));
    }

    /** The year a plan was issued in, from its date or its first lines; null where neither says. */
    @Nullable
    Integer year(String documentId) {
        var issued = document(documentId).issuedOn();
        if (issued != null) {
            return issued.getYear();
        }
        return library.lines(documentId, new LineRange(1, HEAD)).stream()
                .flatMap(line -> YEAR.matcher(line.text()).results())
                .map(match -> Integer.valueOf(match.group()))
                .max(Integer::compare)
                .orElse(null);
    }

    /** The plans of the library that were read. */
    List<DocumentRecord> plans() {
        return library.documents().stream()
                .filter(document -> document.kind() == DocumentRecord.Kind.PLAN)
                .toList();
    }

    /** The place a plan is for, in short: "xã …", its issuer where it names none. */
    String place(String documentId) {
        var plan = document(documentId);
        var place = plan.place();
        var issuer = plan.issuer();
        return place != null ? place : issuer != null ? issuer : plan.title();
    }

    /** How a plan is called in an answer: "kế hoạch của UBND xã …". */
    String called(String documentId) {
        var document = document(documentId);
        if (document.kind() == DocumentRecord.Kind.GUIDE) {
            return "hướng dẫn “" + document.title() + "”";
        }
        var owner = document.issuer() != null ? document.issuer() : document.place();
        var place = document.place();
        if (owner == null) {
            return "“" + document.title() + "”";
        }
        boolean named = place == null || owner.contains(place.substring(place.indexOf(' ') + 1));
        var number = document.number() == null ? "" : " số " + document.number();
        return "kế hoạch" + number + " của " + owner + (named ? "" : " (" + place + ")");
    }

    Citation citation(int n, String documentId, String section, LineRange range, String quote) {
        var document = document(documentId);
        @Nullable Integer page = null;
        int first = range.first();
        int last = range.last();
        if (document.pages() > 0) {
            var lines = library.lines(documentId, range);
            if (!lines.isEmpty()) {
                var start = lines.getFirst();
                page = start.page();
                first = start.number();
                last = lines.stream()
                        .filter(line -> java.util.Objects.equals(line.page(), start.page()))
                        .mapToInt(line -> line.number())
                        .max()
                        .orElse(first);
            }
        }
        return new Citation(
                n,
                documentId,
                document.source(),
                document.title(),
                document.number(),
                section,
                page,
                first,
                last,
                quote.length() > QUOTE ? quote.substring(0, QUOTE) + "…" : quote,
                "/nguon/" + documentId + "?tu=" + range.first() + "&den=" + range.last() + "#dong-" + range.first());
    }
}
