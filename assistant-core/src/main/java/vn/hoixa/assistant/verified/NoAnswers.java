package vn.hoixa.assistant.verified;

import java.util.List;
import java.util.Optional;

/** Holds nothing and takes nothing. */
final class NoAnswers implements VerifiedAnswers {
    @Override
    public Optional<VerifiedAnswer> find(List<String> readings) {
        return Optional.empty();
    }

    @Override
    public List<VerifiedAnswer> all() {
        return List.of();
    }

    @Override
    public Optional<VerifiedAnswer> byId(long id) {
        return Optional.empty();
    }

    @Override
    public VerifiedAnswer add(Reply reply) {
        throw new UnsupportedOperationException("there is no place for answers");
    }

    @Override
    public boolean remove(long id) {
        return false;
    }
}
