package vn.hoixa.knowledge.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** PNG, JPEG, TIFF (each of its pictures a page) and GIF: photographed or scanned pages. */
record ImageFileReader(Limits limits, ScanReader scans, ReadProgress progress) implements FormatReader {

    @Override
    public ReadDocument read(byte[] content) throws UnreadableFileException, IOException {
        if (!scans.missing().isEmpty()) {
            throw new UnreadableFileException(scans.missing());
        }
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnreadableFileException("Loại tệp ảnh này chưa đọc được; hãy lưu thành PNG, JPEG hoặc TIFF.");
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return lines(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Everything is in memory here: whatever is thrown is about the content. A damaged file can make the
            // library throw anything.
            throw new UnreadableFileException("Tệp ảnh bị hỏng hoặc thuộc loại chưa đọc được.", e);
        }
    }

    private ReadDocument lines(ImageReader reader) throws UnreadableFileException, IOException {
        int count = reader.getNumImages(true);
        if (count > limits.pages()) {
            throw new UnreadableFileException(
                    "Tệp ảnh có %d trang, nhiều hơn mức %d trang; hãy chia nhỏ tệp.".formatted(count, limits.pages()));
        }
        var pages = scans.read(new FilePictures(reader, count), progress);
        var lines = new LineCollector(limits);
        var notes = new ReadNotes();
        for (int i = 0; i < pages.size(); i++) {
            lines.startPage(i + 1);
            lines.addAll(pages.get(i).lines());
            notes.scanned(i + 1, pages.get(i));
        }
        return lines.document(ReadDocument.Format.IMAGE, count, notes);
    }
}
