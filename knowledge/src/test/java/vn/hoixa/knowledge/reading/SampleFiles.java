package vn.hoixa.knowledge.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Small files of each format, made on the spot. */
final class SampleFiles {
    private SampleFiles() {}

    static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("KẾ HOẠCH CHUYỂN ĐỔI SỐ");
            var list = numberedList(document);
            for (var item : new String[] {"Tuyên truyền", "Tập huấn"}) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.createRun().setText(item);
            }
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Nhiệm vụ");
            table.getRow(0).getCell(1).setText("Chủ trì");
            table.getRow(1).getCell(0).setText("Số hóa hồ sơ");
            table.getRow(1).getCell(0).addParagraph().createRun().setText("Đợt một");
            table.getRow(1).getCell(1).setText("Phòng Nội vụ");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static BigInteger numberedList(XWPFDocument document) {
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        level.addNewStart().setVal(BigInteger.ONE);
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    /** A DOCX whose document part is this XML. */
    static byte[] docxWithBody(String xml) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? xml.getBytes(StandardCharsets.UTF_8)
                                : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    /** A Word document with a part for macros. */
    static byte[] docm() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var content = in.readAllBytes();
                zip.write(entry.getName().equals("[Content_Types].xml") ? withMacros(content) : content);
            }
            zip.putNextEntry(new ZipEntry("word/vbaProject.bin"));
            zip.write(new byte[] {1, 2});
        }
        return out.toByteArray();
    }

    private static byte[] withMacros(byte[] contentTypes) {
        return new String(contentTypes, StandardCharsets.UTF_8)
                .replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml")
                .replaceFirst(
                        "<Override",
                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf(String... pages) throws IOException {
        try (var document = new PDDocument()) {
            write(document, pages);
            return saved(document);
        }
    }

    static byte[] encryptedPdf() throws IOException {
        try (var document = new PDDocument()) {
            write(document, "bi mat");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    static byte[] scannedPdf() throws IOException {
        return scannedPdf(null, "Nguoi ky: UBND xa");
    }

    /** A page of text, or none where that is null, and a page that is a picture with a text layer. */
    static byte[] scannedPdf(@Nullable String firstPage, String layer) throws IOException {
        try (var document = new PDDocument()) {
            if (firstPage != null) {
                write(document, firstPage);
            }
            var page = new PDPage();
            document.addPage(page);
            var image =
                    LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 600, 800);
                text(content, layer);
            }
            return saved(document);
        }
    }

    /** A page of text and one with a picture, many metres wide. */
    static byte[] pdfWithAHugePage(String firstPage) throws IOException {
        try (var document = new PDDocument()) {
            write(document, firstPage);
            var page = new PDPage(new PDRectangle(1_000_000, 1_000_000));
            document.addPage(page);
            var image =
                    LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 1_000_000, 1_000_000);
            }
            return saved(document);
        }
    }

    private static void write(PDDocument document, String... pages) throws IOException {
        for (var text : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                text(content, text);
            }
        }
    }

    private static void text(PDPageContentStream content, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(text);
        content.endText();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
