package vn.hoixa.knowledge.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text: by byte order mark, else UTF-8, else the Vietnamese code page of older Windows. */
final class TextDecoder {
    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");
    /** Of a hundred marked letters one may be broken before UTF-8 is given up: a file that was cut or joined badly. */
    private static final int LETTERS_PER_BREAK = 100;
    /** Of a hundred characters one may be a control character before the file is no text. */
    private static final int CHARACTERS_PER_CONTROL = 100;

    private TextDecoder() {}

    /** The text without byte order mark. */
    static String decode(byte[] content) throws UnreadableFileException {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return lenient(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return checked(lenient(content, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return checked(lenient(content, 2, StandardCharsets.UTF_16BE));
        }
        return checked(withoutMark(content));
    }

    private static String withoutMark(byte[] content) throws UnreadableFileException {
        try {
            return strict(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            var text = lenient(content, 0, StandardCharsets.UTF_8);
            long broken = text.chars().filter(c -> c == '\uFFFD').count();
            long marked = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
            return broken <= Math.max(1, marked / LETTERS_PER_BREAK) && marked > 0 ? text : oldCode(content);
        }
    }

    /** The codes of an old font are left for {@link OldFonts} to convert. */
    private static String oldCode(byte[] content) throws UnreadableFileException {
        var western = lenient(content, 0, StandardCharsets.ISO_8859_1);
        return OldFonts.isUsed(western) ? western : vietnameseWindows(content);
    }

    private static String vietnameseWindows(byte[] content) throws UnreadableFileException {
        try {
            return strict(content, WINDOWS_VIETNAMESE);
        } catch (CharacterCodingException e) {
            throw unknown(e);
        }
    }

    private static String checked(String text) throws UnreadableFileException {
        long controls = text.chars().filter(TextDecoder::isControl).count();
        if (controls > Math.max(1, text.length() / CHARACTERS_PER_CONTROL)) {
            throw unknown(null);
        }
        return text;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B';
    }

    private static UnreadableFileException unknown(@Nullable Throwable cause) {
        var reason =
                "Không nhận ra loại tệp: nội dung không phải văn bản. Đọc được: TXT, MD, HTML, DOCX, XLSX, PDF và ảnh.";
        return cause == null ? new UnreadableFileException(reason) : new UnreadableFileException(reason, cause);
    }

    private static String strict(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private static String lenient(byte[] content, int from, Charset charset) {
        return new String(content, from, content.length - from, charset);
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
