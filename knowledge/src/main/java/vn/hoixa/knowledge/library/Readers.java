package vn.hoixa.knowledge.library;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.plan.Plan;
import vn.hoixa.knowledge.reading.FileReader;
import vn.hoixa.knowledge.repair.RepairedText;

/**
 * What turns a file into records, in the order of use.
 *
 * @param version grows whenever one of them reads better than before; files read by an older version are read again
 * @param file a file to its lines
 * @param repair lines as read to repaired lines, one for one
 * @param plan file name and repaired lines (index = ordinal - 1) to a plan; gives a plan without tasks for other texts
 * @param guide lines as read to a guide; throws {@link vn.hoixa.knowledge.guide.GuideFormatException}
 */
public record Readers(
        int version,
        FileReader file,
        Function<List<String>, RepairedText> repair,
        BiFunction<String, List<String>, Plan> plan,
        Function<List<String>, Guide> guide) {}
