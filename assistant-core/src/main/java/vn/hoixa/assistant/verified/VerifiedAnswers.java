package vn.hoixa.assistant.verified;

import java.util.List;
import java.util.Optional;

/** The officials' answers. Safe for many threads. */
public interface VerifiedAnswers {
    /** No answers at all. */
    VerifiedAnswers NONE = new NoAnswers();

    /**
     * The newest answer valid today to a question of the same meaning.
     *
     * @param readings the question as typed and as understood; one of them must mean the same
     */
    Optional<VerifiedAnswer> find(List<String> readings);

    /** All answers, expired ones among them, newest first. */
    List<VerifiedAnswer> all();

    Optional<VerifiedAnswer> byId(long id);

    /**
     * Keeps a reply, and answers with it from now on.
     *
     * @throws BadReplyException where a question says too little to be recognised
     */
    VerifiedAnswer add(Reply reply) throws BadReplyException;

    /** Takes an answer out; false where there is none of this number. */
    boolean remove(long id);
}
