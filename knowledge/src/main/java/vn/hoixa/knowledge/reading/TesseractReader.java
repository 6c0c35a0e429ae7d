package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads pictures of pages with {@link Tesseract}: as many at once as there are cores, and none that are kept. */
final class TesseractReader implements ScanReader {
    private static final String FAILED = "nhận dạng chữ không xong (hết thời gian hoặc bộ nhớ)";
    private static final String DAMAGED = "ảnh của trang bị hỏng";

    private final Tesseract tesseract = new Tesseract();
    private final PageReading reading = new PageReading(tesseract);
    private final KeptPages kept;

    TesseractReader(KeptPages kept) {
        this.kept = kept;
    }

    @Override
    public String missing() {
        return tesseract.missing();
    }

    @Override
    public List<ScannedPage> read(PagePictures pictures, ReadProgress progress) throws IOException {
        var known = new HashMap<Integer, ScannedPage>();
        for (int i = 0; i < pictures.count(); i++) {
            var lines = kept.find(pictures.page(i));
            if (lines != null) {
                known.put(i, ScannedPage.of(lines));
            }
        }
        var counted = new Counted(progress, known.size(), pictures.count());
        try (var pool = Executors.newFixedThreadPool(
                Math.max(1, Runtime.getRuntime().availableProcessors()),
                Thread.ofPlatform().daemon().name("page-", 0).factory())) {
            var pages = new ArrayList<Future<ScannedPage>>();
            for (int i = 0; i < pictures.count(); i++) {
                int index = i;
                var page = known.get(index);
                pages.add(
                        page == null
                                ? pool.submit(() -> counted.one(page(pictures, index)))
                                : CompletableFuture.completedFuture(page));
            }
            try {
                return all(pages);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private ScannedPage page(PagePictures pictures, int index) {
        try {
            PagePictures.Picture picture;
            synchronized (pictures) {
                picture = pictures.get(index);
            }
            var lines = reading.lines(picture);
            kept.keep(pictures.page(index), lines);
            return ScannedPage.of(lines);
        } catch (UnreadablePageException e) {
            return ScannedPage.unread(Objects.requireNonNullElse(e.getMessage(), DAMAGED));
        } catch (IOException e) {
            return ScannedPage.unread(FAILED);
        } catch (RuntimeException e) {
            // A damaged picture can make the library throw anything; the other pages are read all the same.
            return ScannedPage.unread(DAMAGED);
        }
    }

    private static List<ScannedPage> all(List<Future<ScannedPage>> futures) throws IOException {
        var pages = new ArrayList<ScannedPage>();
        for (var future : futures) {
            try {
                pages.add(future.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while pages were read", e);
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    case null, default -> throw new IOException(e);
                }
            }
        }
        return pages;
    }

    /** Counts pages over the threads. */
    private static final class Counted {
        private final ReadProgress progress;
        private final int total;
        private int done;

        Counted(ReadProgress progress, int done, int total) {
            this.progress = progress;
            this.done = done;
            this.total = total;
            progress.page(done, total);
        }

        synchronized ScannedPage one(ScannedPage page) {
            progress.page(++done, total);
            return page;
        }
    }
}
