package vn.hoixa.assistant.verified;

import java.util.List;

/** The questions that had no answer. */
public interface OpenQuestions {
    /** How far back to look where nothing else is wanted. */
    int USUAL_DAYS = 90;

    /**
     * The questions of the last days that had no answer and have no verified one yet, most frequent first, then newest.
     *
     * @param days how far back to look, 1 to 3650
     */
    List<OpenQuestion> of(int days);
}
