package vn.hoixa.assistant.verified;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.conversation.Masking;
import vn.hoixa.knowledge.library.Library;

/**
 * The officials' answers in PostgreSQL, read into memory by their meaning. What this program adds or removes counts at
 * once, what another copy of it does within a fifth of a second.
 */
public final class PostgresVerifiedAnswers implements VerifiedAnswers {
    static final Duration AGE = Duration.ofMillis(200);
    private static final int LEAST_WORDS = 2;

    private final VerifiedAnswerRows rows;
    private final Library library;
    private final Clock clock;
    private final LongSupplier nanos;
    private final MeaningReader meanings = new MeaningReader();
    private volatile @Nullable Held held;

    /**
     * @param dataSource a database migrated by {@code db/migration/assistant}
     * @param library tells whether there is only one place, which then need not be named
     * @param clock tells which answers are valid
     */
    public PostgresVerifiedAnswers(DataSource dataSource, Library library, Clock clock) {
        this(dataSource, library, clock, System::nanoTime);
    }

    /** @param nanos a clock that only runs forward; the domain's clock may stand still */
    PostgresVerifiedAnswers(DataSource dataSource, Library library, Clock clock, LongSupplier nanos) {
        this.rows = new VerifiedAnswerRows(dataSource);
        this.library = library;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** What the table held, read with this own place. */
    private record Held(VerifiedAnswerRows.State state, String place, List<Known> answers, long checkedAt) {
        boolean isOf(VerifiedAnswerRows.State other, String otherPlace) {
            return state.equals(other) && place.equals(otherPlace);
        }
    }

    private record Known(VerifiedAnswer answer, List<Meaning> meanings) {
        boolean means(Meaning asked) {
            return meanings.stream().anyMatch(meaning -> SameMeaning.of(asked, meaning));
        }
    }

    @Override
    public Optional<VerifiedAnswer> find(List<String> readings) {
        var place = OwnPlace.of(library);
        var known = known(place);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var asked = readings.stream()
                .distinct()
                .map(reading -> meanings.read(reading, today, place))
                .toList();
        return known.stream()
                .filter(one -> one.answer().validOn(today))
                .filter(one -> asked.stream().anyMatch(one::means))
                .map(Known::answer)
                .findFirst();
    }

    @Override
    public List<VerifiedAnswer> all() {
        return rows.all();
    }

    @Override
    public Optional<VerifiedAnswer> byId(long id) {
        return rows.byId(id);
    }

    @Override
    public VerifiedAnswer add(Reply reply) throws BadReplyException {
        var answeredOn = Objects.requireNonNullElse(reply.answeredOn(), LocalDate.now(clock));
        var until = reply.validUntil();
        if (until != null && until.isBefore(answeredOn)) {
            throw new BadReplyException("Ngày hết hạn phải sau ngày trả lời.");
        }
        var question = recognisable(reply.question(), answeredOn);
        var wordings = new ArrayList<String>();
        for (var wording : reply.wordings()) {
            wordings.add(recognisable(wording, answeredOn));
        }
        long id = rows.add(question, wordings, reply, answeredOn, until);
        held = null;
        return rows.byId(id).orElseThrow();
    }

    /** Questions are masked before they are compared, so these are too. */
    private String recognisable(String question, LocalDate day) throws BadReplyException {
        var masked = Masking.mask(question);
        if (meanings.read(masked, day, "").required().size() < LEAST_WORDS) {
            throw new BadReplyException("Câu hỏi “" + masked + "” ngắn quá, chưa rõ hỏi về việc gì.");
        }
        return masked;
    }

    @Override
    public boolean remove(long id) {
        boolean removed = rows.remove(id);
        held = null;
        return removed;
    }

    private List<Known> known(String place) {
        var now = held;
        return now != null && now.place().equals(place) && nanos.getAsLong() - now.checkedAt() < AGE.toNanos()
                ? now.answers()
                : check(place);
    }

    private synchronized List<Known> check(String place) {
        long at = nanos.getAsLong();
        var now = held;
        // Read before the rows: what is added meanwhile is seen by the next look.
        var state = rows.state();
        var answers = now != null && now.isOf(state, place)
                ? now.answers()
                : rows.all().stream().map(one -> known(one, place)).toList();
        held = new Held(state, place, answers, at);
        return answers;
    }

    private Known known(VerifiedAnswer answer, String place) {
        return new Known(
                answer,
                answer.questions().stream()
                        .map(question -> meanings.read(question, answer.answeredOn(), place))
                        .toList());
    }
}
