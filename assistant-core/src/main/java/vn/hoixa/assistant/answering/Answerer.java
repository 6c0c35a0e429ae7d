package vn.hoixa.assistant.answering;

import java.util.Optional;
import vn.hoixa.assistant.understanding.Understood;

/** One way to answer; gives nothing where it has no evidence. */
interface Answerer {
    Optional<Answer> answer(Understood question);
}
