package vn.hoixa.knowledge.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.knowledge.TestDatabase;

/** An empty library and a folder to import from, at eight in the morning of 20 June 2025. */
abstract class ImportFixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-20T01:00:00.123456Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    /** Two tasks and an indicator, as {@link FakeReaders} read them. */
    static final String PLAN = """
            KẾ HOẠCH số hóa
            T| Lắp wifi nhà văn hóa | Phòng Văn hóa | 2025-06-01
            R| Báo cáo kết quả | Đảng ủy xã | 2025-12-31
            I| Hộ dân có tài khoản VNeID | % | 2030=≥ 85% | 2025=60%""";

    @TempDir
    Path folder;

    final DataSource database = TestDatabase.library();
    final PostgresLibrary library = new PostgresLibrary(database);
    final Importer importer = importer(1);

    /** An importer whose readers are of this version. */
    final Importer importer(int version) {
        return new Importer(database, library, FakeReaders.version(version), CLOCK);
    }

    final Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static String idOf(ImportResult result) {
        return Objects.requireNonNull(result.documentId());
    }
}
