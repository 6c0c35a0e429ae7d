package vn.hoixa.knowledge.guide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.guide.Guide.Source;
import vn.hoixa.knowledge.text.VietnameseText;

/** Reads and checks the front matter of one guide. */
final class FrontMatterReader {
    private static final String FENCE = "---";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> KEYS =
            Set.of("id", "title", "audience", "checked-on", "review-by", "questions", "sources");

    private final List<String> lines;
    private final int lastLine;
    private final Map<String, Object> values;

    private FrontMatterReader(List<String> lines) {
        this.lines = lines;
        this.lastLine = closingFence(lines);
        this.values = TextYaml.read(lines.subList(1, lastLine - 1), 2);
    }

    /** @param lines the lines of the file in NFC */
    static FrontMatter read(List<String> lines) {
        return new FrontMatterReader(lines).checked();
    }

    static boolean isFence(String line) {
        return line.strip().equals(FENCE);
    }

    private static int closingFence(List<String> lines) {
        if (lines.isEmpty() || !isFence(lines.getFirst())) {
            throw new GuideFormatException(1, "bài hướng dẫn phải mở đầu bằng dòng “---” và phần khai báo.");
        }
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return i + 1;
            }
        }
        throw new GuideFormatException(1, "phần khai báo chưa được đóng bằng dòng “---”.");
    }

    private FrontMatter checked() {
        for (var key : values.keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong(key, "không có mục khai báo tên “" + key + "”.");
            }
        }
        var id = text("id");
        if (!ID.matcher(id).matches()) {
            throw wrong("id", "“id” chỉ gồm chữ thường không dấu, chữ số và gạch nối, đang là “" + id + "”.");
        }
        var reviewBy = values.containsKey("review-by") ? date("review-by") : null;
        var checkedOn = date("checked-on");
        if (reviewBy != null && reviewBy.isBefore(checkedOn)) {
            throw wrong("review-by", "ngày phải xem lại “review-by” không được trước “checked-on”.");
        }
        return new FrontMatter(
                id, text("title"), text("audience"), checkedOn, reviewBy, sources(), questions(), lastLine);
    }

    private String text(String key) {
        if (values.get(key) instanceof String value && !value.isBlank()) {
            return VietnameseText.squeeze(value);
        }
        throw wrong(key, "thiếu “" + key + "” trong phần khai báo.");
    }

    private LocalDate date(String key) {
        var written = text(key);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw wrong(key, "“" + key + "” phải là ngày dạng 2026-11-21, đang là “" + written + "”.");
        }
    }

    private List<String> questions() {
        var questions = new ArrayList<String>();
        for (var question : list("questions")) {
            if (!(question instanceof String asked) || asked.isBlank()) {
                throw wrong("questions", "mỗi câu hỏi là một dòng chữ, đặt trong ngoặc kép nếu có dấu hai chấm.");
            }
            questions.add(VietnameseText.squeeze(asked));
        }
        return questions;
    }

    private List<Source> sources() {
        var sources = new ArrayList<Source>();
        for (var source : list("sources")) {
            if (!(source instanceof Map<?, ?> fields)
                    || !(fields.get("title") instanceof String title)
                    || !(fields.get("url") instanceof String url)
                    || !url.matches("https?://\\S+")) {
                throw wrong("sources", "mỗi nguồn cần “title” và “url” bắt đầu bằng http.");
            }
            var date = fields.get("date") instanceof String written ? written : "";
            sources.add(new Source(VietnameseText.squeeze(title), url, VietnameseText.squeeze(date)));
        }
        return sources;
    }

    private List<?> list(String key) {
        if (values.get(key) instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw wrong(key, "“" + key + "” phải là danh sách có ít nhất một dòng.");
    }

    private GuideFormatException wrong(String key, String reason) {
        for (int i = 1; i < lastLine - 1; i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return new GuideFormatException(i + 1, reason);
            }
        }
        return new GuideFormatException(1, reason);
    }
}
