package vn.hoixa.assistant.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The pieces of one answer, handed from the client's thread to the one that waits. */
final class PieceStream implements StreamingChatResponseHandler {
    private sealed interface Event {}

    private record Piece(String text) implements Event {}

    private record Finished(@Nullable FinishReason reason) implements Event {}

    private record Failed(Throwable cause) implements Event {}

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /** Asks the model and takes in what it writes; what goes wrong is given to the one who waits. */
    void follow(StreamingChatModel model, List<ChatMessage> messages) {
        try {
            model.chat(messages, this);
        } catch (RuntimeException e) {
            onError(e);
        }
    }

    @Override
    public void onPartialResponse(String piece) {
        events.add(new Piece(piece));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        events.add(new Finished(response.finishReason()));
    }

    @Override
    public void onError(Throwable error) {
        events.add(new Failed(error));
    }

    /**
     * Waits for the next piece; empty when the answer is whole.
     *
     * @throws ModelFailedException on an error, a stream that broke off, or when the time is over
     */
    Optional<String> next(long timeout, TimeUnit unit) throws ModelFailedException, InterruptedException {
        var event = events.poll(Math.max(0, timeout), unit);
        return switch (event) {
            case null -> throw new ModelFailedException("too slow");
            case Piece piece -> Optional.of(piece.text());
            case Failed failed -> throw new ModelFailedException("the endpoint failed", failed.cause());
            case Finished finished when finished.reason() == null -> throw new ModelFailedException("broken off");
            case Finished finished -> Optional.empty();
        };
    }
}
