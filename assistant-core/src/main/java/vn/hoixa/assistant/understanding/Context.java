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
 * @param taskIds the tasks the answer gave, in the order shown
 * @param guideId the guide the answer came from; null for others
 * @param shown how many tasks or steps were shown so far; null where nothing is left to show
 * @param list the list of tasks being gone through, also while one of them is spoken of; null for none
 */
public record Context(
        Intent intent,
        List<String> documentIds,
        List<String> bodies,
        String topic,
        List<String> taskIds,
        @Nullable String guideId,
        @Nullable Integer shown,
        @Nullable ShownList list) {

    public static final Context NONE = new Context(Intent.OTHER, List.of(), List.of(), "", List.of(), null, null);

    /**
     * A list of tasks that was told in part or whole.
     *
     * @param taskIds all its tasks, in its order
     * @param shown how many of them were told so far
     */
    public record ShownList(List<String> taskIds, int shown) {
        public ShownList {
            taskIds = List.copyOf(taskIds);
        }
    }

    public Context {
        documentIds = List.copyOf(documentIds);
        bodies = List.copyOf(bodies);
        taskIds = List.copyOf(taskIds);
    }

    /** Without a list. */
    public Context(
            Intent intent,
            List<String> documentIds,
            List<String> bodies,
            String topic,
            List<String> taskIds,
            @Nullable String guideId,
            @Nullable Integer shown) {
        this(intent, documentIds, bodies, topic, taskIds, guideId, shown, null);
    }

    /** The tasks that numbers count: those of the list, or of the last answer where there is none. */
    List<String> numbered() {
        return list == null ? taskIds : list.taskIds();
    }
}
