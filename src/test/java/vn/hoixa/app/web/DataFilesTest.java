package vn.hoixa.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataFilesTest {
    @Test
    void exampleQuestionsAreFewShortAndQuestions() {
        assertThat(new ExampleQuestions().all())
                .hasSizeBetween(4, 8)
                .doesNotHaveDuplicates()
                .allMatch(question -> question.length() <= 60 && question.endsWith("?"));
    }
}
