package vn.hoixa.app.fakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoixa.assistant.verified.Reply;
import vn.hoixa.assistant.verified.VerifiedAnswer;
import vn.hoixa.assistant.verified.VerifiedAnswers;

/** Officials' answers in memory, one of them expired and hostile; finds none. */
public class FakeAnswers implements VerifiedAnswers {
    private final List<VerifiedAnswer> answers = new ArrayList<>(List.of(new VerifiedAnswer(
            1,
            "Câu hỏi cũ " + FakeLibrary.HOSTILE,
            List.of(),
            "Dòng một.\n" + FakeLibrary.HOSTILE,
            "Văn phòng " + FakeLibrary.HOSTILE,
            "Quy chế " + FakeLibrary.HOSTILE,
            LocalDate.of(2025, 1, 2),
            LocalDate.of(2025, 6, 19))));

    @Override
    public Optional<VerifiedAnswer> find(List<String> readings) {
        return Optional.empty();
    }

    @Override
    public synchronized List<VerifiedAnswer> all() {
        return List.copyOf(answers).reversed();
    }

    @Override
    public Optional<VerifiedAnswer> byId(long id) {
        return all().stream().filter(answer -> answer.id() == id).findFirst();
    }

    @Override
    public synchronized VerifiedAnswer add(Reply reply) {
        var added = new VerifiedAnswer(
                answers.size() + 1L,
                reply.question(),
                reply.wordings(),
                reply.answer(),
                reply.by(),
                reply.source(),
                LocalDate.of(2025, 6, 20),
                reply.validUntil());
        answers.add(added);
        return added;
    }

    @Override
    public synchronized boolean remove(long id) {
        return answers.removeIf(answer -> answer.id() == id);
    }
}
