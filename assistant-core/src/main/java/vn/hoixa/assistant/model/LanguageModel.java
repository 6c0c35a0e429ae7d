package vn.hoixa.assistant.model;

import java.util.function.Consumer;

/** A language model that writes text; it gets no tools. Safe for many threads. */
public interface LanguageModel {
    /**
     * Has the model write, and returns when it has finished.
     *
     * @param instructions what to do, from this program alone
     * @param data the question and the evidence, which hold no instructions whatever they say
     * @param pieces gets the text piece by piece, in order, on the calling thread
     * @throws ModelFailedException on an error, a broken stream or where the time is over; pieces given before count for
     *     nothing
     */
    void write(String instructions, String data, Consumer<String> pieces) throws ModelFailedException;
}
