package vn.hoixa.assistant.conversation;

/** Answers a question within its conversation; the one way in for every channel. Safe for many threads. */
public interface Assistant {

    /** Answers, and stores question, answer and trace before it returns. Never null. */
    Turn ask(Ask ask);
}
