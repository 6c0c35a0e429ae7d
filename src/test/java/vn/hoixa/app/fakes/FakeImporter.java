package vn.hoixa.app.fakes;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.hoixa.app.imports.LibraryImporter;
import vn.hoixa.knowledge.library.ImportResult;
import vn.hoixa.knowledge.library.ImportResult.Outcome;

/** Remembers what it was asked to do. Files named "hong…" fail. */
public class FakeImporter implements LibraryImporter {
    public final List<String> done = new CopyOnWriteArrayList<>();

    @Override
    public ImportResult importFile(Path root, Path file) {
        var name = root.relativize(file).toString();
        done.add("import " + name);
        return name.startsWith("hong")
                ? new ImportResult(name, null, Outcome.FAILED, "Tệp bị hỏng.")
                : new ImportResult(name, name, Outcome.ADDED, null);
    }

    @Override
    public ImportResult remove(Path root, Path file) {
        var name = root.relativize(file).toString();
        done.add("remove " + name);
        return new ImportResult(name, name, Outcome.REMOVED, null);
    }

    @Override
    public void refreshIndex() {
        done.add("refresh");
    }

    @Override
    public void rebuildIndex() {
        done.add("rebuild");
    }
}
