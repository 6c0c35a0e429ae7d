package vn.hoixa.assistant.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hoixa.knowledge.text.LineRange;

/**
 * A question with what its answer must hold.
 *
 * @param id its name
 * @param kind "owner", "task-list", "unanswerable" …
 * @param style "formal", "nodiacritics", "typo" …; "" where it has none
 * @param context what was asked before it
 * @param question the words
 * @param expect groups of which each needs one in the answer
 * @param forbid what must not be in the answer
 * @param lines where the answer stands; empty for anywhere in the document
 * @param taskLines the lines of each task of a list
 * @param doc the plan's key in the sources, or the guide's id
 */
public record GoldQuestion(
        String id,
        String kind,
        String style,
        List<String> context,
        String question,
        List<List<String>> expect,
        List<String> forbid,
        List<LineRange> lines,
        List<LineRange> taskLines,
        String doc) {
    public GoldQuestion {
        context = List.copyOf(context);
        expect = List.copyOf(expect);
        forbid = List.copyOf(forbid);
        lines = List.copyOf(lines);
        taskLines = List.copyOf(taskLines);
    }

    static GoldQuestion of(JsonNode json) {
        var expect = new ArrayList<List<String>>();
        json.path("expect").forEach(group -> expect.add(strings(group)));
        var lines = new ArrayList<LineRange>();
        if (json.hasNonNull("lines")) {
            lines.add(range(json.get("lines")));
            json.path("alt_lines").forEach(range -> lines.add(range(range)));
        }
        var taskLines = new ArrayList<LineRange>();
        json.path("task_lines").forEach(range -> taskLines.add(range(range)));
        return new GoldQuestion(
                json.get("id").asString(),
                json.get("kind").asString(),
                json.path("style").asString(""),
                strings(json.path("context")),
                json.get("question").asString(),
                expect,
                strings(json.path("forbid")),
                lines,
                taskLines,
                json.get("doc").asString());
    }

    /** Whether there is an answer to it. */
    public boolean answerable() {
        return !kind.equals("unanswerable");
    }

    private static LineRange range(JsonNode pair) {
        return new LineRange(pair.get(0).asInt(), pair.get(1).asInt());
    }

    private static List<String> strings(@Nullable JsonNode array) {
        var all = new ArrayList<String>();
        if (array != null) {
            array.forEach(one -> all.add(one.asString()));
        }
        return all;
    }
}
