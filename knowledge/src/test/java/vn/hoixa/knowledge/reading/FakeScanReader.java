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
    public List<List<PageLine>> read(PagePictures pictures, ReadProgress progress)
            throws UnreadableFileException, IOException {
        var pages = new ArrayList<List<PageLine>>();
        for (int i = 0; i < pictures.count(); i++) {
            assert pictures.get(i).dpi() > 0;
            pages.add(List.of(new PageLine(text, confidence)));
        }
        return pages;
    }
}
