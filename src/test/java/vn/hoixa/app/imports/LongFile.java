package vn.hoixa.app.imports;

/** Lets a test say how far the reading of a long file is. */
public record LongFile(ImportProgress progress, String name, int pages) implements AutoCloseable {
    public void at(int page) {
        progress.open(name).page(page, pages);
    }

    @Override
    public void close() {
        progress.close();
    }
}
