package vn.hoixa.assistant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Answering;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Rehearsal;
import vn.hoixa.assistant.conversation.StoringAssistant;
import vn.hoixa.assistant.understanding.Understanding;
import vn.hoixa.knowledge.TestDatabase;
import vn.hoixa.knowledge.guide.GuideParser;
import vn.hoixa.knowledge.library.ImportListener;
import vn.hoixa.knowledge.library.Importer;
import vn.hoixa.knowledge.library.PostgresLibrary;
import vn.hoixa.knowledge.library.Readers;
import vn.hoixa.knowledge.plan.PlanParser;
import vn.hoixa.knowledge.reading.FileReader;
import vn.hoixa.knowledge.repair.RepairedLine;
import vn.hoixa.knowledge.repair.RepairedText;
import vn.hoixa.knowledge.search.LuceneSearch;
import vn.hoixa.knowledge.search.Search;

/** A library of two invented plans and three invented guides, imported and indexed as in the application. */
public final class TestLibrary {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    public static final Clock CLOCK = at(TODAY);

    private static final List<String> FILES =
            List.of("binh-minh.txt", "tan-loc.txt", "vi-dien-tu.md", "chu-ky.md", "lua-dao-xu-ly.md");

    public final DataSource database;
    public final PostgresLibrary library;
    public final Search search;

    private TestLibrary(DataSource database, PostgresLibrary library, Search search) {
        this.database = database;
        this.library = library;
        this.search = search;
    }

    /** Ten in the morning of that day in Vietnam. */
    public static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
    }

    /** The library with both plans and all guides; made once, to be read only. */
    public static TestLibrary shared() {
        return Shared.LIBRARY;
    }

    /** A new library with these files of the test resources. */
    public static TestLibrary with(String... files) {
        return imported(List.of(folderOf(files)), readers());
    }

    /** A new library with everything in these folders. */
    public static TestLibrary imported(List<Path> folders, Readers readers) {
        try {
            var database =
                    TestDatabase.migrated("classpath:db/migration/knowledge", "classpath:db/migration/assistant");
            var library = new PostgresLibrary(database);
            new Importer(database, library, readers, CLOCK).importAll(folders, ImportListener.NONE);
            return new TestLibrary(database, library, LuceneSearch.open(passingFolder("index"), library));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports more files of the test resources; the search does not see them. */
    public void add(String... files) {
        new Importer(database, library, readers(), CLOCK).importAll(List.of(folderOf(files)), ImportListener.NONE);
    }

    private static Path folderOf(String... files) {
        try {
            var folder = passingFolder("library");
            for (var file : files) {
                Files.writeString(folder.resolve(file), String.join("\n", lines(file)));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that goes away with the tests. */
    private static Path passingFolder(String name) throws IOException {
        var folder = Files.createTempDirectory(name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Readers readers() {
        return new Readers(
                1,
                new FileReader(),
                lines -> new RepairedText(
                        false,
                        lines.stream()
                                .map(line -> new RepairedLine(line, line, 1))
                                .toList()),
                new PlanParser(CLOCK)::parse,
                new GuideParser()::parse);
    }

    public StoringAssistant assistant(Clock clock) {
        return new StoringAssistant(
                new Understanding(library, clock), new Answering(library, search, clock), database, clock);
    }

    /** The same assistant in conversations that are kept nowhere. */
    public Rehearsal rehearsal(Clock clock) {
        return new Rehearsal(new Understanding(library, clock), new Answering(library, search, clock), null, clock);
    }

    /** The answer to the last of these questions, asked one after the other in a new conversation. */
    public Answer ask(String... questions) {
        return ask(CLOCK, questions);
    }

    public Answer ask(Clock clock, String... questions) {
        var assistant = assistant(clock);
        var turn = assistant.ask(new Ask("test", null, questions[0]));
        for (int i = 1; i < questions.length; i++) {
            turn = assistant.ask(new Ask("test", turn.conversationId(), questions[i]));
        }
        return turn.answer();
    }

    /** The id of the document imported from a file. */
    public String idOf(String file) {
        return library.documents().stream()
                .filter(document -> document.source().equals(file))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The lines of a file of the test resources. */
    public static List<String> lines(String file) {
        try (var in = TestLibrary.class.getResourceAsStream("/library/" + file)) {
            var text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final TestLibrary LIBRARY = with(FILES.toArray(String[]::new));
    }
}
