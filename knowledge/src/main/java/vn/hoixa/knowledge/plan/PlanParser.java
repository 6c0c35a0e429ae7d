package vn.hoixa.knowledge.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Bodies;

/** Reads a plan out of its lines. Safe for many threads. */
public final class PlanParser {
    private final Bodies bodies = new Bodies();
    private final DeadlineParser deadlines = new DeadlineParser();
    private final Labels labels = new Labels();
    private final BlockReader blocks = new BlockReader(labels);
    private final OutlineBuilder outline = new OutlineBuilder(labels);
    private final MetadataParser metadata = new MetadataParser(bodies);
    private final AssignmentParser assignments = new AssignmentParser(bodies);
    private final TaskExtractor tasks = new TaskExtractor(bodies, assignments, deadlines, labels);
    private final IndicatorExtractor indicators = new IndicatorExtractor();
    private final TableFinder tables = new TableFinder(bodies, deadlines);
    private final TableReader tableReader = new TableReader(bodies, deadlines);
    private final Doubts doubts = new Doubts();
    private final OwnBody ownBody = new OwnBody(bodies);
    private final Clock clock;

    /** @param clock tells the year of a plan that names none */
    public PlanParser(Clock clock) {
        this.clock = clock;
    }

    /**
     * The plan in a document's lines.
     *
     * @param fileName the title of a plan that has none
     * @param lines the lines as repaired, the first being line 1
     */
    public Plan parse(String fileName, List<String> lines) {
        var found = tables.find(lines);
        var prose = tables.without(lines, found);
        var nodes = outline.build(blocks.read(prose, 1));
        var head = metadata.parse(lines, fileName);
        int year = metadata.year(
                head,
                lines,
                LocalDate.now(clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh"))).getYear());
        @Nullable String own = head.issuer() != null ? head.issuer() : ownBody.of(nodes, lines);
        var fromText = tasks.extract(nodes, own, year).stream()
                .map(t -> ownBody.complete(t, own))
                .toList();
        var fromTables = tableReader.tasks(found, fromText, year);
        var read = new ArrayList<>(Duplicates.without(fromText, fromTables));
        read.addAll(fromTables);
        read.sort(Comparator.comparingInt(task -> task.lines().first()));
        read.replaceAll(task -> doubts.ofDeadline(task, head.issuedOn()));
        var targets = new ArrayList<>(indicators.extract(nodes, head.title()));
        targets.addAll(tableReader.indicators(found));
        targets.sort(Comparator.comparingInt(target -> target.lines().first()));
        var sections = new ArrayList<>(Sections.of(nodes));
        sections.addAll(tableReader.sections(found));
        sections.sort(Comparator.comparingInt(section -> section.lines().first()));
        var issuer = head.issuer() == null ? own : head.issuer();
        return new Plan(
                new PlanMetadata(head.title(), head.number(), issuer, head.place(), head.issuedOn()),
                sections,
                read,
                targets);
    }
}
