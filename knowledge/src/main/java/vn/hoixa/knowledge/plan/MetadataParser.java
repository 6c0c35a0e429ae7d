package vn.hoixa.knowledge.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.DocumentNumbers;
import vn.hoixa.knowledge.text.Period;
import vn.hoixa.knowledge.text.PeriodParser;
import vn.hoixa.knowledge.text.VietnameseText;

/** Reads the head of a plan: title, number, issuer, place and date (form of Decree 30/2020/NĐ-CP, annex I). */
final class MetadataParser {
    private static final int HEAD_LINES = 45;
    private static final String NAME = "\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{L}*){0,3}";
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*S\\p{L}{0,2}\\s*[:.;]?\\s*(\\d{1,5})\\s*/\\s*([A-ZĐ]{2,6}\\s?-\\s?[A-ZĐ&]{2,12})");
    /** "Số 12-KH/HU": the form of the Party's documents. */
    private static final Pattern PARTY_NUMBER = Pattern.compile(
            "^\\s*S\\p{L}{0,2}\\s*[:.;]?\\s*(\\d{1,5})\\s*-\\s*([A-ZĐ]{2,6})\\s*/\\s*([A-ZĐ]{1,6})(?![\\p{L}])");
    /** A Party committee in the head: "ĐẢNG ỦY XÃ …", "HUYỆN ỦY …". */
    private static final Pattern PARTY_COMMITTEE = Pattern.compile(
            "^((?:ĐẢNG|HUYỆN|TỈNH|THÀNH|THỊ|QUẬN)\\s+(?:ỦY|UỶ)(?:\\s\\p{Lu}+){1,6}?)(?=\\s+(?:ĐẢNG\\s+CỘNG|\\p{Lu}\\p{Ll})|\\s*$)");

    private static final Pattern PARTY_LEVEL =
            Pattern.compile("(?<= ủy )(?:Xã|Phường|Huyện|Thị Trấn|Tỉnh|Thành Phố)(?= )");
    private static final Pattern HEAD_PLACE = Pattern.compile(
            "(XÃ|HUYỆN|PHƯỜNG|THỊ TRẤN|THỊ XÃ|QUẬN|THÀNH PHỐ|TỈNH)(?:\\s+(?:ỦY|UỶ))?\\s+(\\p{Lu}+(?:\\s\\p{Lu}+){0,3}?)(?=\\s+(?:Đ|C)\\p{L}+ (?:lập|L|HÒA|HOÀ|X|CỘNG)|\\s*$)");
    private static final Pattern TEXT_PLACE =
            Pattern.compile("(?:^|[\\s(])(xã|huyện|phường|thị trấn|thị xã|quận) +(" + NAME + ")");
    private static final Pattern ISSUES =
            Pattern.compile("(?<![\\p{L}])(Ban Thường vụ \\p{L}+ (?:ủy|uỷ)|UBND|(?:Ủy|Uỷ) ban nhân dân)\\s+(?:(\\p{L}+ "
                    + NAME + ")\\s+)?(?:xây dựng|ban hành)\\s+[Kk]ế hoạch");
    /** The office below its committee in the head: "UBND TỈNH …", "SỞ …". */
    private static final Pattern OFFICE = Pattern.compile(
            "^((?:SỞ|BAN|PHÒNG|TRUNG TÂM|CHI CỤC)(?:,? [\\p{Lu}&-]+){1,9}?)(?=\\s+(?:\\p{Lu}\\p{Ll}|CỘNG H)|\\s*$)");

    private static final Pattern NAME_PARTS =
            Pattern.compile("(?:^|(?<=^(?:sở|ban|phòng|trung tâm|chi cục)) | và |, | - )\\p{L}");

    private static final Pattern DATE_OF_ISSUE = Pattern.compile(",\\s*ngay[^,;]{1,12}thang[^,;]{1,12}nam");

    private final PeriodParser periods = new PeriodParser();
    private final Bodies bodies;

