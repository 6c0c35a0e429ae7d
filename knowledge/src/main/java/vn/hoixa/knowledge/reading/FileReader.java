package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file into numbered lines. The format is told by the content first, then by the extension; nothing outside the file
 * is ever fetched. Thread-safe.
 */
public final class FileReader {
    private static final String ENCRYPTED_PACKAGE =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final Limits limits;
    private final ScanReader scans;
    private final @Nullable ReaderProcess process;

    /** Reads everything within this process. */
    public FileReader() {
        this(Limits.DEFAULT, new TesseractReader(KeptPages.NONE));
    }

    FileReader(Limits limits, ScanReader scans) {
        this(limits, scans, null);
    }

    private FileReader(Limits limits, ScanReader scans, @Nullable ReaderProcess process) {
        this.limits = limits;
        this.scans = scans;
        this.process = process;
    }

    /**
     * Reads PDF, pictures and Office files each in a process of its own, from the classes of this one, with limits of memory and
     * time; so no file can harm the application. Text, Markdown and HTML are read here.
     */
    public static FileReader isolated() {
        return isolated(new ReaderProcess());
    }

    /**
     * As {@link #isolated()}, and keeps every recognised page until {@link #forget} is called: a reading that was stopped, also
     * by the end of the program, goes on at the page where it stopped.
     *
     * @param pages the folder that keeps them; is created where it is missing
     * @param version of the readers: pages kept by another one are not used
     * @param clock says how old what was kept is; after a week it is thrown away
     */
    public static FileReader isolated(Path pages, int version, Clock clock) {
        return isolated(new ReaderProcess(new PageShelf(pages, version, clock)));
    }

    static FileReader isolated(ReaderProcess process) {
        return new FileReader(Limits.DEFAULT, new TesseractReader(KeptPages.NONE), process);
    }

    /** Whether pages that are pictures can be read on this machine. */
    public boolean canRecognise() {
        return scans.missing().isEmpty();
    }

    /** Throws away what was kept of this content for another reading, for it was imported. */
    public void forget(Path file) throws IOException {
        if (process != null) {
            process.forget(file);
        }
    }

    /**
     * @param file plain text, Markdown, HTML, DOCX, XLSX, PDF or a picture; up to 50 MiB, 200,000 lines, 2,000 pages
     * @throws UnreadableFileException where the content cannot be read, with the reason in Vietnamese
     * @throws IOException where the disk fails, {@link NoSuchFileException} where there is no such file,
     *     {@link ReadingStoppedException} where the reading was stopped together with the program
     */
    public ReadDocument read(Path file) throws UnreadableFileException, IOException {
        return read(file, ReadProgress.NONE);
    }

    /** As {@link #read(Path)}, telling how many of the pages that need character recognition are done. */
    public ReadDocument read(Path file, ReadProgress progress) throws UnreadableFileException, IOException {
        check(file);
        if (process != null && isHeavy(file)) {
            return process.read(file, progress);
        }
        return readHere(file, progress);
    }

    /** As {@link #read(Path, ReadProgress)}, within this process whatever the file. */
    ReadDocument readHere(Path file, ReadProgress progress) throws UnreadableFileException, IOException {
        check(file);
        var content = Files.readAllBytes(file);
        try {
            return readerOf(content, file, progress).read(content);
        } catch (StackOverflowError e) {
            // Parsers descend into nested structures; only a hostile file nests that deep.
            throw new UnreadableFileException("Cấu trúc của tệp lồng nhau quá sâu; không đọc.", e);
        }
    }

    private static boolean isHeavy(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return switch (Signature.of(in.readNBytes(Signature.HEAD))) {
                case PDF, ZIP, IMAGE -> true;
                case OLE, RTF, HTML, NONE -> false;
            };
        }
    }

    private void check(Path file) throws UnreadableFileException, IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException("Đây không phải là một tệp thường.");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableFileException("Tệp rỗng.");
        }
        if (size > limits.bytes()) {
            throw new UnreadableFileException("Tệp nặng hơn %d MB; hãy chia nhỏ hoặc nén ảnh trong tệp."
                    .formatted(limits.bytes() / (1024 * 1024)));
        }
    }

    private FormatReader readerOf(byte[] content, Path file, ReadProgress progress) throws UnreadableFileException {
        return switch (Signature.of(content)) {
            case PDF -> new PdfReader(limits, scans, progress);
            case ZIP -> new OfficeReader(limits);
            case HTML -> new HtmlReader(limits);
            case OLE -> throw new UnreadableFileException(oleReason(content));
            case RTF -> throw new UnreadableFileException("Tệp RTF chưa đọc được; hãy lưu thành DOCX rồi nhập lại.");
            case IMAGE -> new ImageFileReader(limits, scans, progress);
            case NONE -> textReader(content, file);
        };
    }

    private static String oleReason(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED_PACKAGE)
                ? "Tệp Word đặt mật khẩu; hãy bỏ mật khẩu rồi nhập lại."
                : "Tệp Office đời cũ (DOC, XLS, PPT) chưa đọc được; hãy lưu thành DOCX rồi nhập lại.";
    }

    private FormatReader textReader(byte[] content, Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return new TextReader(ReadDocument.Format.MARKDOWN, limits);
        }
        return (name.endsWith(".html") || name.endsWith(".htm")) && !holdsZero(content)
                ? new HtmlReader(limits)
                : new TextReader(ReadDocument.Format.TEXT, limits);
    }

    /** No text but UTF-16 holds a zero byte, and that comes with a byte order mark, which the text reader knows. */
    private static boolean holdsZero(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
