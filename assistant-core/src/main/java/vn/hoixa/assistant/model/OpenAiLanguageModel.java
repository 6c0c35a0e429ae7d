package vn.hoixa.assistant.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A model behind an OpenAI-compatible endpoint. Each call has threads of its own: the client reads a stream on whichever
 * thread comes first, and one that stalls is only let go by stopping that thread.
 */
public final class OpenAiLanguageModel implements LanguageModel {
    private static final int MOST_TOKENS = 600;

    private final ModelSettings settings;

    /** @param settings the endpoint; nothing is sent before the first question */
    public OpenAiLanguageModel(ModelSettings settings) {
        this.settings = settings;
    }

    @Override
    public void write(String instructions, String data, Consumer<String> pieces) throws ModelFailedException {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var stream = new PieceStream();
            long started = System.nanoTime();
            List<ChatMessage> messages = List.of(SystemMessage.from(instructions), UserMessage.from(data));
            threads.execute(() -> stream.follow(model(threads), messages));
            var patience = settings.firstToken();
            for (var piece = stream.next(patience.toNanos(), TimeUnit.NANOSECONDS); piece.isPresent(); ) {
                pieces.accept(piece.get());
                long left = settings.whole().toNanos() - (System.nanoTime() - started);
                piece = stream.next(left, TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFailedException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private StreamingChatModel model(ExecutorService threads) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder()
                        .httpClientBuilder(HttpClient.newBuilder().executor(threads)))
                .baseUrl(settings.baseUrl())
                .apiKey(settings.apiKey().isBlank() ? "none" : settings.apiKey())
                .modelName(settings.model())
                .temperature(0.0)
                .maxTokens(MOST_TOKENS)
                .timeout(settings.whole())
                .build();
    }
}
