package vn.hoixa.app.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.hoixa.knowledge.text.VietnameseText;

/** Questions as people type them: as they are, without marks, with a slip of the finger; hardly two of them alike. */
public final class Questions {
    private static final List<String> HEADS = List.of("", "cho em hỏi ", "Cho tôi hỏi: ", "ad ơi ", "xin hỏi ");
    private static final List<String> TAILS = List.of("", " ạ", " vậy ạ?", " với ạ", " nhỉ");

    private final Random random;
    private final List<String> from;

    public Questions(List<String> from, long seed) {
        this.from = from;
        random = new Random(seed);
    }

    public List<String> some(int count) {
        var some = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            some.add(typed(one(HEADS) + one(from) + one(TAILS)));
        }
        return some;
    }

    private String typed(String question) {
        return switch (random.nextInt(3)) {
            case 0 -> question;
            case 1 -> VietnameseText.fold(question);
            default -> slipped(question);
        };
    }

    /** Two neighbouring characters changed places. */
    private String slipped(String question) {
        int at = random.nextInt(question.length() - 1);
        var letters = new StringBuilder(question);
        letters.setCharAt(at, question.charAt(at + 1));
        letters.setCharAt(at + 1, question.charAt(at));
        return letters.toString();
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
