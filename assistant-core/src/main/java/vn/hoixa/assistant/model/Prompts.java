package vn.hoixa.assistant.model;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.text.DataFile;

/** What the model is told. The data stands between marks that no text can close. */
final class Prompts {
    private static final String OPEN = "<<<";
    private static final String CLOSE = ">>>";

    private final String wording = String.join("\n", DataFile.list(Prompts.class, "wording.txt"));
    private final String rewriting = String.join("\n", DataFile.list(Prompts.class, "rewriting.txt"));

    String wording() {
        return wording;
    }

    String rewriting() {
        return rewriting;
    }

    String data(String question, List<Evidence> evidence) {
        return "CÂU HỎI " + OPEN + "\n" + harmless(question) + "\n" + CLOSE + "\n"
                + evidence.stream()
                        .map(one -> "NGUỒN [" + one.n() + "] " + OPEN + "\n" + harmless(one.text()) + "\n" + CLOSE)
                        .collect(Collectors.joining("\n"));
    }

    String followUp(String before, String question) {
        return "CÂU TRƯỚC " + OPEN + "\n" + harmless(before) + "\n" + CLOSE + "\nCÂU SAU " + OPEN + "\n"
                + harmless(question) + "\n" + CLOSE;
    }

    private static String harmless(String text) {
        return text.replace("<", "‹").replace(">", "›");
    }
}