    MetadataParser(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * What the head says.
     *
     * @param lines the whole plan as repaired
     * @param fallbackTitle the title of a plan without one, such as its file name
     */
    PlanMetadata parse(List<String> lines, String fallbackTitle) {
        var head = lines.stream().limit(HEAD_LINES).map(BlockReader::plain).toList();
        var text = String.join("\n", lines);
        var title = TitleReader.read(head).orElse(fallbackTitle);
        var place = place(head, title, text);
        return new PlanMetadata(title, number(head), issuer(head, text, place), place, issuedOn(head));
    }

    /** The year of the plan: of its date, or else the latest year a date of its head names. */
    int year(PlanMetadata metadata, List<String> lines, int fallback) {
        if (metadata.issuedOn() != null) {
            return metadata.issuedOn().getYear();
        }
        return lines.stream()
                .limit(HEAD_LINES)
                .flatMap(line -> periods.parse(line, 1).stream())
                .filter(p -> p.yearGiven() && (p.kind() == Period.Kind.DAY || p.kind() == Period.Kind.MONTH))
                .mapToInt(p -> p.last().getYear())
                .filter(year -> year <= fallback)
                .max()
                .orElse(fallback);
    }

    private static @Nullable String number(List<String> head) {
        for (var line : head.subList(0, Math.min(15, head.size()))) {
            var state = NUMBER.matcher(line);
            if (state.find()) {
                return DocumentNumbers.normal(state.group(1) + "/" + state.group(2));
            }
            var party = PARTY_NUMBER.matcher(line);
            if (party.find()) {
                return party.group(1) + "-" + party.group(2) + "/" + party.group(3);
            }
        }
        return null;
    }

    private @Nullable LocalDate issuedOn(List<String> head) {
        for (var line : head.subList(0, Math.min(15, head.size()))) {
            var folded = VietnameseText.fold(line);
            if (DATE_OF_ISSUE.matcher(folded).find()) {
                var day = periods.parse(line, 1).stream()
                        .filter(p -> p.kind() == Period.Kind.DAY && p.yearGiven())
                        .findFirst();
                return day.map(Period::first).orElse(null);
            }
        }
        return null;
    }

    private static @Nullable String place(List<String> head, String title, String text) {
        for (var line : head.subList(0, Math.min(8, head.size()))) {
            var m = HEAD_PLACE.matcher(line);
            if (!line.startsWith("ĐẢNG BỘ") && m.find()) {
                return m.group(1).toLowerCase(Locale.ROOT) + " " + titleCase(m.group(2));
            }
        }
        return mostFrequent(title).or(() -> mostFrequent(text)).orElse(null);
    }

    private static Optional<String> mostFrequent(String text) {
        var counts = new HashMap<String, Integer>();
        var m = TEXT_PLACE.matcher(text);
        while (m.find()) {
            counts.merge(m.group(1) + " " + m.group(2), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private @Nullable String issuer(List<String> head, String text, @Nullable String place) {
        boolean committee = head.stream()
                .limit(6)
                .map(VietnameseText::foldedWords)
                .anyMatch(words -> words.contains("uy ban nhan dan") || words.startsWith("ubnd"));
        var office = head.stream()
                .limit(6)
                .map(OFFICE::matcher)
                .filter(Matcher::find)
                .findFirst();
        if (committee && office.isPresent()) {
            return bodies.canonical(inSmallLetters(office.get().group(1), text));
        }
        if (committee && place != null) {
            return "UBND " + place;
        }
        var party = head.stream()
                .limit(6)
                .map(PARTY_COMMITTEE::matcher)
                .filter(Matcher::find)
                .findFirst();
        if (party.isPresent()) {
            return partyName(party.get().group(1));
        }
        var m = ISSUES.matcher(text.replace('\n', ' '));
        if (m.find()) {
            var level = m.group(2) == null ? "" : " " + m.group(2);
            var name = bodies.canonical(m.group(1)) + level;
            return name.startsWith("UBND") && place != null ? "UBND " + place : name;
        }
        return null;
    }

    /** "ĐẢNG ỦY XÃ VĨNH AN" as "Đảng ủy xã Vĩnh An". */
    private static String partyName(String capitals) {
        var words = titleCase(capitals).replaceFirst(" (?:Ủy|Uỷ)(?= )", " ủy");
        var level = PARTY_LEVEL.matcher(words);
        return level.replaceFirst(found -> found.group().toLowerCase(Locale.ROOT));
    }

    /** "SỞ TƯ PHÁP" as the text writes it: "Sở Tư pháp". */
    private static String inSmallLetters(String capitals, String text) {
        var spelt = Pattern.compile(Pattern.quote(capitals), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        while (spelt.find()) {
            if (!spelt.group().equals(capitals)) {
                return spelt.group();
            }
        }
        return nameCase(capitals);
    }

    /** "SỞ KHOA HỌC VÀ CÔNG NGHỆ": a capital for the head, for what follows it, and behind "và", a comma or a dash. */
    private static String nameCase(String capitals) {
        var name = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
        var starts = NAME_PARTS.matcher(name.toString());
        while (starts.find()) {
            name.setCharAt(starts.end() - 1, Character.toUpperCase(name.charAt(starts.end() - 1)));
        }
        return name.toString();
    }

    private static String titleCase(String capitals) {
        var words = new ArrayList<String>();
        for (var word : capitals.strip().split("\\s+")) {
            words.add(word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words);
    }
}
