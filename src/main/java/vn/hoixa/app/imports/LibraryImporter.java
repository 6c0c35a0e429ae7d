package vn.hoixa.app.imports;

import java.nio.file.Path;
import vn.hoixa.knowledge.library.ImportResult;
import vn.hoixa.knowledge.reading.ReadProgress;

/** What the application asks of the library's side. Called by one thread at a time. */
public interface LibraryImporter {

    /**
     * Imports one file. A file that cannot be read is a result with a reason, never an exception.
     *
     * @param root the library folder that the document's name is relative to
     * @param file a file in {@code root} or below
     */
    ImportResult importFile(Path root, Path file);

    /** As {@link #importFile(Path, Path)}, telling of each page that is read by character recognition. */
    default ImportResult importFile(Path root, Path file, ReadProgress progress) {
        return importFile(root, file);
    }

    /** Takes the document of a file that is not there any more out of the library. */
    ImportResult remove(Path root, Path file);

    /** Brings the index in step with the library; opens it, and builds it where it is missing or of another version. */
    void refreshIndex();

    /** Builds the index anew, whatever state it is in. */
    void rebuildIndex();
}
