package vn.hoixa.knowledge.search;

/** Full-text search over what the library holds. */
public interface Search {

    /** The best matches, best first; empty when no word of the request is known. */
    SearchResult search(SearchRequest request);
}
