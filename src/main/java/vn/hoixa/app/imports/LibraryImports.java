package vn.hoixa.app.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoixa.app.settings.HoixaSettings;
import vn.hoixa.knowledge.library.ImportResult;
import vn.hoixa.knowledge.library.ImportResult.Outcome;
import vn.hoixa.knowledge.text.SafeTrace;

/** Imports at start, in the background while the page already answers, and keeps looking for changes. */
@Component
@ConditionalOnWebApplication
class LibraryImports {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryImports.class);
    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final LibraryImporter importer;
    private final ShippedFiles shipped;
    private final HoixaSettings settings;
    private final ImportProgress progress;
    private final ApplicationEventPublisher events;
    private final List<FolderWatch> watched = new ArrayList<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("library").daemon().factory());

    LibraryImports(
            LibraryImporter importer,
            ShippedFiles shipped,
            HoixaSettings settings,
            ImportProgress progress,
            ApplicationEventPublisher events) {
        this.importer = importer;
        this.shipped = shipped;
        this.settings = settings;
        this.progress = progress;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        worker.execute(() -> guarded(this::importAtStart));
        worker.scheduleWithFixedDelay(
                () -> guarded(this::look), SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Lets the file at work finish, without interrupting its writes, for the database closes right after. */
    @EventListener(ContextClosedEvent.class)
    void end() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(8, TimeUnit.SECONDS)) {
            LOG.warn("Một tệp đang nạp dở khi dừng; lần chạy sau sẽ đọc tiếp từ trang đang dở.");
        }
    }

    private void importAtStart() throws IOException {
        try {
            importer.refreshIndex();
            watched.add(watch(shipped.guides()));
            if (settings.hasLibrary()) {
                removeSample();
                settings.libraryPaths().forEach(path -> watched.add(watch(new LibraryFolder(path))));
            } else {
                watched.add(watch(shipped.sample()));
            }
            importAll();
            importer.refreshIndex();
            HeapRelief.afterFile();
        } finally {
            progress.finish();
            events.publishEvent(new LibraryReadyEvent());
        }
    }

    private FolderWatch watch(LibraryFolder folder) {
        return new FolderWatch(folder, importer, KnownFiles.of(shipped.lists(), folder), progress);
    }

    /** Own plans and an invented one do not belong into the same answers. */
    private void removeSample() throws IOException {
        var sample = shipped.noSample();
        var known = KnownFiles.of(shipped.lists(), sample);
        known.read().forEach(file -> report(importer.remove(sample.root(), file)));
        known.write(Set.of());
    }

    private void importAll() {
        var files = new LinkedHashMap<FolderWatch, Set<Path>>();
        watched.forEach(watch -> files.put(watch, watch.atStart()));
        progress.begin(files.values().stream().mapToInt(Set::size).sum());
        long began = System.nanoTime();
        files.forEach(this::importAll);
        var state = progress.state();
        LOG.info(
                "Đã nạp {} tệp trong {} giây, {} tệp lỗi.",
                state.done(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
                state.failed());
    }

    private void importAll(FolderWatch watch, Set<Path> files) {
        for (var file : files) {
            if (worker.isShutdown()) {
                return;
            }
            var result = watch.importAtStart(file);
            progress.handled(result.outcome() != Outcome.FAILED);
            report(result);
            if (result.outcome() != Outcome.UNCHANGED) {
                HeapRelief.afterFile();
            }
        }
        watch.removeMissing().forEach(this::report);
    }

    /** Also picks up what a command beside this program imported. */
    private void look() {
        for (var watch : watched) {
            for (var result : watch.look()) {
                report(result);
                HeapRelief.afterFile();
            }
        }
        importer.refreshIndex();
    }

    private void report(ImportResult result) {
        var state = progress.state();
        if (result.outcome() == Outcome.FAILED) {
            LOG.warn("[{}/{}] {}: không nạp được. {}", state.done(), state.total(), result.source(), result.reason());
        } else if (result.outcome() != Outcome.UNCHANGED) {
            LOG.info("[{}/{}] {}: {}", state.done(), state.total(), result.source(), Outcomes.vietnamese(result));
        }
    }

    /** The edge: whatever goes wrong in one look is reported, and the next look comes all the same. */
    private static void guarded(Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            LOG.error("Lỗi khi nạp tài liệu: {}", SafeTrace.of(e));
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
