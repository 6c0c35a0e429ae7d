package vn.hoixa.knowledge.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.LineRange;

/**
 * One guide for citizens.
 *
 * @param id its stable name, such as "vneid-quen-mat-khau"
 * @param title what it helps with
 * @param audience for whom it is
 * @param checkedOn the day its facts were last checked
 * @param reviewBy the day after which it must be checked again; null for {@code checkedOn} plus half a year
 * @param sources where its facts come from
 * @param questions ways people ask for it, for the search
 * @param answer what to say first, one or two sentences
 * @param parts its parts in order: conditions, steps, problems, warnings, hotline, facts
 */
public record Guide(
        String id,
        String title,
        String audience,
        LocalDate checkedOn,
        @Nullable LocalDate reviewBy,
        List<Source> sources,
        List<String> questions,
        Item answer,
        List<Part> parts) {
    public Guide {
        sources = List.copyOf(sources);
        questions = List.copyOf(questions);
        parts = List.copyOf(parts);
    }

    /** All steps in one row, though the guide may describe several ways, each with steps of its own. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var part : partsOf(PartKind.STEPS)) {
            int number = 1;
            for (var item : part.items()) {
                steps.add(new Step(part.title(), number++, part.items().size(), item.text()));
            }
        }
        return List.copyOf(steps);
    }

    /** The parts of a kind, in order. */
    public List<Part> partsOf(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /**
     * Where a fact comes from.
     *
     * @param title the publisher or page, for a person to read
     * @param url its address
     * @param date the page's date as it is known ("2025-12-04", "2024"); "" where it is not
     */
    public record Source(String title, String url, String date) {}

    /** What a part is for. */
    public enum PartKind {
        CONDITIONS,
        STEPS,
        PROBLEMS,
        WARNINGS,
        FACTS,
        HOTLINE
    }

    /**
     * A headed list of items.
     *
     * @param kind what the part is for
     * @param title its heading as written ("Cách làm: quên passcode")
     * @param items steps in order, or one problem, warning, fact or contact each
     */
    public record Part(PartKind kind, String title, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * One step, condition, problem, warning, fact or contact.
     *
     * @param text plain text; a problem is "symptom: what to do"
     * @param lines the lines of the guide's file that hold it
     */
    public record Item(String text, LineRange lines) {}
}
