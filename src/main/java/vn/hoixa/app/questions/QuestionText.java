package vn.hoixa.app.questions;

import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.conversation.Ask;

/** Makes what came in a question, or says why it is none. */
public final class QuestionText {
    private QuestionText() {}

    /**
     * The question in NFC without control characters and spaces around it.
     *
     * @param raw what came in, in any form; null for nothing
     * @throws BadQuestionException when nothing is left or it is too long
     */
    public static String clean(@Nullable String raw) throws BadQuestionException {
        var question = raw == null ? "" : Ask.clean(raw);
        if (question.isEmpty()) {
            throw new BadQuestionException("Bạn chưa nhập câu hỏi.");
        }
        if (question.length() > Ask.MAX_QUESTION) {
            throw new BadQuestionException("Câu hỏi dài quá 2.000 ký tự. Bạn hãy hỏi ngắn gọn hơn, mỗi lần một việc.");
        }
        return question;
    }
}
