package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Bodies;

/**
 * The office whose own plan it is, where the head does not say so: the one that most of its items begin with. Such a
 * plan names it short ("Ban Quản lý"); its full name stands elsewhere in the text.
 */
final class OwnBody {
    private static final int OFTEN = 3;
    private static final Pattern SHORT =
            Pattern.compile("^(?:Ban Quản lý|Trung tâm|Ban|Sở|Chi cục|Cục|Viện|Văn phòng Ban)$");

    private final Bodies bodies;

    OwnBody(Bodies bodies) {
        this.bodies = bodies;
    }

    @Nullable
    String of(List<Node> nodes, List<String> lines) {
        var counts = new HashMap<String, Integer>();
        for (var node : nodes) {
            var subject = bodies.at(node.block().text(), 0).names();
            if (!subject.isEmpty()) {
                counts.merge(subject.getFirst(), 1, Integer::sum);
            }
        }
        var most = counts.entrySet().stream()
                .filter(e -> e.getValue() >= OFTEN && SHORT.matcher(e.getKey()).matches())
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        return most.map(e -> fullName(e.getKey(), lines)).orElse(null);
    }

    /** A task whose bodies carry the office's full name where the text has its short one. */
    Task complete(Task task, @Nullable String own) {
        if (own == null) {
            return task;
        }
        return new Task(
                task.kind(),
                task.section(),
                task.summary(),
                task.text(),
                complete(task.lead(), own),
                complete(task.support(), own),
                task.deadline(),
                task.lines(),
                task.confidence(),
                task.review());
    }

    private static List<String> complete(List<String> names, String own) {
        return names.stream()
                .map(name -> SHORT.matcher(name).matches() && own.startsWith(name) ? own : name)
                .toList();
    }

    /** The most frequent longer name that begins with the short one. */
    private static String fullName(String name, List<String> lines) {
        var text = String.join(" ", lines);
        var longer = Pattern.compile(
                        Pattern.quote(name)
                                + " (?:các|khu|dự án|\\p{Lu})[\\p{L} ]{3,60}?(?=\\s+(?:tỉnh|thành phố)\\s+(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)|[,.;:)]|\\s+(?:chủ|thực|phối|triển|và)\\b)")
                .matcher(text);
        var counts = new HashMap<String, Integer>();
        while (longer.find()) {
            counts.merge(longer.group(), 1, Integer::sum);
        }
        var best = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        return best.map(e -> e.getKey() + province(text)).orElse(name);
    }

    /** " tỉnh Hải Dương": the province the plan speaks of most. */
    private static String province(String text) {
        var names = new ArrayList<String>();
        var matcher = Pattern.compile("(?<![\\p{L}])(tỉnh \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)")
                .matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names.stream()
                .max(Comparator.comparingLong(
                                (String n) -> names.stream().filter(n::equals).count())
                        .thenComparing(Comparator.reverseOrder()))
                .map(n -> " " + n)
                .orElse("");
    }
}
