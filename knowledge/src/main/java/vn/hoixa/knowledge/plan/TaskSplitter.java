package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Divides an item that sets several duties: at sentences with a deadline each, and where a report duty begins. */
final class TaskSplitter {
    /**
     * A duty within an item's text.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     * @param deadline its own deadline; null where it names none
     * @param reports the reports it asks for, by when; empty for work
     */
    record Part(int start, int end, @Nullable Deadline deadline, List<Deadline> reports) {}

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");
    private static final Pattern REPORT_CLAUSE = Pattern.compile(
            "(?:^|(?<=[.;,])\\s+|(?<=\\sva)\\s+)(?:dinh ky|hang (?:tuan|thang|quy|nam),? (?:tong hop,? )?(?:gui )?bao cao|tong hop,? (?:bao cao|ket qua)|bao cao|gui bao cao|thoi han bao cao|thong tin, bao cao)[^;]*");
    /** What the body does, from its first word, is to report. */
    private static final Pattern REPORTS_ONLY = Pattern.compile(
            "^\\W*(?:(?:co )?trach nhiem |dinh ky |hang \\w+ |thuc hien (?:che do )?)*(?:gui |tong hop(?: ket qua| tinh hinh| so lieu)?,? |thong tin,? )?bao cao (?:ket qua|tinh hinh|tien do|ve |so ket|dinh ky|ubnd|uy ban|tuan|thang|quy|nam )");

    /** "…, báo cáo UBND huyện trong tháng 4/2026": where the work's result goes, not a duty of its own. */
    private static final Pattern ONCE = Pattern.compile(
            "^bao cao (?:ubnd|uy ban nhan dan|chu tich|giam doc|lanh dao)(?: (?!ket qua|dinh ky|hang|theo|tinh hinh)[a-z]+){0,4} (?:truoc|trong|vao|cham nhat)(?! [^.;]{0,40}\\b(?:hang|moi) )");

    private static final Pattern IS_REPORT = Pattern.compile(
            "bao cao (?:ket qua|nam|6 thang|dinh ky|quy|thang|ve|ubnd|uy ban|ban thuong vu|thuong truc|tien do|gui|tinh hinh|day du|so ket|ban chi dao|dang uy|huyen uy|tinh uy|thanh uy|danh gia|hang|chu tich|giam doc|hieu truong|lanh dao|so |phong |bo )|ket qua[^.;]{0,60}bao cao|dinh ky[^.;]{0,60}bao cao");
    private static final Pattern HALF =
            Pattern.compile("(?:bao cao |thuc hien |ky |bc )?(?:6|sau) thang(?! dau)(?:[^;.,]{0,25}(?=[;.,]))?");
    private static final Pattern YEAR = Pattern.compile(
            "(?:bao cao |thuc hien )?(?:01 |1 |mot )?nam (?=\\(?truoc|\\(?hang|bao cao)|hang nam|1 nam|01 nam|mot nam|(?<=(?:thang|quy)(?:,| va) )nam(?![a-z]| 20)");
    private static final Pattern QUARTER = Pattern.compile(
            "hang quy|bao cao (?:ket qua )?quy(?! [ivx\\d])|3 thang|ba thang|moi quy|thang cuoi (?:cua )?(?:moi )?quy|cuoi (?:moi )?quy");
    private static final Pattern MONTH =
            Pattern.compile("(?:hang|moi) thang|1 thang|bao cao (?:ket qua )?thang(?! \\d)");

    private final DeadlineParser deadlines;

