package vn.hoixa.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the empty chat page offers to ask; one question a line in the file beside this class. */
@Component
class ExampleQuestions {
    private final List<String> questions;

    ExampleQuestions() {
        try (var in = ExampleQuestions.class.getResourceAsStream("example-questions.txt")) {
            questions = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> all() {
        return questions;
    }
}
