package vn.hoixa.app.wiring;

import java.nio.file.Path;
import vn.hoixa.app.imports.LibraryImporter;
import vn.hoixa.knowledge.library.ImportResult;
import vn.hoixa.knowledge.library.Importer;
import vn.hoixa.knowledge.reading.ReadProgress;
import vn.hoixa.knowledge.search.LuceneSearch;

/** Imports into the library and keeps the index in step. */
record IndexingImporter(Importer importer, LuceneSearch search) implements LibraryImporter {
    @Override
    public ImportResult importFile(Path root, Path file) {
        return importer.importFile(root, file);
    }

    @Override
    public ImportResult importFile(Path root, Path file, ReadProgress progress) {
        return importer.importFile(root, file, progress);
    }

    @Override
    public ImportResult remove(Path root, Path file) {
        return importer.remove(root, file);
    }

    @Override
    public void refreshIndex() {
        if (search.isBehind()) {
            search.refresh();
        }
    }

    @Override
    public void rebuildIndex() {
        search.rebuild();
    }
}
