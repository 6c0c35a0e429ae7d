package vn.hoixa.assistant.understanding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question as understood.
 *
 * @param intent what is wanted; {@link Intent#OTHER} where only the evidence can tell
 * @param expanded the question with abbreviations written out, NFC
 * @param typed the question as it was typed, in one line
 * @param folded its folded words
 * @param documentIds the plans it is about; empty for any
 * @param planNamed whether the question or the conversation named the plan
 * @param unknownPlace a place it names that no plan is for
 * @param bodies the bodies it names, canonical
 * @param topic the words it is about, without names, times and question words; may be empty
 * @param due which deadlines it asks for
 * @param year the year it asks about ("đến 2030"); null for none
 * @param counts whether it asks how many
 * @param helpers whether it asks for those who help
 * @param sameTasks the tasks of the conversation it speaks of ("việc đó"); empty for none
 * @param move where within what was shown it wants to go; empty for nowhere
 * @param vague whether neither it nor the conversation says what it is about
 * @param followUp whether it goes on with the conversation
 * @param declined the key of the text that declines it; empty for none
 * @param dangerGuide the guide for someone in danger; empty for none
 * @param previous what the conversation remembers
 */
public record Understood(
        Intent intent,
        String expanded,
        String typed,
        String folded,
        List<String> documentIds,
        boolean planNamed,
        Optional<String> unknownPlace,
        List<String> bodies,
        String topic,
        DueFilter due,
        @Nullable String year,
        boolean counts,
        boolean helpers,
        List<String> sameTasks,
        Optional<Move> move,
        boolean vague,
        boolean followUp,
        Optional<String> declined,
        Optional<String> dangerGuide,
        Context previous) {
    public Understood {
        documentIds = List.copyOf(documentIds);
        bodies = List.copyOf(bodies);
        sameTasks = List.copyOf(sameTasks);
    }

    /** Whether it asks if a task is late, or how long there is still. */
    public boolean asksWhetherLate() {
        return FollowUps.asksWhetherLate(folded);
    }
}
