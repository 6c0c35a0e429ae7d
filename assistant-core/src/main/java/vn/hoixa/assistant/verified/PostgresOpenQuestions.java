package vn.hoixa.assistant.verified;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The questions without an answer, out of the stored turns. */
public final class PostgresOpenQuestions implements OpenQuestions {
    private static final int MOST_WORDINGS = 2_000;

    private final JdbcClient jdbc;
    private final VerifiedAnswers answers;
    private final MeaningReader meanings = new MeaningReader();
    private final Clock clock;

    /**
     * @param dataSource the database with the turns
     * @param answers what was answered since
     * @param clock tells what is recent
     */
    public PostgresOpenQuestions(DataSource dataSource, VerifiedAnswers answers, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.answers = answers;
        this.clock = clock;
    }

    /** One wording, how often it was asked and when last. */
    private record Asked(OpenQuestion question, Meaning meaning) {
        Asked with(Asked other) {
            var sum = question.count() + other.question.count();
            var last = question.lastAskedAt().isAfter(other.question.lastAskedAt()) ? question : other.question;
            return new Asked(new OpenQuestion(question.question(), sum, last.lastAskedAt()), meaning);
        }

        boolean means(Asked other) {
            return SameMeaning.of(other.meaning, meaning) && meaning.asks().equals(other.meaning.asks());
        }
    }

    @Override
    public List<OpenQuestion> of(int days) {
        var open = new ArrayList<Asked>();
        for (var asked : wordings(clock.instant().minus(Duration.ofDays(days)))) {
            int same = 0;
            while (same < open.size() && !open.get(same).means(asked)) {
                same++;
            }
            if (same < open.size()) {
                open.set(same, open.get(same).with(asked));
            } else {
                open.add(asked);
            }
        }
        return open.stream()
                .map(Asked::question)
                .filter(one -> answers.find(List.of(one.question())).isEmpty())
                .sorted(Comparator.comparingInt(OpenQuestion::count)
                        .thenComparing(OpenQuestion::lastAskedAt)
                        .reversed())
                .toList();
    }

    private List<Asked> wordings(Instant since) {
        var today = LocalDate.now(clock);
        return jdbc
                .sql("""
                        select question, count(*) n, max(asked_at) last from turn
                        where status = 'NO_ANSWER' and asked_at >= ?
                        group by question order by n desc, last desc, max(id) desc limit ?""")
                .params(since.atOffset(ZoneOffset.UTC), MOST_WORDINGS)
                .query((row, n) -> new OpenQuestion(
                        row.getString("question"),
                        row.getInt("n"),
                        row.getObject("last", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .map(one -> new Asked(one, meanings.read(one.question(), today, "")))
                .toList();
    }
}
