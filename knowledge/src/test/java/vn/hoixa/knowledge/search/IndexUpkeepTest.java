package vn.hoixa.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;

/** The index keeps in step with the library, through changes, crashes and damage. */
class IndexUpkeepTest extends SearchFixture {
    @Test
    void keepsInStepWithTheLibrary() throws Exception {
        library.put("a", "", List.of(WIFI));
        var search = open();
        library.put("a", "", List.of(WATER));
        assertThat(search.isBehind()).isTrue();
        search.update("a");
        assertThat(search.isBehind()).isFalse();
        assertThat(first(search, "thủy lợi")).isEqualTo(WATER);
        assertThat(hits(search, "wifi")).isEmpty();

        library.remove("a");
        search.remove("a");
        assertThat(hits(search, "thủy lợi")).isEmpty();
    }

    @Test
    void staysBehindWhereOtherChangesLieBetween() throws Exception {
        var search = open();
        library.put("a", "", List.of(WIFI));
        library.put("b", "", List.of(WATER));
        search.update("b");

        assertThat(search.isBehind()).isTrue();
        search.refresh();
        assertThat(search.isBehind()).isFalse();
        assertThat(first(search, "wifi")).isEqualTo(WIFI);
    }

    @Test
    void catchesUpWhenOpenedAgain() throws Exception {
        library.put("a", "", List.of(WIFI));
        library.put("b", "", List.of(WATER));
        open().close();
        // The program dies between the library's commit and the index's.
        library.put("a", "", List.of("Việc hoàn toàn khác"));
        library.remove("b");

        var search = open();
        assertThat(hits(search, "wifi")).isEmpty();
        assertThat(hits(search, "thủy lợi")).isEmpty();
        assertThat(first(search, "hoàn toàn khác")).isEqualTo("Việc hoàn toàn khác");
    }

    /** Entries replaced must not count in the statistics, however few they are beside the others. */
    @Test
    void answersAfterManyReplacementsAsANewIndexDoes() throws Exception {
        for (int i = 0; i < 30; i++) {
            library.put("other-" + i, "", List.of("Trường học số " + i + " mở lớp buổi tối cho người lớn", WATER));
        }
        library.put("a", "Kế hoạch", List.of(WIFI, "Phòng Văn hóa mở lớp múa"));
        var search = open();
        for (int round = 0; round < 5; round++) {
            library.put("a", "Kế hoạch", List.of(WIFI, "Phòng Văn hóa mở lớp múa lần " + round));
            search.refresh();
        }
        var updated = hits(search, "phòng văn hóa lắp mạng wifi lớp múa");
        search.rebuild();

        assertThat(hits(search, "phòng văn hóa lắp mạng wifi lớp múa")).isEqualTo(updated);
    }

    @Test
    void answersWhileItIsWritten() throws Exception {
        library.put("a", "", List.of(WIFI, WATER));
        var search = open();
        Callable<Integer> asking = () -> {
            int found = 0;
            for (int i = 0; i < 200; i++) {
                found += hits(search, "mạng wifi").size();
            }
            return found;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var asked = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 3; i++) {
                asked.add(threads.submit(asking));
            }
            for (int i = 0; i < 10; i++) {
                search.rebuild();
            }
            for (var one : asked) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void buildsADamagedIndexAnew() throws Exception {
        library.put("a", "", List.of(WIFI));
        open().close();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                var content = Files.readAllBytes(file);
                for (int i = content.length / 3; i < content.length; i++) {
                    content[i] ^= 0x5A;
                }
                Files.write(file, content);
            }
        }

        assertThat(first(open(), "wifi")).isEqualTo(WIFI);
    }

    @Test
    void buildsAnIndexWithAMissingFileAnew() throws Exception {
        library.put("a", "", List.of(WIFI));
        open().close();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
                Files.delete(file);
            }
        }

        assertThat(first(open(), "wifi")).isEqualTo(WIFI);
    }

    @Test
    void refusesAFolderThatIsInUse() throws Exception {
        open();
        try (var directory = FSDirectory.open(folder)) {
            assertThat(directory.listAll()).isNotEmpty();
        }

        assertThatThrownBy(() -> LuceneSearch.open(folder, library)).isInstanceOf(UncheckedIOException.class);
    }
}
