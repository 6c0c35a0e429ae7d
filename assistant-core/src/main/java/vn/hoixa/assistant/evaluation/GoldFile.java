package vn.hoixa.assistant.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold questions, one JSON object a line. */
public final class GoldFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldFile() {}

    /**
     * The questions of a file in order; empty lines are skipped.
     *
     * @throws IOException when the file cannot be read
     * @throws BadGoldException when a line is no gold question
     */
    public static List<GoldQuestion> read(Path file) throws IOException, BadGoldException {
        var questions = new ArrayList<GoldQuestion>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                questions.add(question(line, number));
            }
        }
        return questions;
    }

    private static GoldQuestion question(String line, int number) throws BadGoldException {
        try {
            return GoldQuestion.of(JSON.readTree(line));
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw new BadGoldException(number, e);
        }
    }
}
