package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import vn.hoixa.assistant.TestLibrary;

/** Two invented plans and three invented guides, asked on 20 May 2026. */
abstract class AnsweringFixture {
    /** Says which of the two plans is meant. */
    static final String HERE = " ở xã Bình Minh Hạ";

    final TestLibrary files = TestLibrary.shared();

    final Answer ask(String question) {
        return files.ask(question);
    }

    /** The answer, which must be one. */
    final Answer answered(String question) {
        var answer = ask(question);
        assertThat(answer.status()).as(question + " → " + answer.text()).isEqualTo(Answer.Status.ANSWERED);
        return answer;
    }
}
