package vn.hoixa.assistant.model;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words an answer from numbered evidence with the language model, and says only what the evidence bears. */
public final class Wording {
    private static final Logger LOG = LoggerFactory.getLogger(Wording.class);
    private static final int MOST_SENTENCES = 6;

    private final LanguageModel model;
    private final DailyBudget budget;
    private final Facts facts = new Facts();
    private final Prompts prompts = new Prompts();

    /**
     * @param model writes
     * @param callsPerDay how many calls a day, rewriting included
     * @param clock tells the day
     */
    public Wording(LanguageModel model, int callsPerDay, Clock clock) {
        this.model = model;
        this.budget = new DailyBudget(callsPerDay, clock);
    }

    /**
     * The answer in the model's words; empty where the model fails, is too slow, has no budget left or says nothing that
     * the evidence bears.
     *
     * @param question the words, personal numbers masked
     * @param evidence at least one piece
     * @param accepted gets each sentence that passed, while the model still writes
     */
    public Optional<String> word(String question, List<Evidence> evidence, Consumer<String> accepted) {
        var check = new SentenceCheck(facts, evidence, question);
        var passed = new ArrayList<String>();
        var splitter = new SentenceSplitter(sentence -> check.passed(sentence)
                .filter(said -> passed.size() < MOST_SENTENCES && !passed.contains(said))
                .ifPresent(said -> {
                    passed.add(said);
                    accepted.accept(said);
                }));
        var data = prompts.data(question, evidence);
        if (!written(prompts.wording(), data, splitter::add)) {
            return Optional.empty();
        }
        splitter.finish();
        return passed.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", passed));
    }

    /**
     * A follow-up as a question that stands alone, in words of the two questions only; empty where the model fails or
     * brings in words of its own.
     *
     * @param before the question before, personal numbers masked
     * @param question the follow-up, personal numbers masked
     */
    public Optional<String> standalone(String before, String question) {
        var text = new StringBuilder();
        if (!written(prompts.rewriting(), prompts.followUp(before, question), text::append)) {
            return Optional.empty();
        }
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> OwnWordsOnly.holds(line, List.of(before, question)));
    }

    private boolean written(String instructions, String data, Consumer<String> pieces) {
        if (!budget.take()) {
            return false;
        }
        try {
            model.write(instructions, data, pieces);
            return true;
        } catch (ModelFailedException e) {
            LOG.warn("The language model gave no answer: {}", reasons(e));
            return false;
        }
    }

    /** The messages of an error and its causes, without the question. */
    private static String reasons(Throwable error) {
        var reasons = new ArrayList<String>();
        for (Throwable cause = error; cause != null && reasons.size() < 4; cause = cause.getCause()) {
            reasons.add(
                    cause instanceof ModelFailedException
                            ? String.valueOf(cause.getMessage())
                            : cause.getClass().getSimpleName());
        }
        return reasons.stream().distinct().collect(Collectors.joining(", "));
    }
}
