package vn.hoixa.app.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the contract, read from {@code HOIXA_…} variables by application.properties.
 *
 * @param data where the embedded database and the index live
 * @param library folders and files to import and watch, ':' between them; null or blank for none, then the sample is shown
 * @param today a fixed date for tests and demonstrations; null for the real one
 * @param ratePerMinute questions a minute from one address, at least 0; 0 for no limit
 */
@ConfigurationProperties("hoixa")
public record HoixaSettings(
        Path data, @Nullable String library, @Nullable LocalDate today, int ratePerMinute) {
    public HoixaSettings {
        data = data.toAbsolutePath().normalize();
        if (ratePerMinute < 0) {
            throw new IllegalArgumentException("HOIXA_RATE_PER_MINUTE phải từ 0 trở lên: " + ratePerMinute);
        }
    }

    /** Whether own plans were named; without them the sample plan is shown. */
    public boolean hasLibrary() {
        return library != null && !library.isBlank();
    }

    /** The folders and files to import, absolute, in the order given, without doubles. */
    public List<Path> libraryPaths() {
        if (library == null) {
            return List.of();
        }
        return Arrays.stream(library.split(":", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> Path.of(part).toAbsolutePath().normalize())
                .distinct()
                .toList();
    }
}
