package vn.hoixa.app.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.hoixa.knowledge.library.ImportResult;

/** What the application asks of the library's side. Called by one thread at a time. */
public interface LibraryImporter {

    /**
     * Imports one file. A file that cannot be read is a result with a reason, never an exception.
     *
     * @param root the library folder that the document's name is relative to
     * @param file a file in {@code root} or below
     */
    ImportResult importFile(Path root, Path file);

    /**
     * Forgets the documents that were imported from a folder and whose files are not there any more.
     *
     * @param root the library folder
     * @param present the files that are still there; empty to forget all of the folder
     * @return what was forgotten
     */
    List<ImportResult> forgetOthers(Path root, Set<Path> present);

    /** Brings the index in step with the library; opens it, and builds it where it is missing or of another version. */
    void refreshIndex();

    /** Builds the index anew, whatever state it is in. */
    void rebuildIndex();
}
