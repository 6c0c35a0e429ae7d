package vn.hoixa.assistant.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation remembers of its last answer, for follow-ups.
 *
 * @param intent what was asked
 * @param documentIds the plans it was about
 * @param bodies the bodies it named
 * @param topic the words it was about
 * @param taskIds the tasks the answer gave, in the order shown, at most a hundred
 * @param guideId the guide the answer came from; null for others
 * @param shown how many tasks or steps were shown so far; null where nothing is left to show
 */
public record Context(
        Intent intent,
        List<String> documentIds,
        List<String> bodies,
        String topic,
        List<String> taskIds,
        @Nullable String guideId,
        @Nullable Integer shown) {

    public static final Context NONE = new Context(Intent.OTHER, List.of(), List.of(), "", List.of(), null, null);

    public Context {
        documentIds = List.copyOf(documentIds);
        bodies = List.copyOf(bodies);
        taskIds = List.copyOf(taskIds);
    }
}
