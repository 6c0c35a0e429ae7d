package vn.hoixa.app.benchmark;

import java.util.List;
import java.util.Set;
import vn.hoixa.knowledge.search.EntryKind;
import vn.hoixa.knowledge.search.Search;
import vn.hoixa.knowledge.search.SearchRequest;

/** The program's own search. */
record OwnSearch(String name, Search search, Set<EntryKind> kinds) implements Contender {
    @Override
    public List<Place> find(String question, int limit) {
        return search.search(new SearchRequest(question, kinds, Set.of(), limit)).hits().stream()
                .map(hit -> new Place(hit.documentId(), hit.lines()))
                .toList();
    }
}
