package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files with paragraphs, lists and tables, which become lines. */
class HtmlAndDocxTest extends ReadingFixture {
    @Test
    void readsHtmlByBlocksAndRows() throws Exception {
        var page = """
                <!DOCTYPE html><html><head><title>bỏ</title><script>var a = 1;</script></head><body>
                <h1>Hướng&nbsp;dẫn</h1><p>Dòng <b>một</b><br>dòng hai</p>
                <ul><li>việc một</li><li>việc hai</li></ul><ol><li>bước đầu</li></ol>
                <table><tr><th>STT</th><th>Nội dung</th></tr><tr><td>1</td><td><p>Tập huấn</p><p>cán bộ</p></td></tr></table>
                <table><tr><td><p>trái</p></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>
                </body></html>""";

        assertThat(texts(reader.read(file("a.txt", page))))
                .containsExactly(
                        "Hướng dẫn",
                        "Dòng một",
                        "dòng hai",
                        "- việc một",
                        "- việc hai",
                        "1. bước đầu",
                        "STT | Nội dung",
                        "1 | Tập huấn cán bộ",
                        "trái",
                        "a | b");
    }

    @Test
    void readsDocxWithTablesAndListNumbers() throws Exception {
        var document = reader.read(bytes("a.docx", SampleFiles.docx()));

        assertThat(document.format()).isEqualTo(ReadDocument.Format.DOCX);
        assertThat(texts(document))
                .containsExactly(
                        "KẾ HOẠCH CHUYỂN ĐỔI SỐ",
                        "1. Tuyên truyền",
                        "2. Tập huấn",
                        "Nhiệm vụ | Chủ trì",
                        "Số hóa hồ sơ Đợt một | Phòng Nội vụ");
    }
}
