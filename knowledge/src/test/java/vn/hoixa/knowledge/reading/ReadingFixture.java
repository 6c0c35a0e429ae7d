package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files written for one test, and the reader for them. */
abstract class ReadingFixture {
    static final String SENTENCE = "Ủy ban nhân dân xã Đồng Tâm giao Phòng Văn hóa chủ trì";

    @TempDir
    Path folder;

    final FileReader reader = new FileReader();

    final Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    final Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    static List<String> texts(ReadDocument document) {
        return document.lines().stream().map(SourceLine::text).toList();
    }
}
