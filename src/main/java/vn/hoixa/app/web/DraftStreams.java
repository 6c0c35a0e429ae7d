package vn.hoixa.app.web;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Shows pages that wait for an answer the sentences a language model has written so far. */
@Component
class DraftStreams {
    private static final long PATIENCE_MILLIS = 40_000;
    private static final int MOST_OPEN = 200;

    private final Map<String, SseEmitter> open = new ConcurrentHashMap<>();

    /**
     * A stream for a turn that is about to be asked; null where too many are open.
     *
     * @param turn the page's own name for the turn, which nobody else can guess
     */
    @Nullable
    SseEmitter open(String turn) {
        if (open.size() >= MOST_OPEN) {
            return null;
        }
        var stream = new SseEmitter(PATIENCE_MILLIS);
        stream.onCompletion(() -> open.remove(turn, stream));
        stream.onTimeout(stream::complete);
        stream.onError(error -> open.remove(turn, stream));
        open.put(turn, stream);
        return stream;
    }

    boolean isOpen(String turn) {
        return open.containsKey(turn);
    }

    void send(String turn, String sentence) {
        var stream = open.get(turn);
        if (stream != null) {
            try {
                stream.send(sentence, MediaType.TEXT_PLAIN);
            } catch (IOException | IllegalStateException e) {
                // The page is gone or has stopped waiting; the answer itself comes another way.
                open.remove(turn, stream);
            }
        }
    }

    void close(String turn) {
        var stream = open.remove(turn);
        if (stream != null) {
            stream.complete();
        }
    }
}
