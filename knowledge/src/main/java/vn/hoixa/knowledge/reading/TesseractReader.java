package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads pictures of pages with {@link Tesseract}: as many at once as there are cores. */
final class TesseractReader implements ScanReader {
    private final Tesseract tesseract = new Tesseract();

    @Override
    public String missing() {
        return tesseract.missing();
    }

    @Override
    public List<List<PageLine>> read(PagePictures pictures, ReadProgress progress)
            throws UnreadableFileException, IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        var reading = new PageReading(tesseract);
        var counted = new Counted(progress, pictures.count());
        try (var pool = Executors.newFixedThreadPool(
                Math.max(1, cores),
                Thread.ofPlatform().daemon().name("page-", 0).factory())) {
            var pages = new ArrayList<Future<List<PageLine>>>();
            for (int i = 0; i < pictures.count(); i++) {
                int index = i;
                pages.add(pool.submit((Callable<List<PageLine>>) () -> {
                    PagePictures.Picture picture;
                    synchronized (pictures) {
                        picture = pictures.get(index);
                    }
                    var lines = reading.lines(picture);
                    counted.one();
                    return lines;
                }));
            }
            try {
                return all(pages);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static List<List<PageLine>> all(List<Future<List<PageLine>>> pages)
            throws UnreadableFileException, IOException {
        var lines = new ArrayList<List<PageLine>>();
        for (var page : pages) {
            try {
                lines.add(page.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while pages were read", e);
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case UnreadableFileException reason -> throw reason;
                    case IOException failure -> throw failure;
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    case null, default -> throw new IOException(e);
                }
            }
        }
        return lines;
    }

    /** Counts pages over the threads. */
    private static final class Counted {
        private final ReadProgress progress;
        private final int total;
        private int done;

        Counted(ReadProgress progress, int total) {
            this.progress = progress;
            this.total = total;
            progress.page(0, total);
        }

        synchronized void one() {
            progress.page(++done, total);
        }
    }
}
