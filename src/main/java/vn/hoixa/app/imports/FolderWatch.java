package vn.hoixa.app.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.knowledge.library.ImportResult;
import vn.hoixa.knowledge.library.ImportResult.Outcome;

/**
 * One folder over time. Every look imports what is new or changed; after the first look a file must be the same in two
 * looks, so that one that is still being copied waits. Not safe for several threads.
 */
class FolderWatch {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    /** A file that failed may only have been locked: it is tried again after this many looks, each 5 seconds. */
    private static final int LOOKS_UNTIL_RETRY = 12;

    private final LibraryFolder folder;
    private final LibraryImporter importer;
    private final KnownFiles known;
    private final ImportProgress progress;
    private final Map<Path, FileStamp> imported = new HashMap<>();
    private final Set<Path> failed = new HashSet<>();
    private Map<Path, FileStamp> lastSeen = Map.of();
    private boolean gone;
    private int looks;

    FolderWatch(LibraryFolder folder, LibraryImporter importer, KnownFiles known, ImportProgress progress) {
        this.folder = folder;
        this.importer = importer;
        this.known = known;
        this.progress = progress;
    }

    /** The files to import at start. Empty, with a line in the log, where the folder cannot be listed. */
    Set<Path> atStart() {
        lastSeen = list();
        return lastSeen.keySet();
    }

    /** Imports a file of {@link #atStart} at once. */
    ImportResult importAtStart(Path file) {
        return importFile(file, java.util.Objects.requireNonNull(lastSeen.get(file)));
    }

    /** Removes documents whose files went away, also while the program did not run. */
    List<ImportResult> removeMissing() {
        if (gone || lastSeen.isEmpty()) {
            return List.of();
        }
        var results = known.read().stream()
                .filter(file -> !lastSeen.containsKey(file))
                .map(file -> importer.remove(folder.root(), file))
                .toList();
        known.write(lastSeen.keySet());
        return results;
    }

    /** Looks again; gives what was imported or removed. */
    List<ImportResult> look() {
        var before = lastSeen;
        var now = list();
        if (gone) {
            return List.of();
        }
        lastSeen = now;
        retryFailed();
        var results = new ArrayList<ImportResult>();
        now.forEach((file, stamp) -> {
            if (!stamp.equals(imported.get(file)) && stamp.equals(before.get(file))) {
                results.add(importFile(file, stamp));
            }
        });
        if (!now.keySet().equals(before.keySet())) {
            imported.keySet().retainAll(now.keySet());
            results.addAll(removeMissing());
        }
        return results;
    }

    private ImportResult importFile(Path file, FileStamp stamp) {
        var result = imported(file);
        imported.put(file, stamp);
        if (result.outcome() == Outcome.FAILED) {
            failed.add(file);
        }
        return result;
    }

    private ImportResult imported(Path file) {
        try {
            return importer.importFile(
                    folder.root(), file, progress.open(file.getFileName().toString()));
        } finally {
            progress.close();
        }
    }

    private void retryFailed() {
        if (++looks % LOOKS_UNTIL_RETRY == 0) {
            imported.keySet().removeAll(failed);
            failed.clear();
        }
    }

    /** A folder that vanishes or is empty keeps its documents: a share may be away for a while. */
    private Map<Path, FileStamp> list() {
        try {
            var files = folder.files();
            if (gone) {
                LOG.info("Thư mục {} đã có lại.", folder.path());
                gone = false;
            }
            return files;
        } catch (IOException e) {
            if (!gone) {
                LOG.warn("Không đọc được {}: giữ nguyên những gì đã nạp, sẽ thử lại.", folder.path());
                gone = true;
            }
            return Map.of();
        }
    }
}
