package vn.hoixa.knowledge.guide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.guide.Guide.Source;

/**
 * What stands above a guide's text.
 *
 * @param lastLine the line of the closing "---", from 1
 */
record FrontMatter(
        String id,
        String title,
        String audience,
        LocalDate checkedOn,
        @Nullable LocalDate reviewBy,
        List<Source> sources,
        List<String> questions,
        int lastLine) {}
