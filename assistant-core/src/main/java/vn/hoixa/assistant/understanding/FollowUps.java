package vn.hoixa.assistant.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from folded words whether and how a question goes on with the conversation. */
final class FollowUps {
    private static final Pattern CONTINUES = Pattern.compile(
            "^(?:vay|the|con|va|roi|the con|vay con|vay thi|the thi|ai lam cung|bao gio xong|gui cho ai)\\b");
    private static final Pattern REFERS = Pattern.compile(
            "\\b(?:viec do|viec nay|cai do|cai nay|nhiem vu do|nhiem vu nay|no|chuyen do|chuyen nay|ke hoach xong|viec ay)\\b");
    private static final Pattern LATE = Pattern.compile(
            "\\b(?:(?:qua|tre|het|den) han (?:roi )?(?:chua|khong)|tre (?:roi )?chua|con (?:lai )?(?:bao nhieu|may|bao) (?:ngay|lau|thang)|bao nhieu ngay nua|may ngay nua)\\b");
    private static final Pattern NEXT = Pattern.compile(
            "^(?:ok |vang |da |roi |xong )*(?:(?:xem |lam |doc |ke )?(?:tiep|them)(?: theo| tuc| di)?|(?:cac |nhung )?viec con lai|buoc (?:tiep(?: theo)?|sau|ke)|roi sao(?: nua)?|(?:xong|roi) (?:roi )?(?:lam gi|sao|the nao)(?: tiep| nua)?|con lai)(?: a| nhe| voi| la gi| thi sao| giup em)*$");
    private static final Pattern BACK = Pattern.compile(
            "^(?:cho )?(?:quay lai|lui lai|tro lai|buoc truoc|xem lai buoc truoc)(?: a| nhe| voi| buoc truoc)*$");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("nhat", 1),
            Map.entry("mot", 1),
            Map.entry("dau", 1),
            Map.entry("dau tien", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tu", 4),
            Map.entry("bon", 4),
            Map.entry("nam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("cuoi", -1),
            Map.entry("cuoi cung", -1));
    private static final String NUMBER =
            "(dau tien|dau|cuoi cung|cuoi|(?:thu |so )(?:nhat|mot|hai|ba|tu|bon|nam|sau|bay|\\d{1,2})|\\d{1,2})";
    private static final Pattern ITEM =
            Pattern.compile("(?:^|\\b)(?:viec|cai|nhiem vu|muc|dau viec|y) " + NUMBER + "\\b(?!/)");
    private static final Pattern STEP = Pattern.compile("\\bbuoc " + NUMBER + "\\b");

    private static final Pattern PLACE = Pattern.compile("(?:(?:buoc|cai|muc|y) )?" + NUMBER);

    private FollowUps() {}

    /** Whether a question is nothing but this move; its topic's folded words may only name the place: "bước 3". */
    static boolean isOnly(Move move, String topic) {
        boolean whole = move.kind() == Move.Kind.NEXT || move.kind() == Move.Kind.BACK;
        return whole || topic.isEmpty() || PLACE.matcher(topic).matches();
    }

    static boolean continues(String folded) {
        return CONTINUES.matcher(folded).find() || refers(folded);
    }

    static boolean refers(String folded) {
        return REFERS.matcher(folded).find();
    }

    /** "đã quá hạn chưa", "còn bao nhiêu ngày". */
    static boolean asksWhetherLate(String folded) {
        return LATE.matcher(folded).find();
    }

    static Optional<Move> move(String folded) {
        if (NEXT.matcher(folded).find()) {
            return Optional.of(new Move(Move.Kind.NEXT, 0));
        }
        if (BACK.matcher(folded).find()) {
            return Optional.of(new Move(Move.Kind.BACK, 0));
        }
        return to(STEP, Move.Kind.STEP, folded).or(() -> to(ITEM, Move.Kind.ITEM, folded));
    }

    private static Optional<Move> to(Pattern pattern, Move.Kind kind, String folded) {
        var found = pattern.matcher(folded);
        if (!found.find()) {
            return Optional.empty();
        }
        var number = found.group(1).replaceFirst("^(?:thu|so) ", "");
        var named = NUMBERS.get(number);
        return Optional.of(new Move(kind, named == null ? Integer.parseInt(number) : named));
    }

    /** The task a move speaks of; empty where the conversation showed none there. */
    static List<String> task(Move move, List<String> shown) {
        int at = move.number() < 0 ? shown.size() - 1 : move.number() - 1;
        return move.kind() == Move.Kind.ITEM && at >= 0 && at < shown.size() ? List.of(shown.get(at)) : List.of();
    }
}
