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
        public List<List<PageLine>> read(PagePictures pictures, ReadProgress progress) {
            return List.of();
        }
    };

    /** Why nothing can be read here and what to do, in Vietnamese; "" where all is there. */
    String missing();

    /** The lines of every picture, in order. Only where nothing is {@link #missing}. */
    List<List<PageLine>> read(PagePictures pictures, ReadProgress progress) throws UnreadableFileException, IOException;
}
