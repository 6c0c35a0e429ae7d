package vn.hoixa.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.knowledge.library.InMemoryLibrary;

/** A library in memory and the index on disk that is opened for it. */
abstract class SearchFixture {
    static final String WIFI = "Giao Phòng Văn hóa lắp đặt mạng wifi miễn phí tại nhà văn hóa thôn";
    static final String WATER = "Trạm Thủy lợi đo độ mặn trên sông mỗi tuần";

    @TempDir
    Path folder;

    final InMemoryLibrary library = new InMemoryLibrary();
    private @Nullable LuceneSearch opened;

    @AfterEach
    final void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }

    /** The search in the folder, in step with the library; one that was opened before is closed. */
    final LuceneSearch open() throws IOException {
        close();
        var search = LuceneSearch.open(folder, library);
        opened = search;
        return search;
    }

    static List<SearchResult.Hit> hits(LuceneSearch search, String text) {
        return search.search(new SearchRequest(text, Set.of(), Set.of(), 10)).hits();
    }

    /** The text of the best hit. */
    static String first(LuceneSearch search, String text) {
        var hits = hits(search, text);
        assertThat(hits).as(text).isNotEmpty();
        return hits.get(0).text();
    }
}
