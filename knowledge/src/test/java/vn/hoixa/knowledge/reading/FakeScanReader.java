package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the same line from every picture. */
record FakeScanReader(String text, double confidence) implements ScanReader {
    @Override
    public String missing() {
        return "";
    }

    @Override
    public List<ScannedPage> read(PagePictures pictures, ReadProgress progress) throws IOException {
        var pages = new ArrayList<ScannedPage>();
        for (int i = 0; i < pictures.count(); i++) {
            pages.add(page(pictures, i));
        }
        return pages;
    }

    private ScannedPage page(PagePictures pictures, int index) throws IOException {
        try {
            assert pictures.get(index).dpi() > 0;
            return ScannedPage.of(List.of(new PageLine(text, confidence)));
        } catch (UnreadablePageException e) {
            return ScannedPage.unread(java.util.Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }
}
