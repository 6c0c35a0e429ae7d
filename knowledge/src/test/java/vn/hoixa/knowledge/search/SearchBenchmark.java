package vn.hoixa.knowledge.search;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.util.FileSystemUtils;
import vn.hoixa.knowledge.library.InMemoryLibrary;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Prints how long a question takes among 20,000 passages of ../shared/corpus (needs {@code xz}); run from the project's root
 * or from this module. Questions are runs of words of the corpus, half of them without marks.
 */
public final class SearchBenchmark {
    private static final int PASSAGES = 20_000;
    private static final int QUESTIONS = 2_000;

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var corpus = Path.of(Files.exists(Path.of("knowledge")) ? ".." : "../..", "shared/corpus/legal-vi.txt.xz");
        if (!Files.exists(corpus)) {
            System.out.println("no corpus at " + corpus);
            return;
        }
        var paragraphs = paragraphs(corpus);
        var library = new InMemoryLibrary();
        for (int from = 0; from < paragraphs.size(); from += 200) {
            var part = paragraphs.subList(from, Math.min(from + 200, paragraphs.size()));
            library.put("doc" + from, "Văn bản " + from, part);
        }
        var folder = Files.createTempDirectory("search-benchmark");
        long start = System.nanoTime();
        try (var search = LuceneSearch.open(folder, library)) {
            System.out.printf("indexed %d passages in %d ms%n", paragraphs.size(), millis(start));
            ask(search, questions(paragraphs));
            System.out.println("second run");
            ask(search, questions(paragraphs));
            start = System.nanoTime();
            search.rebuild();
            System.out.printf("rebuilt in %d ms%n", millis(start));
            library.put("doc0", "Văn bản mới", paragraphs.subList(0, 100));
            start = System.nanoTime();
            search.update("doc0");
            System.out.printf("one document of 100 passages updated in %d ms%n", millis(start));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void ask(LuceneSearch search, List<String> questions) {
        var micros = new ArrayList<Long>();
        for (var question : questions) {
            long start = System.nanoTime();
            search.search(new SearchRequest(question, Set.of(), Set.of(), 20));
            micros.add((System.nanoTime() - start) / 1000);
        }
        micros.sort(null);
        System.out.printf(
                "%d questions: p50 %d us, p95 %d us, p99 %d us%n",
                micros.size(), at(micros, 0.5), at(micros, 0.95), at(micros, 0.99));
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static List<String> paragraphs(Path corpus) throws Exception {
        var unpacking = new ProcessBuilder("xz", "-dc", corpus.toString()).start();
        var paragraphs = new ArrayList<String>();
        try (var lines =
                new BufferedReader(new InputStreamReader(unpacking.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null && paragraphs.size() < PASSAGES; line = lines.readLine()) {
                if (line.length() > 80) {
                    paragraphs.add(line);
                }
            }
        } finally {
            unpacking.destroy();
        }
        return paragraphs;
    }

    private static List<String> questions(List<String> paragraphs) {
        var random = new Random(11);
        var questions = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            var words = paragraphs.get(random.nextInt(paragraphs.size())).split(" ");
            int from = random.nextInt(Math.max(1, words.length - 12));
            var question =
                    "cho em hỏi " + String.join(" ", List.of(words).subList(from, Math.min(words.length, from + 12)));
            questions.add(i % 2 == 0 ? question : VietnameseText.fold(question));
        }
        return questions;
    }
}
