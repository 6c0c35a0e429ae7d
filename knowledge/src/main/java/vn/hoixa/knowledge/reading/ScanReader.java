package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.List;

/** Reads pages that are pictures; the place where character recognition is plugged in. */
interface ScanReader {
    /** Refuses every scan and says what to do instead. */
    ScanReader NONE = new ScanReader() {
        @Override
        public String missing() {
            return "PDF này là bản chụp (ảnh), không có lớp chữ nên chưa đọc được;"
                    + " hãy nhập bản gốc DOCX hoặc PDF có lớp chữ.";
        }

        @Override
        public List<ScannedPage> read(PagePictures pictures, ReadProgress progress) {
            return List.of();
        }
    };

    /** Why nothing can be read here and what to do, in Vietnamese; "" where all is there. */
    String missing();

    /**
     * What every picture gave, in order; a page that cannot be read does not stop the others. Only where nothing is
     * {@link #missing}.
     */
    List<ScannedPage> read(PagePictures pictures, ReadProgress progress) throws IOException;
}