    TaskSplitter(DeadlineParser deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The duties of an item.
     *
     * @param work where the work begins, behind the bodies that do it
     * @param year the plan's year
     */
    List<Part> split(String text, int work, int year) {
        var folded = VietnameseText.foldInPlace(text);
        int report = reportStart(folded, work);
        var parts = new ArrayList<Part>();
        if (report > 0) {
            work(text, 0, report, year, parts);
        }
        if (report >= 0) {
            parts.add(new Part(report, text.length(), null, reports(text, report, year)));
            return parts;
        }
        work(text, 0, text.length(), year, parts);
        return parts;
    }

    /** Sentences up to each deadline; what follows the last one belongs to it. */
    private void work(String text, int from, int to, int year, List<Part> parts) {
        var found = deadlines.find(text.substring(from, to), year);
        if (found.size() < 2) {
            parts.add(
                    new Part(from, to, found.isEmpty() ? null : found.getFirst().deadline(), List.of()));
            return;
        }
        int start = from;
        for (int i = 0; i < found.size(); i++) {
            int end = i == found.size() - 1
                    ? to
                    : boundary(
                            text,
                            from + found.get(i).end(),
                            from + found.get(i + 1).start());
            if (end < 0) {
                // Two dates in one sentence: the work is one, the last date is when all of it is done.
                continue;
            }
            parts.add(new Part(start, end, found.get(i).deadline(), List.of()));
            start = end;
        }
    }

    /** The end of the sentence between two deadlines; -1 where both stand in one sentence. */
    private static int boundary(String text, int from, int to) {
        var sentence = SENTENCE.matcher(text).region(from, to);
        sentence.useTransparentBounds(true);
        return sentence.find() ? sentence.end() : -1;
    }

    private static int reportStart(String folded, int work) {
        if (REPORTS_ONLY.matcher(folded.substring(work)).find() && !isAside(folded, work)) {
            return 0;
        }
        var clause = REPORT_CLAUSE.matcher(folded);
        while (clause.find()) {
            int start = clause.start();
            while (start < folded.length() && Character.isWhitespace(folded.charAt(start))) {
                start++;
            }
            if (IS_REPORT.matcher(folded.substring(start)).find() && !isAside(folded, start)) {
                return start < work + 8 ? 0 : start;
            }
        }
        boolean wholeItem = IS_REPORT.matcher(folded).find()
                && (folded.contains("dinh ky") || DeadlineParser.recurrence(folded) != null)
                && folded.indexOf("bao cao") < 140;
        return wholeItem ? 0 : -1;
    }

    /** "…, báo cáo UBND tỉnh nhằm tháo gỡ": a way of working, no duty of its own. */
    private static boolean isAside(String folded, int start) {
        var rest = folded.substring(start);
        if (ONCE.matcher(rest).find()) {
            return true;
        }
        return rest.matches("(?s)bao cao [^.;]{0,60}(?:nham|de|xem xet|,).*")
                && !rest.matches("(?s).*(?:theo quy dinh|hang|dinh ky|6 thang|truoc ngay).*");
    }

    private List<Deadline> reports(String text, int from, int year) {
        var words = text.substring(from);
        var folded = VietnameseText.foldInPlace(words);
        var duties = new ArrayList<Deadline>();
        add(duties, words, folded, MONTH, Deadline.Recurrence.MONTHLY);
        add(duties, words, folded, QUARTER, Deadline.Recurrence.QUARTERLY);
        add(duties, words, folded, HALF, Deadline.Recurrence.HALF_YEARLY);
        add(duties, words, folded, YEAR, Deadline.Recurrence.YEARLY);
        if (duties.isEmpty()) {
            var dated = deadlines.find(words, year);
            duties.add(dated.isEmpty() ? Deadline.NONE : dated.getFirst().deadline());
        }
        return duties;
    }

    private static void add(
            List<Deadline> duties, String words, String folded, Pattern pattern, Deadline.Recurrence recurrence) {
        var matcher = pattern.matcher(folded);
        if (matcher.find()) {
            var phrase = words.substring(matcher.start(), phraseEnd(folded, matcher.start(), matcher.end()));
            duties.add(new Deadline(phrase.strip(), Deadline.Kind.RECURRING, null, false, recurrence, null));
        }
    }

    /** The phrase with the day it names: "báo cáo năm (trước ngày 10/12 hằng năm". */
    private static int phraseEnd(String folded, int start, int end) {
        var day = Pattern.compile(
                        "^[^;.]{0,40}?(?:truoc |vao )?ngay (?:\\d{1,2}/\\d{1,2}|\\d{1,2})(?: hang (?:nam|thang|quy))?")
                .matcher(folded.substring(start));
        return day.find() ? start + Math.max(day.end(), end - start) : end;
    }
}
